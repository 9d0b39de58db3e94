"""A server as users run it: ``claimgraph serve`` in a process of its own, on a port that is free."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx

from tests.command import ROOT

__all__ = ["Running", "serving"]

WORKER = "dataset/worker.py"


@dataclass(frozen=True)
class Running:
    """A server that answers at ``address``, which ends with a slash, and a client that asks it."""

    address: str
    process: subprocess.Popen[str]
    client: httpx.Client

    @property
    def port(self) -> int:
        """The port that it has."""
        return int(self.address.rstrip("/").rpartition(":")[2])

    def get(self, path: str, **headers: str) -> httpx.Response:
        """What it answers to a GET."""
        return self.client.get(path, headers=_named(headers))

    def ask(self, sparql: str, **headers: str) -> httpx.Response:
        """What it answers to a query that is posted as the body itself."""
        known = {"Content-Type": "application/sparql-query"}
        return self.client.post("/sparql", content=sparql, headers=known | _named(headers))

    def workers(self) -> list[int]:
        """The processes that answer queries at this moment."""
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children")
        return [int(number) for number in children.read_text().split()] if children.exists() else _children(self)


def _children(running: Running) -> list[int]:
    listed = subprocess.run(["pgrep", "-P", str(running.process.pid)], capture_output=True, text=True, check=False)
    return [int(number) for number in listed.stdout.split()]


def _named(headers: dict[str, str]) -> dict[str, str]:
    return {name.replace("_", "-"): value for name, value in headers.items()}


@contextmanager
def serving(directory: Path, *options: str) -> Iterator[Running]:
    """Serve *directory* while the block runs."""
    command = [sys.executable, "-m", "graph", "serve", str(directory), "--port", "0", *options]
    environment = os.environ | {"PYTHONPATH": str(ROOT), "NO_COLOR": "1", "PYTHONUNBUFFERED": "1"}
    process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        found = re.search(r"http://\S+/", line)
        assert found, line
        with httpx.Client(base_url=found[0], timeout=60) as client:
            yield Running(found[0], process, client)
    finally:
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=30)
