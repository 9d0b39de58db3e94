"""A folder that is built anew while it is served: every answer is of one build, the old one or the new."""

from __future__ import annotations

import json
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from graph.dataset import write_store
from graph.ontology import load_ontology
from tests.command import claimgraph
from tests.dataset.corpus import make_pairs

from .running import Running, serving

COUNT = "SELECT (COUNT(*) AS ?n) { ?statement a cg:Statement }"


def count(running: Running) -> int:
    """How many statements SPARQL finds."""
    answer = running.ask(COUNT)
    assert answer.status_code == 200, answer.text
    return int(answer.json()["results"]["bindings"][0]["n"]["value"])


def test_what_is_built_meanwhile_is_shown(tmp_path: Path) -> None:
    folder, out = tmp_path / "in", tmp_path / "out"
    folder.mkdir()
    (folder / "a.txt").write_text("France sold tanks to Italy, Spain said.")
    assert claimgraph("build", folder, "--out", out).code == 0
    with serving(out) as running:
        before = (count(running), running.get("/claims").text.count('class="row"'), running.get("claims.jsonl").text)
        (folder / "b.txt").write_text("Norway trained pilots from Finland, Sweden said.")
        assert claimgraph("build", folder, "--out", out).code == 0
        after = (count(running), running.get("/claims").text.count('class="row"'), running.get("claims.jsonl").text)
    assert before[:2] == (1, 1)
    assert after[:2] == (2, 2)
    assert [len(text.splitlines()) for text in (before[2], after[2])] == [1, 2]


def test_readers_never_see_half_of_a_build(out: Path, tmp_path: Path) -> None:
    folder, ontology = tmp_path / "out", load_ontology()
    shutil.copytree(out, folder)
    pairs = make_pairs()
    sizes = {4, 8}
    write_store(folder, pairs, ontology)
    with serving(folder) as running, ThreadPoolExecutor(max_workers=3) as threads:
        reading = [threads.submit(_read_on, running, 12) for _ in range(2)]
        for number in range(12):
            write_store(folder, pairs[: 1 + number % 2], ontology)
        found = [size for each in reading for size in each.result()]
    assert found
    assert set(found) <= sizes


def _read_on(running: Running, times: int) -> list[int]:
    """The number of statements that SPARQL and the list of claims tell, several times."""
    found = []
    for _ in range(times):
        found.append(count(running))
        assert running.get("/claims").status_code == 200
    return found


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
