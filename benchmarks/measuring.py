"""One engine on one corpus → processor seconds, each engine in a process of its own.

Processor time, of the process and of those it started, not time on the clock: other work on the computer
changes the one much less than the other. What takes too long is stopped and counts as "more than".
"""

from __future__ import annotations

import json
import resource
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.engines import ENGINES
from benchmarks.questions import QUESTIONS

__all__ = ["Figure", "measure"]

RUNS = 5
"""A query is asked so often, and the fastest counts; a slow one only once."""

SLOW = 1.0


@dataclass(frozen=True)
class Figure:
    """Processor seconds and rows; ``stopped`` where it took longer than it may, and ``seconds`` is that limit."""

    seconds: float
    rows: int = 0
    stopped: bool = False


def measure(engine: str, place: Path, claims: int, *, limit: float, titles: Sequence[str]) -> dict[str, Figure]:
    """Load the corpus in *place* into *engine* and ask *titles* of it, each for at most *limit* seconds."""
    request = json.dumps([engine, str(place), claims, limit, list(titles)])
    command = [sys.executable, "-m", "benchmarks.measuring"]
    done = subprocess.run(command, input=request, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"{engine} at {claims} claims: {done.stderr.strip().splitlines()[-1]}")
    return {title: Figure(**figure) for title, figure in json.loads(done.stdout).items()}


class _TooLongError(Exception):
    pass


def _spent() -> float:
    uses = (resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN))
    return sum(use.ru_utime + use.ru_stime for use in uses)


def _time(work: Callable[[], int], limit: float) -> Figure:
    began = _spent()
    signal.setitimer(signal.ITIMER_PROF, limit)
    try:
        rows = work()
    except _TooLongError:
        return Figure(limit, stopped=True)
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    return Figure(_spent() - began, rows)


def _time_often(work: Callable[[], int], limit: float) -> Figure:
    first = _time(work, limit)
    if first.stopped or first.seconds > SLOW:
        return first
    return min([first, *(_time(work, limit) for _ in range(RUNS - 1))], key=lambda figure: figure.seconds)


def _stop(_number: int, _frame: object) -> None:
    raise _TooLongError


def _main() -> None:
    name, place, claims, limit, titles = json.load(sys.stdin)
    signal.signal(signal.SIGPROF, _stop)
    engine = ENGINES[name]()

    def load() -> int:
        engine.load(Path(place), claims)
        return 0

    figures = {"load": _time(load, 10**6)}
    for title in titles:
        figures[title] = _time_often(lambda sparql=QUESTIONS[title]: engine.ask(sparql), limit)  # type: ignore[misc]
    json.dump({title: vars(figure) for title, figure in figures.items()}, sys.stdout)


if __name__ == "__main__":
    _main()
