"""A request → the question that it asks, by the SPARQL 1.1 Protocol (section 2.1)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import parse_qsl

from starlette.requests import Request

from graph.dataset import Question
from graph.server.negotiation import ROWS, TRIPLES, choose

__all__ = ["Asked", "Refusal", "read_question"]

LONGEST = 1024**2
"""Bytes of a request's body: several times the longest query that is read."""

FORM, QUERY, UPDATE = "application/x-www-form-urlencoded", "application/sparql-query", "application/sparql-update"
READ_ONLY = "Updates are refused: this server only reads."

Pairs = Sequence[tuple[str, str]]


class Refusal(Exception):  # noqa: N818 the word of the protocol
    """A request that is answered with an HTTP *status* and a message in place of a result."""

    def __init__(self, status: int, message: str, *, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.headers = headers


@dataclass(frozen=True)
class Asked:
    """A question, and the media types in which its answer may be sent: of rows, and of triples."""

    question: Question
    rows: str | None
    triples: str | None


async def read_question(request: Request, description: str) -> Asked:
    """What *request* asks; a GET without a query asks for *description*, which is SPARQL too.

    Raises Refusal for what the protocol has no place for, for updates, and where nothing that can be sent is accepted.
    """
    given = _pairs(request.scope["query_string"])
    if request.method == "POST":
        given = [*given, *await _posted(request)]
    values = {name: tuple(value for key, value in given if key == name) for name, _ in given}
    if "update" in values:
        raise Refusal(403, READ_ONLY)
    accept = request.headers.get("accept")
    rows, triples = choose(accept, ROWS), choose(accept, TRIPLES)
    if not rows and not triples:
        raise Refusal(406, f"Answers come as {', '.join([*ROWS, *TRIPLES])}.")
    forms = ROWS.get(rows or ""), TRIPLES.get(triples or "")
    if "query" not in values and request.method != "POST":
        return Asked(Question(description, *forms), rows, triples)
    return Asked(Question(_only_query(values), *forms, *_graphs(values)), rows, triples)


def _only_query(values: Mapping[str, tuple[str, ...]]) -> str:
    queries = values.get("query", ())
    if not queries:
        raise Refusal(400, "There is no query: send it as the form field “query”, or as the body itself.")
    if len(queries) > 1:
        raise Refusal(400, f"One query is answered at a time; there are {len(queries)}.")
    return queries[0]


def _graphs(values: Mapping[str, tuple[str, ...]]) -> tuple[tuple[str, ...] | None, tuple[str, ...] | None]:
    """The default and the named graphs that the request sets; one alone leaves the other empty."""
    defaults, named = values.get("default-graph-uri", ()), values.get("named-graph-uri", ())
    return (defaults, named) if defaults or named else (None, None)


async def _posted(request: Request) -> Pairs:
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind == UPDATE:
        raise Refusal(403, READ_ONLY)
    if kind not in {FORM, QUERY}:
        raise Refusal(
            415,
            f"A query is posted as {QUERY} or {FORM}, not as “{kind}”.",
            headers={"Accept-Post": f"{QUERY}, {FORM}"},
        )
    body = await _body(request)
    if kind == FORM:
        return _pairs(body)
    try:
        return [("query", body.decode("utf-8"))]
    except UnicodeDecodeError as error:
        raise Refusal(400, "The query is not in UTF-8.") from error


async def _body(request: Request) -> bytes:
    body = bytearray()
    async for piece in request.stream():
        body += piece
        if len(body) > LONGEST:
            raise Refusal(413, f"A request may have {LONGEST} bytes.")
    return bytes(body)


def _pairs(encoded: bytes) -> Pairs:
    try:
        return parse_qsl(encoded.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=1000)
    except (UnicodeDecodeError, ValueError) as error:
        raise Refusal(400, "The request's parameters are not in UTF-8, or there are too many of them.") from error
