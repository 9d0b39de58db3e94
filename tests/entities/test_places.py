"""Capitals as governments, and capitals as cities."""

from __future__ import annotations

import pytest

from tests.entities.conftest import Read

CAPITALS = [
    ("Warsaw sold the tanks to Kyiv.", "Warsaw", "name"),
    ("Lisbon and Madrid are cooperating.", "Madrid", "name"),
    ("Ministers met in Vienna.", "Vienna", "place"),
    ("Pilots are taught at bases near Cairo.", "Cairo", "place"),
    ("OSLO, May 3 — The parcel never arrived.", "OSLO", "place"),
    ("A crowd waited outside the Berlin airport.", "Berlin", "place"),
    ("Brussels adopted a new list of ships.", "Brussels", "name"),
    ("Envoys gathered in Brussels.", "Brussels", "place"),
    ("The Sunday Gazette (Ireland) reports that a tunnel was dug.", "Ireland", "place"),
    ("Two states (Ireland among them) objected.", "Ireland", "name"),
]


@pytest.mark.parametrize(("text", "capital", "form"), CAPITALS)
def test_tells_governments_from_cities(read: Read, text: str, capital: str, form: str) -> None:
    assert read(text).forms[capital] == form
