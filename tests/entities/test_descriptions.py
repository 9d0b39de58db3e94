"""Definite descriptions: who is meant, and when nobody is."""

from __future__ import annotations

import pytest

from tests.entities.conftest import Read

POINTING = [
    ("Chilean Premier Ana Roca said the country had left.", "the country", ("state/cl",)),
    (
        "Halden Trading Ltd was listed. Oslo freed the Maltese firm.",
        "the Maltese firm",
        ("organisation/halden-trading-ltd",),
    ),
    (
        "The Chilean Foreign Ministry spoke on Monday. The ministry denied the sale.",
        "The ministry",
        ("organisation/chilean-foreign-ministry",),
    ),
    (
        "Halden Trading Ltd was listed. The company denied the sale.",
        "The company",
        ("organisation/halden-trading-ltd",),
    ),
    ("Taiwan signed. Washington has sold rockets to the island.", "the island", ("state/tw",)),
    ("The European Union met. The bloc listed two ships.", "The bloc", ("organisation/european-union",)),
    ("Hezbollah fired. The group denied it.", "The group", ("organisation/hezbollah",)),
    ("Chile met Peru on Monday. The two countries share bases.", "The two countries", ("state/cl", "state/pe")),
    ("Colonel Amos Dube spoke. The colonel blamed nobody.", "The colonel", ("official/amos-dube",)),
    ("Chad and Chadian aid: Chad fed Togo while that country's ports were shut.", "that country", ("state/tg",)),
    ("Malian troops fled. Later the army denied it.", "the army", ("state/ml",)),
    ("Mali's army-led government fell. Chad and Chadians left. Peru armed the army.", "the army", ("state/ml",)),
]

OPEN = [
    ("Chile and Peru met. Chad is the first country to sign.", "the first country"),
    ("The government gave the rebels rifles to fight Peru.", "The government"),
    ("Chad signed. The southern states did not.", "The southern states"),
    ("The ministry denied it.", "The ministry"),
    ("Chile met Peru and Bolivia. The two countries share bases.", "The two countries"),
    ("Halden Trading Ltd was listed. The company of friends left.", "The company"),
]


@pytest.mark.parametrize(("text", "words", "iris"), POINTING)
def test_points_back(read: Read, text: str, words: str, iris: tuple[str, ...]) -> None:
    seen = read(text)
    assert seen.meanings.get(words) == iris
    assert seen.forms[words] == "description"


@pytest.mark.parametrize(("text", "words"), OPEN)
def test_leaves_open_what_is_open(read: Read, text: str, words: str) -> None:
    assert words not in read(text).meanings
