"""Claims ⇄ RDF, and plain fields: each ``write_`` has its ``read_`` below it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from pyoxigraph import Literal, NamedNode

from graph.dataset.descriptions import Descriptions
from graph.dataset.reification import reify
from graph.dataset.terms import TYPE, Fact, cg, named, term
from graph.model import ID, Claim, Entity

if TYPE_CHECKING:
    from graph.ontology import Ontology

__all__ = ["local_name", "read_claim", "read_fields", "write_claim", "write_fields"]


def write_fields(node: NamedNode, source: object, fields: Mapping[str, str]) -> Iterator[Fact]:
    """Plain strings of *source*: its attribute → the property that *fields* names; nothing for empty ones."""
    for field, name in fields.items():
        value = getattr(source, field)
        if value:
            yield node, term(name), Literal(value)


def read_fields(described: Descriptions, node: NamedNode, fields: Mapping[str, str]) -> dict[str, Any]:
    """The plain strings of *node* by attribute, None where there is none."""
    return {field: described.string(node, name) for field, name in fields.items()}


def write_claim(claim: Claim, ontology: Ontology) -> Iterator[Fact]:
    """A claim and its triple; the wording of the item belongs to the statement, its kind to the claim."""
    node, relation = NamedNode(claim.iri), named(ontology.relations[claim.relation].iri)
    yield node, TYPE, cg("Claim")
    yield node, term("dcterms:identifier"), Literal(claim.id)
    yield node, cg("relation"), relation
    yield node, cg("source"), named(claim.source.iri)
    if claim.target:
        yield node, cg("target"), named(claim.target.iri)
    yield from reify(claim, relation)
    if claim.item_kind:
        yield node, cg("itemKind"), named(ontology.item_kinds[claim.item_kind].iri)
    if claim.about:
        yield node, cg("about"), NamedNode(f"{ID}claim/{claim.about.removeprefix('c:')}")


def read_claim(
    described: Descriptions, node: NamedNode, parties: Callable[[NamedNode], Entity], *, item: str | None
) -> Claim:
    """What is said of *node* → the claim, its item worded as *item*; *parties* knows the entity that a node is."""
    target, kind, about = (described.node(node, f"cg:{name}") for name in ("target", "itemKind", "about"))
    return Claim(
        source=parties(described.needed(node, "cg:source")),
        relation=local_name(described.needed(node, "cg:relation")),
        target=parties(target) if target else None,
        item=item,
        item_kind=local_name(kind) if kind else None,
        about=f"c:{local_name(about)}" if about else None,
    )


def local_name(node: NamedNode) -> str:
    """What stands after the last ``#``, ``/`` or ``:`` of an IRI: the name that the program uses."""
    return re.split(r"[#/:]", node.value)[-1]
