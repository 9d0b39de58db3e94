"""The command ``claimgraph``: thin commands over functions that notebooks call as well.

Exit codes: 0 done; 1 done, but some documents were skipped; 2 nothing could be done.
"""

from __future__ import annotations

import sys
from io import TextIOWrapper
from typing import Annotated

import typer

from graph import __version__
from graph.cli.attributions import attributions
from graph.cli.build import build
from graph.cli.check import check
from graph.cli.diff import diff
from graph.cli.evaluate import evaluate
from graph.cli.explain import explain
from graph.cli.export import export
from graph.cli.publish import publish
from graph.cli.query import query
from graph.cli.serve import serve
from graph.cli.terminal import complain
from graph.errors import ClaimgraphError

__all__ = ["app", "main"]

app = typer.Typer(
    name="claimgraph",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode="markdown",
    context_settings={"help_option_names": ["-h", "--help"]},
)
for command in (build, query, export, publish, explain, diff, serve, check, evaluate, attributions):
    app.command()(command)


def _show_version(asked: bool) -> None:
    if asked:
        typer.echo(f"claimgraph {__version__}")
        raise typer.Exit


@app.callback(
    epilog="Begin with: `claimgraph build seeds --out out`, then open out/graph.html.",
)
def claimgraph(
    *,
    version: Annotated[
        bool, typer.Option("--version", help="Print the version and stop.", callback=_show_version, is_eager=True)
    ] = False,
) -> None:
    """A graph of who says who did what.

    Articles and statements go in. Out comes a graph of states, officials and organisations whose
    every edge is a claim: with those who assert it, those who deny it, those who will not say, when,
    and the exact sentence.
    """


def main() -> None:
    """Run the command line; what went wrong on purpose is one message and exit code 2."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        app()
    except ClaimgraphError as error:
        complain(f"claimgraph: {error}")
        sys.exit(2)
