"""Likeness: an edited sentence is the same, another's sentence on the same event is not."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.origins import likeness as likeness_module
from graph.origins.likeness import ALIKE, group_passages, likeness
from graph.origins.passages import words_of

LINES = Path(__file__).with_name("edits.tsv").read_text(encoding="utf-8").splitlines()
ROWS = ("at", "precision", "recall")
PAIRS = [tuple(line.split("\t")) for line in LINES if not line.startswith("#")]


@pytest.mark.parametrize(("kind", "one", "other"), PAIRS)
def test_an_edited_sentence_is_the_same_and_another_reporters_is_not(kind: str, one: str, other: str) -> None:
    assert (likeness(words_of(one), words_of(other)) >= ALIKE) == (kind == "edited")
    assert len(set(group_passages([words_of(one), words_of(other)]).values())) == (1 if kind == "edited" else 2)


def test_the_table_of_thresholds_is_true() -> None:
    table = [line.split() for line in str(likeness_module.__doc__).splitlines()]
    rows = {line[0]: [float(cell) for cell in line[-7:]] for line in table if line[-7:] and line[0] in ROWS}
    for threshold, precision, recall in zip(*(rows[name] for name in ROWS), strict=True):
        found = [kind != "independent" for kind, *pair in PAIRS if likeness(*map(words_of, pair)) >= threshold]
        copies = sum(kind != "independent" for kind, *_ in PAIRS)
        assert (precision, recall) == (round(sum(found) / len(found), 2), round(sum(found) / copies, 2))


def test_all_versions_of_a_sentence_are_one_class_among_many_others() -> None:
    passages = [words_of(text) for _, *pair in PAIRS for text in pair]
    classes = group_passages(passages)
    for kind, one, other in PAIRS:
        assert (classes[words_of(one)] == classes[words_of(other)]) == (kind == "edited"), other


def test_the_order_of_passages_does_not_matter() -> None:
    passages = [words_of(text) for _, *pair in PAIRS for text in pair]
    assert group_passages(passages) == group_passages(reversed(passages)) == group_passages(sorted(passages, key=len))


@settings(max_examples=50, deadline=None)
@given(st.lists(st.lists(st.sampled_from("abcdefgh"), min_size=9, max_size=20).map(tuple), max_size=20))
def test_who_is_in_a_class_is_like_another_in_it(passages: list[tuple[str, ...]]) -> None:
    classes = group_passages(passages)
    for words, number in classes.items():
        others = [other for other in classes if classes[other] == number and other != words]
        assert not others or max(likeness(words, other) for other in others) >= ALIKE
