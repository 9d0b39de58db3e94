"""Sentence → claims, by the form of the clause: whatever the verb, who did it to whom is the same."""

from __future__ import annotations

import pytest

from tests.claims.conftest import Edges
from tests.claims.tables import known_failure, row

VOICE = [
    row("Chile sold rifles to Peru.", "Chile supplies Peru"),
    row("Poland delivered forty tanks to Ukraine.", "Poland supplies Ukraine"),
    row("Forty tanks were delivered to Ukraine by Poland.", "Poland supplies Ukraine"),
    row("Ukraine was given forty tanks by Poland.", "Poland supplies Ukraine"),
    row("Brazil sold Chile six transport planes.", "Brazil supplies Chile"),
    row("Six transport planes were sold to Chile by Brazil last year.", "Brazil supplies Chile"),
    row(
        "The minesweepers have been handed over to Bulgaria by Belgium and the Netherlands.",
        "Belgium supplies Bulgaria",
        "Netherlands supplies Bulgaria",
    ),
    row("Egyptian border guards were trained by Italy.", "Italy trains Egypt"),
    row("Belavia was sanctioned by Canada.", "Canada sanctions Belavia"),
    row("What Turkey shipped to Somalia were armoured vehicles.", "Turkey supplies Somalia"),
    row("It was Morocco that sent the fertiliser to Guinea.", "Morocco supplies Guinea"),
    row("Australia is being supplied with submarines by the United States.", "United States supplies Australia"),
]

RELATIVE = [
    row("Japan, which sold patrol boats to Vietnam, welcomed the visit.", "Japan supplies Vietnam"),
    row("The radars that Israel exported to Azerbaijan failed in the cold.", "Israel supplies Azerbaijan"),
    row("The radars Israel exported to Azerbaijan failed in the cold.", "Israel supplies Azerbaijan"),
    row("Mozambique, to which Portugal donated two ships, opened a dock.", "Portugal supplies Mozambique"),
    row("Sweden, from which Thailand bought its fighters, raised the price.", "Sweden supplies Thailand"),
    row("Officers of Lebanon's army, whom France had trained, led the parade.", "France trains Lebanon"),
    known_failure(
        "the parser takes the owned noun for the verb of the relative clause",
        row("Zambia, whose pilots India trained, signed the treaty.", "India trains Zambia"),
    ),
    row(
        "Rosoboronexport, which Washington sanctioned in 2018, opened an office.",
        "United States sanctions Rosoboronexport",
    ),
    row("Denmark, whose shipyards built them, handed the cutters to Latvia.", "Denmark supplies Latvia"),
]

PARTICIPLE = [
    row("The howitzers supplied by Slovakia to Ukraine need repair.", "Slovakia supplies Ukraine"),
    row("Trucks donated to Senegal by China stand idle.", "China supplies Senegal"),
    row("Malian soldiers trained by Spain guard the bridge.", "Spain trains Mali"),
    row("Greece, accused of shipping oil to Libya, said nothing.", "Greece supplies Libya"),
    known_failure(
        "a participle with “having” finds no subject",
        row("Having armed Chad, Libya turned to Niger.", "Libya supplies Chad"),
    ),
    row("Jordan, using a loophole, sold tear gas to Bahrain.", "Jordan supplies Bahrain"),
    row("Serbia, by selling shells to Cyprus, broke its promise.", "Serbia supplies Cyprus"),
]

CONTROL = [
    row("Kenya urged donors to send rice to Chad."),
    row("Kenya appealed to the whole world to send rice to Chad."),
    row("Kenya will not allow any state to send rifles to Chad."),
    row("Kenya urged Togo to send rice to Chad.", "Togo supplies Chad"),
    row("The rebels were armed with rifles forged by Togo."),
    row("Norway accuses Chad of stealing ships and imposes sanctions on Togo.", "Norway sanctions Togo"),
    row("Belarus lets others sell Iran rifles."),
    row("Belarus let Serbia sell Iran old rifles.", "Serbia supplies Iran"),
    row("Norway decided to give Moldova demining gear.", "Norway supplies Moldova"),
    row("The United Kingdom helped to train Nepal's police.", "United Kingdom trains Nepal"),
    row("South Korea began exporting tanks to Poland.", "South Korea supplies Poland"),
    row("Uganda appears to have sold ammunition to South Sudan.", "Uganda supplies South Sudan"),
    row("Uganda is believed to have sold ammunition to South Sudan.", "Uganda supplies South Sudan"),
    row("India is said to be training Afghan cadets.", "India trains Afghanistan"),
    row("Brazil persuaded Argentina to sell wheat to Haiti.", "Argentina supplies Haiti"),
    row("Cuba asked Mexico to send it fuel.", "Mexico supplies Cuba"),
    row("Lithuania promised Georgia to deliver radios.", "Lithuania supplies Georgia"),
    row("Malaysia was caught selling palm oil to North Korea.", "Malaysia supplies North Korea"),
    row("Armenia thanked Greece for delivering night-vision goggles to its army.", "Greece supplies Armenia"),
    row("The Philippines accused Malaysia of arming Abu Sayyaf.", "Malaysia supplies Abu Sayyaf"),
    row("Panama suspects Honduras of having sold uniforms to Nicaragua.", "Honduras supplies Nicaragua"),
]

COORDINATION = [
    row("Estonia and Latvia shipped rifles to Georgia.", "Estonia supplies Georgia", "Latvia supplies Georgia"),
    row("Estonia shipped rifles to Georgia and Moldova.", "Estonia supplies Georgia", "Estonia supplies Moldova"),
    row("Canada armed and trained the Peshmerga.", "Canada supplies Peshmerga", "Canada trains Peshmerga"),
    row(
        "Croatia sent Kosovo helmets and trained its police.",
        "Croatia supplies Kosovo",
        "Croatia trains Kosovo",
    ),
    row("Egypt gave trucks to Chad and ambulances to Niger.", "Egypt supplies Chad", "Egypt supplies Niger"),
    row(
        "France sanctioned Belarus, and Germany sold jets to Qatar.",
        "France sanctions Belarus",
        "Germany supplies Qatar",
    ),
    row("Both Peru and Ecuador sold bananas to Iraq.", "Peru supplies Iraq", "Ecuador supplies Iraq"),
    row(
        "Spain, Italy and Malta donated coats to Lebanon.",
        "Spain supplies Lebanon",
        "Italy supplies Lebanon",
        "Malta supplies Lebanon",
    ),
    row(
        "Vietnam imports rice from Cambodia and coal from Indonesia.",
        "Cambodia supplies Vietnam",
        "Indonesia supplies Vietnam",
    ),
    row(
        "The United States as well as Japan blacklisted Huawei.",
        "United States sanctions Huawei",
        "Japan sanctions Huawei",
    ),
    row("Libya received drones from Turkey and tanks from Russia.", "Turkey supplies Libya", "Russia supplies Libya"),
]


@pytest.mark.parametrize(("text", "claims"), [*VOICE, *RELATIVE, *PARTICIPLE, *CONTROL, *COORDINATION])
def test_reads_the_claims_of_a_clause(edges: Edges, text: str, claims: set[str]) -> None:
    assert edges(text) == claims
