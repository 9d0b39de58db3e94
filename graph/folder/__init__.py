"""The folder that a build leaves: whose it is, the documents that are done, the statements as lines.

========================  ==============================================================
``claimgraph.json``       marks the folder as ours, so that nobody else's files are touched
``ontology.ttl``          the ontology of the build: later commands need nothing else
``shards/``               one file for each document that is done (:mod:`graph.folder.shards`)
``documents/``            the stored texts that every offset refers to
``claims.jsonl``          one line for each statement (:mod:`graph.folder.lines`)
``published/``            what which SPARQL server has of it (:mod:`graph.publishing.journal`)
``store/``                the RDF store;  ``graph.trig``, ``.html``, ``.gexf`` the views
========================  ==============================================================
"""

from __future__ import annotations

import json
from pathlib import Path

from graph.errors import RunError
from graph.files import write_whole

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


def claim_folder(directory: Path) -> None:
    """Make *directory* if need be, and mark it as ours; RunError when it is not ours to write to."""
    check_folder(directory)
    try:
        directory.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise RunError(f"cannot make the folder {directory}: {error.strerror}. Give --out a place you own.") from error
    write_whole(directory / MARKER, json.dumps({"made by": "claimgraph", "format": 1}) + "\n")


def _is_foreign(directory: Path) -> bool:
    if not directory.is_dir() or (directory / MARKER).exists():
        return False
    try:
        return any(directory.iterdir())
    except OSError as error:
        raise RunError(f"cannot look into {directory}: {error.strerror}. Give --out a place you own.") from error


def ontology_of(directory: Path) -> Path:
    """The path of the ontology that *directory* was built with; RunError if no build made *directory*."""
    path = directory / ONTOLOGY
    if (directory / MARKER).exists() and path.exists():
        return path
    state = "is no claimgraph folder" if directory.is_dir() else "does not exist"
    raise RunError(f"{directory} {state}. Make it with: claimgraph build PATH... --out {directory}")
