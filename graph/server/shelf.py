"""What a folder holds now: read once, and again when a build has replaced it.

Results are held while they are read (:func:`graph.folder.results.reading`), so that every answer is of one build.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Lock
from typing import Generic, TypeVar

from graph.dataset import STORE, load_corpus
from graph.folder import ontology_of
from graph.folder.results import reading
from graph.ontology import Ontology, load_ontology
from graph.server.edition import Edition, arrange

__all__ = ["Shelf"]

Stamp = tuple[int, int, int] | None
"""What tells one build's results from those of the next; None while there are none."""

T = TypeVar("T")


class Shelf:
    """The results of one folder. Threads may share it."""

    def __init__(self, directory: Path) -> None:
        self._ontology = _Kept(directory, _read_ontology)
        self._edition = _Kept(directory, _read_edition)

    def ontology(self) -> Ontology:
        """The ontology of the results that are there now; RunError if it cannot be read."""
        return self._ontology.now()

    def edition(self) -> Edition:
        """The results that are there now, arranged for pages; RunError if they cannot be read."""
        return self._edition.now()


def _read_ontology(results: Path) -> Ontology:
    return load_ontology(ontology_of(results))


def _read_edition(results: Path) -> Edition:
    return arrange(load_corpus(results), _read_ontology(results))


class _Kept(Generic[T]):
    """What *read* made of the results of *directory*, until other results are there."""

    def __init__(self, directory: Path, read: Callable[[Path], T]) -> None:
        self._directory = directory
        self._read = read
        self._lock = Lock()
        self._known: tuple[Stamp, T] | None = None

    def now(self) -> T:
        with self._lock, reading(self._directory) as results:
            stamp = _stamp(results / STORE)
            if self._known is None or self._known[0] != stamp:
                self._known = stamp, self._read(results)
            return self._known[1]


def _stamp(store: Path) -> Stamp:
    try:
        found = store.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino, found.st_mtime_ns
