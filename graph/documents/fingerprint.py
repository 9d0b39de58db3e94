"""A folder → one SHA-256 over the names and bytes of its files."""

from __future__ import annotations

import hashlib
from pathlib import Path

__all__ = ["fingerprint"]


def fingerprint(folder: Path) -> str:
    """Sixty-four hexadecimal digits that change when any file is changed, added, renamed or missing.

    Hidden files and Python's caches do not count: systems leave them everywhere.
    """
    total = hashlib.sha256()
    files = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    for name, path in sorted(files.items()):
        if not any(part.startswith((".", "__pycache__")) for part in name.split("/")):
            total.update(f"{name} {path.stat().st_size}\n".encode())
            total.update(path.read_bytes())
    return total.hexdigest()
