"""The folder that a build leaves: whose it is, the documents that are done, the statements as lines.

========================  ==============================================================
``claimgraph.json``       marks the folder as ours; locked by the build that writes to it
``shards/``               one file for each document that is done (:mod:`graph.folder.shards`)
``.results/``             what follows, as a whole (:mod:`graph.folder.results`); links lead there
``ontology.ttl``          the ontology of the build: later commands need nothing else
``documents/``            the stored texts that every offset refers to
``claims.jsonl``          one line for each statement (:mod:`graph.folder.lines`)
``published/``            what which SPARQL server has of it (:mod:`graph.publishing.journal`)
``store/``                the RDF store;  ``graph.trig``, ``.html``, ``.gexf`` the views
========================  ==============================================================

Shards are added one by one, each whole or not there: a build that is stopped, or killed, goes on from
them. The results depend on all documents, and are replaced together when all is there; files of your own
do not last in them.
"""

from __future__ import annotations

import fcntl
import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from graph.errors import RunError
from graph.folder.results import HOME

__all__ = ["MARKER", "ONTOLOGY", "check_folder", "claim_folder", "ontology_of"]

MARKER = "claimgraph.json"
ONTOLOGY = "ontology.ttl"


def check_folder(directory: Path) -> None:
    """Raise RunError when *directory* is a file or holds files that no build made; nothing is written."""
    if directory.exists() and not directory.is_dir():
        raise RunError(f"{directory} is a file; --out must name a folder, which may be new.")
    if _is_foreign(directory):
        raise RunError(
            f"{directory} holds files that claimgraph did not make, and a build would mix with them. "
            "Give --out a new or an empty folder."
        )


@contextmanager
def claim_folder(directory: Path) -> Iterator[None]:
    """Make *directory* if need be, mark it as ours, and hold it while the block runs.

    Raises RunError when it is not ours to write to, and at once where another build holds it. The lock is
    the operating system's: it goes with its process, however that ends.
    """
    check_folder(directory)
    try:
        directory.mkdir(parents=True, exist_ok=True)
        marker = (directory / MARKER).open("a", encoding="utf-8")
    except OSError as error:
        raise RunError(f"cannot make the folder {directory}: {error.strerror}. Give --out a place you own.") from error
    with marker:
        _lock(marker, directory)
        if marker.tell() == 0:
            marker.write(json.dumps({"made by": "claimgraph", "format": 1}) + "\n")
            marker.flush()
        yield


def _lock(marker: IO[str], directory: Path) -> None:
    try:
        fcntl.flock(marker, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        raise RunError(
            f"another build is writing to {directory}. Let it end and try again, or give another --out."
        ) from error
    except OSError:  # a file system without locks: that builds do not meet is then for its users to see to
        return


def _is_foreign(directory: Path) -> bool:
    if not directory.is_dir() or (directory / MARKER).exists():
        return False
    try:
        return any(path.name != HOME for path in directory.iterdir())  # that stays when all that is seen is deleted
    except OSError as error:
        raise RunError(f"cannot look into {directory}: {error.strerror}. Give --out a place you own.") from error


def ontology_of(directory: Path) -> Path:
    """The path of the ontology that *directory* was built with; RunError if no build made *directory*."""
    path = directory / ONTOLOGY
    if path.exists():
        return path
    state = "is no claimgraph folder" if directory.is_dir() else "does not exist"
    raise RunError(f"{directory} {state}. Make it with: claimgraph build PATH... --out {directory}")
