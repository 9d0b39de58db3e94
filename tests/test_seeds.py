"""The two articles in ``seeds/`` → what a careful reader finds in them: who did what, and who says so."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

NUCLEAR = "seeds/000_b014ed3fa2476147.txt"
SANCTIONS = "seeds/003_c4f5e64497d8b0ac.txt"

SAID = [
    (NUCLEAR, "United States", "asserts", "Iran supplies Russia", "missiles"),
    (NUCLEAR, "Iran", "denies", "Iran supplies Russia", "missile"),
    (NUCLEAR, "Russian Foreign Ministry", "declines", "Iran supplies Russia", "missile"),
    (NUCLEAR, "United States Department of the Treasury", "asserts", "Iran supplies Russia", "missiles"),
    (NUCLEAR, "France", "asserts", "Iran supplies Russia", "missile"),
    (NUCLEAR, "Germany", "asserts", "Iran supplies Russia", "missile"),
    (NUCLEAR, "United Kingdom", "asserts", "Iran supplies Russia", "missile"),
    (NUCLEAR, None, "asserts", "Iran supplies Russia", "drones"),
    (NUCLEAR, "Iran", "asserts", "Iran supplies Russia", "drones"),
    (NUCLEAR, None, "asserts", "Iran denies United States", None),
    (NUCLEAR, "Antony Blinken", "asserts", "Iran trains Russia", "use that system"),
    (NUCLEAR, None, "asserts", "United States sanctions Iran", None),
    (NUCLEAR, None, "asserts", "United States sanctions Iran Air", None),
    (NUCLEAR, None, "asserts", "United Nations sanctions Iran", None),
    (SANCTIONS, "Wally Adeyemo", "asserts", "Iran supplies Russia", "missiles"),
    (SANCTIONS, "United States", "asserts", "Iran supplies Russia", "missiles"),
    (SANCTIONS, "Antony Blinken", "asserts", "Iran supplies Russia", "missiles"),
    (SANCTIONS, None, "asserts", "Iran supplies Russia", "drones"),
    (SANCTIONS, None, "asserts", "United States sanctions Iran", None),
    (SANCTIONS, None, "asserts", "United States sanctions Iran Air", None),
    (SANCTIONS, None, "asserts", "Germany sanctions Iran Air", None),
    (SANCTIONS, None, "asserts", "France sanctions Iran Air", None),
    (SANCTIONS, None, "asserts", "United Kingdom sanctions Iran Air", None),
]
"""Document, speaker (None is the document itself), stance, claim, and words of the item where it has one."""

COMMANDER = "Islamic Revolutionary Guard Corps"
EDGES = {claim for *_, claim, _ in SAID} | {f"{COMMANDER} supplies Russia", f"United States sanctions {COMMANDER}"}
"""The last two: an unnamed commander of theirs is designated for "helping to provide" that aid."""


@pytest.fixture(scope="module")
def lines(out: Path) -> list[dict[str, object]]:
    """The lines of ``claims.jsonl``, parties by name."""
    found = [json.loads(line) for line in (out / "claims.jsonl").read_text(encoding="utf-8").splitlines()]
    for line in found:
        for role in ("source", "target", "speaker"):
            line[role] = line[role] and line[role]["name"]
        line["edge"] = f"{line['source']} {line['relation']} {line['target'] or '?'}"
    return found


@pytest.mark.parametrize(("document", "speaker", "stance", "claim", "item"), SAID)
def test_is_said(
    lines: list[dict[str, object]], document: str, speaker: str | None, stance: str, claim: str, item: str | None
) -> None:
    items = [
        str(line["item"] or "")
        for line in lines
        if (line["document"], line["speaker"], line["stance"], line["edge"]) == (document, speaker, stance, claim)
    ]
    assert any((item or "") in words.lower() for words in items), items


def test_nothing_else_is_claimed(lines: list[dict[str, object]]) -> None:
    assert {line["edge"] for line in lines} - EDGES == set()


def test_iran_admits_drones_and_no_missiles(lines: list[dict[str, object]]) -> None:
    admitted = {str(line["item"]) for line in lines if line["speaker"] == "Iran" and line["stance"] == "asserts"}
    assert {"missile" in item.lower() for item in admitted} == {False}


def test_the_agreement_of_2023_is_a_plan(lines: list[dict[str, object]]) -> None:
    (line,) = [line for line in lines if line["speaker"] == "United States Department of the Treasury"]
    assert (line["modality"], line["date"]) == ("planned", "2023")
