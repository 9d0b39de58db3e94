"""A request's ``Host`` → let in or refused.

A page on the web can make its own name lead to this computer and then read what is served here (DNS
rebinding); its requests still carry that name. So only the names that lead here honestly are answered.
"""

from __future__ import annotations

import ipaddress
import socket

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

__all__ = ["KnownHosts", "is_known", "is_loopback"]

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


class KnownHosts:
    """Refuses, with 421, every request for another host or port than the one that is served."""

    def __init__(self, app: ASGIApp, *, bound: str, port: int) -> None:
        self.app = app
        self.bound = bound
        self.port = port

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, or answer it."""
        asked = Headers(scope=scope).getlist("host") if scope["type"] == "http" else []
        if scope["type"] != "http" or (len(asked) == 1 and is_known(asked[0], bound=self.bound, port=self.port)):
            await self.app(scope, receive, send)
            return
        refusal = f"This is not the server of {', '.join(asked) or 'a request without a host'}.\n"
        await PlainTextResponse(refusal, status_code=421)(scope, receive, send)


def is_known(asked: str, *, bound: str, port: int) -> bool:
    """Whether the ``Host`` *asked* is that of a server bound to *bound* and *port*.

    A server that is bound to every address knows them by number, and this computer's own name.

    >>> is_known("localhost:8765", bound="127.0.0.1", port=8765), is_known("evil.example:8765", bound="::", port=8765)
    (True, False)
    """
    name, _, number = asked.lower().rpartition(":") if not asked.endswith("]") else (asked.lower(), "", "80")
    if not name:
        name, number = number, "80"
    if number != str(port):
        return False
    name = name.removeprefix("[").removesuffix("]")
    if is_loopback(bound):
        return name in LOOPBACK
    if is_everywhere(bound):
        return name in LOOPBACK or _is_number(name) or name == socket.gethostname().lower()
    return name == bound.lower()


def is_loopback(host: str) -> bool:
    """Whether only this computer reaches *host*."""
    return host.lower() == "localhost" or (_is_number(host) and ipaddress.ip_address(host).is_loopback)


def is_everywhere(host: str) -> bool:
    """Whether *host* stands for every address of this computer."""
    return _is_number(host) and ipaddress.ip_address(host).is_unspecified


def _is_number(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True
