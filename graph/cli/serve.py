"""``claimgraph serve``: a folder as web pages and as a SPARQL endpoint, on this computer."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from graph.cli.terminal import complain, say

__all__ = ["serve"]


def serve(
    directory: Annotated[Path, typer.Argument(metavar="DIR", help="A folder that claimgraph build made.")],
    *,
    host: Annotated[
        str, typer.Option(help="The address to serve on. Any but this computer's own lets others in.")
    ] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="The port; 0 takes one that is free.")] = 8765,
    timeout: Annotated[
        int, typer.Option(min=1, help="Seconds after which a query is stopped.", metavar="SECONDS")
    ] = 10,
    allow_origin: Annotated[
        list[str] | None,
        typer.Option(metavar="ORIGIN", help="A web site whose pages may ask, like https://desk.example; * is any."),
    ] = None,
) -> None:
    """Show a folder in the browser and answer SPARQL, until you press Ctrl-C.

    There is a page for every claim, entity and document, the viewer, a page to write queries on, and
    the SPARQL 1.1 Protocol at /sparql. Nothing can be changed through it, and nothing else of the
    disk be read. A folder that is built again meanwhile is shown as it is then.

    Example: `claimgraph serve out`, then open http://127.0.0.1:8765/
    """
    from dataclasses import replace

    from graph.server import Settings
    from graph.server import serve as run
    from graph.server.hosts import is_loopback

    settings = Settings(directory, host, port, origins=tuple(allow_origin or ()))
    settings = replace(settings, limits=replace(settings.limits, seconds=timeout))
    if not is_loopback(host):
        complain(f"Warning: on {host}, everybody who reaches this computer can read {directory} and ask queries.")
    try:
        run(settings, lambda address: say(f"Serving {directory} at {address}   (Ctrl-C stops it)"))
    except KeyboardInterrupt:
        complain("Stopped.")
