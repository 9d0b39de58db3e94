"""The store → one RDF file that other programs read: sorted, so that the same dataset is the same bytes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from pyoxigraph import DefaultGraph, Quad, RdfFormat, Store, Triple

from graph.dataset.reification import to_triple_terms
from graph.dataset.serialisation import serialise
from graph.dataset.store import open_store
from graph.errors import RunError
from graph.files import write_whole

__all__ = ["RDF_FORMATS", "RdfExport", "export_rdf"]


@dataclass(frozen=True)
class RdfExport:
    """A serialisation, and whether it says what a claim is about with triple terms, which readers of RDF 1.1 refuse."""

    syntax: RdfFormat
    triple_terms: bool = False


RDF_FORMATS = MappingProxyType(
    {
        "ttl": RdfExport(RdfFormat.TURTLE),
        "trig": RdfExport(RdfFormat.TRIG),
        "nq": RdfExport(RdfFormat.N_QUADS),
        "jsonld": RdfExport(RdfFormat.JSON_LD),
        "ttl12": RdfExport(RdfFormat.TURTLE, triple_terms=True),
        "trig12": RdfExport(RdfFormat.TRIG, triple_terms=True),
        "nq12": RdfExport(RdfFormat.N_QUADS, triple_terms=True),
    }
)
"""Name → export. Turtle has one graph, the union of all; the others have one for each document.

The names in ``12`` are RDF 1.2; all others are RDF 1.1, which rdflib and every other library reads.
"""


def export_rdf(directory: Path, format: str, output: Path) -> None:  # noqa: A002 the word that users know
    """Write the dataset of *directory* to the file *output*, whole or not at all.

    *format* is a key of :data:`RDF_FORMATS`. Raises RunError for another one, for a folder without
    a store, or when *output* cannot be written.
    """
    if format not in RDF_FORMATS:
        raise RunError(f"“{format}” is no RDF format; there are: {', '.join(sorted(RDF_FORMATS))}.")
    store, kind = open_store(directory), RDF_FORMATS[format]
    edit = to_triple_terms if kind.triple_terms else _as_they_are
    content: Iterable[Triple] | Iterable[Quad]
    content = _named(store, edit) if kind.syntax.supports_datasets else _union(store, edit)
    write_whole(output, serialise(content, kind.syntax))


Edit = Callable[[Iterable[Quad]], Iterable[Quad]]


def _as_they_are(quads: Iterable[Quad]) -> Iterable[Quad]:
    return quads


def _named(store: Store, edit: Edit) -> Iterator[Quad]:
    """Every quad of the named graphs; sorted one graph at a time, which is all that has to fit in memory."""
    for node in sorted(store.named_graphs(), key=str):
        yield from sorted(edit(store.quads_for_pattern(None, None, None, node)), key=str)


def _union(store: Store, edit: Edit) -> Iterator[Triple]:
    quads = store.quads_for_pattern(None, None, None, DefaultGraph())
    yield from sorted((quad.triple for quad in edit(quads)), key=str)
