"""Evidence ⇄ RDF after the Web Annotation model: a piece of a document, by position and by quote.

The piece is named by the document and its range (``evidence:8e7ff9e6c8b9f9d6-98-191``), and a mark in it by its role
as well, so that statements on the same sentence share them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pyoxigraph import Literal, NamedNode

from graph.dataset.descriptions import Descriptions
from graph.dataset.terms import TYPE, Fact, cg, number, term
from graph.model import ID, Document, Evidence

__all__ = ["point_to", "read_evidence", "write_pieces"]

CONTEXT = 32
"""Characters before and after the quote that help to find it again in a changed text."""

Mark = tuple[str, int, int]


def point_to(statement: NamedNode, evidence: Evidence, document: str) -> Iterator[Fact]:
    """From *statement* to its evidence and marks, which :func:`write_pieces` describes; *document* is an IRI."""
    yield statement, term("oa:hasTarget"), _piece(document, evidence)
    yield from ((statement, cg("mark"), _mark(document, mark)) for mark in evidence.marks)


def write_pieces(evidence: Iterable[Evidence], document: Document) -> Iterator[Fact]:
    """Each piece of *document* once, as an ``oa:SpecificResource`` with two selectors, and each mark once."""
    found = list(evidence)
    pieces = {(piece.start, piece.end): piece for piece in found}
    for piece in pieces.values():
        yield from _write_piece(_piece(document.iri, piece), piece, document)
    for mark in {mark: None for piece in found for mark in piece.marks}:
        yield from _write_mark(document.iri, mark)


def _write_piece(piece: NamedNode, evidence: Evidence, document: Document) -> Iterator[Fact]:
    position, quote = NamedNode(f"{piece.value}-position"), NamedNode(f"{piece.value}-quote")
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


def _write_mark(document: str, mark: Mark) -> Iterator[Fact]:
    node = _mark(document, mark)
    role, start, end = mark
    yield node, TYPE, cg("Mark")
    yield node, cg("role"), Literal(role)
    yield from _write_range(node, start, end)


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


def _piece(document: str, evidence: Evidence) -> NamedNode:
    return NamedNode(f"{ID}evidence/{document.rpartition('/')[2]}-{evidence.start}-{evidence.end}")


def _mark(document: str, mark: Mark) -> NamedNode:
    role, start, end = mark
    return NamedNode(f"{ID}mark/{document.rpartition('/')[2]}-{role}-{start}-{end}")
