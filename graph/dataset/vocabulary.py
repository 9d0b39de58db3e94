"""What the ontology says of relations, kinds and item kinds → quads, so that a dataset explains itself."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from pyoxigraph import Literal, NamedNode, Quad

from graph.dataset.terms import TYPE, VOCABULARY, Fact, cg, named, term
from graph.model import Modality, Stance, Status

if TYPE_CHECKING:
    from graph.ontology import Ontology

__all__ = ["describe"]


def describe(ontology: Ontology) -> Iterator[Quad]:
    """The ontology without its lexicon → the graph :data:`VOCABULARY`."""
    for facts in (_relations(ontology), _kinds(ontology), _items(ontology), _values(ontology)):
        yield from (Quad(*fact, VOCABULARY) for fact in facts)


def _relations(ontology: Ontology) -> Iterator[Fact]:
    for relation in ontology.relations.values():
        node = named(relation.iri)
        yield node, TYPE, cg("Relation")
        yield node, TYPE, term("owl:ObjectProperty")
        yield node, term("rdfs:label"), Literal(relation.label)
        yield node, cg("colour"), Literal(relation.colour)
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
