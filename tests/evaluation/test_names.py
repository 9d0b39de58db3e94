"""When names, items and dates count as the same."""

from __future__ import annotations

import pytest

from graph.evaluation.names import normalised, same_date, same_item


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("U.S.", "us"),
        ("The Hague", "hague"),
        ("the  Air-Force", "Air Force"),
        ("People's Army", "People’s army"),
        ("STRASSE", "straße"),
    ],
)
def test_names_that_are_one(one: str, other: str) -> None:
    assert normalised(one) == normalised(other)


@pytest.mark.parametrize(("one", "other"), [("Theodora", "odora"), ("Peru", "Peruvian"), ("Air Force", "Airforce")])
def test_names_that_are_two(one: str, other: str) -> None:
    assert normalised(one) != normalised(other)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("rifles", "rifle", True),
        ("8,000 containers of shells", "the shells", True),
        ("Rifles and tanks", "a new TANK", True),
        ("the rifles", "the tanks", False),
        ("some of their rifles", "some of their tanks", False),
        ("", "rifles", False),
    ],
)
def test_items(one: str, other: str, same: bool) -> None:
    assert same_item(one, other) is same
    assert same_item(other, one) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("2024", "2024-09-10", True),
        ("2024-09", "2024-09", True),
        ("2024-09", "2024-10", False),
        ("2024-09-10", "2024-09-11", False),
    ],
)
def test_dates(one: str, other: str, same: bool) -> None:
    assert same_date(one, other) is same
    assert same_date(other, one) is same
