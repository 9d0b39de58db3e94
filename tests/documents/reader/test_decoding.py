from __future__ import annotations

from itertools import pairwise, product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.documents.reader.decoding import find_heads, find_names, find_sentences

NAMES = ("B-LOC", "B-ORG", "I-LOC", "I-ORG", "O")


def test_sentences_start_where_the_score_is_positive_and_at_the_first_word() -> None:
    assert find_sentences(np.array([-1.0, -2.0, 3.0, -1.0], dtype=np.float32)) == [(0, 2), (2, 4)]


def _is_tree(heads: tuple[int, ...]) -> bool:
    if heads.count(0) != 1:
        return False
    for word in range(1, len(heads) + 1):
        seen = set()
        while word:
            if word in seen:
                return False
            seen.add(word)
            word = heads[word - 1]
    return True


def _best_by_trying_all(arcs: np.ndarray) -> float:
    size = len(arcs)
    trees = filter(_is_tree, product(range(size + 1), repeat=size))
    return max(float(sum(arcs[word, head] for word, head in enumerate(heads))) for heads in trees)


@given(st.integers(1, 4), st.integers(0, 10_000))
def test_heads_make_the_best_tree_with_one_root(size: int, seed: int) -> None:
    """All roots of four words are tried but one; with three at most the best tree is always found."""
    arcs = np.random.default_rng(seed).normal(size=(size, size + 1)).astype(np.float32)
    heads = tuple(find_heads(arcs).tolist())
    assert _is_tree(heads)
    if size < 4:
        assert sum(arcs[word, head] for word, head in enumerate(heads)) == pytest.approx(_best_by_trying_all(arcs))


def test_a_long_cycle_is_opened_at_its_weakest_link() -> None:
    words = 40
    arcs = np.full((words, words + 1), -9.0, dtype=np.float32)
    for word in range(words):
        arcs[word, (word + 1) % words + 1] = 5.0
    arcs[7, 0] = 1.0
    assert find_heads(arcs).tolist() == [0 if word == 7 else (word + 1) % words + 1 for word in range(words)]


@given(st.integers(1, 5), st.integers(0, 10_000))
def test_names_are_the_best_sequence_that_is_well_formed(size: int, seed: int) -> None:
    scores = np.random.default_rng(seed).normal(size=(size, len(NAMES))).astype(np.float32)

    def fits(path: tuple[int, ...]) -> bool:
        labels = ["O", *(NAMES[place] for place in path)]
        return all(this[0] != "I" or last[2:] == this[2:] for last, this in pairwise(labels))

    def total(path: tuple[int, ...]) -> float:
        return float(sum(scores[word, place] for word, place in enumerate(path)))

    found = tuple(find_names(scores, NAMES))
    assert fits(found)
    best = max(total(path) for path in product(range(len(NAMES)), repeat=size) if fits(path))
    assert total(found) == pytest.approx(best)
