"""Stored texts: to the character, and findable."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from graph.dataset.texts import read_index, read_text, write_texts

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


def test_the_documents_come_back_from_the_index_without_their_texts(tmp_path: Path) -> None:
    write_texts(tmp_path, [EARLY, LATE])

    assert read_index(tmp_path) == (replace(EARLY, text=""), replace(LATE, text=""))


@pytest.mark.parametrize("spoilt", ["", "{", "[1]", '{"file": "x.txt", "mood": "x"}'])
def test_without_a_sound_index_no_documents_are_known(tmp_path: Path, spoilt: str) -> None:
    assert read_index(tmp_path) == ()
    (tmp_path / "documents").mkdir()
    (tmp_path / "documents" / "index.jsonl").write_text(spoilt)

    assert read_index(tmp_path) == ()
