"""Sentence → states and organisations that the gazetteer knows."""

from __future__ import annotations

import pytest

from tests.entities.conftest import Read

FOUND = [
    ("Norway delivered howitzers to Ukraine in May.", "Norway", "state/no"),
    ("Norway delivered howitzers to Ukraine in May.", "Ukraine", "state/ua"),
    ("The U.S. blacklisted two brokers.", "U.S.", "state/us"),
    ("Officials in the US confirmed it.", "US", "state/us"),
    ("The Kremlin rejected the report.", "Kremlin", "state/ru"),
    ("Downing Street declined to comment.", "Downing Street", "state/gb"),
    ("The Élysée called the story invented.", "Élysée", "state/fr"),
    ("Tripoli and Ankara signed a deal.", "Tripoli", "state/ly"),
    ("Tripoli and Ankara signed a deal.", "Ankara", "state/tr"),
    ("Côte d'Ivoire received two patrol boats.", "Côte d'Ivoire", "state/ci"),
    ("Cote d’Ivoire received two patrol boats.", "Cote d’Ivoire", "state/ci"),
    ("The Democratic Republic of Congo bought drones.", "Democratic Republic of Congo", "state/cd"),
    ("The DPRK shipped shells.", "DPRK", "state/kp"),
    ("Niger expelled the instructors, Nigeria did not.", "Niger", "state/ne"),
    ("Niger expelled the instructors, Nigeria did not.", "Nigeria", "state/ng"),
    ("The Soviet Union armed the rebels.", "Soviet Union", "state/suhh"),
    ("Transnistria denied the report.", "Transnistria", "state/md-pmr"),
    ("Dutch howitzers reached Kyiv on Friday.", "Dutch", "state/nl"),
    ("The European Union listed the yard.", "European Union", "organisation/european-union"),
    ("The IAEA said so on Monday.", "IAEA", "organisation/international-atomic-energy-agency"),
    ("The Pentagon would not say.", "Pentagon", "organisation/united-states-department-of-defense"),
    ("ECOWAS lifted the ban.", "ECOWAS", "organisation/economic-community-of-west-african-states"),
    ("The Houthis fired on a freighter.", "Houthis", "organisation/houthis"),
    ("Wagner trained the guards.", "Wagner", "organisation/wagner-group"),
    ("Reuters reported the sale.", "Reuters", "organisation/reuters"),
    ("The Donald Trump administration said no.", "Donald Trump administration", "state/us"),
]

NOT_FOUND = [
    ("They roasted a turkey in New Mexico.", "turkey"),
    ("They roasted a turkey in New Mexico.", "Mexico"),
    ("Tell us about china and polish.", "us"),
    ("Ships gathered in the South China Sea.", "China"),
    ("They sailed down the Niger River for days.", "Niger"),
    ("Latin American ministers left, and so did Native American guests.", "American"),
]


@pytest.mark.parametrize(("text", "words", "iri"), FOUND)
def test_finds_known_names(read: Read, text: str, words: str, iri: str) -> None:
    assert read(text).meanings.get(words.replace("d'Ivoire", "d'Ivoire")) == (iri,)


@pytest.mark.parametrize(("text", "words"), NOT_FOUND)
def test_leaves_other_words_alone(read: Read, text: str, words: str) -> None:
    assert words not in read(text).meanings


def test_the_point_of_the_compass_is_the_state_that_was_named(read: Read) -> None:
    seen = read("North Korea sent shells to Russia. Seoul says the North was paid in oil.")
    assert seen.meanings["North"] == ("state/kp",)


def test_a_point_of_the_compass_without_its_state_is_nobody(read: Read) -> None:
    assert "North" not in read("Farmers in the North lost their harvest.").meanings


def test_names_hold_every_form_of_a_state(read: Read) -> None:
    (entity,) = read("Iran denied it.").entities.entities
    assert {"Iran", "Iranian", "Tehran", "Islamic Republic"} <= set(entity.names)
    assert (entity.iso, entity.wikidata) == ("IR", "Q794")
