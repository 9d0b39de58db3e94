"""Starting and stopping: what the command says, and what it does not do."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.command import ROOT, claimgraph, claimgraph_alone

from .running import serving


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["{tmp}/none"], "claimgraph build"),
        (["{tmp}"], "is no claimgraph folder"),
        (["{out}", "--host", "192.0.2.7"], "cannot serve on 192.0.2.7"),
        (["{out}", "--host", "no.such.host.invalid"], "cannot serve on no.such.host.invalid"),
        (["{out}", "--port", "{taken}"], "Give another --port"),
        (["{out}", "--allow-origin", "desk.example"], "is no origin"),
    ],
)
def test_what_cannot_be_served_is_said_with_exit_code_2(
    out: Path, tmp_path: Path, arguments: list[str], said: str
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        values = {"tmp": tmp_path, "out": out, "taken": taken.getsockname()[1]}
        run = claimgraph("serve", *(argument.format(**values) for argument in arguments))
    assert run.code == 2
    assert said in " ".join(run.err.split())
    assert "Traceback" not in run.err


def test_help_tells_what_it_does() -> None:
    run = claimgraph_alone("serve", "--help")
    assert run.code == 0
    assert "127.0.0.1" in run.out


def test_it_is_bound_to_this_computer_alone(out: Path) -> None:
    with serving(out) as running:
        assert running.address.startswith("http://127.0.0.1:")
        listening = Path(f"/proc/{running.process.pid}/net/tcp").read_text()
    local = [line.split()[1] for line in listening.splitlines() if line.split()[1].endswith(f":{running.port:04X}")]
    assert {address.partition(":")[0] for address in local} == {"0100007F"}


def test_another_address_is_served_with_a_warning(out: Path) -> None:
    command = [sys.executable, "-m", "graph", "serve", str(out), "--host", "0.0.0.0", "--port", "0"]  # noqa: S104
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdout
    assert "http://0.0.0.0:" in process.stdout.readline()
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=30)
    assert "everybody who reaches this computer" in " ".join(said.split())
    assert "Traceback" not in said


def test_ctrl_c_ends_it_without_a_fault(out: Path) -> None:
    with serving(out) as running:
        assert running.get("/").status_code == 200
        running.process.send_signal(signal.SIGINT)
        assert running.process.wait(timeout=30) == 0


def test_serving_changes_nothing(out: Path) -> None:
    def state() -> list[tuple[str, int, int]]:
        found = (path for path in sorted(out.rglob("*")) if path.is_file())
        return [(str(path), path.stat().st_mtime_ns, path.stat().st_size) for path in found]

    before = state()
    with serving(out) as running:
        for path in ("/", "/claims", "/claims.jsonl", "/sparql", "/graph.html"):
            assert running.get(path).status_code == 200
    assert state() == before
