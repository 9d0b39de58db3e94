"""A build that is killed, at whatever moment, shows the old results or the new, and the next one goes on from there."""

from __future__ import annotations

import contextlib
import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.command import ROOT
from tests.contents import results_of, shards_of

KILLS = 56
LONGEST_DELAY = 0.06
"""Seconds from a step to the kill: some fall between two steps, into the language model or the store."""

KEPT = "Chile shipped rifles to Peru in March 2021, Bolivia said. Peru denied it.\n"
EARLIER = {
    "kept.txt": KEPT,
    "changed.txt": "Kenya imposed sanctions on Uganda.\n",
    "gone.txt": "Norway trained pilots of Latvia.\n",
}
LATER = {
    "kept.txt": KEPT,
    "changed.txt": "Kenya imposed sanctions on Uganda, and Uganda rejected the report.\n",
    "new.txt": "Malta sent boats to Cyprus, the Maltese Foreign Ministry said.\n",
    "odd.txt": "Ghana denied that it supplied Togo with mortars.\n",
}


@dataclass(frozen=True)
class Folder:
    """Documents, and what an undisturbed build makes of them."""

    path: Path
    results: dict[str, bytes]
    shards: dict[str, bytes]


class Builds:
    """Builds into one folder, each killed at a step of its own choice; step 0 is none."""

    def __init__(self, out: Path, process: subprocess.Popen[str]) -> None:
        self.out, self.process = out, process

    def run(self, articles: Path, *, out: Path | None = None, step: int = 0, delay: float = 0) -> tuple[int, int]:
        """The exit code, and the steps taken."""
        arguments = ["build", str(articles), "--out", str(out or self.out)]
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(json.dumps({"arguments": arguments, "step": step, "delay": delay}) + "\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline())
        return answer["code"], answer["steps"]


@pytest.fixture
def builds(tmp_path: Path) -> Iterator[Builds]:
    with _program([sys.executable, "-m", "tests.doomed", str(tmp_path / "out")]) as process:
        yield Builds(tmp_path / "out", process)


@contextmanager
def _program(command: list[str]) -> Iterator[subprocess.Popen[str]]:
    environment = os.environ | {"PYTHONPATH": str(ROOT), "NO_COLOR": "1"}
    pipe = subprocess.PIPE
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdin=pipe, stdout=pipe, text=True, start_new_session=True
    ) as process:
        try:
            yield process
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)


def make_folder(place: Path, texts: dict[str, str], builds: Builds) -> Folder:
    articles = place / "articles"
    articles.mkdir(parents=True)
    for name, text in texts.items():
        (articles / name).write_text(text)
    code, _ = builds.run(articles, out=place / "out")
    assert code == 0
    return Folder(articles, results_of(place / "out"), shards_of(place / "out"))


def test_a_build_may_be_killed_at_any_step(builds: Builds, tmp_path: Path) -> None:
    chance = random.Random(20)  # noqa: S311 (a seed, not a secret)
    shown, wanted = (make_folder(tmp_path / name, texts, builds) for name, texts in (("1", EARLIER), ("2", LATER)))
    steps = max(builds.run(folder.path)[1] for folder in (wanted, shown))
    kills = replaced = 0

    while kills < KILLS:
        before = shards_of(builds.out)
        code, taken = builds.run(
            wanted.path, step=chance.randint(1, steps), delay=chance.choice([0, chance.uniform(0, LONGEST_DELAY)])
        )
        assert code in {0, -signal.SIGKILL}
        kills += code == -signal.SIGKILL
        steps = taken if code == 0 else steps
        found, after = results_of(builds.out), shards_of(builds.out)
        assert found in (shown.results, wanted.results)
        assert {name: after[name] for name in after.keys() & wanted.shards.keys()}.items() <= wanted.shards.items()
        if found == shown.results:
            assert before.items() <= after.items(), "what was done is kept"
        else:
            assert wanted.shards == {name: after.get(name) for name in wanted.shards}
            shown, wanted = wanted, shown
            replaced += 1

    assert replaced > 1
    assert builds.run(wanted.path)[0] == 0
    assert (results_of(builds.out), shards_of(builds.out)) == (wanted.results, wanted.shards)
    assert _names(builds.out) == _names(wanted.path.parent / "out")
    assert builds.run(wanted.path)[0] == 0
    assert len(list((builds.out / ".results").iterdir())) == 3, "the link, what is shown, and what was shown before"


def test_workers_end_with_the_build_that_is_killed_and_leave_what_they_did(builds: Builds, tmp_path: Path) -> None:
    texts = {f"{number}.txt": f"Kenya sold {number} boats to Malta, Cyprus said. " * 15 for number in range(12)}
    wanted = make_folder(tmp_path / "1", texts, builds)
    command = [sys.executable, "-m", "graph", "build", str(wanted.path), "--out", str(builds.out), "--workers", "2"]

    with _program(command) as process:
        while len(shards_of(builds.out)) < 2:
            time.sleep(0.05)
        process.kill()
        assert process.communicate(timeout=120)[0] == "", "this returns when no worker holds the other end any more"
    assert process.returncode == -signal.SIGKILL
    before = shards_of(builds.out)

    assert results_of(builds.out) == {}
    assert before.items() <= wanted.shards.items()
    assert builds.run(wanted.path)[0] == 0
    assert results_of(builds.out) == wanted.results


def _names(directory: Path) -> list[str]:
    return sorted(path.name for path in directory.iterdir())
