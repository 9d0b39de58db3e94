"""Passages: sentences long enough to be told apart, within a paragraph, at their place in the text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.origins.passages import SHORTEST, split_passages

LONG = "Eight ships left the harbour on Monday before anybody was awake."
OTHER = "The ninth of them could not be found when the fog had gone."


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"{LONG} {OTHER}", [LONG, OTHER]),
        (f"{LONG} Nobody minded.", [f"{LONG} Nobody minded."]),
        (f"Nobody minded. {LONG}", [f"Nobody minded. {LONG}"]),
        (f"{LONG}\n\n{OTHER}", [LONG, OTHER]),
        (f"Ships gone\n\nHome | Sport | Weather\n\n{LONG}", [LONG]),
        (f"LIMA, May 3 (Adria Wire) — {LONG}", [LONG]),
        ("The U.S. Treasury and the U.K. Foreign Office wrote to eight shipping firms.", None),
        (f"“{LONG}” {OTHER}", [f"“{LONG}”", OTHER]),
        ("", []),
    ],
)
def test_passages(text: str, found: list[str] | None) -> None:
    assert [text[p.start : p.end].strip() for p in split_passages(text)] == ([text] if found is None else found)


@given(st.text(alphabet='ab .!?\n"’”—,A', max_size=300))
def test_passages_stand_in_order_and_are_long_enough(text: str) -> None:
    passages = split_passages(text)
    places = [place for passage in passages for place in (passage.start, passage.end)]
    assert places == sorted(places)
    assert all(len(passage.words) >= SHORTEST for passage in passages)
