"""Negations that answer an accusation are denials; other negations are not."""

from __future__ import annotations

import pytest

from tests.claims.conftest import Edges
from tests.claims.tables import row

ANSWERS = [
    row(
        'Chile accused Peru of selling missiles to Ecuador. "No missiles were sold to Ecuador," Peru replied.',
        "Peru supplies Ecuador", "Peru denies Chile",
    ),
    row(
        "Togo accused Ghana of training the police of Benin. Ghana said that it had never trained them.",
        "Ghana trains Benin", "Ghana denies Togo",
    ),
    row(
        "Kenya said that Uganda had sent shells to Rwanda. Not a single shell has been sent, according to Uganda.",
        "Uganda supplies Rwanda", "Uganda denies Kenya",
    ),
]  # fmt: skip

NO_PART = [
    row("Chile accused Peru of arming Bolivia. Lima said that it had nothing to do with it.", "Peru denies Chile"),
    row("Chile accused Peru of spying. Lima said that it had played no role in the affair.", "Peru denies Chile"),
    row("Chile accused Peru of spying. Peru insisted that it was not involved.", "Peru denies Chile"),
    row(
        "Chile said Peru had raided a port. Peru's envoy said his country was not behind the raid.", "Peru denies Chile"
    ),
    row("Chile accused Peru of spying. Peru rejected any involvement.", "Peru denies Chile"),
    row("Chile accused Peru of spying. Chile said that it was not responsible for the delay."),
    row("Chile said that Peru was not involved."),
    row("Peru met Chile. Chile said that it had no part in the feast."),
]

NO_ANSWERS = [
    row("Chile said that Peru had sold missiles to Ecuador. Peru said that it would not hurry."),
    row("Chile said that Peru had sold missiles to Ecuador. Japan said that no missiles had been tested."),
]


@pytest.mark.parametrize(("text", "expected"), ANSWERS)
def test_negation_answers_an_accusation(edges: Edges, text: str, expected: set[str]) -> None:
    assert expected <= edges(text)


@pytest.mark.parametrize(("text", "expected"), [*NO_PART, *NO_ANSWERS])
def test_other_negations_deny_nothing(edges: Edges, text: str, expected: set[str]) -> None:
    assert {edge for edge in edges(text) if " denies " in edge} == expected
