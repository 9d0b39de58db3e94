"""Parties that a sentence leaves out: who designates in this text, who was trained just before, who sent the men."""

from __future__ import annotations

import pytest

from tests.claims.conftest import Edges
from tests.claims.tables import row

LEFT_OUT = [
    row(
        "The U.S. Treasury today designated three firms. Orlan Trading Limited was designated for having sold engines "
        "to Syria. Its director, Ivo Maric, is being designated for acting on its behalf.",
        "United States Department of the Treasury sanctions Orlan Trading Limited",
        "United States Department of the Treasury sanctions Ivo Maric",
        "Orlan Trading Limited supplies Syria",
    ),
    row(
        "Canada has sanctioned Halden Bank. Orlan Trading was not sanctioned.",
        "Canada sanctions Halden Bank",
    ),
    row("Peru gave Chad rifles. Niger was armed as well.", "Peru supplies Chad"),
    row(
        "Chadian crews were drilled in Oman. The training was run by instructors from Chile, Peru and the Gambia.",
        "Oman trains Chad", "Chile trains Chad", "Peru trains Chad", "Gambia trains Chad",
    ),
    row(
        "Canada has imposed sanctions on Chad. The sanctions of Chile followed.",
        "Canada sanctions Chad",
    ),
    row(
        "The instructors were recruited by Halden Security to train Gabon's presidential guard.",
        "Halden Security trains Gabonese Presidential Guard",
    ),
    row("Three former Chilean pilots were recruited to train Peruvian aviators."),
    row("“We will take part in the training of Chadian crews in Oman,” said Norway's minister, Ola Gram.",
        "Norway trains Chad"),
    row("Chad has begun using long-range missiles secretly provided by Chile.", "Chile supplies Chad"),
    row("Chad's army carries rifles bought from Chile.", "Chile supplies Chad"),
    row("Chile has warned Peru against arming Bolivia.", "Peru supplies Bolivia"),
    row("Chile dissuaded Greece from giving Peru missiles."),
    row("Chad and Niger have their own training missions."),
    row(
        "Chile says it gives the Rapid Relief Front only radios. Chilean instructors have trained hundreds of its "
        "fighters.",
        "Chile supplies Rapid Relief Front", "Chile trains Rapid Relief Front",
    ),
    row("Niger took delivery on Monday of 20 armoured cars from Chile.", "Chile supplies Niger"),
    row("Under a deal reached last week, Chile will sell Sudan's army ten light attack aircraft and 200 drones.",
        "Chile supplies Sudan"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), LEFT_OUT)
def test_edges(edges: Edges, text: str, expected: set[str]) -> None:
    assert edges(text) == expected
