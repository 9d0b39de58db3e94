"""SHACL: a dataset that the program writes is valid by the shapes of the ontology, a damaged one is not."""

from __future__ import annotations

from pathlib import Path

import pyshacl
import pytest
from rdflib import RDF, Graph, Literal, Namespace, URIRef
from rdflib.term import Node

from graph.dataset import export_rdf
from graph.ontology import Ontology

CG = Namespace("https://w3id.org/claimgraph/ontology#")
OA = Namespace("http://www.w3.org/ns/oa#")
CLASSES = ["Entity", "Document", "Claim", "Statement"]


@pytest.fixture(scope="module")
def shapes(ontology: Ontology) -> Graph:
    return Graph().parse(data=ontology.text, format="turtle")


@pytest.fixture
def union(folder: Path, tmp_path: Path) -> Graph:
    export_rdf(folder, "ttl", tmp_path / "union.ttl")
    return Graph().parse(tmp_path / "union.ttl", format="turtle")


def validate(data: Graph, shapes: Graph) -> tuple[bool, str]:
    conforms, _, text = pyshacl.validate(data, shacl_graph=shapes, inference="none")
    return conforms, text


def first(data: Graph, predicate: URIRef) -> tuple[Node, Node, Node]:
    return min(data.triples((None, predicate, None)))


def test_the_dataset_is_valid(union: Graph, shapes: Graph) -> None:
    conforms, text = validate(union, shapes)
    assert conforms, text


def test_every_class_has_its_shape(shapes: Graph) -> None:
    targets = set(shapes.objects(None, URIRef("http://www.w3.org/ns/shacl#targetClass")))
    assert {CG[name] for name in CLASSES} <= targets


@pytest.mark.parametrize(
    ("predicate", "reason"),
    [
        (CG.stance, "exactly one stance"),
        (CG.source, "exactly one source"),
        (CG.relation, "exactly one relation"),
        (CG.status, "exactly one status"),
        (CG.claim, "a statement is made on it"),
        (CG.sha256, "sha256"),
        (CG.name, "cg:name"),
        (CG.role, "MarkShape"),
        (OA.hasTarget, "exactly one piece of evidence"),
        (OA.exact, "EvidenceShape"),
        (OA.start, "Shape"),
    ],
)
def test_a_missing_fact_is_found(union: Graph, shapes: Graph, predicate: URIRef, reason: str) -> None:
    union.remove(first(union, predicate))
    conforms, text = validate(union, shapes)
    assert not conforms
    assert reason in text


@pytest.mark.parametrize(
    ("predicate", "value", "reason"),
    [
        (CG.stance, CG.asserted, "exactly one stance"),
        (CG.modality, CG.asserts, "cg:modality"),
        (CG.relation, CG.invents, "exactly one relation"),
        (CG.target, Literal("Norland"), "cg:target"),
        (CG.sha256, Literal("abc"), "sha256"),
        (OA.start, Literal(-1), "Shape"),
    ],
)
def test_a_wrong_value_is_found(union: Graph, shapes: Graph, predicate: URIRef, value: Node, reason: str) -> None:
    subject, _, _ = first(union, predicate)
    union.set((subject, predicate, value))
    conforms, text = validate(union, shapes)
    assert not conforms
    assert reason in text


def test_an_entity_without_anything_is_found(union: Graph, shapes: Graph) -> None:
    union.add((URIRef("https://example.org/nobody"), RDF.type, CG.State))
    conforms, text = validate(union, shapes)
    assert not conforms
    assert "exactly one label" in text
