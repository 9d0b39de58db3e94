"""The results of a build: they change at one moment, and whoever reads them holds them still.

A build writes into a folder of its own, ``.results/2``, beside the one that is shown, ``.results/1``.
When all is there, one rename points the link ``.results/current`` at the new folder. ``claims.jsonl``,
``store`` and everything else that a user opens are links through ``current``, so that they change
together: a reader sees the old results or the new ones, whenever it looks and whenever a build is
killed::

    claims.jsonl ──▶ .results/current/claims.jsonl      .results/current ──▶ 2
    store        ──▶ .results/current/store

Results are never changed once they are shown, and those that were replaced stay until the next build
begins: a program that has opened one file, or has looked up ``current`` once and reads there, comes to
its end. Our own reading goes further (:func:`reading`): it locks the folder that it found, and no build
removes a locked folder. A lock is the operating system's, and goes with the process that held it.
"""

from __future__ import annotations

import fcntl
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from graph.errors import RunError

__all__ = ["HOME", "reading", "replacing"]

HOME = ".results"
CURRENT = "current"


@contextmanager
def replacing(directory: Path) -> Iterator[Path]:
    """Yield a new, empty folder; what it holds when the block ends well becomes the results of *directory*.

    When the block raises, the results stay as they were. Only one process may do so at a time: see
    :func:`graph.folder.claim_folder`. Raises RunError where the disk refuses.
    """
    before = _shown(directory)
    with _refusals(directory):
        new = _prepare(directory)
    try:
        yield new
        with _refusals(directory):
            _exchange(directory, new)
    finally:
        _sweep(directory, before, _shown(directory))


@contextmanager
def reading(directory: Path) -> Iterator[Path]:
    """Yield the folder that holds the results of *directory*; it stays whole until the block ends.

    A *directory* in which no build has ended, or that holds the files themselves, is yielded as it is.
    """
    gone, name = None, _shown(directory)
    while name is not None and name != gone:
        with _held(directory, name) as held:
            if held:
                yield directory / HOME / name
                return
        gone, name = name, _shown(directory)
    yield directory


@contextmanager
def _refusals(directory: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise RunError(
            f"cannot write the results of {directory}: {error}. Make room, or give another --out."
        ) from error


def _prepare(directory: Path) -> Path:
    (directory / HOME).mkdir(exist_ok=True)
    shown = _shown(directory)
    _sweep(directory, shown)
    new = directory / HOME / str(int(shown or 0) + 1)
    new.mkdir()
    return new


def _exchange(directory: Path, new: Path) -> None:
    """Show *new*. Links to what was not there before lead nowhere until then, so that all appears at once."""
    names = sorted(path.name for path in new.iterdir())
    for name in names:
        if not os.path.lexists(directory / name):
            _point(directory / name, Path(HOME, CURRENT, name))
    _point(directory / HOME / CURRENT, Path(new.name))
    for name in names:
        _replace_by_link(directory / name)


def _replace_by_link(path: Path) -> None:
    """Builds of version 0.1.0 left the results themselves where there are links now."""
    if path.is_symlink():
        return
    if path.is_dir():
        shutil.rmtree(path)
    _point(path, Path(HOME, CURRENT, path.name))


def _point(link: Path, target: Path) -> None:
    """Make *link* lead to *target*; where it led elsewhere, in one step."""
    beside = link.with_name(f".{link.name}.part")
    beside.unlink(missing_ok=True)
    beside.symlink_to(target)
    beside.replace(link)


def _sweep(directory: Path, *kept: str | None) -> None:
    """Remove results that are neither *kept* nor read, and links to what the results no longer have."""
    for path in sorted((directory / HOME).iterdir()):
        if not path.is_symlink() and path.name not in kept:
            _remove_unread(path)
    for path in sorted(directory.iterdir()):
        if path.is_symlink() and path.readlink().parent == Path(HOME, CURRENT) and not path.exists():
            path.unlink()


def _remove_unread(results: Path) -> None:
    handle = os.open(results, os.O_RDONLY)
    try:
        if _lock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB):
            shutil.rmtree(results, ignore_errors=True)
    finally:
        os.close(handle)


def _shown(directory: Path) -> str | None:
    """The name of the folder that is shown; None where no build has ended."""
    try:
        return (directory / HOME / CURRENT).readlink().name
    except OSError:
        return None


@contextmanager
def _held(directory: Path, name: str) -> Iterator[bool]:
    """Share the results *name* with other readers; False where they made way for newer ones before that."""
    try:
        handle = os.open(directory / HOME / name, os.O_RDONLY)
    except FileNotFoundError:
        yield False
        return
    try:
        yield _lock(handle, fcntl.LOCK_SH) and _shown(directory) == name
    finally:
        os.close(handle)


def _lock(handle: int, how: int) -> bool:
    """Whether nobody else has *handle* locked; where a file system knows no locks, nobody has."""
    try:
        fcntl.flock(handle, how)
    except BlockingIOError:
        return False
    except OSError:
        return True
    return True
