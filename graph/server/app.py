"""Settings → the application: every address that there is, and who is let in to it."""

from __future__ import annotations

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp

from graph.errors import RunError
from graph.server.addresses import PAGES
from graph.server.assets import Assets
from graph.server.downloads import FILES, Downloads
from graph.server.endpoint import Endpoint
from graph.server.hosts import KnownHosts
from graph.server.origins import KnownOrigins
from graph.server.pages import Pages
from graph.server.policy import PolicyHeaders
from graph.server.queries import Queries
from graph.server.settings import Settings
from graph.server.shelf import Shelf

__all__ = ["make_app"]


def make_app(settings: Settings, shelf: Shelf, queries: Queries) -> ASGIApp:
    """The application that serves the folder of *settings*; an ASGI server runs it."""
    app = Starlette(
        routes=_routes(Pages(shelf), Assets(shelf), Downloads(settings.directory), Endpoint(queries)),
        middleware=[
            Middleware(KnownHosts, bound=settings.host, port=settings.port),
            Middleware(CORSMiddleware, allow_origins=settings.origins, allow_methods=["GET", "POST"]),
            Middleware(KnownOrigins, allowed=settings.origins),
        ],
        exception_handlers={HTTPException: _say, RunError: _say_later, Exception: _say_nothing},
    )
    return PolicyHeaders(app)


def _routes(pages: Pages, assets: Assets, downloads: Downloads, endpoint: Endpoint) -> list[Route]:
    return [
        Route("/", pages.index),
        Route("/claims", pages.claims),
        Route("/entities", pages.entities),
        Route("/documents", pages.documents),
        Route(f"{PAGES}{{rest:path}}", pages.thing),
        Route("/query", pages.query),
        Route("/sparql", endpoint.respond, methods=["GET", "POST"]),
        Route("/assets/{name}", assets.send),
        *(Route(f"/{name}", downloads.send) for name in FILES),
    ]


async def _say(_request: Request, error: Exception) -> Response:
    """What cannot be answered: one sentence."""
    known = error if isinstance(error, HTTPException) else HTTPException(500)
    return PlainTextResponse(f"{known.detail}\n", known.status_code, known.headers)


async def _say_later(_request: Request, error: Exception) -> Response:
    """The folder cannot be read at this moment."""
    return PlainTextResponse(f"{error}\n", 503, {"Retry-After": "5"})


async def _say_nothing(_request: Request, _error: Exception) -> Response:
    """A fault of the program: its details are for whoever runs the server, on standard error."""
    return PlainTextResponse("This is a fault of claimgraph: please report it.\n", 500)
