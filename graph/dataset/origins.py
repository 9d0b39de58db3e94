"""Origins of claims ⇄ RDF, and how many stand behind a claim → its numbers, all in the summary graph."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from pyoxigraph import NamedNode, Store

from graph.corpus import Corroborations
from graph.dataset.descriptions import Descriptions
from graph.dataset.propositions import local_name
from graph.dataset.terms import SUMMARY, TYPE, Fact, cg, number, term
from graph.model import ID, Origin, Stance, Statement

__all__ = ["count_support", "read_origins", "write_origins"]


def write_origins(origins: Iterable[Origin]) -> Iterator[Fact]:
    """Origins → nodes that lead to their claim, and to the documents that carry it."""
    for origin in origins:
        node = NamedNode(origin.iri)
        yield node, TYPE, cg("Origin")
        yield node, cg("originOf"), NamedNode(f"{ID}claim/{origin.claim.removeprefix('c:')}")
        yield from ((node, cg("carriedBy"), NamedNode(document)) for document in origin.documents)


def read_origins(store: Store) -> tuple[Origin, ...]:
    """What the summary of *store* says of origins, sorted by claim and by documents."""
    described = Descriptions(
        quad
        for name, value in (("rdf:type", cg("Origin")), ("cg:originOf", None), ("cg:carriedBy", None))
        for quad in store.quads_for_pattern(None, term(name), value, SUMMARY)
    )
    found = [
        Origin(
            claim=f"c:{local_name(described.needed(node, 'cg:originOf'))}",
            documents=tuple(document.value for document in described.nodes(node, "cg:carriedBy")),
        )
        for node in described.instances("Origin")
    ]
    return tuple(sorted(found, key=lambda origin: (origin.claim, origin.documents)))


def count_support(node: NamedNode, statements: Sequence[Statement], counts: Corroborations) -> Iterator[Fact]:
    """All statements on the claim *node* → how many assert it; zero where nobody does."""
    support = counts.of(statement for statement in statements if statement.stance is Stance.ASSERTS)
    yield node, cg("speakerCount"), number(support.speakers)
    yield node, cg("originCount"), number(support.origins)
    yield node, cg("outletCount"), number(support.outlets)
    yield node, cg("documentCount"), number(support.documents)
