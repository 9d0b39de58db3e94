"""Requests that a web page elsewhere makes a browser send → refused, unless that page was allowed to ask.

Such a page could not read the answer, but each query that it starts costs time and memory here.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from graph.errors import RunError

__all__ = ["KnownOrigins", "check_origins"]

ORIGIN = re.compile(r"https?://[^/?#@\s]+|\*")


def check_origins(origins: Iterable[str]) -> None:
    """Raise RunError if one of *origins* is not of the form that browsers send."""
    for origin in origins:
        if not ORIGIN.fullmatch(origin):
            raise RunError(f"“{origin}” is no origin: give scheme and host, like https://desk.example, or *.")


class KnownOrigins:
    """Refuses, with 403, what a page of another origin than our own or *allowed* ones asks for."""

    def __init__(self, app: ASGIApp, *, allowed: Collection[str]) -> None:
        self.app = app
        self.allowed = allowed

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, or answer it."""
        if scope["type"] != "http" or self._lets_in(Headers(scope=scope)):
            await self.app(scope, receive, send)
            return
        refusal = "Pages of other origins may not ask this server; claimgraph serve --allow-origin lets one in.\n"
        await PlainTextResponse(refusal, status_code=403)(scope, receive, send)

    def _lets_in(self, headers: Headers) -> bool:
        if "*" in self.allowed:
            return True
        origin = headers.get("origin")
        if origin is not None:
            return origin in self.allowed or origin == f"http://{headers['host']}"
        is_link = headers.get("sec-fetch-mode", "navigate") == "navigate"
        return is_link or headers.get("sec-fetch-site") != "cross-site"
