"""``claimgraph attributions``: what it prints, in which order, and what it says of documents that it cannot read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.command import Run, claimgraph, claimgraph_alone

ARTICLE = "Ana Doe said the road was closed.\n\n“Nobody told us,” a driver complained. “We waited\tfor hours.”\n"
OTHER = "It is believed that the bridge, according to a mason, was never safe.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two articles in a folder."""
    articles = tmp_path / "articles"
    articles.mkdir()
    (articles / "b.txt").write_text(ARTICLE, encoding="utf-8")
    (articles / "a.txt").write_text(OTHER, encoding="utf-8")
    return articles


def records(run: Run) -> list[dict[str, object]]:
    return [json.loads(line) for line in run.out.splitlines()]


def test_every_line_has_the_same_keys_in_the_same_order(folder: Path) -> None:
    run = claimgraph("attributions", folder, "--format", "jsonl")

    assert run.code == 0, run.err
    assert {tuple(record) for record in records(run)} == {("document", "source", "cue", "content", "rule")}


def test_lines_are_sorted_by_document_and_place(folder: Path) -> None:
    found = records(claimgraph("attributions", folder, "--format", "jsonl"))
    places = [(record["document"], record["content"][0]["start"]) for record in found]  # type: ignore[index]

    assert places == sorted(places)
    assert {document for document, _ in places} == {"articles/a.txt", "articles/b.txt"}


def test_offsets_reproduce_the_text_of_the_document(folder: Path) -> None:
    found = records(claimgraph("attributions", folder / "b.txt", "--format", "jsonl"))

    for record in found:
        for span in [record["source"], *record["cue"], *record["content"]]:  # type: ignore[misc]
            assert ARTICLE[span["start"] : span["end"]] == span["text"]


def test_nobody_named_is_null(folder: Path) -> None:
    found = records(claimgraph("attributions", folder / "a.txt", "--format", "jsonl"))

    assert None in [record["source"] for record in found]


def test_the_same_text_gives_the_same_bytes_in_any_process(folder: Path) -> None:
    once, again = (claimgraph_alone("attributions", folder, "--format", "jsonl") for _ in range(2))

    assert once.code == 0, once.err
    assert once.out == again.out


def test_blocks_are_for_people(folder: Path) -> None:
    run = claimgraph("attributions", folder / "b.txt")

    assert run.code == 0, run.err
    assert run.out.startswith(
        "articles/b.txt, characters 0–32 (verb)\n  source   Ana Doe\n  cue      said\n  content  the road was closed\n"
    )


def test_what_a_terminal_would_obey_is_shown(tmp_path: Path) -> None:
    path = tmp_path / "odd.txt"
    path.write_text("Ana Doe said the \u202eroad was closed.\n", encoding="utf-8")

    run = claimgraph("attributions", path)

    assert run.code == 0, run.err
    assert "\u202e" not in run.out
    assert "\\u202e" in run.out


def test_a_document_that_cannot_be_read_is_named(folder: Path) -> None:
    (folder / "c.pdf").write_bytes(b"no PDF at all")

    run = claimgraph("attributions", folder)

    assert run.code == 1
    assert "skipped articles/c.pdf" in run.err
    assert "Ana Doe" in run.out


def test_nothing_to_read_is_an_error(tmp_path: Path) -> None:
    run = claimgraph("attributions", tmp_path / "nowhere")

    assert run.code == 2
    assert "nowhere" in run.err


def test_the_command_teaches_with_an_example() -> None:
    run = claimgraph("attributions", "--help")

    assert run.code == 0
    assert "claimgraph attributions" in run.out.split("Example", 1)[1]
