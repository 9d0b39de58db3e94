"""The store → one RDF file that other programs read: sorted, so that the same dataset is the same bytes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from types import MappingProxyType

from pyoxigraph import DefaultGraph, Quad, RdfFormat, Store, Triple

from graph.dataset.serialisation import serialise
from graph.dataset.store import open_store
from graph.errors import RunError
from graph.files import write_whole

__all__ = ["RDF_FORMATS", "export_rdf"]

RDF_FORMATS = MappingProxyType(
    {
        "ttl": RdfFormat.TURTLE,
        "trig": RdfFormat.TRIG,
        "nq": RdfFormat.N_QUADS,
        "jsonld": RdfFormat.JSON_LD,
    }
)
"""Name → format. Turtle has one graph, the union of all; the others have one for each document."""


def export_rdf(directory: Path, format: str, output: Path) -> None:  # noqa: A002 the word that users know
    """Write the dataset of *directory* to the file *output*, whole or not at all.

    *format* is a key of :data:`RDF_FORMATS`. Raises RunError for another one, for a folder without
    a store, or when *output* cannot be written.
    """
    if format not in RDF_FORMATS:
        raise RunError(f"“{format}” is no RDF format; there are: {', '.join(sorted(RDF_FORMATS))}.")
    store, kind = open_store(directory), RDF_FORMATS[format]
    content: Iterable[Triple] | Iterable[Quad] = _named(store) if kind.supports_datasets else _union(store)
    write_whole(output, serialise(content, kind))


def _named(store: Store) -> Iterator[Quad]:
    """Every quad of the named graphs; sorted one graph at a time, which is all that has to fit in memory."""
    for node in sorted(store.named_graphs(), key=str):
        yield from sorted(store.quads_for_pattern(None, None, None, node), key=str)


def _union(store: Store) -> Iterator[Triple]:
    quads = store.quads_for_pattern(None, None, None, DefaultGraph())
    yield from sorted((quad.triple for quad in quads), key=str)
