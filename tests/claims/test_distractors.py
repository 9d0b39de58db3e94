"""Sentences that look like claims and are none."""

from __future__ import annotations

import pytest

from tests.claims.conftest import Edges
from tests.claims.tables import known_failure

NOTHING_GIVEN = [
    "Argentina sent a delegation to Uruguay.",
    "Spain delivered a speech to Morocco's parliament.",
    "Sweden gave Finland a warm welcome.",
    "France offered Tunisia its condolences.",
    known_failure(
        "“credit” is money in the ontology, and here it is praise", "Poland gave Lithuania credit for the idea."
    ),
    "Denmark handed Norway a defeat in the final.",
    "Ireland's foreign minister sends greetings to Iceland.",
    "Hungary received the president of Turkey.",
    "Lebanon bought time.",
    "Portugal lost to Brazil in the final.",
]

NOBODY_ELSE = [
    "Iran displayed missiles in Tehran.",
    "Russia moved missiles to Kaliningrad.",
    "Uganda transferred two colonels to Gulu.",
    "India supplies a fifth of the world's spices.",
    "Ghana exported its music to the world.",
    "Zimbabwe supplies its soldiers with uniforms.",
    "Iraq armed its police.",
    "Malta sold its national airline.",
    "Sweden trained its own conscripts.",
]

NOBODY_PUNISHED = [
    "A report listed Ghana among the countries that had sent doctors.",
    "Togo left a day after a leaked American paper listed Ghana among the countries that had sent doctors.",
    "Sanctions rarely change governments.",
    "Egypt's parliament sanctioned the budget.",
    "Norway froze the wages of its police.",
    "Chile banned smoking in bars.",
]

NOBODY_TAUGHT = [
    "The train from Vienna to Prague was late.",
    "Poland and Slovakia trained together in the mountains.",
    "Finland's ski team trained in Austria.",
    "Indian and Japanese ships held a joint exercise.",
    "The Dutch coach trained Belgium's football team.",
]

NOTHING_DENIED = [
    "Mexico denied the journalist a visa.",
    "Colombia denied entry to Venezuela's envoy.",
    "Kenya dismissed its army chief.",
    "Peru rejected the petition of the miners.",
]


@pytest.mark.parametrize("text", [*NOTHING_GIVEN, *NOBODY_ELSE, *NOBODY_PUNISHED, *NOBODY_TAUGHT, *NOTHING_DENIED])
def test_makes_no_claim(edges: Edges, text: str) -> None:
    assert edges(text) == set()
