"""SHACL: any kind of triple that is lost or spoilt is found.

The sample is small, so that each kind of triple can be taken away and spoilt, one after the other.
"""

from __future__ import annotations

from collections.abc import Iterator

from rdflib import OWL, RDF, SKOS, Graph, Literal, URIRef
from rdflib.term import Node

from tests.validity import CG, short, violations

Kind = tuple[str, str]


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
    OWL.Class: "Kind",
}

WRONG = URIRef("https://example.org/wrong")


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
