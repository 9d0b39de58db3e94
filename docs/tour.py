"""The README's console blocks → the same blocks with what the commands really print.

``python -m docs.tour`` runs them and writes the README; ``--check`` compares. A block is fenced as
``console``; its lines that begin with ``$`` are commands, all others are output. Blocks run in order,
in a folder of their own that holds ``seeds/``.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

__all__ = ["README", "retold"]

README = Path(__file__).parents[1] / "README.md"
BLOCK = re.compile(r"(?<=^```console\n).*?(?=^```$)", re.MULTILINE | re.DOTALL)
SHOWN = 40
"""Lines of output that a block shows at most."""


def retold(text: str) -> str:
    """*text* with every console block as it comes out today."""
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        (place / "seeds").symlink_to(README.with_name("seeds"), target_is_directory=True)
        return BLOCK.sub(lambda block: _run_block(block[0], place), text)


def _run_block(block: str, place: Path) -> str:
    commands = [line for line in block.splitlines() if line.startswith("$ ")]
    return "".join(f"{command}\n{_output(command.removeprefix('$ '), place)}" for command in commands)


def _output(command: str, place: Path) -> str:
    program, *arguments = shlex.split(command)
    if program != "claimgraph":
        raise ValueError(f"the README may only run claimgraph, not {command}")
    environment = os.environ | {"PYTHONPATH": str(README.parent), "NO_COLOR": "1"}
    done = subprocess.run(
        [sys.executable, "-m", "graph", *arguments],
        cwd=place,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise ValueError(f"{command}: {done.stderr}")
    lines = [line.rstrip() for line in done.stdout.rstrip("\n").splitlines()]
    if len(lines) > SHOWN:
        lines = [*lines[:SHOWN], "…"]
    return "".join(f"{line}\n" for line in lines)


if __name__ == "__main__":
    before = README.read_text(encoding="utf-8")
    after = retold(before)
    if "--check" not in sys.argv[1:]:
        README.write_text(after, encoding="utf-8")
    elif before != after:
        sys.exit("README.md does not show what the commands print: run `make docs` and commit it.")
