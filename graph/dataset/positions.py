"""Histories of positions → RDF, for the speakers who took another position later on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pyoxigraph import Literal, NamedNode

from graph.corpus import History, Position
from graph.dataset.terms import TYPE, Fact, cg, content_name, dated, named, term

__all__ = ["write_histories"]


def write_histories(histories: Iterable[History]) -> Iterator[Fact]:
    """Those of *histories* that tell of a change → a node each, and one for every position, linked in order."""
    for history in histories:
        if history.changed:
            yield from _write(history)


def _write(history: History) -> Iterator[Fact]:
    node = content_name("history", history.speaker.iri, history.claim.id)
    yield node, TYPE, cg("PositionHistory")
    yield node, cg("heldBy"), named(history.speaker.iri)
    yield node, cg("heldOn"), NamedNode(history.claim.iri)
    before = None
    for position in history.positions:
        held = content_name("position", history.speaker.iri, history.claim.id, position.first)
        yield node, cg("tookPosition"), held
        yield from _hold(held, position)
        if before:
            yield held, cg("follows"), before
        before = held


def _hold(node: NamedNode, position: Position) -> Iterator[Fact]:
    yield node, TYPE, cg("Position")
    yield node, term("rdfs:label"), Literal(", ".join(position.stances))
    yield from ((node, cg("holds"), cg(stance)) for stance in position.stances)
    yield node, cg("heldFrom"), dated(position.first)
    yield node, cg("heldUntil"), dated(position.last)
    yield from ((node, cg("shownBy"), NamedNode(statement.iri)) for statement in position.statements)
