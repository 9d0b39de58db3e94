"""Paths as the user gives them → the files to read, in a fixed order, each with the name of its document.

Nothing is opened here: the walk is cheap, and says at once which arguments are wrong.
"""

from __future__ import annotations

import os
import stat
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from graph.errors import DocumentError
from graph.folder import MARKER

__all__ = ["SUFFIXES", "Findings", "Source", "find_documents"]

SUFFIXES = {
    ".txt": "text",
    ".text": "text",
    ".htm": "html",
    ".html": "html",
    ".xhtml": "html",
    ".pdf": "pdf",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
}
"""File name endings that are read (any case), and the format that each stands for."""

READABLE = ".txt, .html, .pdf and .jsonl (JSON Lines)"


@dataclass(frozen=True)
class Source:
    """A file to read; ``name`` is its POSIX path below the *parent* of the folder that was given."""

    path: Path
    name: str
    format: str


@dataclass(frozen=True)
class Findings:
    """What is under the paths: files to read, names of files of other types, and wrong arguments, each sorted."""

    sources: tuple[Source, ...] = ()
    passed_over: tuple[str, ...] = ()
    errors: tuple[DocumentError, ...] = ()


@dataclass
class _Walk:
    """The state of one walk: a file or folder that two ways lead to is taken once, so that no link loops."""

    sources: dict[str, Source] = field(default_factory=dict)
    passed_over: set[str] = field(default_factory=set)
    errors: list[DocumentError] = field(default_factory=list)
    seen: set[Path] = field(default_factory=set)

    def is_new(self, path: Path) -> bool:
        real = Path(os.path.realpath(path))
        new = real not in self.seen
        self.seen.add(real)
        return new


def find_documents(paths: Sequence[Path]) -> Findings:
    """Files and folders (walked recursively) → what there is to read.

    Hidden files and folders, and folders that a build left, are left out. Files of other types
    inside a folder are passed over; one that was named itself is an error, like a path that does
    not exist. The walk does not depend on the working directory or on the order of the arguments.
    """
    walk = _Walk()
    for path in sorted({Path(os.path.normpath(path.absolute())) for path in paths}):
        _take(path, path.parent.parent if stat.S_ISREG(_mode(path)) else path.parent, walk, given=True)
    return Findings(
        tuple(walk.sources[name] for name in sorted(walk.sources)),
        tuple(sorted(walk.passed_over)),
        tuple(sorted(walk.errors, key=str)),
    )


def _take(path: Path, top: Path, walk: _Walk, *, given: bool = False) -> None:
    """Sort one path into *walk*; *given* paths that cannot be read are errors, not passed over."""
    name = _name(path, top)
    mode = _mode(path)
    if stat.S_ISDIR(mode):
        _take_folder(path, name, top, walk)
    elif not stat.S_ISREG(mode):
        if given or path.suffix.lower() in SUFFIXES:
            walk.errors.append(DocumentError(str(path) if given else name, _absence(path)))
    elif path.suffix.lower() in SUFFIXES:
        if walk.is_new(path):
            _add(Source(path, name, SUFFIXES[path.suffix.lower()]), walk)
    elif given:
        walk.errors.append(DocumentError(name, f"is no type of file that is read; those are {READABLE}"))
    else:
        walk.passed_over.add(name)


def _take_folder(path: Path, name: str, top: Path, walk: _Walk) -> None:
    if not walk.is_new(path):
        return
    try:
        children = sorted(_visible(path))
    except OSError as error:
        walk.errors.append(DocumentError(name, f"cannot be looked into ({error.strerror}); check its permissions"))
        return
    if _mode(path / MARKER):
        return
    for child in children:
        _take(child, top, walk)


def _visible(folder: Path) -> Iterator[Path]:
    return (child for child in folder.iterdir() if not child.name.startswith("."))


def _add(source: Source, walk: _Walk) -> None:
    other = walk.sources.setdefault(source.name, source)
    if other is not source:
        reason = f"is the name of two documents, {other.path} and {source.path}; rename one of the folders"
        walk.errors.append(DocumentError(source.name, reason))


def _mode(path: Path, *, follow: bool = True) -> int:
    """What *path* is, as :mod:`stat` codes it; 0 where that cannot be told, for whatever reason."""
    try:
        return path.stat(follow_symlinks=follow).st_mode
    except OSError:
        return 0


def _absence(path: Path) -> str:
    if stat.S_ISLNK(_mode(path, follow=False)):
        return "is a link that leads nowhere; mend or remove it"
    if _mode(path):
        return "is neither a file nor a folder"
    return "there is no such file or folder that can be reached; check the spelling, and the folder you are in"


def _name(path: Path, top: Path) -> str:
    """The same name on every system: slashes, composed letters, and no byte that is not UTF-8."""
    written = os.fsencode(path.relative_to(top).as_posix()).decode("utf-8", "replace")
    return unicodedata.normalize("NFC", written)
