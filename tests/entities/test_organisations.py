"""Organisations by their form, and what their parts and short forms mean."""

from __future__ import annotations

import pytest

from tests.entities.conftest import Read

ORGANISATIONS = [
    (
        "The Provisional Allied Democratic Forces (PADF) fled.",
        "PADF",
        "organisation/provisional-allied-democratic-forces",
    ),
    ("The Allied Democratic Forces (ADF) fled.", "ADF", "organisation/allied-democratic-forces"),
    ("The list names Halden Trading Ltd and two tankers.", "Halden Trading Ltd", "organisation/halden-trading-ltd"),
    ("Iran Air flew the parts to Tehran.", "Iran Air", "organisation/iran-air"),
    ("Washington blacklisted Orvik Shipping on Monday.", "Orvik Shipping", "organisation/orvik-shipping"),
    (
        "The National Committee on Ports met on Friday.",
        "National Committee on Ports",
        "organisation/national-committee-on-ports",
    ),
    ("The Tarvos Brigade received rifles.", "Tarvos Brigade", "organisation/tarvos-brigade"),
    (
        "The Treasury sanctioned the Caspian Oil and Gas Company.",
        "Caspian Oil and Gas Company",
        "organisation/caspian-oil-and-gas-company",
    ),
    ("The U.S.-led coalition left.", "U.S.-led coalition", "organisation/u-s-led-coalition"),
    ("A Kenyan-led coalition left.", "Kenyan - led coalition", "organisation/kenyan-led-coalition"),
    ("Oslo fined the Lions' Den group.", "Lions ' Den group", "organisation/lions-den"),
    ("The Children's Defence Army fled.", "Children 's Defence Army", "organisation/children-s-defence-army"),
    ("The mining firm Gravik sold the licence.", "mining firm Gravik", "organisation/gravik"),
]


@pytest.mark.parametrize(("text", "words", "iri"), ORGANISATIONS)
def test_finds_organisations(read: Read, text: str, words: str, iri: str) -> None:
    assert read(text).meanings.get(words) == (iri,)


def test_headlines_give_no_names(read: Read) -> None:
    seen = read("Treasury Sanctions Shadow Supply Network\n\nThe Treasury acted on Monday.")
    assert set(seen.meanings.values()) == {("organisation/united-states-department-of-the-treasury",)}


def test_texts_and_events_are_no_parties(read: Read) -> None:
    assert read("The Ports Security Act and the Lagos Accord are in force.").meanings == {}


def test_a_sentence_does_not_begin_with_a_name_only_because_it_begins(read: Read) -> None:
    assert read("Wreckage was found near the coast. Twelve died.").meanings == {}


def test_a_plural_office_is_no_name(read: Read) -> None:
    seen = read("The Presidents of Chad and Mali, Ana Ruiz and Olav Lopes, met some rebels.")
    assert set(seen.meanings) == {"Chad", "Mali", "Ana Ruiz", "Olav Lopes"}
