"""What the ontology says of relations, kinds and item kinds → facts, so that a dataset explains itself."""

from __future__ import annotations

from collections.abc import Iterator, Set
from typing import TYPE_CHECKING

from pyoxigraph import Literal, NamedNode

from graph.dataset.axioms import values_of
from graph.dataset.terms import TYPE, Fact, cg, named, term
from graph.model import Modality, Stance, Status

if TYPE_CHECKING:
    from graph.ontology import Ontology

__all__ = ["describe"]

CODES = ("cg:cameoCode", "cg:ploverCode", "cg:ploverContext")


def describe(ontology: Ontology) -> set[Fact]:
    """The ontology without its lexicon → the graph :data:`~graph.dataset.terms.VOCABULARY`."""
    found: set[Fact] = {*_relations(ontology), *_kinds(ontology), *_items(ontology), *_values(ontology)}
    found.update(_codings(ontology))
    found.update(_elsewhere(ontology, {subject for subject, _, _ in found}))
    return found


def _relations(ontology: Ontology) -> Iterator[Fact]:
    for relation in ontology.relations.values():
        node = named(relation.iri)
        yield node, TYPE, cg("Relation")
        yield node, TYPE, term("owl:ObjectProperty")
        yield node, term("rdfs:label"), Literal(relation.label)
        yield node, cg("colour"), Literal(relation.colour)
        yield node, cg("targetOptional"), Literal(relation.target_optional)
        if relation.definition:
            yield node, term("skos:definition"), Literal(relation.definition)


def _kinds(ontology: Ontology) -> Iterator[Fact]:
    for kind in ontology.classes.values():
        node = named(kind.iri)
        yield node, TYPE, term("owl:Class")
        yield node, term("rdfs:subClassOf"), cg("Entity")
        yield node, term("rdfs:label"), Literal(kind.label)
        yield node, cg("colour"), Literal(kind.colour)
        yield node, cg("shape"), Literal(kind.shape)


def _items(ontology: Ontology) -> Iterator[Fact]:
    for item in ontology.item_kinds.values():
        node = named(item.iri)
        yield node, TYPE, term("skos:Concept")
        yield node, term("skos:prefLabel"), Literal(item.label)
        yield from ((node, term("skos:altLabel"), Literal(label)) for label in sorted(item.labels - {item.label}))
        if item.broader:
            yield node, term("skos:broader"), named(ontology.item_kinds[item.broader].iri)


def _values(ontology: Ontology) -> Iterator[Fact]:
    """Stances, modalities, statuses; the stance that is also a relation already has its label."""
    for values in (Stance, Modality, Status):
        for value in values:
            node: NamedNode = cg(value)
            yield node, TYPE, cg(values.__name__)
            if value not in ontology.relations:
                yield node, term("rdfs:label"), Literal(value)


def _codings(ontology: Ontology) -> Iterator[Fact]:
    """What event data call relations and stances: the nodes that ``cg:coding`` leads to."""
    codings = {coding for _, _, coding in values_of(ontology.text, "cg:coding")}
    described = values_of(ontology.text, "rdf:type", "rdfs:label", "cg:itemScheme", *CODES)
    for node, predicate, value in described:
        if node in codings:
            yield node, predicate, Literal(value.value) if isinstance(value, Literal) else value


def _elsewhere(ontology: Ontology, known: Set[NamedNode]) -> Iterator[Fact]:
    """What comes near to the *known* terms in other vocabularies."""
    facts = values_of(ontology.text, "skos:closeMatch", "cg:coding", "cg:ploverContext")
    return (fact for fact in facts if fact[0] in known)
