"""SPARQL over HTTP: each query in a process of its own, so many at a time, each stopped at its limits.

A query whose client goes away is stopped too. An answer is sent when it is whole: what comes with 200 is
never cut short.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from types import MappingProxyType

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from graph.dataset import Answer, Fault, Inquiry, QueryError, Question, refuse_files, refuse_unsafe
from graph.server.description import describe_service
from graph.server.negotiation import content_type
from graph.server.protocol import Asked, Refusal, read_question
from graph.server.settings import Settings
from graph.server.shelf import Shelf

__all__ = ["Endpoint"]

STATUS: Mapping[Fault, int] = MappingProxyType(
    {
        Fault.INVALID: 400,
        Fault.FORBIDDEN: 403,
        Fault.UNACCEPTABLE: 406,
        Fault.STOPPED: 400,
        Fault.SLOW: 503,
        Fault.EXHAUSTED: 503,
        Fault.LARGE: 503,
        Fault.FAILED: 500,
    }
)
"""Why a query has no answer → the status that says so."""

TRIES = 5
"""How often a query is asked again because the folder was built anew meanwhile."""


class Endpoint:
    """The resource ``/sparql`` of a folder."""

    def __init__(self, settings: Settings, shelf: Shelf) -> None:
        self.settings = settings
        self.shelf = shelf
        self.running = 0

    async def respond(self, request: Request) -> Response:
        """Answer one request of the protocol, or say why not."""
        try:
            asked = await read_question(request, describe_service(str(request.url.replace(query=""))))
            answer = await self._answer(request, asked.question)
        except Refusal as refusal:
            return PlainTextResponse(f"{refusal}\n", refusal.status, refusal.headers)
        except QueryError as error:
            return PlainTextResponse(f"{error}\n", STATUS[error.fault])
        return Response(answer.content, media_type=_media_type(asked, answer), headers={"Vary": "Accept"})

    async def _answer(self, request: Request, question: Question) -> Answer:
        refuse_unsafe(question.sparql)
        refuse_files([*(question.default_graphs or ()), *(question.named_graphs or ())])
        if self.running >= self.settings.places:
            raise Refusal(
                503, f"{self.running} queries are running, and no more at a time.", headers={"Retry-After": "1"}
            )
        self.running += 1
        try:
            return await self._from_one_edition(request, question)
        finally:
            self.running -= 1

    async def _from_one_edition(self, request: Request, question: Question) -> Answer:
        """The answer; asked again when it failed because a build replaced the store at that moment."""
        for _ in range(TRIES):
            before = self.shelf.stamp()
            try:
                return await _ask(request, Inquiry(self.shelf.store, question, self.settings.limits))
            except QueryError as error:
                if error.fault is not Fault.FAILED or self.shelf.stamp() == before:
                    raise
        raise QueryError(Fault.FAILED, "the folder is being built again and again; ask later.")


async def _ask(request: Request, inquiry: Inquiry) -> Answer:
    """Wait for the answer without holding up others, and stop the query when nobody waits any more."""
    watch = asyncio.create_task(_stop_when_gone(request, inquiry))
    try:
        return await asyncio.to_thread(inquiry.answer)
    finally:
        watch.cancel()
        inquiry.stop()


async def _stop_when_gone(request: Request, inquiry: Inquiry) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass
    inquiry.stop()


def _media_type(asked: Asked, answer: Answer) -> str | None:
    chosen = asked.triples if answer.kind == "CONSTRUCT" else asked.rows
    return content_type(chosen) if chosen else None
