"""How tests call the command: in this process, or alone as a user does."""

from __future__ import annotations

import contextlib
import io
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from graph.cli import main

__all__ = ["ROOT", "Run", "claimgraph", "claimgraph_alone"]

ROOT = Path(__file__).parents[1]


@dataclass(frozen=True)
class Run:
    """What a command did."""

    code: int
    out: str
    err: str


def claimgraph(*arguments: str | Path, cwd: Path = ROOT) -> Run:
    """Run the command in this process, where the language model is loaded once for all tests."""
    out, err = io.StringIO(), io.StringIO()
    before = sys.argv
    sys.argv = ["claimgraph", *map(str, arguments)]
    try:
        with contextlib.chdir(cwd), contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            main()
    except SystemExit as stop:
        code = stop.code if isinstance(stop.code, int) else int(bool(stop.code))
    else:
        code = 0
    finally:
        sys.argv = before
    return Run(code, out.getvalue(), err.getvalue())


def claimgraph_alone(*arguments: str | Path, cwd: Path = ROOT) -> Run:
    """Run the command as a user does, in a process of its own, with another order of hashes each time."""
    command = [sys.executable, "-m", "graph", *map(str, arguments)]
    environment = os.environ | {"PYTHONPATH": str(ROOT), "NO_COLOR": "1", "PYTHONHASHSEED": "random"}
    done = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False, timeout=300)
    return Run(done.returncode, done.stdout, done.stderr)
