"""Entities and claims ⇄ RDF: each ``write_`` has its ``read_`` below it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from pyoxigraph import Literal, NamedNode

from graph.dataset.descriptions import Descriptions
from graph.dataset.reification import reify
from graph.dataset.terms import TYPE, Fact, cg, named, term
from graph.model import ID, Claim, Entity, Kind

if TYPE_CHECKING:
    from graph.ontology import Ontology

__all__ = ["local_name", "read_claim", "read_entity", "read_fields", "write_claim", "write_entity", "write_fields"]

ENTITY = {"name": "cg:name", "position": "cg:position", "iso": "cg:iso"}
WIKIDATA = "http://www.wikidata.org/entity/"


def write_fields(node: NamedNode, source: object, fields: Mapping[str, str]) -> Iterator[Fact]:
    """Plain strings of *source*: its attribute → the property that *fields* names; nothing for empty ones."""
    for field, name in fields.items():
        value = getattr(source, field)
        if value:
            yield node, term(name), Literal(value)


def read_fields(described: Descriptions, node: NamedNode, fields: Mapping[str, str]) -> dict[str, Any]:
    """The plain strings of *node* by attribute, None where there is none."""
    return {field: described.string(node, name) for field, name in fields.items()}


def write_entity(entity: Entity) -> Iterator[Fact]:
    """An entity → its kind, names, office, whom it speaks for, and its ids elsewhere."""
    node = named(entity.iri)
    yield node, TYPE, cg(entity.kind)
    yield from write_fields(node, entity, ENTITY)
    for name in entity.names:
        yield node, term("skos:altLabel"), Literal(name)
    if entity.represents:
        yield node, cg("represents"), named(entity.represents)
    if entity.wikidata:
        yield node, term("skos:exactMatch"), named(WIKIDATA + entity.wikidata)


def read_entity(described: Descriptions, node: NamedNode) -> Entity:
    """What is said of *node* → the entity."""
    represents, match = described.node(node, "cg:represents"), described.node(node, "skos:exactMatch")
    return Entity(
        **read_fields(described, node, ENTITY),
        iri=node.value,
        kind=next(kind for kind in Kind if cg(kind) in described.nodes(node, "rdf:type")),
        names=described.strings(node, "skos:altLabel"),
        represents=represents.value if represents else None,
        wikidata=match.value.removeprefix(WIKIDATA) if match else None,
    )


def write_claim(claim: Claim, ontology: Ontology) -> Iterator[Fact]:
    """A claim, its triple and its parties; the wording of the item belongs to the statement, its kind to the claim."""
    node, relation = NamedNode(claim.iri), named(ontology.relations[claim.relation].iri)
    yield node, TYPE, cg("Claim")
    yield node, term("dcterms:identifier"), Literal(claim.id)
    yield node, cg("relation"), relation
    yield node, cg("source"), named(claim.source.iri)
    yield from write_entity(claim.source)
    if claim.target:
        yield node, cg("target"), named(claim.target.iri)
        yield from write_entity(claim.target)
    yield from reify(claim, relation)
    if claim.item_kind:
        yield node, cg("itemKind"), named(ontology.item_kinds[claim.item_kind].iri)
    if claim.about:
        yield node, cg("about"), NamedNode(f"{ID}claim/{claim.about.removeprefix('c:')}")


def read_claim(described: Descriptions, node: NamedNode, *, item: str | None) -> Claim:
    """What is said of *node* → the claim, its item worded as *item*."""
    target, kind, about = (described.node(node, f"cg:{name}") for name in ("target", "itemKind", "about"))
    return Claim(
        source=read_entity(described, described.needed(node, "cg:source")),
        relation=local_name(described.needed(node, "cg:relation")),
        target=read_entity(described, target) if target else None,
        item=item,
        item_kind=local_name(kind) if kind else None,
        about=f"c:{local_name(about)}" if about else None,
    )


def local_name(node: NamedNode) -> str:
    """What stands after the last ``#``, ``/`` or ``:`` of an IRI: the name that the program uses."""
    return re.split(r"[#/:]", node.value)[-1]
