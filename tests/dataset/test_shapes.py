"""SHACL: what the program writes is valid by the shapes of the ontology; any triple that is lost or spoilt is found.

The sample is small, so that each kind of triple can be taken away and spoilt, one after the other.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pyshacl
import pytest
from rdflib import RDF, SH, SKOS, BNode, Graph, Literal, URIRef
from rdflib.term import Node

from graph.dataset import write_store
from graph.dataset.terms import PREFIXES
from graph.ontology import Ontology
from tests.validity import CG, ontology_graph, shapes, union_of, violations

from .corpus import EARLY, LATE, make_pairs

Kind = tuple[str, str]

KEPT_ITEMS = {CG.goods, CG.weapon, CG.rocket}
WRONG = URIRef("https://example.org/wrong")

MAY_BE_ABSENT: set[Kind] = {
    ("Claim", "cg:item"),
    ("Claim", "cg:itemKind"),
    ("Coding", "cg:itemScheme"),
    ("Coding", "cg:ploverCode"),
    ("Coding", "cg:ploverContext"),
    ("Document", "dcterms:creator"),
    ("Document", "dcterms:date"),
    ("Document", "dcterms:publisher"),
    ("Document", "dcterms:source"),
    ("Document", "dcterms:title"),
    ("Document", "schema:url"),
    ("Entity", "cg:iso"),
    ("Entity", "skos:altLabel"),
    ("Entity", "skos:exactMatch"),
    ("Item", "skos:altLabel"),
    ("Item", "skos:broader"),
    ("Kind", "skos:closeMatch"),
    ("Relation", "cg:coding"),
    ("Relation", "skos:closeMatch"),
    ("Relation", "skos:definition"),
    ("Statement", "cg:confidence"),
    ("Statement", "cg:cue"),
    ("Statement", "cg:date"),
    ("Statement", "cg:explanation"),
    ("Statement", "cg:item"),
    ("Value", "cg:coding"),
    ("Value", "cg:ploverContext"),
    ("Value", "skos:closeMatch"),
}
"""Kinds of triples that a sound dataset may lack, because not everything is known of everything."""

SORTS = {
    CG.Entity: "Entity",
    CG.Document: "Document",
    CG.Claim: "Claim",
    CG.Statement: "Statement",
    CG.Coding: "Coding",
    CG.Relation: "Relation",
    CG.Stance: "Value",
    CG.Modality: "Value",
    CG.Status: "Value",
    SKOS.Concept: "Item",
    URIRef(PREFIXES["owl"] + "Class"): "Kind",
}


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory, ontology: Ontology) -> Graph:
    """A dataset of three statements that has every kind of triple, with a few of the item kinds and codings."""
    directory = tmp_path_factory.mktemp("sample")
    (_, early), (_, late) = make_pairs()
    write_store(directory, [(EARLY, early[:1]), (LATE, [late[0], late[2]])], ontology, model="hand 1.0")
    data = union_of(directory)
    unused = {*data.subjects(RDF.type, SKOS.Concept)} - KEPT_ITEMS
    for node in [*unused, *(set(data.subjects(RDF.type, CG.Coding)) - {CG.militaryAid, CG.commentDeclined})]:
        data.remove((node, None, None))
        data.remove((None, None, node))
    return data


@pytest.fixture(scope="module")
def union(folder: Path) -> Graph:
    return union_of(folder)


def short(term: Node) -> str:
    found = (prefix for prefix, namespace in PREFIXES.items() if str(term).startswith(namespace))
    prefix = next(found, None)
    return f"{prefix}:{str(term).removeprefix(PREFIXES[prefix])}" if prefix else str(term)


def kinds_of_triples(data: Graph) -> Iterator[tuple[Kind, tuple[Node, Node, Node]]]:
    """One triple of each kind: what its subject is, and its property; each type is a kind of its own."""
    seen = set()
    for triple in sorted(data):
        subject, predicate, value = triple
        types = sorted(URIRef(str(node)) for node in data.objects(subject, RDF.type))
        sort = next((SORTS[node] for node in types if node in SORTS), " ".join(map(short, types)))
        kind = (sort, f"{short(predicate)} {short(value)}" if predicate == RDF.type else short(predicate))
        if kind not in seen:
            seen.add(kind)
            yield kind, triple


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


def test_any_triple_that_is_lost_is_found_unless_it_may_be_absent(sample: Graph) -> None:
    unnoticed = set()
    for kind, triple in kinds_of_triples(sample):
        sample.remove(triple)
        unnoticed |= set() if violations(sample) else {kind}
        sample.add(triple)
    assert unnoticed == MAY_BE_ABSENT & {kind for kind, _ in kinds_of_triples(sample)}


def test_any_triple_that_is_spoilt_is_found(sample: Graph) -> None:
    """Where a node belongs stands a string, and where a string belongs a node."""
    unnoticed = set()
    for kind, (subject, predicate, value) in kinds_of_triples(sample):
        wrong = WRONG if isinstance(value, Literal) else Literal("wrong")
        sample.remove((subject, predicate, value))
        sample.add((subject, predicate, wrong))
        unnoticed |= set() if violations(sample) else {kind}
        sample.remove((subject, predicate, wrong))
        sample.add((subject, predicate, value))
    assert unnoticed == set()


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
