"""``claimgraph publish``: the graphs of a folder to a SPARQL server."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer

from graph.cli.terminal import complain, progress_bar, say

__all__ = ["publish"]


def publish(
    directory: Annotated[Path, typer.Argument(metavar="DIR", help="A folder that claimgraph build made.")],
    *,
    endpoint: Annotated[
        str,
        typer.Option(
            metavar="URL",
            help="The server's Graph Store: http://localhost:7878/store (Oxigraph), "
            "http://localhost:3030/NAME/data (Fuseki).",
        ),
    ],
    union: Annotated[
        bool,
        typer.Option(
            "--union",
            help="Also send every triple once as the server's default graph, which is replaced: for servers "
            "that do not show the union of the named graphs there by themselves.",
        ),
    ] = False,
    resume: Annotated[
        bool, typer.Option("--resume/--fresh", help="Send what is new or changed, or everything again.")
    ] = True,
    timeout: Annotated[float, typer.Option(min=1, help="Seconds to wait for the server at each step.")] = 60,
    retries: Annotated[int, typer.Option(min=0, help="How often to try again while a server is busy or away.")] = 6,
    plain_http: Annotated[
        bool, typer.Option("--plain-http", help="Send credentials over http to another computer, readable on the way.")
    ] = False,
) -> None:
    """Load the graph into a SPARQL server, one named graph for each document, by the Graph Store Protocol.

    The second time, only what changed is sent, and the graphs of documents that are gone are deleted. A run
    that was stopped goes on where it was. A server holds one folder: what depends on all documents has the
    same names in each.

    Credentials come from the environment: CLAIMGRAPH_USER and CLAIMGRAPH_PASSWORD, or CLAIMGRAPH_TOKEN.

    Example: `claimgraph publish out --endpoint http://localhost:7878/store`
    """
    from graph.publishing import Endpoint, GraphServer, read_credentials
    from graph.publishing import publish as run

    target = Endpoint(endpoint, read_credentials(os.environ), plain_http)
    try:
        with GraphServer(target, timeout=timeout, retries=retries) as server, progress_bar("Sending") as update:
            done = run(directory, server, union=union, fresh=not resume, progress=update)
    except KeyboardInterrupt:
        complain("Stopped. What was sent is noted: the same command goes on from there.")
        raise typer.Exit(130) from None
    say(f"{target}: {done.sent} graphs sent, {done.kept} there already, {done.deleted} deleted")
