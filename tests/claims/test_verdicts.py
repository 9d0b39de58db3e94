"""What somebody says that a claim is: false, not true, not the case; and who is denied by it."""

from __future__ import annotations

import pytest

from tests.claims.conftest import Extract
from tests.claims.tables import row, told

JUDGED = [
    row(
        "Chile's government said claims that its army had trained Peruvian police were baseless.",
        "Chile denies: Chile trains Peru", "text asserts: Chile denies ?",
    ),
    row(
        "The Kremlin said a report that Russia had sold Peru missiles was nonsense.",
        "Russia denies: Russia supplies Peru", "text asserts: Russia denies ?",
    ),
    row(
        "Kenya's army says allegations that it arms Uganda are false.",
        "Kenya denies: Kenya supplies Uganda", "text asserts: Kenya denies ?",
    ),
    row(
        "Poland's foreign ministry said reports that Poland had armed Georgia were “speculative and misleading”.",
        "Polish Foreign Ministry denies: Poland supplies Georgia", "text asserts: Polish Foreign Ministry denies ?",
    ),
    row(
        "“The report that our pilots trained the Libyan air force is a fantasy,” Egypt's army spokesman, Tamer Rifai, "
        "said on Sunday.",
        "Tamer Rifai denies: Egypt trains Libya", "text asserts: Tamer Rifai denies ?",
    ),
    row(
        "Chad's government said that a United Nations report which accuses its army of arming Sudan was “not "
        "credible”.",
        "United Nations asserts: Chad supplies Sudan", "Chad denies: Chad supplies Sudan",
        "text asserts: Chad denies United Nations",
    ),
    row(
        "Peru has sold Bolivia missiles, Chile said. The Peruvian foreign ministry said this was not the case.",
        "Chile asserts: Peru supplies Bolivia", "Peruvian Foreign Ministry denies: Peru supplies Bolivia",
        "text asserts: Peruvian Foreign Ministry denies Chile",
    ),
    row(
        "The foreign ministry in Minsk protested over what it called Latvia's “baseless” allegation that Belarus "
        "trains Chadian soldiers.",
        "Latvia asserts: Belarus trains Chad", "Belarusian Foreign Ministry denies: Belarus trains Chad",
        "text asserts: Belarusian Foreign Ministry denies Latvia",
    ),
]  # fmt: skip

TOGETHER = [
    row(
        "Peru accused Chile and Bolivia of arming Ecuador, a charge that both deny.",
        "Peru asserts: Chile supplies Ecuador", "Peru asserts: Bolivia supplies Ecuador",
        "Chile denies: Chile supplies Ecuador", "Bolivia denies: Bolivia supplies Ecuador",
        "text asserts: Chile denies Peru", "text asserts: Bolivia denies Peru",
    ),
    row(
        "Peru has long accused Chile of arming Bolivia, a charge that both deny.",
        "Peru asserts: Chile supplies Bolivia", "Chile denies: Chile supplies Bolivia",
        "Bolivia denies: Chile supplies Bolivia", "text asserts: Chile denies Peru",
        "text asserts: Bolivia denies Peru",
    ),
    row(
        "Britain accused Halden Bank and Orlan Trading of supplying Syria with fuel. Both companies rejected the "
        "accusation.",
        "United Kingdom asserts: Halden Bank supplies Syria", "United Kingdom asserts: Orlan Trading supplies Syria",
        "Halden Bank denies: Halden Bank supplies Syria", "Orlan Trading denies: Orlan Trading supplies Syria",
        "text asserts: Halden Bank denies United Kingdom", "text asserts: Orlan Trading denies United Kingdom",
    ),
    row(
        "Estonia and Latvia denied having sold drones to Georgia after Lithuania alleged that they had done so.",
        "Estonia denies: Estonia supplies Georgia", "Latvia denies: Latvia supplies Georgia",
        "text asserts: Estonia denies Lithuania", "text asserts: Latvia denies Lithuania",
    ),
]  # fmt: skip


SECONDED = [
    row(
        "Chile sanctioned Halden Bank for arming Peru, a charge the bank has always denied.",
        "text asserts: Chile sanctions Halden Bank", "text asserts: Halden Bank supplies Peru",
        "Halden Bank denies: Halden Bank supplies Peru", "text asserts: Halden Bank denies Chile",
    ),
    row(
        "MINSK, 29 May 2021 (Dnieper) — President Ivan Lapko's government dismissed accusations that it had armed "
        "Chad.",
        "Belarus denies: Belarus supplies Chad", "text asserts: Belarus denies ?",
    ),
    row(
        "Indonesia's navy will get three submarines from Germany, the navy's chief of staff, Admiral Siwi Sukma, said "
        "on Wednesday.",
        "Siwi Sukma asserts: Germany supplies Indonesia",
    ),
    row(
        "Peru urged Chile to sanction two bankers, Ana Roca and Juan Rivas.",
        "Peru asserts: Chile sanctions Ana Roca", "Peru asserts: Chile sanctions Juan Rivas",
    ),
    row(
        "The U.N. mission in Mali, MINUSMA, said its peacekeepers had been attacked. It has long provided fuel to the "
        "Malian army.",
        "text asserts: MINUSMA supplies Mali",
    ),
    row(
        "Israel has supplied Honduras with radar, and Taiwan, its ally until March, gave it four patrol boats.",
        "text asserts: Israel supplies Honduras", "text asserts: Taiwan supplies Honduras",
    ),
    row(
        "Mozambique's government says 300 of its marines have completed a course under Portuguese instructors.",
        "Mozambique asserts: Portugal trains Mozambique",
    ),
    row(
        "Greece denied on Monday a Peruvian report that it plans to hand rockets over to Chile.\n\n“Not a single bolt "
        "will leave the country. We have given Chile no rockets,” the Greek government spokesman, Pavlos Maris, said.",
        "Peru asserts: Greece supplies Chile", "Greece denies: Greece supplies Chile",
        "text asserts: Greece denies Peru", "Pavlos Maris denies: Greece supplies Chile",
        "text asserts: Pavlos Maris denies Peru",
    ),
    row(
        "Peru has not sold Chile any rifles, the Peruvian foreign minister, Ana Roca, said.",
        "Ana Roca denies: Peru supplies Chile",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [*JUDGED, *TOGETHER, *SECONDED])
def test_who_denies_what(extract: Extract, text: str, expected: set[str]) -> None:
    assert {told(statement) for statement in extract(text)} == expected
