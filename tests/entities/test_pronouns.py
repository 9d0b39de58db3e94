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
    ("Chile listed the Corvo Group, and Peru blacklisted it in May.", "it", ("organisation/corvo-group",)),
    ("Kenya trained its own guards.", "its", ("state/ke",)),
    ("Chile said it would help Peru by teaching its sailors.", "its", ("state/pe",)),
    ("Norway imposed sanctions on Chad over its purchase of shells.", "its", ("state/td",)),
    ("Ghana received boats. Dutch officers taught its crews.", "its", ("state/gh",)),
    ("Poland says that it is ready to send jets.", "it", ("state/pl",)),
    ("Chad broke the embargo against itself.", "itself", ("state/td",)),
    ("Chad's army fought beside Hezbollah fighters and gave them mortars.", "them", ("organisation/hezbollah",)),
    ("MS. VARGA: I cannot confirm that.", "I", ("official/varga",)),
    ("LENA VARGA (Bolivarian Republic of Venezuela): We cannot confirm that.", "We", ("state/ve",)),
]

OPEN = [
    ("Chile met Peru. The Front recruited boys and taught them to shoot.", "them"),
    ("She denied the sale.", "She"),
    ("It is clear that Chile sent boats to Peru.", "It"),
    ("Chile sold it.", "it"),
    ("Chile and Peru met. Corvo Group, whom the government pays to guard its ports, left.", "its"),
    ("It rained.", "It"),
    ("Chad's army fought beside Malian troops and Hezbollah fighters and gave them mortars.", "them"),
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


def test_who_says_we_may_be_a_pronoun_outside_of_the_quotation(read: Read) -> None:
    seen = read('Peruvian Foreign Minister Ana Quispe spoke on Monday. "We sold nothing," she told reporters.')
    assert seen.meanings["she"] == ("official/ana-quispe",)
    assert seen.meanings["We"] == ("state/pe",)
