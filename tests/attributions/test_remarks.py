"""Remarks beside what is said: inverted and parenthetical verbs, markers of a source, participles."""

from __future__ import annotations

import pytest

from tests.attributions.conftest import Attribute
from tests.attributions.tables import row, told

REMARKS = [
    row("The plan is mad, a minister said on Monday.", "a minister | said | The plan is mad"),
    row("The plan, the minister said, is mad.", "the minister | said | The plan … is mad"),
    row(
        "The plan is mad, said Ana Doe, the head of the party.",
        "Ana Doe, the head of the party | said | The plan is mad",
    ),
    row("As the judge noted, the door was locked.", "the judge | noted | the door was locked"),
    row("The door, as the judge noted, was locked.", "the judge | noted | The door … was locked"),
    row(
        "Rescue teams reached the village after two days, the Kestrel news agency reported.",
        "the Kestrel news agency | reported | Rescue teams reached the village after two days",
    ),
    row(
        "Sales will double by 2030, the firm's chief executive, Olav Brun, told investors in Oslo.",
        "the firm's chief executive, Olav Brun | told | Sales will double by 2030",
    ),
    row(
        "If it rains, the match will be moved to Sunday, organisers say.",
        "organisers | say | If it rains, the match will be moved to Sunday",
    ),
    row(
        "The suspect, police believe, fled across the river.",
        "police | believe | The suspect … fled across the river",
    ),
    row(
        "The mine, says its owner, Pietro Salis, will never reopen.",
        "its owner, Pietro Salis | says | The mine … will never reopen",
    ),
]

MARKERS = [
    row(
        "According to the police, two cars collided.",
        "the police | According to | two cars collided",
    ),
    row(
        "Costs rose by a tenth, according to the ministry of transport.",
        "the ministry of transport | according to | Costs rose by a tenth",
    ),
    row(
        "Costs, according to a report by the auditors, rose by a tenth.",
        "a report by the auditors | according to | Costs … rose by a tenth",
    ),
    row(
        "In the words of one man, it was a mess.",
        "one man | In the words of | it was a mess",
    ),
    row(
        "In the senator's view, the law is too weak.",
        "the senator | In … view | the law is too weak",
    ),
    row(
        "According to Lena Moser, a biologist at Halle University, the frogs are vanishing.",
        "Lena Moser, a biologist at Halle University | According to | the frogs are vanishing",
    ),
]

PARTICIPLES = [
    row(
        "The city closed the pool, saying the water was not clean.",
        "The city | saying | the water was not clean",
    ),
    row(
        "The firm had lied, she said, adding that she would sue.",
        "she | said | The firm had lied",
        "she | adding | that she would sue",
    ),
    row(
        "The guard left, vowing never to return.",
        "The guard | vowing | never to return",
    ),
    row(
        "Citing the weather, the port said it would close.",
        "the port | said | it would close",
    ),
]

NESTED = [
    row(
        "The teacher said she believed the boy.",
        "The teacher | said | she believed the boy",
    ),
    row(
        "The lawyer said his client denied that he had been paid.",
        "The lawyer | said | his client denied that he had been paid",
        "his client | denied | that he had been paid",
    ),
    row(
        "The firm promised to pay, a spokesman said.",
        "The firm | promised | to pay",
        "a spokesman | said | The firm promised to pay",
    ),
    row(
        "The mayor praised the firemen and said the town would never forget them.",
        "The mayor | praised | the firemen",
        "The mayor | said | the town would never forget them",
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*REMARKS, *MARKERS, *PARTICIPLES, *NESTED])
def test_what_a_remark_is_about(attribute: Attribute, text: str, expected: set[str]) -> None:
    assert {told(found) for found in attribute(text)} == expected
