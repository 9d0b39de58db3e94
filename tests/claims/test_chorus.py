"""Who joins in a denial answers whom the first one answered."""

from __future__ import annotations

import pytest

from tests.claims.conftest import Edges
from tests.claims.tables import row

CHORUS = [
    row(
        "The Red Cross found that Chad had shelled a school. Chad called the findings a lie. Togo dismissed them.",
        "Chad denies International Committee of the Red Cross",
        "Togo denies International Committee of the Red Cross",
    ),
    row(
        "Ghana said that Benin had shelled a school. Benin denied it. Ghana dismissed the denial.",
        "Benin denies Ghana",
        "Ghana denies Benin",
    ),
    row(
        "Ghana said that Benin had shelled a school. Benin denied it. Kenya denied a claim by Mali.",
        "Benin denies Ghana",
        "Kenya denies Mali",
    ),
]


@pytest.mark.parametrize(("text", "expected"), CHORUS)
def test_who_joins_in_a_denial(edges: Edges, text: str, expected: set[str]) -> None:
    assert {edge for edge in edges(text) if " denies " in edge} == expected
