"""What a shard depends on beside its document: the program, the ontology, the language model → one hash."""

from __future__ import annotations

import hashlib
from pathlib import Path

from graph import __version__
from graph.model import digest

__all__ = ["recipe"]

PROGRAM = Path(__file__).parents[1]


def recipe(ontology: str, model: str, version: str) -> str:
    """The ontology's SHA-256, the language model's name and version → sixteen hexadecimal digits.

    The program itself is part of it: edited code or data makes no use of what older code left.
    """
    return digest(_program(), ontology, model, version)


def _program() -> str:
    files = sorted(path for path in PROGRAM.rglob("*") if path.is_file() and path.suffix != ".pyc")
    total = hashlib.sha256(__version__.encode())
    for path in files:
        total.update(f"{path.relative_to(PROGRAM).as_posix()} {path.stat().st_size}\n".encode())
        total.update(path.read_bytes())
    return total.hexdigest()
