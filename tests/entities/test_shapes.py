"""Names by their looks: shouted surnames, numbered units, makes of weapons."""

from __future__ import annotations

import pytest

from tests.entities.conftest import Read

NAMES = [
    ("Viktor QUISPENKO sold them.", "Viktor QUISPENKO", "official/viktor-quispenko"),
    ("Chile trained al-Sabiri in May.", "al - Sabiri", "official/al-sabiri"),
    ("Halden & Sons sold maps to Peru.", "Halden & Sons", "organisation/halden-sons"),
    ("HQXA 267 trained Japanese marines.", "HQXA 267", "organisation/hqxa-267"),
]

NO_NAMES = [
    ("Peru bought Zu-30 jets from Chile.", "Zu"),
    ("Peru bought Sharak-series drones from Chile.", "Sharak"),
]


@pytest.mark.parametrize(("text", "words", "iri"), NAMES)
def test_finds_names_by_their_looks(read: Read, text: str, words: str, iri: str) -> None:
    assert read(text).meanings.get(words) == (iri,)


@pytest.mark.parametrize(("text", "word"), NO_NAMES)
def test_makes_of_weapons_are_nobody(read: Read, text: str, word: str) -> None:
    assert not any(word in words for words in read(text).meanings)
