"""What a folder holds now: read once, and again when a build has replaced it.

A build replaces a folder's results while others read them. So nothing is kept open: a query opens the
store anew, pages are made from an edition that was loaded whole, and what was read while the folder
changed is read again. Every answer is of one build.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from threading import Lock
from typing import Generic, TypeVar

from graph.dataset import STORE, load_corpus
from graph.errors import RunError
from graph.folder import ontology_of
from graph.ontology import Ontology, load_ontology
from graph.server.edition import Edition, arrange

__all__ = ["Shelf", "Stamp"]

Stamp = tuple[int, int, int] | None
"""What tells one build's results from those of the next; None while there are none."""

TRIES = 10
PAUSE = 0.2
"""Seconds between two tries to read a folder that changes meanwhile."""

T = TypeVar("T")


class Shelf:
    """The results of one folder. Threads may share it."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self.store = directory / STORE
        self._ontology = _Kept(self.stamp, self._read_ontology)
        self._edition = _Kept(self.stamp, self._read_edition)

    def stamp(self) -> Stamp:
        """The stamp of the results that are there now."""
        try:
            found = self.store.stat()
        except OSError:
            return None
        return found.st_dev, found.st_ino, found.st_mtime_ns

    def ontology(self) -> Ontology:
        """The ontology of the results that are there now; RunError if it cannot be read."""
        return self._ontology.now()

    def edition(self) -> Edition:
        """The results that are there now, arranged for pages; RunError if they cannot be read."""
        return self._edition.now()

    def _read_ontology(self) -> Ontology:
        return load_ontology(ontology_of(self.directory))

    def _read_edition(self) -> Edition:
        return arrange(load_corpus(self.directory), self._read_ontology())


class _Kept(Generic[T]):
    """What *read* gave, until the stamp changes."""

    def __init__(self, stamp: Callable[[], Stamp], read: Callable[[], T]) -> None:
        self.stamp = stamp
        self.read = read
        self._lock = Lock()
        self._known: tuple[Stamp, T] | None = None

    def now(self) -> T:
        with self._lock:
            if self._known is None or self._known[0] != self.stamp():
                self._known = self._read_still()
            return self._known[1]

    def _read_still(self) -> tuple[Stamp, T]:
        """Read until nothing changed meanwhile; a folder that stays as it is and cannot be read is an error."""
        for attempt in range(TRIES):
            before = self.stamp()
            try:
                found = self.read()
            except RunError:
                if self.stamp() == before and attempt > 0:
                    raise
            else:
                if self.stamp() == before:
                    return before, found
            time.sleep(PAUSE)
        raise RunError("the folder is being built again and again; ask later.")
