"""Denial → what is denied: told in the denial, or in the accusation that it answers."""

from __future__ import annotations

import pytest

from tests.claims.conftest import Extract

DENIED = [
    ("Peru accused Bolivia of stealing copper from a mine; Bolivia denies this.", "stealing copper from a mine"),
    ("Fiji accused Tonga of poaching tuna. Tonga dismissed the accusation as absurd.", "poaching tuna"),
    (
        "Kenya says that Somali raiders burnt two villages. Somalia denies the allegation.",
        "Somali raiders burnt two villages",
    ),
    (
        "Ghana's police claim to have shown that Togo hid smugglers, which Togo denies.",
        "Togo hid smugglers",
    ),
    ("Ghana accused Togo of shelling a village, an accusation Togo denied.", "shelling a village"),
    ("Fiji accused Tonga of poaching. Tonga denied what it called “lying allegations”.", "poaching"),
    ("Fiji blamed Tonga for the oil spill, which Tonga denies.", "oil spill"),
    ("Tonga denies the claim, calling it a fairy tale.", None),
    ("Tonga called Fiji's accusations baseless.", None),
    ("Tonga rejects Fiji's claim its navy rammed a boat.", "its navy rammed a boat"),
    ("Tonga rejected allegations made by Fiji on Monday that it hides smugglers.", "it hides smugglers"),
    ("Norway's navy rejects Iceland's report on the collision of two trawlers.", "collision of two trawlers"),
    ("Ghana's mines minister called a UN report on illegal logging unfounded.", "illegal logging"),
    ("Tonga rejects Fiji's claims of theft.", "theft"),
    ("Tonga denied stealing cocoa from a Fijian farm.", "stealing cocoa from a Fijian farm"),
    ("Fiji accused Samoa of dumping waste. A week later, Samoa took in fifty refugees.", "nothing denied"),
    (
        "Fiji said that Tonga had sold rifles to Samoa. Tonga denied the accusation.",
        "Tonga had sold rifles to Samoa",
    ),
]
"""A text and the item of its denials."""


@pytest.mark.parametrize(("text", "item"), DENIED)
def test_what_is_denied(extract: Extract, text: str, item: str | None) -> None:
    items = {statement.claim.item for statement in extract(text) if statement.claim.relation == "denies"}
    assert items == (set() if item == "nothing denied" else {item})


def test_the_accuser_tells_what_is_denied_and_not_whoever_spoke_last(extract: Extract) -> None:
    text = "Fiji accused Tonga of poaching tuna. Samoa said that a storm had sunk a ferry. Tonga denied Fiji's claim."
    assert {s.claim.item for s in extract(text) if s.claim.relation == "denies"} == {"poaching tuna"}


def test_what_is_added_behind_a_comma_is_no_second_object(extract: Extract) -> None:
    found = extract("Fiji accused Tonga of supplying rifles to Samoa, an accusation Tonga denied.")
    assert {s.claim.item for s in found if s.claim.relation == "supplies"} == {"rifles"}
