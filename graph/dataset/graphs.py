"""The store, one graph at a time, as N-Triples: what a server of graphs is sent."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

from pyoxigraph import DefaultGraph, NamedNode, RdfFormat, serialize

from graph.dataset.store import open_store
from graph.dataset.terms import DOCUMENTS

__all__ = ["Graphs"]


class Graphs:
    """The graphs of the store in *directory*; RunError if there is none."""

    def __init__(self, directory: Path) -> None:
        self._store = open_store(directory)

    def names(self) -> list[str]:
        """The IRIs of all graphs: those of documents first, then what depends on all of them; each part sorted."""
        found = [node.value for node in self._store.named_graphs() if isinstance(node, NamedNode)]
        return sorted(found, key=lambda name: (not name.startswith(DOCUMENTS), name))

    def write(self, name: str, output: BinaryIO) -> None:
        """The triples of the graph *name*, sorted: the same graph gives the same bytes."""
        quads = self._store.quads_for_pattern(None, None, None, NamedNode(name))
        serialize(sorted((quad.triple for quad in quads), key=str), output, RdfFormat.N_TRIPLES)

    def write_union(self, output: BinaryIO) -> None:
        """Every triple of any graph, once, as it comes: there may be too many to sort in memory."""
        quads = self._store.quads_for_pattern(None, None, None, DefaultGraph())
        serialize((quad.triple for quad in quads), output, RdfFormat.N_TRIPLES)
