"""SPARQL over HTTP: a request → the whole answer, or a status and a sentence that say why there is none.

What comes with 200 is never cut short: an answer is sent when all of it is there.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from graph.dataset import Answer, Fault, QueryError
from graph.server.description import describe_service
from graph.server.negotiation import content_type
from graph.server.protocol import Asked, Refusal, read_question
from graph.server.queries import Queries

__all__ = ["Endpoint"]

STATUS: Mapping[Fault, int] = MappingProxyType(
    {
        Fault.INVALID: 400,
        Fault.FORBIDDEN: 403,
        Fault.UNACCEPTABLE: 406,
        Fault.STOPPED: 503,
        Fault.SLOW: 503,
        Fault.EXHAUSTED: 503,
        Fault.LARGE: 503,
        Fault.FAILED: 500,
    }
)
"""Why a query has no answer → the status that says so."""


class Endpoint:
    """The resource ``/sparql``."""

    def __init__(self, queries: Queries) -> None:
        self.queries = queries

    async def respond(self, request: Request) -> Response:
        """Answer one request of the protocol, or say why not."""
        try:
            asked = await read_question(request, describe_service(str(request.url.replace(query=""))))
            answer = await self.queries.answer(request, asked.question)
        except Refusal as refusal:
            return PlainTextResponse(f"{refusal}\n", refusal.status, refusal.headers)
        except QueryError as error:
            return PlainTextResponse(f"{error}\n", STATUS[error.fault])
        return Response(answer.content, media_type=_media_type(asked, answer), headers={"Vary": "Accept"})


def _media_type(asked: Asked, answer: Answer) -> str | None:
    chosen = asked.triples if answer.kind == "CONSTRUCT" else asked.rows
    return content_type(chosen) if chosen else None
