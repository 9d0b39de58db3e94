"""Pronouns and possessives: whom they mean, and when nobody."""

from __future__ import annotations

import pytest

from tests.entities.conftest import Read

POINTING = [
    ("Prime Minister Karen Holst spoke on Monday. She denied the sale.", "She", ("official/karen-holst",)),
    ("Kremlin spokesman Oleg Sarin said that he knew nothing.", "he", ("official/oleg-sarin",)),
    ("Chile said that it had sent nothing.", "it", ("state/cl",)),
    ("Peru lost its envoy.", "its", ("state/pe",)),
    ("Chile and Peru met. They signed nothing.", "They", ("state/cl", "state/pe")),
    ('"I sold nothing," Foreign Minister Ana Quispe said.', "I", ("official/ana-quispe",)),
    ('"We sold nothing," Peruvian Foreign Minister Ana Quispe said.', "We", ("state/pe",)),
    ("MS. VARGA: I cannot confirm that.", "I", ("official/varga",)),
]

OPEN = [
    ("She denied the sale.", "She"),
    ("It rained.", "It"),
    ("There were doubts about Chile and Peru; in the fog it was late.", "it"),
]


@pytest.mark.parametrize(("text", "pronoun", "iris"), POINTING)
def test_resolves(read: Read, text: str, pronoun: str, iris: tuple[str, ...]) -> None:
    seen = read(text)
    assert seen.meanings.get(pronoun) == iris
    assert seen.forms[pronoun] == "pronoun"


@pytest.mark.parametrize(("text", "pronoun"), OPEN)
def test_leaves_open_what_is_open(read: Read, text: str, pronoun: str) -> None:
    assert pronoun not in read(text).meanings
