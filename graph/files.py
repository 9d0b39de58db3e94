"""Bytes → a file that is either whole or not there: written beside, then renamed."""

from __future__ import annotations

import os
from pathlib import Path

from graph.errors import RunError

__all__ = ["write_whole"]


def write_whole(path: Path, content: str | bytes) -> None:
    """Write *content* (text as UTF-8) to *path* so that nobody ever sees half of it.

    What is written beside bears the number of the process: two that write the same file do not mix.
    Raises RunError when the disk or its permissions refuse; the file that was there before stays.
    """
    data = content.encode("utf-8") if isinstance(content, str) else content
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        beside.write_bytes(data)
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        reason = error.strerror or error
        raise RunError(f"cannot write {path}: {reason}. Choose another place, or make room and try again.") from error
