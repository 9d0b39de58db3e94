"""Parts that stand for a state or a body, and people who do not."""

from __future__ import annotations

import pytest

from tests.entities.conftest import Read

PARTS = [
    ("Chilean naval officers taught them.", "Chilean naval officers", ("state/cl",)),
    ("The Kenyan army denied it.", "Kenyan army", ("state/ke",)),
    ("Ukraine's armed forces received shells.", "Ukraine 's armed forces", ("state/ua",)),
    ("U.S. officials would not comment.", "U.S. officials", ("state/us",)),
    ("The Ghanaian government sent nothing.", "Ghanaian government", ("state/gh",)),
    ("The government of Peru sent nothing.", "government of Peru", ("state/pe",)),
    ("Troops from Chad crossed the border.", "Troops from Chad", ("state/td",)),
    ("EU diplomats confirmed the list.", "EU diplomats", ("organisation/european-union",)),
    ("Kenya's envoy rejected it.", "Kenya 's envoy", ("state/ke",)),
    ("U.S. and Peruvian officials left.", "Peruvian officials", ("state/us", "state/pe")),
    (
        "A Dutch official of the Red Cross fled.",
        "Dutch official of the Red Cross",
        ("organisation/international-committee-of-the-red-cross",),
    ),
    ("Chile freed Chad, and Peruvian officials left.", "Peruvian officials", ("state/pe",)),
    ("Authorities in Kenya denied it.", "Authorities in Kenya", ("state/ke",)),
    ("British and Danish instructors taught the crews.", "Danish instructors", ("state/gb", "state/dk")),
]


@pytest.mark.parametrize(("text", "words", "iris"), PARTS)
def test_parts_stand_for_the_whole(read: Read, text: str, words: str, iris: tuple[str, ...]) -> None:
    assert read(text).meanings.get(words) == iris


def test_private_parties_are_not_the_state(read: Read) -> None:
    seen = read("Washington sanctioned Danish banks.")
    assert seen.meanings["Danish banks"] == ("organisation/danish-banks",)


def test_private_parties_of_a_trade_are_not_the_state(read: Read) -> None:
    seen = read("Washington sanctioned Danish shipping companies.")
    assert seen.meanings["Danish shipping companies"] == ("organisation/danish-shipping-companies",)


def test_private_parties_of_two_states_are_two(read: Read) -> None:
    seen = read("Danish and Chilean banks sold gold to Peru.")
    assert seen.meanings["Danish"] == ("organisation/danish-banks",)
    assert seen.meanings["Chilean banks"] == ("organisation/chilean-banks",)


def test_the_army_of_a_longer_name_is_not_a_part(read: Read) -> None:
    assert "Kenyan army" not in read("The Kenyan army base was empty.").meanings


def test_officers_of_a_firm_that_is_based_somewhere_are_not_that_states(read: Read) -> None:
    seen = read("They met officers of Oman-based Halden Interface Company.")
    assert seen.meanings["Oman"] == ("state/om",)
    assert "officers of Oman" not in seen.meanings
