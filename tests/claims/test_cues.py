"""What is a denial and what is not: sentence → who denies whom."""

from __future__ import annotations

import pytest

from tests.claims.conftest import Edges
from tests.claims.tables import row

DENIALS = [
    row("Peru denied the accusation by Chile.", "Peru denies Chile"),
    row("Lima rejected Ecuador's claims.", "Peru denies Ecuador"),
    row("Ghana dismissed a Nigerian accusation as baseless.", "Ghana denies Nigeria"),
    row("Kenya called the Ugandan allegations a fairy tale.", "Kenya denies Uganda"),
    row("Tanzania denied responsibility for the attack.", "Tanzania denies ?"),
    row("Mongolia denied that any soldiers had crossed the border.", "Mongolia denies ?"),
    row("Malta denied having bought the ships.", "Malta denies ?"),
    row("Togo refuted the charge by Benin.", "Togo denies Benin"),
    row("General Ana Ruiz said the raid was lawful, denying reports that farmers had died.", "Ana Ruiz denies ?"),
    row("Denmark accused Iceland of spying. Iceland's denial of the charge came at once.", "Iceland denies Denmark"),
    row("Latvia said that Estonia had lied. The Estonian government called this ludicrous.", "Estonia denies Latvia"),
    row("Cyprus accused Malta of piracy. Valletta spoke of pure fiction.", "Malta denies Cyprus"),
]

NO_DENIALS = [
    row("Peru denied the journalists entry."),
    row("Togo stands for dialogue while repudiating violence."),
    row("Chile denied the refugees a visa."),
    row("The court in Nairobi dismissed a petition against the minister."),
    row("Kenya denied access to the port."),
    row("Ghana rejected a request by Togo."),
    row("Norway neither confirmed nor denied the report."),
    row("Sweden did not deny the report."),
    row("Finland stopped short of denying the report."),
    row("Iceland could still deny the report."),
    row("The minister is expected to deny the report."),
    row("Denmark said that the weather was false to the calendar."),
]


@pytest.mark.parametrize(("text", "expected"), DENIALS)
def test_denial_is_found_with_both_parties(edges: Edges, text: str, expected: set[str]) -> None:
    assert {edge for edge in edges(text) if " denies " in edge} == expected


@pytest.mark.parametrize(("text", "expected"), NO_DENIALS)
def test_refusing_declining_and_what_did_not_happen_are_no_denials(edges: Edges, text: str, expected: set[str]) -> None:
    assert {edge for edge in edges(text) if " denies " in edge} == expected
