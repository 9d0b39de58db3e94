"""Sentence → how real the event is, and whether the text says that it took place at all."""

from __future__ import annotations

import pytest

from tests.claims.conftest import Edges, Extract
from tests.claims.tables import edge, known_failure, row, told

MODALITY = [
    row("Kenya met Chad, which it calls a menace for arming the Red Front.", "actual Chad supplies Red Front"),
    row("Peru and Chile agreed that Lima would train Bolivian pilots.", "planned Peru trains Bolivia"),
    row("Hungary vetoed EU sanctions on the bishop Ivan Horak.", "possible European Union sanctions Ivan Horak"),
    row("Peru urged Chile to lift its embargo on Cuba.", "actual Chile sanctions Cuba"),
    row("Kenya must put an end to its embargo on Somalia.", "actual Kenya sanctions Somalia"),
    row("Kenya refused to lift its sanctions on Somalia.", "actual Kenya sanctions Somalia"),
    row("Kenya has not eased its sanctions on Somalia.", "actual Kenya sanctions Somalia"),
    row("Kenya threatened to tighten its sanctions on Somalia.", "possible Kenya sanctions Somalia"),
    row("Canada will send Latvia a radar.", "planned Canada supplies Latvia"),
    row("Japan has agreed to sell destroyers to Indonesia.", "planned Japan supplies Indonesia"),
    row("Hungary plans to train Chadian troops.", "planned Hungary trains Chad"),
    row("Denmark promised Ukraine fighter jets.", "planned Denmark supplies Ukraine"),
    row("Germany is to deliver two submarines to Singapore.", "planned Germany supplies Singapore"),
    row("Bulgaria intends to sanction Gazprombank.", "planned Bulgaria sanctions Gazprombank"),
    row(
        "Ethiopia is going to buy drones from the United Arab Emirates.",
        "planned United Arab Emirates supplies Ethiopia",
    ),
    row("Saudi Arabia signed a contract to buy frigates from Spain.", "planned Spain supplies Saudi Arabia"),
    row("Croatia will sanction Wagner.", "planned Croatia sanctions Wagner Group"),
    row("Algeria may sell gas to Slovenia.", "possible Algeria supplies Slovenia"),
    row("If Brazil sells ammunition to Germany, prices will rise.", "possible Brazil supplies Germany"),
    row("Vietnam is considering buying jets from Sweden.", "possible Sweden supplies Vietnam"),
    row("South Africa could have sold weapons to Russia.", "possible South Africa supplies Russia"),
    row("Iceland is prohibited from exporting uranium to Syria.", "possible Iceland supplies Syria"),
    known_failure(
        "the pronoun is bound to the nearer state",
        row("Ukraine urged Israel to provide it with air defences.", "possible Israel supplies Ukraine"),
    ),
    row("France threatened to sanction Niger.", "possible France sanctions Niger"),
    row("The European Union is considering sanctions on Georgia.", "possible European Union sanctions Georgia"),
    row("The United States threatened Turkey with sanctions.", "possible United States sanctions Turkey"),
    row("Algeria sells gas to Slovenia.", "actual Algeria supplies Slovenia"),
    row("Albania has been training Kosovo's police.", "actual Albania trains Kosovo"),
    row("Denmark kept its promise and gave Ukraine fighter jets.", "actual Denmark supplies Ukraine"),
    row("Libya began to sell oil to Malta.", "actual Libya supplies Malta"),
    row("Norway will maintain its arms embargo on Fiji.", "actual Norway sanctions Fiji"),
    row("Norway may lift the arms embargo that it imposed on Fiji.", "actual Norway sanctions Fiji"),
    row("Smugglers may evade Norwegian sanctions on Fiji.", "actual Norway sanctions Fiji"),
]

NEGATION = [
    row("Chile has not sold rifles to Bolivia.", "text denies: Chile supplies Bolivia"),
    row("No rifles were sold to Bolivia by Chile.", "text denies: Chile supplies Bolivia"),
    row("Chile never trained Bolivian officers.", "text denies: Chile trains Bolivia"),
    row(
        "Neither Chile nor Peru sold rifles to Bolivia.",
        "text denies: Chile supplies Bolivia",
        "text denies: Peru supplies Bolivia",
    ),
    row("Peru sold Bolivia no rifles.", "text denies: Peru supplies Bolivia"),
    row("It is not true that Chile sent rifles to Peru.", "text denies: Chile supplies Peru"),
    row("It is true that Chile sent rifles to Peru.", "text asserts: Chile supplies Peru"),
    row("It is not the case that Norway trained Kenyan soldiers, Cuba said.", "Cuba denies: Norway trains Kenya"),
    row("Kenya said there was no evidence that it had sold rifles to Chad.", "Kenya denies: Kenya supplies Chad"),
    row("It is a lie that Norway trained Kenyan soldiers.", "text denies: Norway trains Kenya"),
    row("That Norway trained Kenyan soldiers is false.", "text denies: Norway trains Kenya"),
    row("It is wrong that Norway trained Kenyan soldiers.", "text asserts: Norway trains Kenya"),
    row("It is not true that Chile sold rifles to Bolivia.", "text denies: Chile supplies Bolivia"),
    row("Cuba insists that Chile sold rifles to Bolivia.", "Cuba asserts: Chile supplies Bolivia"),
    row("Cuba would not confirm that Chile sold rifles to Bolivia.", "Cuba declines: Chile supplies Bolivia"),
]

VOID = [
    "Serbia failed to deliver the shells to Angola.",
    "Mexico refused to sell helicopters to Honduras.",
    "Norway blocked the sale of engines to Russia.",
    "Customs officers prevented Malta from shipping a turbine to Libya.",
    "Turkey cancelled the sale of drones to Ethiopia.",
    "The United Kingdom lifted its sanctions on Eritrea.",
    "Sudan welcomed the end of U.S. sanctions.",
]


@pytest.mark.parametrize(("text", "claims"), MODALITY)
def test_tells_what_is_from_what_may_be(extract: Extract, text: str, claims: set[str]) -> None:
    assert {f"{statement.modality} {edge(statement.claim)}" for statement in extract(text)} == claims


@pytest.mark.parametrize(("text", "claims"), NEGATION)
def test_a_negation_turns_the_stance(extract: Extract, text: str, claims: set[str]) -> None:
    assert {told(statement) for statement in extract(text)} == claims


@pytest.mark.parametrize("text", VOID)
def test_what_does_not_take_place_is_no_claim(edges: Edges, text: str) -> None:
    assert edges(text) == set()
