"""The queries of a server that are under way: so many at a time, each stopped at its limits or when nobody waits."""

from __future__ import annotations

import asyncio

from starlette.requests import Request

from graph.dataset import STORE, Answer, Inquiry, Question, refuse_files, refuse_unsafe
from graph.folder.results import reading
from graph.server.protocol import Refusal
from graph.server.settings import Settings

__all__ = ["Queries"]


class Queries:
    """Asks the store of a folder. For one event loop; :meth:`stop` may be called at any time."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._running: set[Inquiry] = set()

    async def answer(self, request: Request, question: Question) -> Answer:
        """The answer to *question*, for the client of *request*; it is stopped if that client goes away.

        Raises QueryError where there is none, and Refusal while there is no place for another query.
        """
        await asyncio.to_thread(_check, question)
        self._refuse_more()
        with reading(self.settings.directory) as results:
            return await self._ask(request, Inquiry(results / STORE, question, self.settings.limits))

    def stop(self) -> None:
        """End every query that is under way."""
        for inquiry in tuple(self._running):
            inquiry.stop()

    def _refuse_more(self) -> None:
        if len(self._running) >= self.settings.places:
            busy = f"{len(self._running)} queries are running, and no more do at a time; ask again in a moment."
            raise Refusal(503, busy, headers={"Retry-After": "1"})

    async def _ask(self, request: Request, inquiry: Inquiry) -> Answer:
        self._running.add(inquiry)
        watch = asyncio.create_task(_stop_when_gone(request, inquiry))
        try:
            return await asyncio.to_thread(inquiry.answer)
        finally:
            watch.cancel()
            inquiry.stop()
            self._running.discard(inquiry)


def _check(question: Question) -> None:
    refuse_unsafe(question.sparql)
    refuse_files([*(question.default_graphs or ()), *(question.named_graphs or ())])


async def _stop_when_gone(request: Request, inquiry: Inquiry) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass
    inquiry.stop()
