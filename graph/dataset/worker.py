"""SPARQL queries, run in a process of their own: nothing but killing stops a query in Oxigraph.

Run as a script, it loads Oxigraph alone and starts in a moment. Each line of standard input is a JSON
object: the fields of a :class:`~graph.dataset.inquiry.Question` and of its limits, the store, the
prefixes. What goes to standard output for each begins with its length (:data:`HEAD` bytes), and a line
that says what follows: ``SELECT``, ``ASK`` or ``CONSTRUCT`` and the answer in the form that was asked
for, or ``ERROR`` with a fault, and a message.
"""

from __future__ import annotations

import io
import json
import os
import re
import sys
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Any, BinaryIO

import pyoxigraph
from pyoxigraph import NamedNode, QueryBoolean, QueryResultsFormat, QuerySolutions, QueryTriples, RdfFormat

__all__ = ["HEAD", "answer", "serve", "why_calling"]

HEAD = 8
"""Bytes before each answer: how many follow, the highest byte first."""

ROWS = MappingProxyType(
    {
        "json": QueryResultsFormat.JSON,
        "xml": QueryResultsFormat.XML,
        "csv": QueryResultsFormat.CSV,
        "tsv": QueryResultsFormat.TSV,
    }
)
TRIPLES = MappingProxyType(
    {
        "nt": RdfFormat.N_TRIPLES,
        "turtle": RdfFormat.TURTLE,
        "jsonld": RdfFormat.JSON_LD,
        "rdfxml": RdfFormat.RDF_XML,
    }
)
SERVICE = re.compile("service", re.IGNORECASE)
SPELT_OTHERWISE = "serwice"


class TooLarge(Exception):  # noqa: N818 no fault of the program: the answer is more than is sent
    """The answer has grown beyond its limit."""


class Capped(io.BytesIO):
    """Bytes in memory, at most *size* of them; None: any number."""

    def __init__(self, size: int | None) -> None:
        super().__init__()
        self.size = size

    def write(self, content: Any) -> int:
        if self.size is not None and self.tell() + len(content) > self.size:
            raise TooLarge
        return super().write(content)


def answer(request: Mapping[str, Any]) -> bytes:
    """Run ``request["sparql"]`` on the store ``request["store"]`` → the first line, and the answer or a message."""
    try:
        refusal = why_calling(request["sparql"], request["prefixes"])
        return _error("forbidden", refusal) if refusal else _written(_ask(request), request)
    except SyntaxError as error:
        return _error("invalid", f"the query is not valid SPARQL: {error}")
    except ValueError as error:
        return _error("invalid", f"a graph is named by an IRI: {error}")
    except TooLarge:
        return _error("large", f"the answer has more than {request['size']} bytes. Ask for less: a LIMIT.")
    except (OSError, RuntimeError, MemoryError) as error:
        return _error("failed", f"the query failed: {error}")


def why_calling(sparql: str, prefixes: Mapping[str, str]) -> str | None:
    """Why *sparql* is refused if SERVICE may be a keyword in it; None if it is none.

    The parser that will run the query decides. With the word spelt otherwise wherever it stands, strings, names and
    comments are as good as before; only a keyword is none any more. Reading the text by rules of our own is not
    enough: Oxigraph takes ``1SERVICE``, ``ex:.SERVICE`` and ``service:`` for the keyword too.
    """
    if not SERVICE.search(sparql):
        return None
    try:
        pyoxigraph.Store().query(SERVICE.sub(SPELT_OTHERWISE, sparql), prefixes=dict(prefixes))
    except SyntaxError as error:
        return (
            "SERVICE is refused: a query reads this dataset and sends nothing to other computers. "
            f"Where the word is no keyword, this is not valid SPARQL: {error}"
        )
    return None


def _ask(request: Mapping[str, Any]) -> QuerySolutions | QueryBoolean | QueryTriples:
    return _open(request["store"]).query(
        request["sparql"],
        prefixes=request["prefixes"],
        default_graph=_graphs(request["default_graphs"]),
        named_graphs=_graphs(request["named_graphs"]),
    )


@lru_cache(maxsize=1)
def _open(path: str) -> pyoxigraph.Store:
    os.chdir(path)  # this process keeps the folder, whatever takes its name meanwhile
    return pyoxigraph.Store.read_only(".")


def _graphs(iris: list[str] | None) -> Any:
    return None if iris is None else [NamedNode(iri) for iri in iris]


def _written(results: QuerySolutions | QueryBoolean | QueryTriples, request: Mapping[str, Any]) -> bytes:
    output = Capped(request["size"])
    if isinstance(results, QueryTriples):
        return _write_triples(results, request, output)
    if request["rows"] is None:
        return _error("unacceptable", "SELECT and ASK give rows, and none of the forms asked for has rows.")
    results.serialize(output, ROWS[request["rows"]])
    kind = b"ASK\n" if isinstance(results, QueryBoolean) else b"SELECT\n"
    return kind + output.getvalue()


def _write_triples(results: QueryTriples, request: Mapping[str, Any], output: Capped) -> bytes:
    form = request["triples"]
    if form is None:
        return _error("unacceptable", "CONSTRUCT and DESCRIBE give triples, and none of the forms asked for has them.")
    prefixes = request["prefixes"] if form == "turtle" else None
    pyoxigraph.serialize(sorted(set(results), key=str), output, format=TRIPLES[form], prefixes=prefixes)
    return b"CONSTRUCT\n" + output.getvalue()


def _error(fault: str, message: str) -> bytes:
    return f"ERROR {fault}\n{message}".encode()


def limit(memory: int, seconds: float | None) -> None:
    """Let this process take so many bytes and, should nobody be left to stop it, so much more processor time."""
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        if seconds is not None:
            used, (_, most) = resource.getrusage(resource.RUSAGE_SELF), resource.getrlimit(resource.RLIMIT_CPU)
            allowed = int(used.ru_utime + used.ru_stime) + 2 * (int(seconds) + 1)
            resource.setrlimit(resource.RLIMIT_CPU, (allowed if most == resource.RLIM_INFINITY else most, most))


def serve(requests: BinaryIO, answers: BinaryIO) -> None:
    """Answer *requests*, one a line, until there are no more."""
    for line in requests:
        asked = json.loads(line)
        limit(asked["memory"], asked["seconds"])
        written = answer(asked)
        answers.write(len(written).to_bytes(HEAD, "big") + written)
        answers.flush()


if __name__ == "__main__":
    serve(sys.stdin.buffer, sys.stdout.buffer)
