"""What a browser may do with what we send: by default show it, with our own style, and nothing else."""

from __future__ import annotations

import re

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

__all__ = ["PAGE", "SCRIPTED", "PolicyHeaders", "viewer_policy"]

CLOSED = "base-uri 'none'; frame-ancestors 'none'"
PAGE = f"default-src 'none'; style-src 'self'; form-action 'self'; {CLOSED}"
"""A page without scripts."""

COLUMNS = (
    "'sha256-zCK2EVMoPc04mRF/g5CotUvxbJPWS+8V0b+s9ptqQIk=' "  # handles between the columns
    "'sha256-c0O6TmFAkgpNbHxKAa1BrveWHHopjEtC47i0PzMudxg='"  # the pointer while one is pulled
)
"""The two style sheets that the editor's table of results writes itself, word for word, or not at all."""

SCRIPTED = (
    f"default-src 'none'; script-src 'self'; style-src 'self' {COLUMNS}; img-src data:; font-src data:; "
    f"connect-src 'self'; form-action 'none'; {CLOSED}"
)
"""The query page: our own scripts, which may ask nobody but us."""

HASHES = r"(?: 'sha256-[A-Za-z0-9+/]{43}=')+"
VIEWER = re.compile(
    rf"(default-src 'none'; script-src{HASHES}; style-src{HASHES}); base-uri 'none'; form-action 'none'"
)

ALWAYS = (
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
)


class PolicyHeaders:
    """Adds to every answer the headers that keep a browser from doing more with it than is meant."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on; the answer gets its headers on the way out."""

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.setdefault("Content-Security-Policy", PAGE)
                for name, value in ALWAYS:
                    headers.setdefault(name, value)
            await send(message)

        await self.app(scope, receive, send_with_headers)


def viewer_policy(page: str) -> str:
    """The policy of a viewer's *page*: exactly the scripts that it names itself by hash, and nothing fetched.

    A page that declares no such policy was not written by ``claimgraph build``, and runs no script.
    """
    declared = VIEWER.search(page.replace("&#39;", "'"))
    return f"{declared[1]}; form-action 'none'; {CLOSED}" if declared else PAGE
