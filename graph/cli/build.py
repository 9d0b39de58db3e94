"""``claimgraph build``: documents in, a folder with the graph out, and a short summary."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from graph.cli.options import Model, OwnOntology, Paths, Workers
from graph.cli.summary import summarise
from graph.cli.terminal import complain, progress_bar, say

if TYPE_CHECKING:
    from graph.model import Corpus
    from graph.ontology import Ontology

__all__ = ["build", "draw"]


def build(
    paths: Paths,
    *,
    out: Annotated[
        Path, typer.Option(help="The folder to write: a new one, an empty one, or one of an earlier build.")
    ],
    workers: Workers = 1,
    ontology: OwnOntology = None,
    model: Model = None,
    resume: Annotated[
        bool, typer.Option("--resume/--fresh", help="Keep what an earlier build did already, or do all of it again.")
    ] = True,
) -> None:
    """Read documents and build the graph of their claims.

    The folder then holds claims.jsonl (one statement a line), graph.html (the viewer, one offline
    file), graph.gexf (for Gephi), graph.trig and store/ (RDF), and documents/ (the texts).

    Exit code 1 says that some documents were skipped; each is named on standard error with its reason.

    Example: `claimgraph build articles/ statement.pdf --out out --workers 4`
    """
    from graph.pipeline import build as run

    try:
        with progress_bar("Reading") as update:
            report = run(
                paths,
                out,
                workers=workers,
                ontology=ontology,
                model=model,
                resume=resume,
                progress=update,
                finish=draw,
            )
    except KeyboardInterrupt:
        complain("Stopped. What is done is kept: the same command goes on from there.")
        raise typer.Exit(130) from None
    for error in report.skipped:
        complain(f"skipped {' '.join(str(error).split())}")
    say(summarise(report, out))
    if report.skipped:
        raise typer.Exit(1)


def draw(corpus: Corpus, ontology: Ontology, results: Path) -> None:
    """Add the pictures to the other results."""
    from graph.views import export

    for view in ("html", "gexf"):
        export(corpus, ontology, view, results / f"graph.{view}")
