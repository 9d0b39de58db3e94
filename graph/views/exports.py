"""The formats in which a corpus can be exported as something to open: name, title, media type, suffix, writer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from graph.errors import RunError
from graph.files import write_whole
from graph.model import Corpus
from graph.views.ftm import write_ftm
from graph.views.gexf import write_gexf
from graph.views.graphml import write_graphml
from graph.views.network import build_network
from graph.views.page import render_page
from graph.views.table import write_table

if TYPE_CHECKING:
    from graph.ontology import Ontology

__all__ = ["FORMATS", "Format", "export"]


@dataclass(frozen=True)
class Format:
    """One way out: ``write`` takes a corpus and its ontology and returns the whole file."""

    name: str
    title: str
    media_type: str
    suffix: str
    write: Callable[[Corpus, Ontology], bytes]


def gexf(corpus: Corpus, ontology: Ontology) -> bytes:
    return write_gexf(build_network(corpus, ontology))


def graphml(corpus: Corpus, ontology: Ontology) -> bytes:
    return write_graphml(build_network(corpus, ontology))


def html(corpus: Corpus, ontology: Ontology) -> bytes:
    return render_page(corpus, build_network(corpus, ontology), ontology).encode("utf-8")


FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        entry.name: entry
        for entry in (
            Format("csv", "Table of statements for spreadsheets", "text/csv; charset=utf-8", ".csv", write_table),
            Format("ftm", "Entities and links for FollowTheMoney", "application/json+ftm", ".ftm.json", write_ftm),
            Format("gexf", "Network for Gephi and Gephi Lite", "application/gexf+xml", ".gexf", gexf),
            Format("graphml", "Network for yEd, Cytoscape and igraph", "application/graphml+xml", ".graphml", graphml),
            Format("html", "Page with the network, in one file", "text/html; charset=utf-8", ".html", html),
        )
    }
)


def export(corpus: Corpus, ontology: Ontology, name: str, output: Path) -> None:
    """*corpus* in the format *name* (a key of ``FORMATS``) → the file *output*, whole or not at all.

    Raises RunError for a format that does not exist, and when *output* cannot be written.
    """
    if name not in FORMATS:
        raise RunError(f"there is no format {name!r}. Choose one of: {', '.join(FORMATS)}.")
    write_whole(output, FORMATS[name].write(corpus, ontology))
