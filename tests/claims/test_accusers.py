"""Who is denied: named in the denial, the author of the report, or who accused the denier before."""

from __future__ import annotations

import pytest

from graph.claims.accusers import concerns, same_side
from graph.model import Claim, Entity, Kind
from tests.claims.conftest import Edges
from tests.claims.tables import row

ACCUSERS = [
    row("A Ghanaian court dismissed the charges against Ana Ruiz."),
    row("Togo charged Ana Ruiz with theft. Ana Ruiz dismissed the charges against her.", "Ana Ruiz denies Togo"),
    row("Ghana denied a plan that was revealed by the Harbour Post.", "Ghana denies Harbour Post"),
    row("Ghana rejected claims by singer Ana Ruiz of a fraud.", "Ghana denies Ana Ruiz"),
    row("Ghana dismissed reports of Togo in ruins.", "Ghana denies ?"),
    row("Togo's report is based on lies, the Ghanaian army said.", "Ghana denies Togo"),
    row("Ghana's envoy dismissed the purported success of the raid.", "Ghana denies ?"),
    row("Ghana rejected its involvement in the raid.", "Ghana denies ?"),
    row("Ghana condemned the practice of denying the crime."),
    row(
        "Ghanaian envoy Ana Ruiz denied that Togo wished Benin to be hit, saying Togo was misunderstood.",
        "Ana Ruiz denies ?",
    ),
    row("Ghana rejected an assertion by Togo that it had sold rifles.", "Ghana denies Togo"),
    row(
        "Togo and Benin accused Ghana of piracy. Ghana denied the accusation.",
        "Ghana denies Togo",
        "Ghana denies Benin",
    ),
    row("Peru accused Chile of theft. It rained in Lima. Chile denied it.", "Chile denies Peru"),
    row("Kenya accused Uganda of theft. Rwanda praised the harvest. Uganda denied the charge.", "Uganda denies Kenya"),
    row(
        "The foreign ministry of Chile said that Peru had lied. Peru denied the charge.",
        "Peru denies Chilean Foreign Ministry",
    ),
    row(
        "A Reuters report said that Malta had sold boats to Libya. Malta dismissed the report.", "Malta denies Reuters"
    ),
    row(
        "Malta denied it. Libya, too, welcomed the rain. In March Italy had accused Malta of fraud.",
        "Malta denies ?",
    ),
]


@pytest.mark.parametrize(("text", "expected"), ACCUSERS)
def test_accuser(edges: Edges, text: str, expected: set[str]) -> None:
    assert {edge for edge in edges(text) if " denies " in edge} == expected


STATE = Entity("i:state", "Peru", Kind.STATE)
MINISTRY = Entity("i:ministry", "Peruvian Foreign Ministry", Kind.ORGANISATION, represents="i:state")
MINISTER = Entity("i:minister", "Ana Lopes", Kind.OFFICIAL, represents="i:state")
OTHER = Entity("i:other", "Chile", Kind.STATE)
STRAY = Entity("i:stray", "Falcon", Kind.ORGANISATION)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (STATE, STATE, True),
        (STATE, MINISTRY, True),
        (MINISTER, MINISTRY, True),
        (STATE, OTHER, False),
        (STRAY, Entity("i:lark", "Lark", Kind.ORGANISATION), False),  # nobody speaks for both
    ],
)
def test_same_side(one: Entity, other: Entity, same: bool) -> None:
    assert same_side(one, other) is same
    assert same_side(other, one) is same


def test_claims_concern_whoever_speaks_for_a_party() -> None:
    claim = Claim(OTHER, "supplies", STATE)
    assert concerns([claim], MINISTRY)
    assert not concerns([claim], STRAY)
