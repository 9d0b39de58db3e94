"""Words for two who were named before."""

from __future__ import annotations

import pytest

from tests.entities.conftest import Read

PAIRS = [
    ("Peru accused Chile and Bolivia of theft, a charge that both deny.", "both", ("state/cl", "state/bo")),
    ("Peru has accused Chile of arming Bolivia, a charge that both deny.", "both", ("state/cl", "state/bo")),
    (
        "Peru fined Halden Bank and Orlan Trading. Both companies appealed.",
        "Both companies",
        ("organisation/halden-bank", "organisation/orlan-trading"),
    ),
    ("Chile, Peru and Bolivia met. Both were pleased.", "Both", None),
    ("Both ships left.", "Both ships", None),
]


@pytest.mark.parametrize(("text", "words", "iris"), PAIRS)
def test_who_two_are(read: Read, text: str, words: str, iris: tuple[str, ...] | None) -> None:
    assert read(text).meanings.get(words) == iris
