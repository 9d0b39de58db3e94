"""Stored texts: to the character, findable, and swept when their document is gone."""

from __future__ import annotations

import json
from pathlib import Path

from graph.dataset.texts import read_text, remove_other_texts, write_texts

from .corpus import EARLY, LATE, make_document


def test_a_text_comes_back_to_the_character(tmp_path: Path) -> None:
    odd = make_document("odd.txt", "a\r\nb\rc\n\x00\u2028 外交部 \ufeff")
    write_texts(tmp_path, [odd])
    assert read_text(tmp_path, odd.iri) == odd.text


def test_the_index_says_what_else_is_known(tmp_path: Path) -> None:
    write_texts(tmp_path, [EARLY, LATE])
    first, second = (json.loads(line) for line in (tmp_path / "documents/index.jsonl").read_text().splitlines())
    assert (first["name"], first["publisher"], second["publisher"]) == ("desk/early.txt", "The Desk", None)
    assert (tmp_path / "documents" / first["file"]).read_text(encoding="utf-8") == EARLY.text


def test_only_texts_of_builds_are_removed(tmp_path: Path) -> None:
    write_texts(tmp_path, [EARLY, LATE])
    mine = tmp_path / "documents" / "notes.txt"
    mine.write_text("keep me")
    remove_other_texts(tmp_path, [LATE])
    assert sorted(path.name for path in mine.parent.iterdir()) == sorted(
        [f"{LATE.iri.rpartition('/')[2]}.txt", "index.jsonl", "notes.txt"]
    )
