"""A folder asked many questions in turn, by one process that stays: for notebooks, scripts and measurements.

Starting a process and opening a store takes about 50 ms, more than most questions. Here that is done
once. A query that takes too long still ends its process, and the next one begins with a new one.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from select import select
from types import TracebackType
from typing import Self

from graph.dataset.faults import Fault, QueryError
from graph.dataset.inquiry import EXHAUSTED, WORKER, Limits, Question, read_answer, slow, write_request
from graph.dataset.results import Result, read_result
from graph.dataset.safety import refuse_unsafe
from graph.dataset.store import STORE, open_store
from graph.dataset.worker import HEAD

__all__ = ["Session"]

PIECE = 1 << 20


class Session:
    """Asks the store of *directory*, one question at a time; RunError if there is none.

    Answers come from the store as it was when the process began to be asked: a build that ends meanwhile is seen
    by a new session, or after :meth:`close`.
    """

    def __init__(self, directory: Path, limits: Limits | None = None) -> None:
        open_store(directory)
        self._directory, self._store, self._limits = directory, directory / STORE, limits or Limits()
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def ask(self, sparql: str) -> Result:
        """The answer to *sparql*. Raises QueryError as :func:`~graph.dataset.query.run_query` does."""
        refuse_unsafe(sparql)
        question = Question(sparql)
        try:
            written = self._exchange(question)
        except BaseException:  # an interrupt too: half of an answer must not be taken for the next one
            self.close()
            raise
        answer = read_answer(written, question.triples)
        return read_result(answer.kind, answer.content)

    @property
    def process(self) -> int | None:
        """The id of the process that answers; None before the first question and after one that was stopped."""
        return self._process.pid if self._process else None

    def close(self) -> None:
        """End the process; the next question begins with a new one."""
        if self._process:
            self._process.kill()
            self._process.communicate()
            self._process = None

    def _exchange(self, question: Question) -> bytes:
        process = self._process = self._process or self._start()
        request = write_request(self._store, question, self._limits)
        deadline = None if self._limits.seconds is None else time.monotonic() + self._limits.seconds
        try:
            _send(process, request)
            size = int.from_bytes(_receive(process, HEAD, deadline), "big")
            return _receive(process, size, deadline)
        except TimeoutError as error:
            raise QueryError(Fault.SLOW, slow(self._limits.seconds)) from error
        except (EOFError, BrokenPipeError) as error:
            raise QueryError(Fault.EXHAUSTED, EXHAUSTED) from error

    def _start(self) -> subprocess.Popen[bytes]:
        self._store = (self._directory / STORE).resolve()
        command, pipe = [sys.executable, "-P", str(WORKER)], subprocess.PIPE
        return subprocess.Popen(command, bufsize=0, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL)  # noqa: S603 ours


def _send(process: subprocess.Popen[bytes], request: bytes) -> None:
    assert process.stdin  # noqa: S101 it was started with a pipe
    rest = memoryview(request)
    while rest:
        rest = rest[process.stdin.write(rest) :]


def _receive(process: subprocess.Popen[bytes], size: int, deadline: float | None) -> bytes:
    """*size* bytes of what the process writes; TimeoutError after *deadline*, EOFError where it ends before."""
    assert process.stdout  # noqa: S101 it was started with a pipe
    pipe, received = process.stdout.fileno(), bytearray()
    while len(received) < size:
        left = None if deadline is None else max(0.0, deadline - time.monotonic())
        if not select([pipe], [], [], left)[0]:
            raise TimeoutError
        piece = os.read(pipe, min(PIECE, size - len(received)))
        if not piece:
            raise EOFError
        received += piece
    return bytes(received)
