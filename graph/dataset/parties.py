"""Parties ⇄ RDF: what a document says of a party stands in its graph, what is known of it in
:data:`~graph.dataset.terms.PARTIES`.

A document names a party, gives it an office and says for whom it speaks; the next document may say otherwise. Other
names and ids are no document's own. They stand once, beside all that documents say and all that follows from it
(:mod:`graph.dataset.entailment`): a state that a thousand documents name is described to readers of FOAF once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from pyoxigraph import Literal, NamedNode, Quad

from graph.dataset.descriptions import Descriptions
from graph.dataset.terms import TYPE, Fact, cg, named, term
from graph.errors import RunError
from graph.model import Entity, Kind

__all__ = ["Identities", "describe_parties", "read_identities", "read_party", "write_party"]

WIKIDATA = "http://www.wikidata.org/entity/"

Identities = Mapping[str, Mapping[str, Any]]
"""By IRI: the fields of an entity that no document has of its own."""


def write_party(entity: Entity) -> Iterator[Fact]:
    """What a document says of a party: its kind, its name, its office, whom it speaks for."""
    node = named(entity.iri)
    yield node, TYPE, cg(entity.kind)
    yield node, cg("name"), Literal(entity.name)
    if entity.position:
        yield node, cg("position"), Literal(entity.position)
    if entity.represents:
        yield node, cg("represents"), named(entity.represents)


def read_party(described: Descriptions, node: NamedNode, identities: Identities) -> Entity:
    """What a document says of *node*, and what is known of it → the entity; RunError if the dataset lacks either."""
    if node.value not in identities:
        raise RunError(f"the dataset lacks the names of <{node.value}>; build it again with --fresh.")
    represents = described.node(node, "cg:represents")
    types = described.nodes(node, "rdf:type")
    return Entity(
        iri=node.value,
        name=described.text(node, "cg:name"),
        kind=next(kind for kind in Kind if cg(kind) in types),
        position=described.string(node, "cg:position"),
        represents=represents.value if represents else None,
        **identities[node.value],
    )


def describe_parties(entities: Iterable[Entity], told: Iterable[Fact]) -> Iterator[Fact]:
    """The parties of all documents, and what is *told* of them there → their graph, but for what follows from it."""
    yield from told
    for entity in entities:
        yield from _write_identity(entity)


def read_identities(quads: Iterable[Quad]) -> Identities:
    """The graph of the parties → what no document tells: names, ISO code, Wikidata id."""
    described = Descriptions(quads)
    return {node.value: _read_identity(described, node) for node in described.subjects()}


def _write_identity(entity: Entity) -> Iterator[Fact]:
    node = named(entity.iri)
    for name in entity.names:
        yield node, term("skos:altLabel"), Literal(name)
    if entity.iso:
        yield node, cg("iso"), Literal(entity.iso)
    if entity.wikidata:
        yield node, term("skos:exactMatch"), named(WIKIDATA + entity.wikidata)


def _read_identity(described: Descriptions, node: NamedNode) -> Mapping[str, Any]:
    match = described.node(node, "skos:exactMatch")
    return {
        "names": described.strings(node, "skos:altLabel"),
        "iso": described.string(node, "cg:iso"),
        "wikidata": match.value.removeprefix(WIKIDATA) if match else None,
    }
