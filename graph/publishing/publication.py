"""A folder → its graphs on a server: what is new or changed is put, what is gone is deleted, the rest left alone.

Graphs arrive one by one: a query that runs meanwhile may see some new and some old ones. What depends
on all documents (status, labels) is sent after the documents, and what is gone is deleted last.
"""

from __future__ import annotations

import hashlib
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import BinaryIO, cast

from graph.dataset import Graphs
from graph.errors import RunError
from graph.publishing.endpoint import DEFAULT
from graph.publishing.journal import Journal
from graph.publishing.server import GraphServer

__all__ = ["Progress", "Publication", "publish"]

Progress = Callable[[int, int, str], None]
"""Called after each graph with how many are done, how many there are, and the one just done."""

IN_MEMORY = 8 * 1024**2
"""Bytes of a graph that are held in memory; a larger one lies in a temporary file while it is sent."""


@dataclass(frozen=True)
class Publication:
    """What a run did: graphs sent, graphs that the server had already, graphs deleted."""

    sent: int
    kept: int
    deleted: int


def publish(
    directory: Path,
    server: GraphServer,
    *,
    union: bool = False,
    fresh: bool = False,
    progress: Progress | None = None,
) -> Publication:
    """Make *server* have the graphs of *directory* as they are now; what a stopped run sent is not sent again.

    *union* also sends every triple once as the server's default graph. *fresh* sends everything, whatever
    the journal says. Raises RunError for a folder without a store, and where the server does not do it.
    """
    graphs, journal = Graphs(directory), Journal(directory, server.endpoint)
    names = graphs.names()
    wanted = [*names, DEFAULT] if union else names
    gone = sorted(journal.names() - set(wanted))
    journal.expect(wanted, fresh=fresh)
    total, deeds = len(wanted) + len(gone), Counter[str]()
    try:
        for name, deed in chain(_put(graphs, names, union, server, journal), _delete(gone, server, journal)):
            deeds[deed] += 1
            if progress:
                progress(deeds.total(), total, name)
    except RunError as error:
        raise RunError(
            f"{error} {deeds.total()} of {total} graphs are as they should be; the same command goes on from there."
        ) from error
    return Publication(deeds["sent"], deeds["kept"], deeds["deleted"])


def _put(
    graphs: Graphs, names: Iterable[str], union: bool, server: GraphServer, journal: Journal
) -> Iterator[tuple[str, str]]:
    """Send what the server lacks; yields each graph with what was done. The union is known by its parts."""
    parts = hashlib.sha256()
    for name in names:
        with tempfile.SpooledTemporaryFile(IN_MEMORY) as file:
            content = cast(BinaryIO, file)
            graphs.write(name, content)
            sha256 = _digest(content)
            parts.update(f"{name} {sha256}\n".encode())
            yield name, _settle(name, sha256, content, server, journal)
    if union:
        with tempfile.SpooledTemporaryFile(IN_MEMORY) as file:
            content = cast(BinaryIO, file)
            graphs.write_union(content)
            yield DEFAULT, _settle(DEFAULT, parts.hexdigest(), content, server, journal)


def _settle(name: str, sha256: str, content: BinaryIO, server: GraphServer, journal: Journal) -> str:
    if journal.has(name, sha256):
        return "kept"
    server.put(name, content)
    journal.confirm(name, sha256)
    return "sent"


def _delete(gone: Iterable[str], server: GraphServer, journal: Journal) -> Iterator[tuple[str, str]]:
    for name in gone:
        server.delete(name)
        journal.forget(name)
        yield name, "deleted"


def _digest(content: BinaryIO) -> str:
    content.seek(0)
    total = hashlib.sha256()
    for piece in iter(lambda: content.read(1 << 16), b""):
        total.update(piece)
    return total.hexdigest()
