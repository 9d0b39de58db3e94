"""The answer to a query → text: the cells of a table, CSV, SPARQL JSON, Turtle."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping
from types import MappingProxyType

from pyoxigraph import Literal, NamedNode, RdfFormat

from graph.dataset.results import Result, Term
from graph.dataset.serialisation import serialise
from graph.dataset.terms import PREFIXES, compact
from graph.errors import RunError

__all__ = ["RESULT_FORMATS", "render", "tabulate"]

RESULT_FORMATS = ("csv", "json", "turtle")

FORMULA = ("=", "+", "-", "@", "\t", "\r")


def tabulate(
    result: Result, labels: Mapping[str, str] = MappingProxyType({})
) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    """Header and rows of plain strings: what a terminal shows.

    An IRI is shown by its label (:func:`~graph.dataset.labels.read_labels`), else by its compact name.
    """
    if result.kind == "ASK":
        return ("answer",), [("yes" if result.truth else "no",)]
    if result.kind == "CONSTRUCT":
        triples = [(t.subject, t.predicate, t.object) for t in result.triples]
        return ("subject", "predicate", "object"), [
            tuple(_short(term, labels) for term in triple) for triple in triples
        ]
    return result.columns, [tuple(_short(cell, labels) for cell in row) for row in result.rows]


def render(result: Result, form: str) -> str:
    """The whole answer as ``csv``, ``json`` or ``turtle``; RunError where the answer has no such form."""
    if form == "turtle":
        return _turtle(result)
    if form == "json":
        return _json(result)
    if form == "csv":
        return _csv(result)
    raise RunError(f"“{form}” is no form of a result; there are: {', '.join(RESULT_FORMATS)}.")


def _csv(result: Result) -> str:
    """RFC 4180, with a header; what a spreadsheet would run as a formula begins with an apostrophe."""
    columns, rows = tabulate(result)
    output = io.StringIO()
    writer = csv.writer(output, lineterminator="\r\n")
    writer.writerow(columns)
    if result.kind == "SELECT":
        writer.writerows([_cell(cell) for cell in row] for row in result.rows)
    else:
        writer.writerows(rows)
    return output.getvalue()


def _json(result: Result) -> str:
    """The SPARQL 1.1 Query Results JSON Format."""
    if result.kind == "CONSTRUCT":
        raise RunError("CONSTRUCT and DESCRIBE give triples, not rows: print them as turtle, table or csv.")
    return json.dumps(json.loads(result.content), ensure_ascii=False, indent=1) + "\n"


def _turtle(result: Result) -> str:
    if result.kind != "CONSTRUCT":
        raise RunError(f"{result.kind} gives no triples: print it as table, csv or json, or ask with CONSTRUCT.")
    return serialise(result.triples, RdfFormat.TURTLE).decode("utf-8")


def _short(term: Term | None, labels: Mapping[str, str]) -> str:
    if term is None:
        return ""
    if isinstance(term, NamedNode):
        return labels.get(term.value) or compact(term.value)
    return term.value if isinstance(term, Literal) else str(term)


def _cell(term: Term | None) -> str:
    if not isinstance(term, Literal):
        return "" if term is None else term.value if isinstance(term, NamedNode) else str(term)
    is_text = term.datatype.value == PREFIXES["xsd"] + "string" or term.language is not None
    return f"'{term.value}" if is_text and term.value.startswith(FORMULA) else term.value
