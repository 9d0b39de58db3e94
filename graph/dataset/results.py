"""What a query gave: rows, yes or no, or triples."""

from __future__ import annotations

from dataclasses import dataclass

from pyoxigraph import (
    BlankNode,
    Literal,
    NamedNode,
    QueryBoolean,
    QueryResultsFormat,
    QuerySolutions,
    RdfFormat,
    Triple,
    parse,
    parse_query_results,
)

__all__ = ["Result", "Term", "read_result"]

Term = NamedNode | BlankNode | Literal | Triple


@dataclass(frozen=True)
class Result:
    """An answer. ``kind`` is SELECT (``columns``, ``rows``), ASK (``truth``) or CONSTRUCT (``triples``, sorted).

    A row has one cell for each column, None where nothing is bound. ``content`` is the answer as
    it came: SPARQL JSON, or N-Triples for CONSTRUCT.
    """

    kind: str
    content: bytes
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[Term | None, ...], ...] = ()
    truth: bool | None = None
    triples: tuple[Triple, ...] = ()


def read_result(kind: str, content: bytes) -> Result:
    """The *content* of an answer of *kind* → the answer."""
    if kind == "CONSTRUCT":
        quads = parse(content, format=RdfFormat.N_TRIPLES)
        return Result(kind, content, triples=tuple(sorted({quad.triple for quad in quads}, key=str)))
    found = parse_query_results(content, format=QueryResultsFormat.JSON)
    if isinstance(found, QuerySolutions):
        columns = tuple(variable.value for variable in found.variables)
        rows = tuple(tuple(solution[name] for name in columns) for solution in found)
        return Result(kind, content, columns=columns, rows=rows)
    return Result(kind, content, truth=bool(found)) if isinstance(found, QueryBoolean) else Result(kind, content)
