"""The stages joined: same bytes however it is done, nothing done twice, nothing half-written."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from graph.errors import RunError
from graph.folder import MARKER, ONTOLOGY, claim_folder
from graph.model import Document
from graph.pipeline import BuildReport, Stages, build
from tests.command import claimgraph, claimgraph_alone
from tests.contents import results_of, shards_of

FILES = ("claims.jsonl", "graph.trig", "graph.html", "graph.gexf")

FIRST = "France sold tanks to Italy, the French Foreign Ministry said.\n"
SECOND = "Italy denied that it had received tanks from France.\n"


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "first.txt").write_text(FIRST)
    (folder / "second.txt").write_text(SECOND)
    return folder


@pytest.mark.parametrize("options", [["--fresh"], ["--workers", "2"]], ids=" ".join)
def test_the_same_input_gives_the_same_bytes(out: Path, seeds: Path, tmp_path: Path, options: list[str]) -> None:
    run = claimgraph_alone("build", seeds, "--out", tmp_path / "again", *options, cwd=tmp_path)

    assert run.code == 0, run.err
    for name in FILES:
        assert (tmp_path / "again" / name).read_bytes() == (out / name).read_bytes(), name


def test_evidence_is_the_stored_text_at_its_offsets(out: Path) -> None:
    index = map(json.loads, (out / "documents" / "index.jsonl").read_text(encoding="utf-8").splitlines())
    texts = {entry["name"]: (out / "documents" / entry["file"]).read_bytes().decode("utf-8") for entry in index}
    lines = [json.loads(line) for line in (out / "claims.jsonl").read_text(encoding="utf-8").splitlines()]

    assert lines
    for line in lines:
        evidence = line["evidence"]
        assert texts[line["document"]][evidence["start"] : evidence["end"]] == evidence["text"]


def test_no_output_knows_where_it_was_made(out: Path) -> None:
    place = str(out.parent).encode()

    assert [name for name in FILES if place in (out / name).read_bytes()] == []


def test_a_document_that_did_not_change_is_not_done_again(articles: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert build([articles], out).reused == 0
    assert build([articles], out).reused == 2

    (articles / "second.txt").write_text(SECOND + "France denied it.\n")
    assert build([articles], out).reused == 1
    assert build([articles], out, resume=False).reused == 0


def test_a_removed_document_leaves_nothing_behind(articles: Path, tmp_path: Path) -> None:
    build([articles], tmp_path / "out")
    (articles / "second.txt").unlink()

    build([articles], tmp_path / "out")
    build([articles], tmp_path / "alone")

    assert results_of(tmp_path / "out") == results_of(tmp_path / "alone")
    assert shards_of(tmp_path / "out") == shards_of(tmp_path / "alone")


def test_a_folder_of_which_all_that_is_seen_was_deleted_is_built_anew(articles: Path, tmp_path: Path) -> None:
    build([articles], tmp_path / "out")
    before = results_of(tmp_path / "out")
    for path in (tmp_path / "out").glob("[!.]*"):
        path.unlink() if path.is_symlink() or path.is_file() else shutil.rmtree(path)

    assert build([articles], tmp_path / "out").reused == 0
    assert results_of(tmp_path / "out") == before
    assert (tmp_path / "out" / "claims.jsonl").read_bytes() == before["claims.jsonl"]


def test_documents_are_named_alike_however_they_are_given(articles: Path, tmp_path: Path) -> None:
    by_folder = build([articles], tmp_path / "one")
    by_file = build([articles / "second.txt", articles / "first.txt"], tmp_path / "two")

    assert [document.name for document in by_folder.corpus.documents] == ["articles/first.txt", "articles/second.txt"]
    assert by_file.corpus == by_folder.corpus


def test_an_unexpected_fault_costs_one_document_and_asks_to_be_reported(
    articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = Stages.statements

    def faulty(self: Stages, document: Document) -> list[object]:
        if document.name.endswith("first.txt"):
            raise ZeroDivisionError("a planted fault")
        return list(whole(self, document))

    monkeypatch.setattr(Stages, "statements", faulty)
    report: BuildReport = build([articles], tmp_path / "out")

    assert [document.name for document in report.corpus.documents] == ["articles/second.txt"]
    (skipped,) = report.skipped
    assert skipped.name == "articles/first.txt"
    assert "ZeroDivisionError (a planted fault)" in skipped.reason
    assert "report" in skipped.reason


def test_progress_counts_every_file(articles: Path, tmp_path: Path) -> None:
    seen: list[tuple[int, int, str]] = []

    build([articles], tmp_path / "out", progress=lambda *step: seen.append(step))

    assert seen == [(1, 2, "articles/first.txt"), (2, 2, "articles/second.txt")]


def test_wrong_input_is_told_before_anything_is_written(articles: Path, tmp_path: Path) -> None:
    (tmp_path / "bad.ttl").write_text("this is no Turtle")

    with pytest.raises(RunError, match=r"bad\.ttl"):
        build([articles], tmp_path / "out", ontology=tmp_path / "bad.ttl")
    with pytest.raises(RunError, match="no-such-model"):
        build([articles], tmp_path / "out", model="no-such-model")

    assert not (tmp_path / "out").exists()


def test_two_builds_do_not_write_to_one_folder_at_once(articles: Path, tmp_path: Path) -> None:
    with claim_folder(tmp_path / "out"):
        run = claimgraph("build", articles, "--out", tmp_path / "out")
    assert run.code == 2
    assert "another build is writing" in run.err

    assert claimgraph("build", articles, "--out", tmp_path / "out").code == 0


def test_the_summary_says_what_became_of_the_documents(articles: Path, tmp_path: Path) -> None:
    def summary() -> str:
        return claimgraph("build", articles, "--out", tmp_path / "out").out.partition("\n")[0]

    assert summary() == "2 documents"
    (articles / "first.txt").rename(articles / "third.txt")
    (articles / "second.txt").write_text(SECOND + "France denied it.\n")
    (articles / "new.txt").write_text("Kenya imposed sanctions on Uganda.\n")
    assert summary() == "3 documents: 1 new, 1 changed, 1 renamed"
    (articles / "new.txt").unlink()
    assert summary() == "2 documents: 2 kept, 1 removed (2 done before)"


def test_the_folder_keeps_the_ontology_it_was_built_with(out: Path) -> None:
    kept = (out / ONTOLOGY).read_text(encoding="utf-8")

    assert "cg:supplies" in kept
    assert json.loads((out / MARKER).read_text()) == {"made by": "claimgraph", "format": 1}
