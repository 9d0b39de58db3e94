"""The lines beside the store say what the store says, and where they cannot be read the store is."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.dataset import load_corpus, merge_corpus, write_store
from graph.dataset.records import RECORDS, read_records
from graph.model import Origin
from graph.ontology import Ontology

from .corpus import EARLY, LATE, ROCKETS, make_pairs

ORIGINS = (Origin(ROCKETS.id, tuple(sorted((EARLY.iri, LATE.iri)))),)


@pytest.fixture
def built(tmp_path: Path, ontology: Ontology) -> Path:
    write_store(tmp_path, make_pairs(), ontology, origins=ORIGINS)
    return tmp_path


def test_lines_and_store_give_the_same_corpus(built: Path) -> None:
    from_lines = read_records(built)
    (built / "documents" / RECORDS).unlink()
    from_store = load_corpus(built)
    assert from_lines == from_store
    assert from_store.origins == ORIGINS
    assert from_store.entities == merge_corpus(make_pairs()).entities
    items = [[statement.claim.item for statement in found.statements] for found in (from_lines, from_store) if found]
    assert items[0] == items[1]


@pytest.mark.parametrize(
    "damage",
    [
        lambda text: text[:0],
        lambda text: text[: text.rindex("{")],
        lambda text: text[: len(text) // 2],
        lambda text: text.replace('"format": 1', '"format": 0'),
        lambda text: text.replace('"stance": "asserts"', '"stance": "mumbles"'),
        lambda text: text.replace('"cue"', '"clue"'),
        lambda text: "[]\n" + text,
    ],
)
def test_damaged_lines_are_not_read(built: Path, damage: object) -> None:
    path = built / "documents" / RECORDS
    expected = load_corpus(built)
    path.write_text(damage(path.read_text(encoding="utf-8")), encoding="utf-8")  # type: ignore[operator]
    assert read_records(built) is None
    assert load_corpus(built) == expected


def test_an_empty_corpus_is_one(tmp_path: Path, ontology: Ontology) -> None:
    write_store(tmp_path, [(EARLY, [])], ontology)
    corpus = load_corpus(tmp_path)
    assert (corpus.documents, corpus.entities, corpus.statements) == ((EARLY,), (), ())
