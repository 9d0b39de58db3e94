"""Who says it: reporting verbs, reports inside reports, nouns, quotations, transcripts, calls on others."""

from __future__ import annotations

import pytest

from tests.claims.conftest import Extract
from tests.claims.tables import row, told

REPORTS = [
    row("Peru has sent rifles to Chile.", "text asserts: Peru supplies Chile"),
    row("Brazil said on Monday that Peru has sent rifles to Chile.", "Brazil asserts: Peru supplies Chile"),
    row("Brazil accused Peru of sending rifles to Chile.", "Brazil asserts: Peru supplies Chile"),
    row("Peru has sent rifles to Chile, Brazil said on Monday.", "Brazil asserts: Peru supplies Chile"),
    row(
        "Peru, said the Brazilian defence ministry, has sent rifles to Chile.",
        "Brazilian Defence Ministry asserts: Peru supplies Chile",
    ),
    row("According to Brazil, Peru has sent rifles to Chile.", "Brazil asserts: Peru supplies Chile"),
    row("Peru, according to Brazil, has sent rifles to Chile.", "Brazil asserts: Peru supplies Chile"),
    row(
        "Brazil, citing a leaked paper, reported that Peru had sent rifles to Chile.",
        "Brazil asserts: Peru supplies Chile",
    ),
    row("A Reuters report says that Peru has sent rifles to Chile.", "Reuters asserts: Peru supplies Chile"),
    row("LIMA, May 3 — Brazil said that Peru had sent rifles to Chile.", "Brazil asserts: Peru supplies Chile"),
    row("Critics said that Peru had sent rifles to Chile.", "text asserts: Peru supplies Chile"),
]

QUOTATIONS = [
    row('"Peru has sent rifles to Chile," Brazil said.', "Brazil asserts: Peru supplies Chile"),
    row('Brazil replied: "Peru has sent rifles to Chile."', "Brazil asserts: Peru supplies Chile"),
    row('"It is a scandal," Brazil said. "Peru has sent rifles to Chile."', "Brazil asserts: Peru supplies Chile"),
    row(
        'Brazil replied: "Peru has sent rifles to Chile." Japan denied the rumour.',
        "Brazil asserts: Peru supplies Chile",
    ),
]

TRANSCRIPTS = [
    row(
        "QUESTION: Who is Chile buying from?\n\nMR LOPES: Peru has sent rifles to Chile. That is all.",
        "Lopes asserts: Peru supplies Chile",
    ),
]

URGED = [
    row("Brazil urged Peru to sanction Chile.", "Brazil asserts: Peru sanctions Chile"),
    row("Brazil called on Peru to sanction Chile.", "Brazil asserts: Peru sanctions Chile"),
]

REACTIONS = [
    row("Brazil welcomed Peru's sanctions on Chile.", "text asserts: Peru sanctions Chile"),
    row("Brazil condemned the Peruvian sanctions against Chile.", "text asserts: Peru sanctions Chile"),
]

DECLINED = [
    row(
        "Brazil would neither confirm nor deny that Peru had sent rifles to Chile.",
        "Brazil declines: Peru supplies Chile",
    ),
    row("Brazil declined to say whether Peru had sent rifles to Chile.", "Brazil declines: Peru supplies Chile"),
]


@pytest.mark.parametrize(("text", "expected"), [*REPORTS, *QUOTATIONS, *TRANSCRIPTS, *URGED, *REACTIONS, *DECLINED])
def test_speaker_and_stance(extract: Extract, text: str, expected: set[str]) -> None:
    found = {told(statement) for statement in extract(text) if statement.claim.relation != "denies"}
    assert found == expected


@pytest.mark.parametrize("text", [parameters.values[0] for parameters in URGED])
def test_what_is_called_for_is_possible(extract: Extract, text: object) -> None:
    assert {statement.modality for statement in extract(str(text))} == {"possible"}
