"""``claimgraph export``: the graph of a folder as one file, in the format that another program reads."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from graph.cli.terminal import complain

__all__ = ["Format", "export"]


class Format(StrEnum):
    """What ``export`` writes; the first three are drawn, the others are the RDF dataset."""

    GEXF = "gexf"
    GRAPHML = "graphml"
    CSV = "csv"
    TTL = "ttl"
    TRIG = "trig"
    NQ = "nq"
    JSONLD = "jsonld"


DRAWN = frozenset({Format.GEXF, Format.GRAPHML, Format.CSV})


def export(
    directory: Annotated[Path, typer.Argument(metavar="DIR", help="A folder that claimgraph build made.")],
    *,
    format_: Annotated[
        Format,
        typer.Option(
            "--format",
            help="gexf (Gephi), graphml (yEd, Cytoscape), csv (a spreadsheet, one statement a row), "
            "or RDF: ttl (one graph), trig, nq, jsonld (one named graph per document).",
        ),
    ],
    output: Annotated[Path, typer.Option(help="The file to write.")],
) -> None:
    """Write the whole graph to one file for another program.

    Example: `claimgraph export out --format csv --output claims.csv`
    """
    from graph.dataset import export_rdf, load_corpus
    from graph.folder import ontology_of
    from graph.folder.results import reading
    from graph.ontology import load_ontology
    from graph.views import export as draw

    with reading(directory) as results:
        ontology = ontology_of(results)
        if format_ in DRAWN:
            draw(load_corpus(results), load_ontology(ontology), format_.value, output)
        else:
            export_rdf(results, format_.value, output)
    complain(f"wrote {output}")
