"""The stored texts of a folder: what every offset refers to, so that evidence can always be checked.

``documents/<id>.txt`` is the text of the document whose IRI ends in ``<id>``, in UTF-8, to the
character; ``documents/index.jsonl`` says of each what else is known.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path

from graph.errors import RunError
from graph.files import write_whole
from graph.model import Document

__all__ = ["TEXTS", "read_index", "read_text", "write_texts"]

TEXTS = "documents"
INDEX = "index.jsonl"


def write_texts(directory: Path, documents: Iterable[Document]) -> None:
    """Store the texts of *documents* under *directory*, and last the index, which nobody sees half of.

    Raises OSError, or RunError for the index, if it cannot be written.
    """
    folder = directory / TEXTS
    folder.mkdir(parents=True, exist_ok=True)
    lines = []
    for document in documents:
        (folder / _file(document.iri)).write_bytes(document.text.encode("utf-8"))
        known = {key: value for key, value in asdict(document).items() if key != "text"}
        lines.append(json.dumps({"file": _file(document.iri), **known}, ensure_ascii=False) + "\n")
    write_whole(folder / INDEX, "".join(lines))


def read_text(directory: Path, iri: str) -> str:
    """The stored text of the document *iri*; RunError if it is not there."""
    path = directory / TEXTS / _file(iri)
    try:
        return path.read_bytes().decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise RunError(f"cannot read the stored text {path}: {error}. Build the folder again with --fresh.") from error


def read_index(directory: Path) -> tuple[Document, ...]:
    """The documents of the folder, without their texts; none where no build has ended or the index is damaged."""
    try:
        lines = (directory / TEXTS / INDEX).read_text(encoding="utf-8").split("\n")
        return tuple(_known(**json.loads(line)) for line in lines if line)
    except (OSError, ValueError, TypeError):
        return ()


def _known(*, file: str, **facts: str) -> Document:  # noqa: ARG001 (that much of an entry follows from the rest)
    return Document(text="", **facts)


def _file(iri: str) -> str:
    return iri.rpartition("/")[2] + ".txt"
