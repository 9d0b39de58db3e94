"""The trie of phrases, without any language model."""

from __future__ import annotations

import pytest

from graph.entities.phrases import Phrases

KNOWN = ("Chad", "South Sudan", "Sudan", "U.S.", "São Tomé", "Guinea-Bissau", "Guinea")


@pytest.fixture
def phrases() -> Phrases[str]:
    table: Phrases[str] = Phrases()
    for name in KNOWN:
        table.add(name, name)
    return table


CASES = [
    (["South", "Sudan", "said"], [(0, 2, "South Sudan")]),
    (["in", "Sudan"], [(1, 2, "Sudan")]),
    (["US", "aid"], [(0, 1, "U.S.")]),
    (["tell", "us"], []),
    (["Sao", "Tome"], [(0, 2, "São Tomé")]),
    (["Guinea", "-", "Bissau"], [(0, 3, "Guinea-Bissau")]),
    (["CHAD", "SAYS"], [(0, 1, "Chad")]),
    (["chad", "says"], []),
    (["South", ",", "Sudan"], [(2, 3, "Sudan")]),
    (["Sudan.Now"], []),
]


@pytest.mark.parametrize(("tokens", "expected"), CASES)
def test_finds_the_longest_phrases(phrases: Phrases[str], tokens: list[str], expected: list[object]) -> None:
    assert [(m.start, m.end, m.payload) for m in phrases.find(tokens)] == expected


def test_the_first_of_equal_phrases_wins() -> None:
    table: Phrases[int] = Phrases()
    table.add("Georgia", 1)
    table.add("Georgia", 2)
    assert [m.payload for m in table.find(["Georgia"])] == [1]
