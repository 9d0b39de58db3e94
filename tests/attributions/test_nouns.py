"""Nouns that attribute: a claim, a warning, a decision, and whose it is."""

from __future__ import annotations

import pytest

from tests.attributions.conftest import Attribute
from tests.attributions.tables import row, told
from tests.claims.tables import known_failure

NOUNS = [
    row(
        "The minister's claim that the tests were safe surprised doctors.",
        "The minister | claim | that the tests were safe",
    ),
    row(
        "He issued a warning that prices would rise.",
        "He | issued … warning | that prices would rise",
    ),
    known_failure(
        "the parser finds no verb that all hangs on",
        row(
            "Fears among investors that the bank would fail sent its shares down.",
            "investors | Fears | that the bank would fail",
        ),
    ),
    row(
        "There are reports that the road is blocked.",
        " | reports | that the road is blocked",
    ),
    row(
        "Denmark's decision to sell the island caused a storm.",
        "Denmark | decision | to sell the island",
    ),
    row(
        "The jury came to the conclusion that the crash was an accident.",
        "The jury | came … conclusion | that the crash was an accident",
    ),
    row(
        "The firm dismissed claims that it had hidden the leak.",
        "The firm | dismissed | claims that it had hidden the leak",
        " | claims | that it had hidden the leak",
    ),
    row(
        "She ignored her doctor's advice to rest.",
        "her doctor | advice | to rest",
    ),
    row(
        "The governor's promise of new schools was soon forgotten.",
        "The governor | promise | of new schools",
    ),
    row("The report was published on Monday."),
    row("The answer that he gave was short."),
]


@pytest.mark.parametrize(("text", "expected"), NOUNS)
def test_what_a_noun_passes_on(attribute: Attribute, text: str, expected: set[str]) -> None:
    assert {told(found) for found in attribute(text)} == expected
