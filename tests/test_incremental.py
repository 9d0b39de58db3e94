"""A folder that is built again and again while its documents come, change, move and go ends as if built at once."""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from graph.cli.build import draw
from graph.comparison import DocumentChanges
from graph.documents.language import SHIPPED
from graph.errors import RunError
from graph.model import Corpus
from graph.ontology import Ontology
from graph.pipeline import BuildReport, build
from tests.command import ROOT
from tests.contents import results_of, shards_of

STATES = ("Chile", "Kenya", "Malta", "Norway", "Ghana")
PATTERNS = (
    "{0} shipped rifles to {1} in May 2020, {2} said.",
    "{0} imposed sanctions on {1}. {1} rejected that.",
    "{0} trained pilots of {1}, according to {2}.",
    "{0} denied that it supplied {1} with mortars.",
)
STEPS = 5


class Newsroom:
    """A folder of articles and one of a feed, that change at random; ``state`` is each document by its name."""

    def __init__(self, place: Path, seed: int) -> None:
        self.chance = random.Random(seed)  # noqa: S311 (a seed, not a secret)
        self.articles = place / "news"
        self.articles.mkdir()
        self.feed: list[dict[str, str]] = []
        for _ in range(3):
            self.add()

    def add(self) -> None:
        self._free().write_text(self._text())

    def change(self) -> None:
        self._any().write_text(self._text())

    def copy(self) -> None:
        self._free().write_bytes(self._any().read_bytes())

    def remove(self) -> None:
        if len(list(self.articles.glob("*.txt"))) > 1:
            self._any().unlink()

    def rename(self) -> None:
        self._any().rename(self._free())

    def report(self) -> None:
        self.feed.append({"title": "A report", "text": self._text()})
        self._write_feed()

    def retitle(self) -> None:
        if self.feed:
            self.chance.choice(self.feed)["title"] = f"Report {self.chance.randrange(100)}"
            self._write_feed()

    def turn(self) -> None:
        """One or two things happen."""
        things: list[Callable[[], None]] = [
            self.add, self.change, self.copy, self.remove, self.rename, self.report, self.retitle,
        ]  # fmt: skip
        for thing in self.chance.sample(things, self.chance.randint(1, 2)):
            thing()

    @property
    def state(self) -> dict[str, str]:
        texts = {f"news/{path.name}": path.read_text() for path in self.articles.glob("*.txt")}
        return texts | {f"news/feed.jsonl#{n}": json.dumps(line) for n, line in enumerate(self.feed, 1)}

    def _text(self) -> str:
        return self.chance.choice(PATTERNS).format(*self.chance.sample(STATES, 3)) + "\n"

    def _any(self) -> Path:
        return self.chance.choice(sorted(self.articles.glob("*.txt")))

    def _free(self) -> Path:
        names = (f"{number}.txt" for number in self.chance.sample(range(100), 100))
        return next(path for name in names if not (path := self.articles / name).exists())

    def _write_feed(self) -> None:
        (self.articles / "feed.jsonl").write_text("".join(json.dumps(line) + "\n" for line in self.feed))


def run(articles: Path, out: Path, *, ontology: Path | None = None, model: str | None = None) -> BuildReport:
    return build([articles], out, ontology=ontology, model=model, finish=draw)


def names(changes: DocumentChanges | None) -> tuple[set[str], ...]:
    """Those that came, changed, went and stayed, whether renamed or not."""
    assert changes
    olds, news = ({pair[side] for pair in changes.renamed} for side in (0, 1))
    return {*changes.new, *news}, {*changes.changed}, {*changes.gone, *olds}, {*changes.kept}


@pytest.mark.parametrize("seed", range(2))
def test_whatever_happens_to_the_documents_the_results_are_those_of_a_fresh_build(seed: int, tmp_path: Path) -> None:
    newsroom = Newsroom(tmp_path, seed)
    run(newsroom.articles, tmp_path / "out")

    for step in range(STEPS):
        before = newsroom.state
        newsroom.turn()
        after = newsroom.state
        report = run(newsroom.articles, tmp_path / "out")
        kept = {name for name in before.keys() & after.keys() if before[name] == after[name]}

        assert report.reused == len(kept)
        assert names(report.changes) == (
            after.keys() - before.keys(),
            before.keys() & after.keys() - kept,
            before.keys() - after.keys(),
            kept,
        )
        if step in {1, STEPS - 1}:
            run(newsroom.articles, tmp_path / str(step))
            assert results_of(tmp_path / "out") == results_of(tmp_path / str(step))
            assert shards_of(tmp_path / "out") == shards_of(tmp_path / str(step))


def test_another_ontology_or_model_reads_every_document_again(tmp_path: Path) -> None:
    newsroom, own = Newsroom(tmp_path, 5), tmp_path / "own.ttl"
    own.write_text((ROOT / "ontology.ttl").read_text(encoding="utf-8") + "\n# Mine.\n", encoding="utf-8")
    shutil.copytree(SHIPPED, tmp_path / "model")
    meta = json.loads((tmp_path / "model" / "meta.json").read_text())
    (tmp_path / "model" / "meta.json").write_text(json.dumps(meta | {"version": "9.9.9"}))
    run(newsroom.articles, tmp_path / "out")

    for ontology, model in ((own, None), (own, str(tmp_path / "model"))):
        report = run(newsroom.articles, tmp_path / "out", ontology=ontology, model=model)
        assert report.reused == 0
        assert report.changes == DocumentChanges(kept=tuple(sorted(newsroom.state)))
    run(newsroom.articles, tmp_path / "fresh", ontology=own, model=str(tmp_path / "model"))

    assert results_of(tmp_path / "out") == results_of(tmp_path / "fresh")


def test_a_spoilt_shard_is_done_again(tmp_path: Path) -> None:
    newsroom = Newsroom(tmp_path, 6)
    run(newsroom.articles, tmp_path / "out")
    results, shards = results_of(tmp_path / "out"), shards_of(tmp_path / "out")
    spoilt = min((tmp_path / "out" / "shards").iterdir())
    spoilt.write_bytes(spoilt.read_bytes()[:40])

    assert run(newsroom.articles, tmp_path / "out").reused == 2
    assert (results_of(tmp_path / "out"), shards_of(tmp_path / "out")) == (results, shards)


def test_a_build_that_fails_half_way_leaves_what_was_there(tmp_path: Path) -> None:
    newsroom = Newsroom(tmp_path, 7)
    run(newsroom.articles, tmp_path / "out")
    before = results_of(tmp_path / "out")
    newsroom.add()

    def fail(corpus: Corpus, ontology: Ontology, results: Path) -> None:
        draw(corpus, ontology, results / "no such folder")

    with pytest.raises(RunError, match="cannot write"):
        build([newsroom.articles], tmp_path / "out", finish=fail)
    assert results_of(tmp_path / "out") == before

    assert run(newsroom.articles, tmp_path / "out").reused == len(newsroom.state), "what it did is kept"
    assert results_of(tmp_path / "out") != before


def test_a_disk_that_refuses_stops_the_run_and_is_no_fault_of_the_document(tmp_path: Path) -> None:
    newsroom = Newsroom(tmp_path, 8)
    run(newsroom.articles, tmp_path / "out")
    before = results_of(tmp_path / "out")
    shard = next(iter(shards_of(tmp_path / "out")))
    (tmp_path / "out" / "shards" / shard).unlink()
    (tmp_path / "out" / "shards" / shard / "in the way").mkdir(parents=True)

    with pytest.raises(RunError, match=f"cannot write .*{shard}"):
        run(newsroom.articles, tmp_path / "out")
    assert results_of(tmp_path / "out") == before
