"""Likeness: an edited sentence is the same, another's sentence on the same event is not."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.origins.likeness import ALIKE, group_passages, likeness
from graph.origins.passages import words_of

LINES = Path(__file__).with_name("edits.tsv").read_text(encoding="utf-8").splitlines()
PAIRS = [tuple(line.split("\t")) for line in LINES if not line.startswith("#")]
CLEAR = {"edited": (0.7, 1.0), "independent": (0.0, 0.51)}
"""How like the pairs are, at most and at least: the threshold lies between the two with room on both sides."""


@pytest.mark.parametrize(("kind", "one", "other"), PAIRS)
def test_edited_and_independent_sentences_lie_apart(kind: str, one: str, other: str) -> None:
    low, high = CLEAR[kind]
    assert low <= likeness(words_of(one), words_of(other)) <= high
    assert len(set(group_passages([words_of(one), words_of(other)]).values())) == (1 if kind == "edited" else 2)


def test_the_pairs_are_as_many_as_the_table_says() -> None:
    assert [sum(kind == wanted for kind, _, _ in PAIRS) for wanted in CLEAR] == [24, 24]
    assert CLEAR["independent"][1] < ALIKE < CLEAR["edited"][0]


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
