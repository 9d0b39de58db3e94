"""Who speaks for a person is that person, as far as words go."""

from __future__ import annotations

import pytest

from tests.entities.conftest import Read

SPEAKING = [
    ("A spokesman for Amos Dube denied it.", "spokesman for Amos Dube"),
    ("Amos Dube's lawyer denied it.", "Amos Dube 's lawyer"),
    ("The office of rebel leader Amos Dube denied it.", "office of rebel leader Amos Dube"),
]
NOT_SPEAKING = [
    ("The lawyers of Amos Dube left.", "lawyers of Amos Dube"),
    ("Amos Dube's house burnt.", "Amos Dube 's house"),
    ("The case for Amos Dube is weak.", "case for Amos Dube"),
]


@pytest.mark.parametrize(("text", "words"), SPEAKING)
def test_finds_who_speaks_for_a_person(read: Read, text: str, words: str) -> None:
    assert read(text).meanings.get(words) == ("official/amos-dube",)


@pytest.mark.parametrize(("text", "words"), NOT_SPEAKING)
def test_leaves_others_alone(read: Read, text: str, words: str) -> None:
    assert words not in read(text).meanings
