"""Ministries and other organs of a state, by their form."""

from __future__ import annotations

import pytest

from tests.entities.conftest import Read

MINISTRIES = [
    ("The Chilean Foreign Ministry said so.", "Chilean Foreign Ministry", "organisation/chilean-foreign-ministry"),
    ("Chile's Foreign Ministry said so.", "Chile 's Foreign Ministry", "organisation/chilean-foreign-ministry"),
    ("The Foreign Ministry of Chile said so.", "Foreign Ministry of Chile", "organisation/chilean-foreign-ministry"),
    (
        "Chile's Ministry of Foreign Affairs said so.",
        "Chile 's Ministry of Foreign Affairs",
        "organisation/chilean-foreign-ministry",
    ),
    ("The Peruvian defence ministry denied it.", "Peruvian defence ministry", "organisation/peruvian-defence-ministry"),
    ("The Peruvian Defense Ministry denied it.", "Peruvian Defense Ministry", "organisation/peruvian-defence-ministry"),
    (
        "Kenya's Ministry of Health opened a clinic.",
        "Kenya 's Ministry of Health",
        "organisation/kenyan-health-ministry",
    ),
    ("The Latvian General Staff was silent.", "Latvian General Staff", "organisation/latvian-general-staff"),
    (
        "The foreign ministry in Port Sudan called it a lie.",
        "foreign ministry in Port Sudan",
        "organisation/sudanese-foreign-ministry",
    ),
]


@pytest.mark.parametrize(("text", "words", "iri"), MINISTRIES)
def test_finds_ministries(read: Read, text: str, words: str, iri: str) -> None:
    assert read(text).meanings.get(words) == (iri,)


def test_a_ministry_belongs_to_its_state(read: Read) -> None:
    assert read("The Chilean Foreign Ministry said so.").named("organisation/chilean-foreign-ministry") == (
        None,
        "state/cl",
    )


def test_a_ministry_without_a_state_belongs_to_the_last_one(read: Read) -> None:
    seen = read("Latvia sent the launchers. The Defence Ministry confirmed it on Monday.")
    assert seen.meanings["Defence Ministry"] == ("organisation/latvian-defence-ministry",)


def test_the_dateline_says_whose_a_ministry_is(read: Read) -> None:
    seen = read("LIMA, Oct 9 (Andes) — Peru's navy has sold Chile two boats. The foreign ministry said nothing.")
    assert seen.meanings["foreign ministry"] == ("organisation/peruvian-foreign-ministry",)


def test_a_ministry_that_was_named_with_its_state_stays_that_state_s(read: Read) -> None:
    seen = read("LIMA, Oct 9 — Chile's foreign ministry spoke of Bolivia. The foreign ministry gave no details.")
    assert seen.meanings["foreign ministry"] == ("organisation/chilean-foreign-ministry",)


def test_a_letterhead_says_whose_the_ministry_is(read: Read) -> None:
    seen = read("Ministry of Defence, Lisbon\n\nAngola received a patrol boat.")
    assert seen.meanings["Ministry of Defence"] == ("organisation/portuguese-defence-ministry",)


OTHERS = [
    ("The Australian Department of Defence sent boats.", "Australian Department of Defence", "australian"),
    ("Canada's Department of Justice objected.", "Canada 's Department of Justice", "canad"),
]


@pytest.mark.parametrize(("text", "words", "owner"), OTHERS)
def test_the_state_in_front_decides_whose_ministry_it_is(read: Read, text: str, words: str, owner: str) -> None:
    (iri,) = read(text).meanings[words]
    assert iri.startswith(f"organisation/{owner}")
