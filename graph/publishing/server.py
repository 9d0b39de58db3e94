"""One graph → put or deleted on a server that speaks the SPARQL 1.1 Graph Store HTTP Protocol.

A request may be repeated without harm, so trouble that passes (no connection, busy, a gateway's fault)
is waited out, each time twice as long, or as long as the server asks. Redirections are not followed:
credentials go to the address that was given and nowhere else.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from types import TracebackType
from typing import BinaryIO, Self

import httpx

from graph import __version__
from graph.errors import RunError
from graph.publishing.answers import Answer
from graph.publishing.endpoint import DEFAULT, Endpoint

__all__ = ["GraphServer"]

SHOWN = 500
"""Bytes of an answer that are read: enough to say what is wrong."""

FIRST_PAUSE = 0.5
LONGEST_PAUSE = 60.0
PATIENCE = 600.0
"""Seconds before the second try; at most between two tries; the longest wait that a server may ask for."""


class GraphServer:
    """The Graph Store at *endpoint*. *timeout* is in seconds, for connecting and for each silence after it."""

    def __init__(
        self,
        endpoint: Endpoint,
        *,
        timeout: float = 60,
        retries: int = 6,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self.endpoint, self._retries, self._sleep = endpoint, retries, sleep
        headers = {"User-Agent": f"claimgraph/{__version__}", "Accept-Encoding": "identity"}
        if endpoint.credentials:
            headers["Authorization"] = endpoint.credentials.header
        # A proxy of the environment is for the outside: what goes to this computer does not pass through it.
        self._client = httpx.Client(headers=headers, timeout=timeout, trust_env=not endpoint.is_local)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._client.close()

    def put(self, graph: str, content: BinaryIO) -> None:
        """Replace *graph* by *content*, N-Triples; RunError where the server refuses or stays away."""
        self._insist("PUT", graph, content)

    def delete(self, graph: str) -> None:
        """Remove *graph*; that it is gone already is no fault. RunError as for :meth:`put`."""
        self._insist("DELETE", graph, None)

    def _insist(self, method: str, graph: str, content: BinaryIO | None) -> None:
        answer = self._try(method, graph, content)
        for pause in _pauses(self._retries):
            wait = pause if answer.wait is None else answer.wait
            if not answer.is_passing or wait > PATIENCE:
                break
            self._sleep(wait)
            answer = self._try(method, graph, content)
        if not answer.is_done and not (method == "DELETE" and answer.status == httpx.codes.NOT_FOUND):
            raise RunError(self._hide(f"{self.endpoint} does not {_deed(method, graph)}: {answer}"))

    def _try(self, method: str, graph: str, content: BinaryIO | None) -> Answer:
        headers, body = {}, None
        if content is not None:
            headers = {"Content-Type": "application/n-triples", "Content-Length": str(content.seek(0, 2))}
            content.seek(0)
            body = iter(lambda: content.read(1 << 16), b"")
        try:
            with self._client.stream(method, self.endpoint.target(graph), content=body, headers=headers) as response:
                return _read(response)
        except httpx.TransportError as error:
            return Answer(0, str(error) or type(error).__name__)

    def _hide(self, text: str) -> str:
        return self.endpoint.credentials.hide(text) if self.endpoint.credentials else text


def _pauses(retries: int) -> Iterator[float]:
    return (min(FIRST_PAUSE * 2**number, LONGEST_PAUSE) for number in range(retries))


def _deed(method: str, graph: str) -> str:
    what = "the default graph" if graph == DEFAULT else f"<{graph}>"
    return f"{'take' if method == 'PUT' else 'delete'} {what}"


def _read(response: httpx.Response) -> Answer:
    beginning = b""
    for piece in response.iter_raw():
        beginning += piece
        if len(beginning) >= SHOWN:
            break
    return Answer(
        status=response.status_code,
        text=beginning[:SHOWN].decode("utf-8", "replace"),
        retry_after=response.headers.get("Retry-After"),
        location=response.headers.get("Location"),
    )
