"""``claimgraph export``: the graph of a folder as one file, in the format that another program reads."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from graph.cli.terminal import complain

__all__ = ["Format", "export"]


class Format(StrEnum):
    """What ``export`` writes: views of the claims, the RDF dataset, and the dataset in other vocabularies."""

    GEXF = "gexf"
    GRAPHML = "graphml"
    CSV = "csv"
    FTM = "ftm"
    TTL = "ttl"
    TRIG = "trig"
    NQ = "nq"
    JSONLD = "jsonld"
    TTL12 = "ttl12"
    TRIG12 = "trig12"
    NQ12 = "nq12"
    AIDA = "aida"
    PLOVER = "plover"


DRAWN = frozenset({Format.GEXF, Format.GRAPHML, Format.CSV, Format.FTM})
MAPPED = frozenset({Format.AIDA, Format.PLOVER})


def export(
    directory: Annotated[Path, typer.Argument(metavar="DIR", help="A folder that claimgraph build made.")],
    *,
    format_: Annotated[
        Format,
        typer.Option(
            "--format",
            help="gexf (Gephi), graphml (yEd, Cytoscape), csv (a spreadsheet, one statement a row), "
            "ftm (FollowTheMoney); RDF: ttl (one graph), trig, nq, jsonld (one named graph per document), "
            "ttl12, trig12, nq12 (RDF 1.2, with triple terms); other vocabularies: aida (claim frames), "
            "plover (events with their PLOVER and CAMEO codes).",
        ),
    ],
    output: Annotated[Path, typer.Option(help="The file to write.")],
) -> None:
    """Write the whole graph to one file for another program.

    Example: `claimgraph export out --format csv --output claims.csv`
    """
    from graph.dataset import export_mapping, export_rdf, load_corpus
    from graph.folder import ontology_of
    from graph.folder.results import reading
    from graph.ontology import load_ontology
    from graph.views import export as draw

    with reading(directory) as results:
        ontology = ontology_of(results)
        if format_ in DRAWN:
            draw(load_corpus(results), load_ontology(ontology), format_.value, output)
        elif format_ in MAPPED:
            export_mapping(results, format_.value, output)
        else:
            export_rdf(results, format_.value, output)
    complain(f"wrote {output}")
