"""SHACL: what the program writes is valid by the shapes of the ontology; what is wrong is told."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pyshacl
import pytest
from rdflib import RDF, SH, BNode, Graph, Literal, URIRef
from rdflib.term import Node

from graph.dataset.terms import PREFIXES
from tests.validity import CG, ontology_graph, shapes, short, union_of, violations

from .corpus import EARLY, LATE

WRONG = URIRef("https://example.org/wrong")


@pytest.fixture(scope="module")
def union(folder: Path) -> Graph:
    return union_of(folder)


def with_triple(data: Graph, *triple: Node) -> Graph:
    """A copy of *data* and one triple more."""
    subject, predicate, value = triple
    return (Graph() + data).add((subject, predicate, value))


def test_the_dataset_is_valid(union: Graph, sample: Graph) -> None:
    assert violations(union) == []
    assert violations(sample) == []


def test_every_kind_of_triple_has_its_place_in_a_shape(union: Graph) -> None:
    """Of each class that is written, every property is named by a shape that looks at the class."""
    places: dict[Node, set[Node]] = {}
    for shape in shapes().subjects(RDF.type, SH.NodeShape):
        paths = {path for path in constrained_paths(shape) if not isinstance(path, BNode)}
        for target in targets(shape, union):
            places.setdefault(target, set()).update(paths)
    relations = set(union.subjects(RDF.type, CG.Relation))
    homeless = {
        (short(subject), short(predicate))
        for subject, predicate, _ in union
        if predicate != RDF.type and predicate not in relations and predicate not in places.get(subject, ())
    }
    assert homeless == set()


def constrained_paths(shape: Node) -> Iterator[Node]:
    """The paths of a shape's properties, what they must equal, and the paths of the shapes that it refers to."""
    for predicate, value in shapes().predicate_objects(shape):
        if predicate == SH.property:
            yield from shapes().objects(value, SH.path)
            yield from shapes().objects(value, SH.equals)
        if predicate in (SH["or"], SH.xone):
            for other in shapes().items(value):
                yield from constrained_paths(other)


def targets(shape: Node, data: Graph) -> Iterator[Node]:
    """The nodes of *data* that *shape* looks at."""
    yield from shapes().objects(shape, SH.targetNode)
    for wanted in shapes().objects(shape, SH.targetClass):
        yield from data.subjects(RDF.type, wanted)


@pytest.mark.parametrize(
    ("predicate", "value"),
    [
        (CG.stance, CG.asserted),
        (CG.modality, CG.asserts),
        (CG.relation, CG.invents),
        (CG.status, CG.denied),
        (CG.target, URIRef(EARLY.iri)),
        (CG.sha256, Literal("abc")),
        (CG.confidence, Literal("1.20", datatype=URIRef(PREFIXES["xsd"] + "decimal"))),
        (CG.about, URIRef("https://example.org/another")),
        (CG.date, Literal(12)),
        (CG.represents, URIRef("https://example.org/another")),
        (URIRef(PREFIXES["oa"] + "start"), Literal(-1)),
        (URIRef(PREFIXES["oa"] + "end"), Literal(0)),
        (URIRef(PREFIXES["oa"] + "hasSource"), URIRef(LATE.iri)),
        (URIRef(PREFIXES["rdf"] + "object"), URIRef("https://example.org/another")),
    ],
)
def test_a_value_of_the_right_sort_that_is_wrong_is_found(union: Graph, predicate: URIRef, value: Node) -> None:
    spoilt = Graph() + union
    subject, _, _ = min(spoilt.triples((None, predicate, None)))
    spoilt.set((subject, predicate, value))
    assert violations(spoilt) != []


@pytest.mark.parametrize(
    ("triple", "reason"),
    [
        ((URIRef("https://example.org/nobody"), RDF.type, CG.State), "exactly one label"),
        ((URIRef(EARLY.iri), CG.rumour, Literal("x")), None),
        ((CG.supplies, CG.rumour, Literal("x")), "closed"),
        ((CG.asserts, RDF.type, CG.Status), "xone"),
    ],
)
def test_what_is_too_much_is_found_in_what_is_closed(
    union: Graph, triple: tuple[Node, ...], reason: str | None
) -> None:
    """Documents are open: an ontology of one's own may say more of them."""
    found = violations(with_triple(union, *triple))
    assert (found == []) if reason is None else any(reason in report.lower() for report in found)


def test_pyshacl_says_the_same_of_the_constraints_in_sparql(sample: Graph) -> None:
    """The quick way of the tests is the standard's: pyshacl runs the very shapes of the file, constraints and all."""

    def reports(data: Graph) -> str:
        return str(pyshacl.validate(data, shacl_graph=ontology_graph(), inference="none")[2])

    assert "Conforms: True" in reports(sample)
    claim = next(sample.subjects(CG.status, CG.asserted))
    spoilt = Graph() + sample
    spoilt.set((claim, CG.status, CG.disputed))
    assert violations(spoilt) == ["the status of a claim is what its statements add up to"]
    assert "the status of a claim is what its statements add up to" in reports(spoilt)
    source, target = sample.value(claim, CG.source), sample.value(claim, CG.target)
    denied = with_triple(sample, target or WRONG, CG.supplies, source or WRONG)
    assert violations(denied) == ["a direct edge leads to an entity, and somebody asserts that it has happened"]
    assert "a direct edge leads to an entity" in reports(denied)
