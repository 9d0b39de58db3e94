"""Runs ``claimgraph`` again and again, each time in a process of its own that is killed at a chosen step.

``python -m tests.doomed OUT`` loads the program once. For each line of standard input, a JSON object with
``arguments``, ``step`` and ``delay``, it forks; the child runs the command, and the *step*-th change of a
file under OUT that it makes, *delay* seconds later, is its last: its whole process group gets SIGKILL.
A JSON object answers each line: the exit ``code``, negative for a signal, and the ``steps`` taken.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
from collections.abc import Sequence
from typing import Any

import graph.pipeline  # noqa: F401 (loaded once, for all children)
from graph.cli import main
from graph.documents import LanguageModel
from graph.model import Corpus
from graph.ontology import load_ontology
from graph.views import FORMATS

__all__ = ["Doom", "run_doomed"]

CHANGES = frozenset({"open", "os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.symlink", "shutil.rmtree"})
"""Events that Python tells before it does them: https://docs.python.org/3/library/audit_events.html."""


class Doom:
    """An audit hook that counts the changes under *place* and brings the end with one of them."""

    def __init__(self, place: str, step: int, delay: float) -> None:
        self.place, self.last, self.delay = place, step, delay
        self.steps = 0

    def __call__(self, event: str, arguments: tuple[Any, ...]) -> None:
        if event not in CHANGES or not str(arguments[0]).startswith(self.place):
            return
        if event == "open" and not arguments[2] & (os.O_WRONLY | os.O_RDWR):
            return
        self.steps += 1
        if self.steps == self.last:
            threading.Timer(self.delay, kill_group).start() if self.delay else kill_group()


def kill_group() -> None:
    os.killpg(0, signal.SIGKILL)


def run_doomed(place: str, arguments: Sequence[str], step: int, delay: float) -> dict[str, int]:
    """Run the command in a child that is doomed → its exit code and the steps that it took."""
    there, back = os.pipe()
    child = os.fork()
    if child == 0:
        os.setsid()
        doom = Doom(place, step, delay)
        sys.addaudithook(doom)
        os._exit(run(arguments, doom, back))
    os.close(back)
    with os.fdopen(there) as pipe:
        steps = pipe.read()
    return {"code": os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), "steps": int(steps or step)}


def run(arguments: Sequence[str], doom: Doom, back: int) -> int:
    sys.argv = ["claimgraph", *arguments]
    sys.stdout = open(os.devnull, "w")  # noqa: SIM115, PTH123 (until the process ends)
    try:
        main()
        code = 0
    except SystemExit as stop:
        code = int(stop.code or 0)
    os.write(back, str(doom.steps).encode())
    return code


def warm_up() -> None:
    """Load what every build loads, but no store: its threads would be missing from the children."""
    ontology = load_ontology()
    LanguageModel.load()
    for view in ("html", "gexf"):
        FORMATS[view].write(Corpus((), (), ()), ontology)


if __name__ == "__main__":
    warm_up()
    for line in sys.stdin:
        print(json.dumps(run_doomed(sys.argv[1], **json.loads(line))), flush=True)  # noqa: T201 (that is the answer)
