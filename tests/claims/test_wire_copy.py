"""What agency copy and releases do: companies by where they are based, legal forms, counted names, goods by origin."""

from __future__ import annotations

import pytest

from tests.claims.conftest import Extract
from tests.claims.tables import row, told

WIRE = [
    row(
        "OFAC designated Malaysia-based Sky Vector Sdn. Bhd., which shipped gyroscopes to Iran.",
        "text asserts: Office of Foreign Assets Control sanctions Sky Vector Sdn. Bhd.",
        "text asserts: Sky Vector Sdn. Bhd. supplies Iran",
    ),
    row(
        "Hong Kong-based Orient Bright Trading Limited sold more than 100 engines to Syria.",
        "text asserts: Orient Bright Trading Limited supplies Syria",
    ),
    row(
        "Canada has sanctioned two senior commanders of the Rapid Support Forces, Abdel Juma and Osman Hamid, for "
        "their role in Darfur.",
        "text asserts: Canada sanctions Abdel Juma", "text asserts: Canada sanctions Osman Hamid",
    ),
    row(
        "Kazakhstan and Uzbekistan have both bought Chinese air-defence systems. Chad bought its first jets.",
        "text asserts: China supplies Kazakhstan", "text asserts: China supplies Uzbekistan",
    ),
    row(
        "Zimbabwe obtained six helicopters from Belarus in 2023, according to a study by the Southern Arms Monitor.",
        "Southern Arms Monitor asserts: Belarus supplies Zimbabwe",
    ),
    row(
        "Analysts at the Stockholm-based institute SIPRI estimate that Israel sold Azerbaijan missiles.",
        "Stockholm International Peace Research Institute asserts: Israel supplies Azerbaijan",
    ),
    row(
        "“It is absurd,” said Eritrea's information minister, Yemane Tesfa, when asked about a UN monitoring group's "
        "finding that his country had trained Chad's army. “We have never armed, trained or harboured them.”",
        "United Nations asserts: Eritrea trains Chad", "Yemane Tesfa denies: Eritrea trains Chad",
        "text asserts: Yemane Tesfa denies United Nations",
    ),
    row(
        "Peru denied having sold rounds to Chad after Ivo Maric alleged that “several countries” had done so.",
        "Peru denies: Peru supplies Chad", "text asserts: Peru denies Ivo Maric",
    ),
    row("Washington on Monday blacklisted two Cuban hotels.", "text asserts: United States sanctions Cuban hotels"),
    row(
        "Chad has bought Chilean jets and Peruvian radars.",
        "text asserts: Chile supplies Chad", "text asserts: Peru supplies Chad",
    ),
    row("Chile has given Nigeria's navy six boats, the embassy in Abuja said.", "text asserts: Chile supplies Nigeria"),
    row("Port United sold striker Marcus Hale to Juventus for 40 million euros."),
    row("Ukraine handed over 20 prisoners of war to Russia."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), WIRE)
def test_who_says_what(extract: Extract, text: str, expected: set[str]) -> None:
    assert {told(statement) for statement in extract(text)} == expected
