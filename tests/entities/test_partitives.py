"""Some of those who were named last, without saying which."""

from __future__ import annotations

import pytest

from tests.entities.conftest import Read

MEANT = [
    ("Kenyan pilots left: some were trained in Rome.", "some", ("state/ke",)),
    ("Kenyan pilots left. Twelve of them were trained in Rome.", "Twelve", ("state/ke",)),
    ("A course began. It taught Somali pilots, and most were trained in Rome.", "most", ("state/so",)),
]

OPEN = [
    ("Kenyan pilots left. Some say it rained.", "Some"),
    ("Kenyan roads are bad. Some were mended.", "Some"),
    ("Kenyan pilots left. Some of the roads were mended.", "Some"),
    ("Kenya has roads. Twelve were mended.", "Twelve"),
]


@pytest.mark.parametrize(("text", "word", "iris"), MEANT)
def test_some_of_those_named_last(read: Read, text: str, word: str, iris: tuple[str, ...]) -> None:
    assert read(text).meanings.get(word) == iris


@pytest.mark.parametrize(("text", "word"), OPEN)
def test_leaves_open_what_is_open(read: Read, text: str, word: str) -> None:
    assert word not in read(text).meanings
