"""The queries of a server that are under way: so many at a time, each stopped at its limits or when nobody waits."""

from __future__ import annotations

import asyncio

from starlette.requests import Request

from graph.dataset import Answer, Fault, Inquiry, QueryError, Question, refuse_files, refuse_unsafe
from graph.server.protocol import Refusal
from graph.server.settings import Settings
from graph.server.shelf import Shelf

__all__ = ["Queries"]

TRIES = 5
"""How often a query is asked again because the folder was built anew meanwhile."""


class Queries:
    """Asks the store of a folder. For one event loop; :meth:`stop` may be called at any time."""

    def __init__(self, settings: Settings, shelf: Shelf) -> None:
        self.settings = settings
        self.shelf = shelf
        self._running: set[Inquiry] = set()

    async def answer(self, request: Request, question: Question) -> Answer:
        """The answer to *question*, for the client of *request*; it is stopped if that client goes away.

        Raises QueryError where there is none, and Refusal while there is no place for another query.
        """
        await asyncio.to_thread(_check, question)
        for _ in range(TRIES):
            before = self.shelf.stamp()
            try:
                return await self._ask(request, question)
            except QueryError as error:
                if error.fault is not Fault.FAILED or self.shelf.stamp() == before:
                    raise
        raise QueryError(Fault.FAILED, "the folder is being built again and again; ask later.")

    def stop(self) -> None:
        """End every query that is under way."""
        for inquiry in tuple(self._running):
            inquiry.stop()

    async def _ask(self, request: Request, question: Question) -> Answer:
        if len(self._running) >= self.settings.places:
            busy = f"{len(self._running)} queries are running, and no more do at a time; ask again in a moment."
            raise Refusal(503, busy, headers={"Retry-After": "1"})
        inquiry = Inquiry(self.shelf.store, question, self.settings.limits)
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
