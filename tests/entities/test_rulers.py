"""What somebody leads is their state's or body's."""

from __future__ import annotations

import pytest

from tests.entities.conftest import Read

RULED = [
    ("Peru's foreign minister, Ana Quispe, spoke. Her country sent boats.", "Her country", "state/pe"),
    ("Chadian President Idriss Amou said that his government had sent boats.", "his government", "state/td"),
    ("The government of Peruvian President Ana Roca fell.", "government of Peruvian President Ana Roca", "state/pe"),
    ("Syria's president, Omar al-Haddi, fled. Haddi's regime fell.", "Haddi 's regime", "state/sy"),
    ("Peru shares a river with Chile. Lima got shells from its neighbour.", "its neighbour", "state/cl"),
    ("The envoy of Kenya said that guards had been trained in his country.", "his country", "state/ke"),
]


@pytest.mark.parametrize(("text", "words", "iri"), RULED)
def test_belongs_to_the_state_behind_the_leader(read: Read, text: str, words: str, iri: str) -> None:
    assert read(text).meanings.get(words) == (iri,)


def test_an_office_without_a_state_is_of_the_only_state_that_is_named(read: Read) -> None:
    seen = read("In the Peruvian capital, army spokesman Juan Roca denied it.")
    assert seen.named("official/juan-roca") == ("army spokesman", "state/pe")


def test_an_office_between_two_states_stays_open(read: Read) -> None:
    seen = read("Peru and Chile met, and army spokesman Juan Roca denied it.")
    assert seen.named("official/juan-roca") == ("army spokesman", None)
