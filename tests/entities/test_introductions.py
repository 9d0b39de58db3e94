"""Who is told of by office first, and by name later."""

from __future__ import annotations

import pytest

from tests.entities.conftest import Read

INTRODUCED = [
    (
        "Chile's foreign minister acknowledged the sale on Saturday.\n\n“We gave Peru some rifles,” Ana Quispe told "
        "reporters.",
        "official/ana-quispe",
        ("Chile's foreign minister", "state/cl"),
    ),
    (
        "A minister of Chile spoke first. Ana Quispe told reporters that all was well.",
        "official/ana-quispe",
        (None, None),
    ),
    (
        "Chile's foreign minister met Peru's prime minister. Ana Quispe told reporters that all was well.",
        "official/ana-quispe",
        ("Chile's foreign minister", "state/cl"),
    ),
    (
        "Swiss firm Optarion AG sold sights. “We sold sights,” said Optarion's chief executive, Ruth Imhof.",
        "official/ruth-imhof",
        ("chief executive", "organisation/optarion-ag"),
    ),
    (
        "OSLO, Jan 20 (Fjord) — Norway will give Chad tents, Defence Minister Ola Gram said, and so will Peru.",
        "official/ola-gram",
        ("Defence Minister", "state/no"),
    ),
]


@pytest.mark.parametrize(("text", "iri", "office"), INTRODUCED)
def test_whose_office_it_is(read: Read, text: str, iri: str, office: tuple[str | None, str | None]) -> None:
    assert read(text).named(iri) == office


def test_a_quotation_of_somebody_unnamed_is_nobody_s(read: Read) -> None:
    seen = read("“The Emirates gave us radars,” a colonel said. In Abu Dhabi, the foreign ministry said nothing.")
    assert "us" not in seen.meanings
    assert seen.meanings["foreign ministry"] == ("organisation/emirati-foreign-ministry",)


def test_former_pilots_are_nobody_s(read: Read) -> None:
    assert "Chilean pilots" not in read("Three former Chilean pilots were hired.").meanings
