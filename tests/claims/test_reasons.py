"""Why a measure is taken, what it forbids, which it is: what the item of a sanction is read from, best first."""

from __future__ import annotations

import pytest

from tests.claims.conftest import Extract
from tests.claims.tables import known_failure

REASON = [
    ("Japan announced new sanctions on Fiji over the coup.", "coup"),
    ("In response to the raid, Japan imposed sanctions on Fiji.", "raid"),
    ("Japan announced new sanctions on Fiji in the wake of the sinking of a ferry.", "sinking of a ferry"),
    ("As a result of Fiji's nuclear tests, Japan expanded its sanctions on Fiji.", "nuclear tests"),
    ("Japan imposed sanctions on Fiji as part of its effort to stop nuclear tests.", "stop nuclear tests"),
    ("Japan imposed sanctions on Fiji's Bank of Suva, citing the theft of aid.", "theft of aid"),
    ("Japan blacklisted Ana Ruiz, saying she had overseen the looting.", "she had overseen the looting"),
    ("Japan blacklisted Ana Ruiz, accusing her of looting farms.", "looting farms"),
    ("Japan responded to the raid by announcing sanctions against Fiji.", "raid"),
    known_failure(
        "the parser takes the sanctions for a part of the raid",
        ("Japan responded to the raid with sanctions against Fiji.", "raid"),
    ),
    ("The raid led to Japanese sanctions on Fiji.", "raid"),
    ("Japan imposed an arms embargo on Fiji for jailing poets.", "jailing poets"),
    ("Japan imposed sanctions on Fiji and on its shipyard, Suva Marine, over the raid.", "raid"),
    ("Japan sanctioned Fiji in 2019 in relation to a plot against its envoy.", "plot"),
]

OCCASION = [
    ("Japan imposed sanctions on Fiji following the coup.", "coup"),
    ("Japan imposed sanctions on Fiji after the army seized power.", "the army seized power"),
    ("After the army seized power, Japan recalled its envoy and imposed sanctions on Fiji.", "the army seized power"),
    ("Japan will impose sanctions on Fiji if its army seizes power.", "its army seizes power"),
    ("Japan imposed an arms embargo on Fiji after the coup.", "arms embargo"),
    ("Japan imposed sanctions on Fiji after six months.", "sanctions"),
    ("Japan imposed sanctions on Fiji for one year.", "sanctions"),
    ("Japan imposed sanctions on Fiji and recalled its envoy after a fire in Suva.", "sanctions"),
    ("Chile condemned Japan's sanctions on Fiji after a summit in Lima.", "sanctions"),
    ("Japan imposed sanctions on Fiji after Chile imposed sanctions on Fiji.", "sanctions"),
]

EFFECT = [
    ("Japan imposed sanctions on Fiji, banning the import of sugar.", "banning the import of sugar"),
    ("Japan imposed sanctions on Fiji that cap sugar imports.", "cap sugar imports"),
    ("Japan imposed sanctions on Fiji, including a ban on sugar imports.", "ban on sugar imports"),
    ("Japan placed sanctions on Fijian sugar.", "sugar"),
    ("Chile backs UN sanctions against Fiji's nuclear programme.", "nuclear programme"),
    ("Japan imposed new UN sanctions on Fiji.", "new UN sanctions"),
    ("Japan imposed economic sanctions on Fijian officials.", "economic sanctions"),
    ("Japan imposed sanctions on Fijian officials.", "sanctions"),
    ("Japan hit Fiji with economic sanctions.", "economic sanctions"),
    ("Japan designated the Fijian group Red Tide a terrorist organisation.", "terrorist organisation"),
]


@pytest.mark.parametrize(("text", "item"), [*REASON, *OCCASION, *EFFECT])
def test_what_a_sanction_is_about(extract: Extract, text: str, item: str) -> None:
    found = {(s.claim.source.name, s.claim.item) for s in extract(text) if s.claim.relation == "sanctions"}
    assert {told for source, told in found if source != "Chile"} == {item}


PEOPLE = [
    ("Portugal is paying for training for border police in Mali.", "border police"),
    ("Portugal offered sniper training to border police in Mali.", "sniper training"),
    ("Portugal trained 400 Malian soldiers on ranges near Lisbon.", "400 Malian soldiers"),
    ("Portugal offered training to Mali.", "training"),
]


@pytest.mark.parametrize(("text", "item"), PEOPLE)
def test_those_who_are_taught_say_more_than_that_it_is_training(extract: Extract, text: str, item: str) -> None:
    assert {s.claim.item for s in extract(text) if s.claim.relation == "trains"} == {item}
