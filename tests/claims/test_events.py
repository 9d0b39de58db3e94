"""Several sentences → claims: what was said before completes what is said now."""

from __future__ import annotations

import pytest

from tests.claims.conftest import Edges, Extract
from tests.claims.tables import known_failure, row, told

REFERENCE = [
    known_failure(
        "a noun alone does not yet mean the deal that was spoken of",
        row(
            "Chile has sold rifles to Peru. Bolivia confirmed the sale.",
            "text asserts: Chile supplies Peru",
            "Bolivia asserts: Chile supplies Peru",
        ),
    ),
    row(
        "Chile has sold rifles to Peru. Bolivia did not confirm the sale.",
        "text asserts: Chile supplies Peru",
        "Bolivia declines: Chile supplies Peru",
    ),
    row(
        "Cuba says that Chile has sold rifles to Peru. Chile would not discuss the transfer.",
        "Cuba asserts: Chile supplies Peru",
        "Chile declines: Chile supplies Peru",
    ),
    row(
        "Cuba says that Chile has sold rifles to Peru. Chile denied it.",
        "Cuba asserts: Chile supplies Peru",
        "Chile denies: Chile supplies Peru",
        "text asserts: Chile denies Cuba",
    ),
    row(
        "Chile has sold rifles to Peru. The sale of the rifles was over in an hour.",
        "text asserts: Chile supplies Peru",
    ),
]

BRIDGE = [
    row(
        "The United Kingdom announced new sanctions on Monday. The measures target Sberbank.",
        "text asserts: United Kingdom sanctions Sberbank",
    ),
    row("Rain fell in London on Monday. The measures target Sberbank."),
]

LISTS = [
    known_failure(
        "the last entry of a list at the end of the text is lost",
        row(
            "Canada sanctioned three companies on Monday:\n\n• Rostec\n• Belavia\n• Gazprombank\n",
            "text asserts: Canada sanctions Rostec",
            "text asserts: Canada sanctions Belavia",
            "text asserts: Canada sanctions Gazprombank",
        ),
    ),
    row(
        "Canada sanctioned these companies:\n\n1. Rostec, for its tanks.\n2. Belavia, for its flights.\n",
        "text asserts: Canada sanctions Rostec",
        "text asserts: Canada sanctions Belavia",
    ),
    row("Canada met three companies on Monday:\n\n• Rostec\n• Belavia\n• Gazprombank\n"),
]

QUESTIONS = ["Did Chile sell rifles to Peru?", "Can Chile sell rifles to Peru?", "Will Chile train Peru's police?"]


@pytest.mark.parametrize(("text", "statements"), [*REFERENCE, *BRIDGE, *LISTS])
def test_earlier_sentences_complete_later_ones(extract: Extract, text: str, statements: set[str]) -> None:
    assert {told(statement) for statement in extract(text)} == statements


@pytest.mark.parametrize("text", QUESTIONS)
def test_a_question_claims_nothing(edges: Edges, text: str) -> None:
    assert edges(text) == set()


ANNOUNCED = [
    row(
        "Canada today imposed sanctions on one man and two firms.\n\nCanada met Peru.\n\nANNEX\nNo. | Name | Grounds\n"
        "1 | Viktor Hallas | minister\n2 | Rostec | state company\n3 | Belavia | airline\n",
        "text asserts: Canada sanctions Viktor Hallas",
        "text asserts: Canada sanctions Rostec",
        "text asserts: Canada sanctions Belavia",
    ),
    row(
        "On 20 July 2023 Canada designated the entities listed in section 2.\n\nTheir funds are blocked.\n\n"
        "2. New entries\n\nName: Rostec\nAddress: Moscow.\n\nName: Belavia\nAddress: Minsk.\n",
        "text asserts: Canada sanctions Rostec",
        "text asserts: Canada sanctions Belavia",
    ),
    row(
        "Canada imposed sanctions on individuals.\n\nCanada met Peru.\n\nIt rained.\n\nNobody left.\n\n"
        "1. Rostec\n2. Belavia\n",
    ),
]


@pytest.mark.parametrize(("text", "statements"), ANNOUNCED)
def test_a_list_that_is_announced_may_stand_far_away(extract: Extract, text: str, statements: set[str]) -> None:
    assert {told(statement) for statement in extract(text)} == statements
