"""How tests call the command: as a user does, in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

__all__ = ["ROOT", "Run", "claimgraph"]

ROOT = Path(__file__).parents[1]


@dataclass(frozen=True)
class Run:
    """What a command did."""

    code: int
    out: str
    err: str


def claimgraph(*arguments: str | Path, cwd: Path = ROOT) -> Run:
    """Run the command as a user would, in a process of its own."""
    command: Sequence[str] = [sys.executable, "-m", "graph", *map(str, arguments)]
    environment = os.environ | {"PYTHONPATH": str(ROOT), "NO_COLOR": "1", "PYTHONHASHSEED": "random"}
    done = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False, timeout=300)
    return Run(done.returncode, done.stdout, done.stderr)
