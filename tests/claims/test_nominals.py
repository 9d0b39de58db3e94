"""Sentence → claims, where a noun says what was done: nominalisations, light verbs, possessors, appositions."""

from __future__ import annotations

import pytest

from tests.claims.conftest import Edges
from tests.claims.tables import known_failure, row

NOMINALISATION = [
    row("Falkor Aviation shipped six Merlin drones to Kenya.", "Falkor Aviation supplies Kenya"),
    row("Persia Lotus Rotorcraft sold parts to Oman.", "Persia Lotus Rotorcraft supplies Oman"),
    known_failure(
        "the parser takes the verb for an adjective",
        row("Iraq's sale of fuel to Lebanon surprised traders.", "Iraq supplies Lebanon"),
    ),
    row("Iraq's sale of fuel to Lebanon doubled in May.", "Iraq supplies Lebanon"),
    row("The sale of fuel to Lebanon by Iraq surprised traders.", "Iraq supplies Lebanon"),
    row("Belgian deliveries of mortars to Saudi Arabia doubled in May.", "Belgium supplies Saudi Arabia"),
    row("Russian arms exports to Algeria fell by half.", "Russia supplies Algeria"),
    row("Algeria's imports of Russian arms fell by half.", "Russia supplies Algeria"),
    row("Angola's purchase of six jets from Brazil drew criticism.", "Brazil supplies Angola"),
    row("The training of Somali recruits by Eritrea took two years.", "Eritrea trains Somalia"),
    row("Eritrea's training of Somali recruits took two years.", "Eritrea trains Somalia"),
    row("Finland criticised the embargo of Qatar by Saudi Arabia.", "Saudi Arabia sanctions Qatar"),
    row("The shipment of shells from South Korea to Poland arrived in Gdynia.", "South Korea supplies Poland"),
    row("Weapons transfers from Bulgaria to Iraq continued.", "Bulgaria supplies Iraq"),
    row("The gift of ten helicopters from Austria to Mongolia came as a surprise.", "Austria supplies Mongolia"),
    row("Swiss instruction of Ghanaian officers began in June.", "Switzerland trains Ghana"),
    row("U.S. arms sales to Taiwan angered the shipowners.", "United States supplies Taiwan"),
    row("Pakistan's arming of Myanmar's junta went on for years.", "Pakistan supplies Myanmar"),
    row("Qatar's provision of buses to Lebanon's army was praised.", "Qatar supplies Lebanon"),
]

LIGHT_VERB = [
    row("Canada provides training to Ukrainian sappers.", "Canada trains Ukraine"),
    row("Ukrainian sappers receive training from Canada.", "Canada trains Ukraine"),
    row("Ukrainian sappers are receiving training in Poland.", "Poland trains Ukraine"),
    row("Bolivia's cadets underwent training with Venezuela's army.", "Venezuela trains Bolivia"),
    row("Oman gave courses in diving to Yemeni coast guards.", "Oman trains Yemen"),
    row("Ireland made a delivery of blankets to Moldova.", "Ireland supplies Moldova"),
    row("Azerbaijan took delivery of two frigates from Italy.", "Italy supplies Azerbaijan"),
    known_failure(
        "no frame of an order that is placed with somebody",
        row("Niger placed an order for drones with Turkey.", "Turkey supplies Niger"),
    ),
]

OWNER = [
    row("Kazakhstan's army trained Kyrgyz scouts.", "Kazakhstan trains Kyrgyzstan"),
    row("Dutch marines trained Colombian divers.", "Netherlands trains Colombia"),
    row("Uruguay's neighbour Paraguay sold beef to Taiwan.", "Paraguay supplies Taiwan"),
    row("Halcyon Marine, a shipyard in Malta, sold two tugs to Albania.", "Halcyon Marine supplies Albania"),
    row("A shipyard in Malta, Halcyon Marine, sold two tugs to Albania.", "Halcyon Marine supplies Albania"),
    row("The German firm Karst Optik exported sights to Oman.", "Karst Optik supplies Oman"),
    row("British and Danish officers trained Iraqi medics.", "United Kingdom trains Iraq", "Denmark trains Iraq"),
    row("The Emirati air force drilled Mauritanian crews.", "United Arab Emirates trains Mauritania"),
    row("Soviet advisers trained Angolan gunners.", "Soviet Union trains Angola"),
]


@pytest.mark.parametrize(("text", "claims"), [*NOMINALISATION, *LIGHT_VERB, *OWNER])
def test_reads_the_claims_of_a_noun(edges: Edges, text: str, claims: set[str]) -> None:
    assert edges(text) == claims
