"""Evidence ⇄ RDF after the Web Annotation model: a piece of a document, by position and by quote.

The piece is named by the document and its range (``evidence:8e7ff9e6c8b9f9d6-98-191``), so that
statements on the same sentence share it. Marks belong to the statement.
"""

from __future__ import annotations

from collections.abc import Iterator

from pyoxigraph import Literal, NamedNode

from graph.dataset.descriptions import Descriptions
from graph.dataset.terms import TYPE, Fact, cg, number, term
from graph.model import ID, Document, Evidence

__all__ = ["read_evidence", "write_evidence"]

CONTEXT = 32
"""Characters before and after the quote that help to find it again in a changed text."""


def write_evidence(statement: NamedNode, evidence: Evidence, document: Document) -> Iterator[Fact]:
    """The evidence of *statement* → an ``oa:SpecificResource`` with two selectors, and the marks."""
    piece = NamedNode(f"{ID}evidence/{document.iri.rpartition('/')[2]}-{evidence.start}-{evidence.end}")
    position, quote = NamedNode(f"{piece.value}-position"), NamedNode(f"{piece.value}-quote")
    yield statement, term("oa:hasTarget"), piece
    yield piece, TYPE, term("oa:SpecificResource")
    yield piece, term("oa:hasSource"), NamedNode(document.iri)
    yield piece, term("oa:hasSelector"), position
    yield position, TYPE, term("oa:TextPositionSelector")
    yield from _write_range(position, evidence.start, evidence.end)
    yield piece, term("oa:hasSelector"), quote
    yield quote, TYPE, term("oa:TextQuoteSelector")
    yield quote, term("oa:exact"), Literal(evidence.text)
    yield quote, term("oa:prefix"), Literal(document.text[max(0, evidence.start - CONTEXT) : evidence.start])
    yield quote, term("oa:suffix"), Literal(document.text[evidence.end : evidence.end + CONTEXT])
    for role, start, end in evidence.marks:
        mark = NamedNode(f"{ID}mark/{statement.value.rpartition('/')[2]}-{role}-{start}-{end}")
        yield statement, cg("mark"), mark
        yield mark, TYPE, cg("Mark")
        yield mark, cg("role"), Literal(role)
        yield from _write_range(mark, start, end)


def read_evidence(described: Descriptions, statement: NamedNode) -> Evidence:
    """What is said of *statement* → its evidence; marks are sorted by start, end and role."""
    piece = described.needed(statement, "oa:hasTarget")
    position, quote = described.nodes(piece, "oa:hasSelector")
    start, end = _read_range(described, position)
    marks = [
        (*_read_range(described, mark), described.text(mark, "cg:role"))
        for mark in described.nodes(statement, "cg:mark")
    ]
    return Evidence(
        start=start,
        end=end,
        text=described.text(quote, "oa:exact"),
        marks=tuple((role, first, last) for first, last, role in sorted(marks)),
    )


def _write_range(node: NamedNode, start: int, end: int) -> Iterator[Fact]:
    yield node, term("oa:start"), number(start)
    yield node, term("oa:end"), number(end)


def _read_range(described: Descriptions, node: NamedNode) -> tuple[int, int]:
    return int(described.text(node, "oa:start")), int(described.text(node, "oa:end"))
