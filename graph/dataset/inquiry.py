"""One question put to a store, in a process of its own that can be stopped at any time.

Nothing but killing stops a query in Oxigraph, and what a query may take is limited by the system
for whole processes only: time, memory and the size of the answer. Whoever asks may wait in one
thread (:meth:`Inquiry.answer`) and give up from another (:meth:`Inquiry.stop`).
"""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

from graph.dataset.faults import Fault, QueryError
from graph.dataset.serialisation import in_order
from graph.dataset.terms import PREFIXES
from graph.dataset.worker import HEAD

__all__ = ["EXHAUSTED", "WORKER", "Answer", "Inquiry", "Limits", "Question", "read_answer", "slow", "write_request"]

EXHAUSTED = "the query took too much memory or is nested too deeply, and was stopped."

WORKER = Path(__file__).with_name("worker.py")


@dataclass(frozen=True)
class Limits:
    """What a query may take: seconds (None: any number), bytes of memory, bytes of its answer (None: any number).

    The memory is enough for sorting a million statements, and less than a laptop has.
    """

    seconds: float | None = 60
    memory: int = 4 * 1024**3
    size: int | None = None


@dataclass(frozen=True)
class Question:
    """SPARQL, and how it is meant.

    ``rows`` is the form of what SELECT and ASK give (``json``, ``xml``, ``csv``, ``tsv``), ``triples`` that of
    CONSTRUCT and DESCRIBE (``nt``, ``turtle``, ``jsonld``, ``rdfxml``); None where none will do.
    ``default_graphs`` and ``named_graphs`` are IRIs and, together, replace the dataset of the query; None leaves it.
    """

    sparql: str
    rows: str | None = "json"
    triples: str | None = "nt"
    default_graphs: tuple[str, ...] | None = None
    named_graphs: tuple[str, ...] | None = None


@dataclass(frozen=True)
class Answer:
    """The whole answer: ``kind`` is SELECT, ASK or CONSTRUCT, ``content`` what was asked for, in its form."""

    kind: str
    content: bytes


class Inquiry:
    """A question under way. It runs from the moment it is made until it is answered or stopped."""

    def __init__(self, store: Path, question: Question, limits: Limits) -> None:
        self.limits = limits
        self.form = question.triples
        self._request = write_request(store, question, limits)
        self._stopped = False
        command = [sys.executable, "-P", str(WORKER)]
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe)  # noqa: S603 our own file

    def answer(self) -> Answer:
        """Wait for the answer. Raises QueryError where there is none, also when :meth:`stop` was called meanwhile."""
        try:
            written, _ = self._process.communicate(self._request, self.limits.seconds)
        except subprocess.TimeoutExpired as error:
            self._end()
            raise QueryError(Fault.SLOW, slow(self.limits.seconds)) from error
        except BaseException:
            self._end()
            raise
        if self._stopped:
            raise QueryError(Fault.STOPPED, "the query was stopped by whoever asked it.")
        if self._process.returncode != 0:
            raise QueryError(Fault.EXHAUSTED, EXHAUSTED)
        return read_answer(written[HEAD:], self.form)

    def stop(self) -> None:
        """End the query now; whoever waits for its answer gets an error. Later than the answer, it does nothing."""
        self._stopped = True
        self._process.kill()

    def _end(self) -> None:
        self._process.kill()
        self._process.communicate()


def write_request(store: Path, question: Question, limits: Limits) -> bytes:
    """What the worker reads: one line."""
    request = {"store": str(store.resolve()), "prefixes": dict(PREFIXES), **asdict(question), **asdict(limits)}
    return json.dumps(request).encode() + b"\n"


def read_answer(written: bytes, triples: str | None) -> Answer:
    """What the worker wrote, without its length → the answer; QueryError where it says why there is none."""
    head, _, content = written.partition(b"\n")
    kind, _, fault = head.decode().partition(" ")
    if kind == "ERROR":
        raise QueryError(Fault(fault), content.decode("utf-8"))
    return Answer(kind, in_order(content) if kind == "CONSTRUCT" and triples == "turtle" else content)


def slow(seconds: float | None) -> str:
    """What to say of a query that took too long."""
    return f"the query was stopped after {seconds:g} seconds. Ask for less: fewer patterns, a LIMIT."
