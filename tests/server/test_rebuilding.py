"""A folder that is built anew while it is served: every answer is of one build, the old one or the new."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

import pytest

from tests.command import claimgraph

from .running import Running, serving

COUNT = "SELECT (COUNT(*) AS ?n) { ?statement a cg:Statement }"


def count(running: Running) -> int:
    """How many statements SPARQL finds."""
    answer = running.ask(COUNT)
    assert answer.status_code == 200, answer.text
    return int(answer.json()["results"]["bindings"][0]["n"]["value"])


@pytest.fixture
def growing(tmp_path: Path) -> Callable[[int], Path]:
    """A function: builds a folder of so many documents, one statement each → the folder of the results."""
    texts = ("France sold tanks to Italy, Spain said.", "Norway trained pilots from Finland, Sweden said.")
    folder, out = tmp_path / "in", tmp_path / "out"
    folder.mkdir()

    def build(documents: int) -> Path:
        for number, text in enumerate(texts):
            (folder / f"{number}.txt").unlink(missing_ok=True)
            if number < documents:
                (folder / f"{number}.txt").write_text(text)
        run = claimgraph("build", folder, "--out", out)
        assert run.code == 0, run.err
        return out

    return build


def test_what_is_built_meanwhile_is_shown(growing: Callable[[int], Path]) -> None:
    def seen(running: Running) -> tuple[int, int, int]:
        lines = running.get("/claims.jsonl").text.splitlines()
        return count(running), running.get("/claims").text.count('class="row"'), len(lines)

    with serving(growing(1)) as running:
        before = seen(running)
        growing(2)
        after = seen(running)
    assert (before, after) == ((1, 1, 1), (2, 2, 2))


def test_readers_never_see_half_of_a_build(growing: Callable[[int], Path]) -> None:
    enough = Event()

    def build_on() -> int:
        builds = 0
        while builds < 3 or not enough.is_set():
            growing(2 - builds % 2)
            builds += 1
        return builds

    with serving(growing(1)) as running, ThreadPoolExecutor() as threads:
        building = threads.submit(build_on)
        try:
            found = [(count(running), running.get("/claims")) for _ in range(6)]
        finally:
            enough.set()
        assert building.result() >= 3
    assert {number for number, _ in found} <= {1, 2}
    assert {page.status_code for _, page in found} == {200}
    assert {page.text.count('class="row"') for _, page in found} <= {1, 2}


def test_a_folder_that_is_gone_is_said_to_be_gone(out: Path, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    shutil.copytree(out, folder)
    with serving(folder) as running:
        assert running.get("/").status_code == 200
        shutil.rmtree(folder)
        page, query = running.get("/"), running.ask(COUNT)
        assert (page.status_code, "claimgraph build" in page.text) == (503, True)
        assert query.status_code == 500
        shutil.copytree(out, folder)
        assert running.get("/").status_code == 200
        assert count(running) == len(list(map(json.loads, (out / "claims.jsonl").read_text().splitlines())))
