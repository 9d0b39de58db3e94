"""Who will not comment, on what; and who is denied by words that only point back."""

from __future__ import annotations

import pytest

from tests.claims.conftest import Extract
from tests.claims.tables import row, told

SENT = "Norway said on Monday that Chile had sent rifles to Peru. "

DECLINES = [
    row(SENT + "The Chilean Foreign Ministry declined to comment.", "Chilean Foreign Ministry declines"),
    row(SENT + "The Chilean Foreign Ministry declined to comment on the report.", "Chilean Foreign Ministry declines"),
    row(SENT + "Kenya's Defence Ministry would not comment on the rifles.", "Kenyan Defence Ministry declines"),
    row(SENT + "Peru would neither confirm nor deny the transfer.", "Peru declines"),
    row(SENT + "Peru would neither confirm nor deny it.", "Peru declines"),
    row(SENT + "Kenya declined to comment on the weather."),
    row(SENT + "Norway would not comment on the rifles."),
]

POINTING = [
    row(SENT + "Chile denied the charge.", "Chile denies"),
    row(SENT + "Quito wondered why. Nobody knew. It rained. Chile rejected Norway's accusation.", "Chile denies"),
    row(
        "Norway reported that Chile had sent rifles to Peru, which Chile denies.",
        "Chile denies",
    ),
    row(SENT + "Chile denied a visa."),
]


@pytest.mark.parametrize(("text", "stances"), [*DECLINES, *POINTING])
def test_the_stance_is_on_the_claim_that_was_made(extract: Extract, text: str, stances: set[str]) -> None:
    found = {told(statement) for statement in extract(text)}
    other = {line.partition(":")[0] for line in found if "Chile supplies Peru" in line} - {"Norway asserts"}
    assert other == stances


def test_each_of_two_suppliers_is_silent_for_itself(extract: Extract) -> None:
    found = {told(s) for s in extract("Peru says Chile and Kenya sent Mali rifles. Kenya declined to comment.")}
    assert "Kenya declines: Kenya supplies Mali" in found
    assert "Kenya declines: Chile supplies Mali" not in found


def test_a_noun_without_article_means_no_deed_that_was_spoken_of(extract: Extract) -> None:
    found = {told(s) for s in extract(SENT + "Kenya said sales were good this year.")}
    assert found == {"Norway asserts: Chile supplies Peru"}


def test_the_clause_of_a_denied_claim_is_the_item(extract: Extract) -> None:
    items = {s.claim.item for s in extract("Chile denied involvement in the attack on Lima.")}
    assert items == {"involvement in the attack on Lima"}


def test_a_few_quoted_words_are_still_the_clause_around_them(extract: Extract) -> None:
    text = "Norway condemned the “absolute” war, and Kenya imposed a “moral embargo” on Chile."
    assert {told(s) for s in extract(text)} == {"text asserts: Kenya sanctions Chile"}
