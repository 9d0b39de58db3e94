"""People by their titles: who they are, what they are, whom they speak for."""

from __future__ import annotations

import pytest

from tests.entities.conftest import Read

OFFICIALS = [
    (
        "Peruvian Foreign Minister Ana Quispe rejected the charge.",
        "official/ana-quispe",
        "Peruvian Foreign Minister",
        "state/pe",
    ),
    (
        "U.S. Deputy Secretary of State Harold Venn said so.",
        "official/harold-venn",
        "U.S. Deputy Secretary of State",
        "state/us",
    ),
    ("Kremlin spokesman Oleg Sarin denied it.", "official/oleg-sarin", "Kremlin spokesman", "state/ru"),
    (
        "NATO Secretary General Willem Hartog praised the deal.",
        "official/willem-hartog",
        "NATO Secretary General",
        "organisation/nato",
    ),
    (
        "Nadia Okello, Kenya's minister of state for trade, signed the order.",
        "official/nadia-okello",
        "Kenya's minister of state for trade",
        "state/ke",
    ),
    (
        "Chile's ambassador to the United Nations, Luis Ferro, called it absurd.",
        "official/luis-ferro",
        "Chile's ambassador to the United Nations",
        "state/cl",
    ),
    ("Marta Lindqvist, the Swedish defence minister, confirmed it.", "official/marta-lindqvist", None, "state/se"),
    (
        "Peru's Deputy Foreign Minister Ana de la Quispe rejected it.",
        "official/ana-de-la-quispe",
        "Peru's Deputy Foreign Minister",
        "state/pe",
    ),
    ("General Tomas Reyes inspected the crews.", "official/tomas-reyes", "General", None),
]


@pytest.mark.parametrize(("text", "iri", "position", "represents"), OFFICIALS)
def test_finds_officials(read: Read, text: str, iri: str, position: str | None, represents: str | None) -> None:
    found_position, found_represents = read(text).named(iri)
    assert found_represents == represents
    assert position is None or found_position == position


def test_the_title_is_not_part_of_the_name(read: Read) -> None:
    seen = read("Danish Prime Minister Karen Holst spoke. Holst said that the ship was Danish.")
    holst = next(e for e in seen.entities.entities if e.iri.endswith("karen-holst"))
    assert holst.name == "Karen Holst"
    assert {"Holst", "Danish Prime Minister Karen Holst", "Prime Minister Karen Holst"} <= set(holst.names)
    assert seen.meanings["Holst"] == ("official/karen-holst",)


def test_a_surname_may_come_before_the_full_name(read: Read) -> None:
    seen = read("Mr Abara denied the sale. Joseph Abara runs the port.")
    assert seen.meanings["Mr Abara"] == ("official/joseph-abara",)


def test_a_record_of_an_assembly_names_the_state_in_brackets(read: Read) -> None:
    seen = read("Ms. ADEYINKA (Nigeria) rejected the findings.")
    assert seen.named("official/adeyinka") == (None, "state/ng")


def test_a_shouted_name_without_an_honorific_is_one(read: Read) -> None:
    assert read("LUO WEIMIN (China) said that nothing was sold.").named("official/luo-weimin") == (None, "state/cn")


def test_particles_belong_to_the_name(read: Read) -> None:
    seen = read("Defence Minister Khalid bin Rashed al-Harbi arrived. Al-Harbi said nothing.")
    assert any(iri == ("official/khalid-bin-rashed-al-harbi",) for iri in seen.meanings.values())


def test_an_acronym_behind_a_title_is_no_person(read: Read) -> None:
    seen = read("Sanctions hit the chief of Serbia's intelligence agency BIA.")
    assert not any(iri.startswith("official/") for iris in seen.meanings.values() for iri in iris)
