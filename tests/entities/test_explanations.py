"""A noun beside a name says what it is, and belongs to the mention."""

from __future__ import annotations

import pytest

from tests.entities.conftest import Read

EXPLAINED = [
    ("Chad fought the Corvo rebel group.", "Corvo rebel group", "organisation/corvo"),
    ("Peru listed the shipping company Halden Ocean.", "shipping company Halden Ocean", "organisation/halden-ocean"),
    ("Kenya listed the Palestinian militant group Hamas.", "Palestinian militant group Hamas", "organisation/hamas"),
    ("Chile armed the Makurawa, a jihadist band.", "Makurawa", "organisation/makurawa"),
    ("A column in the weekly Sol Andino blamed Peru.", "weekly Sol Andino", "organisation/sol-andino"),
    ("Chad taught Kurdish fighters.", "Kurdish fighters", "organisation/kurdish-fighters"),
]


@pytest.mark.parametrize(("text", "words", "iri"), EXPLAINED)
def test_explained_names_are_organisations(read: Read, text: str, words: str, iri: str) -> None:
    assert read(text).meanings.get(words) == (iri,)


def test_what_is_daily_is_no_outlet(read: Read) -> None:
    assert read("The daily Peruvian catch fell.").meanings == {"Peruvian": ("state/pe",)}


def test_a_noun_that_goes_on_does_not_explain(read: Read) -> None:
    assert "Halden company" not in read("The Halden company car was red.").meanings
