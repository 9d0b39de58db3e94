"""A measure that somebody announces: the state's, and said by who serves it, or the deed of who heads it."""

from __future__ import annotations

import pytest

from tests.claims.conftest import Extract
from tests.claims.tables import told

ANNOUNCED = [
    (
        "Kenyan Foreign Minister Ana Roca announced sanctions on Eritrea.",
        {"Ana Roca asserts: Kenya sanctions Eritrea"},
    ),
    (
        "Kenyan Prime Minister Ana Roca announced sanctions on Eritrea.",
        {"text asserts: Ana Roca sanctions Eritrea"},
    ),
    (
        "Kenyan Foreign Minister Ana Roca imposed sanctions on Eritrea.",
        {"text asserts: Ana Roca sanctions Eritrea"},
    ),
    (
        "The Kenyan Foreign Ministry announced sanctions on Eritrea.",
        {"text asserts: Kenyan Foreign Ministry sanctions Eritrea"},
    ),
]


@pytest.mark.parametrize(("text", "statements"), ANNOUNCED)
def test_whose_measure_is_announced(extract: Extract, text: str, statements: set[str]) -> None:
    assert {told(statement) for statement in extract(text)} == statements
