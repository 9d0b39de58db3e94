"""What a server has of a folder, remembered beside the dataset: ``DIR/published/<endpoint>.jsonl``.

A line for each graph and the SHA-256 of its content, written when the server has confirmed it. A graph
that is about to be sent for the first time stands there without a hash before that: whatever stops a
run, the next one knows every graph that may be on the server, and sends again what is not certain.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from graph.errors import RunError
from graph.files import write_whole
from graph.model import digest
from graph.publishing.endpoint import Endpoint

__all__ = ["Journal"]

FOLDER = "published"

GONE = "gone"
"""Stands in the place of a hash once a graph is deleted."""


class Journal:
    """The journal of *directory* for *endpoint*; RunError where it cannot be read or written."""

    def __init__(self, directory: Path, endpoint: Endpoint) -> None:
        self._endpoint = endpoint
        self._path = directory / FOLDER / f"{digest(endpoint.address)}.jsonl"
        self._known = _read(self._path)

    def names(self) -> set[str]:
        """Every graph that may be on the server."""
        return set(self._known)

    def has(self, graph: str, sha256: str) -> bool:
        """Whether the server is known to have *graph* with this content."""
        return self._known.get(graph) == sha256

    def expect(self, graphs: Iterable[str], *, fresh: bool = False) -> None:
        """Before anything is sent: *graphs* may be on the server from now on. *fresh* doubts what is known."""
        kept: dict[str, str | None] = dict.fromkeys(self._known) if fresh else self._known
        self._known = dict.fromkeys(graphs) | kept
        self._write()

    def confirm(self, graph: str, sha256: str) -> None:
        """The server has *graph* with this content."""
        self._known[graph] = sha256
        self._append(graph, sha256)

    def forget(self, graph: str) -> None:
        """The server has *graph* no more."""
        del self._known[graph]
        self._append(graph, GONE)

    def _append(self, graph: str, sha256: str) -> None:
        try:
            with self._path.open("a", encoding="utf-8") as file:
                file.write(_line(graph, sha256))
        except OSError as error:
            raise RunError(f"cannot write {self._path}: {error.strerror}. Make room and try again.") from error

    def _write(self) -> None:
        head = json.dumps({"endpoint": str(self._endpoint)}, ensure_ascii=False) + "\n"
        try:
            self._path.parent.mkdir(exist_ok=True)
        except OSError as error:
            raise RunError(
                f"cannot make {self._path.parent}: {error.strerror}. What is sent is noted there."
            ) from error
        write_whole(self._path, head + "".join(_line(*entry) for entry in sorted(self._known.items())))


def _line(graph: str, sha256: str | None) -> str:
    return json.dumps({"graph": graph, "sha256": sha256}, ensure_ascii=False) + "\n"


def _read(path: Path) -> dict[str, str | None]:
    """The last word on each graph; a line that a stopped run left half-written is left out."""
    try:
        text = path.read_text(encoding="utf-8") if path.exists() else ""
    except (OSError, UnicodeDecodeError) as error:
        raise RunError(f"cannot read {path}: {error}. Remove it to send everything again.") from error
    whole = [line for line in text.splitlines(keepends=True) if line.endswith("\n")]
    try:
        entries = [json.loads(line) for line in whole[1:]]
        known = {entry["graph"]: entry["sha256"] for entry in entries}
    except (ValueError, TypeError, KeyError) as error:
        raise RunError(f"{path} is no journal of what was sent. Remove it to send everything again.") from error
    return {graph: sha256 for graph, sha256 in known.items() if sha256 != GONE}
