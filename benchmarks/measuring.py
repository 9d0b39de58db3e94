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
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.engines import ENGINES, Engine
from benchmarks.questions import QUESTIONS

__all__ = ["Figure", "measure"]

RUNS = 20
"""A query is asked so often, or for :data:`LONG` seconds, and the mean counts: some systems' clocks tick slowly."""

LONG = 1.0

MEMORY = 12 * 1024**3
"""Bytes that a store in memory may take."""

UNLIMITED = 10**6
"""Seconds."""

LOADS = ("load", "load, in memory", "open what was loaded before")

Helper = Callable[[], int | None]


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


def _spent(helper: int | None) -> float:
    """Processor seconds of this process and of *helper*: Linux names its clock by its id (clock_getcpuclockid)."""
    return time.process_time() + (time.clock_gettime(~helper << 3 | 2) if helper else 0.0)


def _time(work: Callable[[], int], limit: float, helper: Helper) -> Figure:
    began = _spent(helper())
    signal.setitimer(signal.ITIMER_PROF, limit)
    try:
        rows = work()
    except _TooLongError:
        return Figure(limit, stopped=True)
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    return Figure(_spent(helper()) - began, rows)


def _time_often(work: Callable[[], int], limit: float, helper: Helper) -> Figure:
    found = [_time(work, limit, helper)]
    while len(found) < RUNS and not found[0].stopped and sum(figure.seconds for figure in found) < LONG:
        found.append(_time(work, limit, helper))
    if found[0].stopped:
        return found[0]
    return Figure(sum(figure.seconds for figure in found) / len(found), found[0].rows)


def _load(engine: Engine) -> dict[str, Figure]:
    """What it takes to have a store; one that keeps nothing on disk is loaded once, and counts alike for all."""

    began = _spent(None)
    try:
        loaded = _time(_without_rows(engine.load), UNLIMITED, engine.helper)
    except MemoryError:
        return dict.fromkeys(LOADS, Figure(_spent(None) - began, stopped=True))
    if not engine.keeps:
        return dict.fromkeys(LOADS, loaded)
    others = (_time(_without_rows(work), UNLIMITED, engine.helper) for work in (engine.load_in_memory, engine.open))
    return dict(zip(LOADS, (loaded, *others), strict=True))


def _without_rows(work: Callable[[], None]) -> Callable[[], int]:
    def run() -> int:
        work()
        return 0

    return run


def _stop(_number: int, _frame: object) -> None:
    raise _TooLongError


def _main() -> None:
    name, place, claims, limit, titles = json.load(sys.stdin)
    signal.signal(signal.SIGPROF, _stop)
    engine = ENGINES[name]()
    engine.start(Path(place), claims)
    if not engine.keeps:
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    figures = _load(engine)
    for title in titles if not figures["load"].stopped else ():
        figures[title] = _time_often(lambda sparql=QUESTIONS[title]: engine.ask(sparql), limit, engine.helper)  # type: ignore[misc]
    json.dump({title: vars(figure) for title, figure in figures.items()}, sys.stdout)


if __name__ == "__main__":
    _main()
