"""Which claims a denial means: its own clause, what was said before, and with what stance they are told."""

from __future__ import annotations

import pytest

from graph.model import Stance
from tests.claims.conftest import Extract
from tests.claims.tables import row, told

TOLD = [
    row(
        "Peru denied that it had sold rifles to Chile.",
        "Peru denies: Peru supplies Chile", "text asserts: Peru denies ?",
    ),
    row(
        "Brazil said that Peru had sold rifles to Chile. Peru denied the accusation.",
        "Brazil asserts: Peru supplies Chile", "Peru denies: Peru supplies Chile", "text asserts: Peru denies Brazil",
    ),
    row(
        "Kenya accused Uganda of arming Rwanda. The Ugandan ministry of defence called that ludicrous.",
        "Kenya asserts: Uganda supplies Rwanda", "Ugandan Defence Ministry denies: Uganda supplies Rwanda",
        "text asserts: Ugandan Defence Ministry denies Kenya",
    ),
    row(
        "Brazil said that Peru had shipped shells to Chile. Peru and Chile deny the transfers.",
        "Brazil asserts: Peru supplies Chile", "Peru denies: Peru supplies Chile", "Chile denies: Peru supplies Chile",
        "text asserts: Peru denies Brazil", "text asserts: Chile denies Brazil",
    ),
    row(
        "Brazil said that Peru had trained Chilean spies. Peru denied the sale.",
        "Brazil asserts: Peru trains Chile", "text asserts: Peru denies Brazil",
    ),
    row(
        "Kenya rejected as baseless allegations that it had supplied weapons to Sudan.",
        "Kenya denies: Kenya supplies Sudan", "text asserts: Kenya denies ?",
    ),
    row(
        "Kenya rejected as baseless the allegations that it had supplied weapons to Sudan.",
        "Kenya denies: Kenya supplies Sudan", "text asserts: Kenya denies ?",
    ),
    row(
        "“That is a lie,” Peruvian envoy Ana Quispe said of reports that Peru had sold rifles to Chile.",
        "Ana Quispe denies: Peru supplies Chile", "text asserts: Ana Quispe denies ?",
    ),
    row(
        "“We welcome this,” Peruvian envoy Ana Quispe said of reports that Norway had sold rifles to Chile.",
        "text asserts: Norway supplies Chile",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_denied_claims(extract: Extract, text: str, expected: set[str]) -> None:
    assert {told(statement) for statement in extract(text)} == expected


def test_a_denial_says_which_claim_it_is_about(extract: Extract) -> None:
    statements = extract("Peru denied that it had sold rifles to Chile.")
    denied = next(s.claim for s in statements if s.stance is Stance.DENIES)
    assert {s.claim.about for s in statements if s.claim.relation == "denies"} == {denied.id}


def test_evidence_of_a_denial_marks_the_cue(extract: Extract) -> None:
    text = "Peru denied the accusation by Chile."
    evidence = next(s.evidence for s in extract(text) if s.claim.relation == "denies")
    assert [text[start:end] for role, start, end in evidence.marks if role == "cue"] == ["denied"]


def test_a_headline_learns_from_the_text_who_is_denied(extract: Extract) -> None:
    text = (
        "Peru rejects report on rifles\n\nLIMA, May 3 — Peru rejected a report by Amnesty International on its rifles."
    )
    targets = {s.claim.target.name for s in extract(text) if s.claim.relation == "denies" and s.claim.target}
    assert targets == {"Amnesty International"}
