"""What a folder holds now: one edition at a time, and the next one when a build has replaced it.

A build replaces a folder's results while others read them. So nothing is kept open: a query opens the
store anew, pages are made from an edition that was loaded whole, and what was read while the folder
changed is read again. Every answer is of one build.
"""

from __future__ import annotations

import time
from pathlib import Path
from threading import Lock

from graph.dataset import STORE, load_corpus
from graph.errors import RunError
from graph.folder import ontology_of
from graph.ontology import load_ontology
from graph.server.edition import Edition, arrange

__all__ = ["Shelf"]

Stamp = tuple[int, int, int] | None

TRIES = 10
PAUSE = 0.2
"""Seconds between two tries to read a folder that changes meanwhile."""


class Shelf:
    """The editions of one folder. Threads may share it."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self._lock = Lock()
        self._shown: tuple[Stamp, Edition] | None = None

    @property
    def store(self) -> Path:
        """Where the store of the folder is."""
        return self.directory / STORE

    def stamp(self) -> Stamp:
        """What tells one build's results from those of the next; None while there are none."""
        try:
            found = self.store.stat()
        except OSError:
            return None
        return found.st_dev, found.st_ino, found.st_mtime_ns

    def edition(self) -> Edition:
        """The results that are there now, loaded when they were not before. RunError if they cannot be read."""
        with self._lock:
            stamp = self.stamp()
            if self._shown is None or self._shown[0] != stamp:
                self._shown = self._load()
            return self._shown[1]

    def _load(self) -> tuple[Stamp, Edition]:
        for attempt in range(TRIES):
            before = self.stamp()
            try:
                edition = arrange(load_corpus(self.directory), load_ontology(ontology_of(self.directory)))
            except RunError:
                if self.stamp() == before and attempt > 0:
                    raise
            else:
                if self.stamp() == before:
                    return before, edition
            time.sleep(PAUSE)
        raise RunError(f"{self.directory} is being built again and again; ask later.")
