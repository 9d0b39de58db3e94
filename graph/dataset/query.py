"""A folder and a SPARQL query → its answer. Queries read; they never write, and never leave this computer."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from graph.dataset.results import Result, read_result
from graph.dataset.safety import refuse_unsafe
from graph.dataset.store import STORE, open_store
from graph.dataset.terms import PREFIXES
from graph.errors import RunError
from graph.folder.results import reading

__all__ = ["run_query"]

MEMORY = 4 * 1024**3
"""Bytes that a query may take: enough for sorting a million statements, less than a laptop has."""


def run_query(directory: Path, sparql: str, *, timeout: float | None = 60) -> Result:
    """Ask the store of *directory*; the prefixes of :data:`~graph.dataset.terms.PREFIXES` are known.

    The default graph is the union of all graphs. A query runs in a process of its own and is
    stopped after *timeout* seconds (None: never). Raises RunError for a folder without a store,
    for what is not SPARQL, for updates and SERVICE, and for a query that is stopped.
    """
    open_store(directory)
    refuse_unsafe(sparql)
    with reading(directory) as results:
        request = {
            "store": str((results / STORE).resolve()),
            "query": sparql,
            "prefixes": dict(PREFIXES),
            "memory": MEMORY,
        }
        kind, _, content = _ask(json.dumps(request).encode(), timeout).partition(b"\n")
    if kind == b"ERROR":
        raise RunError(content.decode("utf-8"))
    return read_result(kind.decode(), content)


def _ask(request: bytes, timeout: float | None) -> bytes:
    worker = Path(__file__).with_name("worker.py")
    command = [sys.executable, "-P", str(worker)]
    try:
        done = subprocess.run(command, input=request, capture_output=True, timeout=timeout, check=False)  # noqa: S603 our own file
    except subprocess.TimeoutExpired as error:
        raise RunError(
            f"the query was stopped after {timeout:g} seconds. Ask for less: fewer patterns, a LIMIT."
        ) from error
    if done.returncode != 0:
        reason = done.stderr.decode("utf-8", "replace").strip().rpartition("\n")[2]
        raise RunError(f"the query took too much memory or is nested too deeply, and was stopped. {reason}".strip())
    return done.stdout
