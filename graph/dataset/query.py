"""A folder and a SPARQL query → its answer. Queries read; they never write, and never leave this computer."""

from __future__ import annotations

from pathlib import Path

from graph.dataset.inquiry import Inquiry, Limits, Question
from graph.dataset.results import Result, read_result
from graph.dataset.safety import refuse_unsafe
from graph.dataset.store import STORE, open_store
from graph.folder.results import reading

__all__ = ["run_query"]


def run_query(directory: Path, sparql: str, *, timeout: float | None = 60) -> Result:
    """Ask the store of *directory*; the prefixes of :data:`~graph.dataset.terms.PREFIXES` are known.

    The default graph is the union of all graphs. A query runs in a process of its own and is
    stopped after *timeout* seconds (None: never). Raises RunError for a folder without a store, and
    QueryError, which is one, for what is not SPARQL, for updates, SERVICE and files, and for a query
    that is stopped.
    """
    open_store(directory)
    refuse_unsafe(sparql)
    with reading(directory) as results:
        answer = Inquiry(results / STORE, Question(sparql), Limits(seconds=timeout)).answer()
    return read_result(answer.kind, answer.content)
