"""Settings → a server that runs until it is told to stop."""

from __future__ import annotations

import socket
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from threading import Thread
from types import FrameType

import uvicorn

from graph.dataset import open_store
from graph.errors import RunError
from graph.folder import ontology_of
from graph.server.app import make_app
from graph.server.origins import check_origins
from graph.server.queries import Queries
from graph.server.settings import Settings
from graph.server.shelf import Shelf

__all__ = ["serve"]

PATIENCE = 2
"""Seconds that answers under way may still take once the server is told to stop."""

CONNECTIONS = 200


def serve(settings: Settings, ready: Callable[[str], None]) -> None:
    """Serve until interrupted; *ready* is called with the address once it answers there.

    Port 0 takes any that is free. Raises RunError for a folder that no build made, for an origin that is none, and
    for an address that cannot be had; KeyboardInterrupt when it is interrupted.
    """
    ontology_of(settings.directory)
    open_store(settings.directory)
    check_origins(settings.origins)
    with _listen(settings) as listener:
        bound = replace(settings, port=listener.getsockname()[1])
        ready(_address(bound))
        Server(bound).run(sockets=[listener])


class Server(uvicorn.Server):
    """Serves a folder; told to stop, it stops the queries under way first, so that nobody waits for them."""

    def __init__(self, settings: Settings) -> None:
        shelf = Shelf(settings.directory)
        Thread(target=_warm, args=(shelf,), daemon=True).start()
        self.queries = Queries(settings)
        super().__init__(
            uvicorn.Config(
                make_app(settings, shelf, self.queries),
                http="h11",
                ws="none",
                lifespan="off",
                log_config=None,
                access_log=False,
                server_header=False,
                proxy_headers=False,
                limit_concurrency=CONNECTIONS,
                timeout_graceful_shutdown=PATIENCE,
            )
        )

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        super().handle_exit(sig, frame)
        self.queries.stop()


def _warm(shelf: Shelf) -> None:
    """Read the results before somebody asks for a page; what is wrong with them the page will say."""
    with suppress(RunError):
        shelf.edition()


def _listen(settings: Settings) -> socket.socket:
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    try:
        return socket.create_server((settings.host, settings.port), family=family)
    except OSError as error:
        raise RunError(
            f"cannot serve on {settings.host}, port {settings.port}: {error.strerror or error}. "
            "Give another --port, or a --host that is an address of this computer."
        ) from error


def _address(settings: Settings) -> str:
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    return f"http://{host}:{settings.port}/"
