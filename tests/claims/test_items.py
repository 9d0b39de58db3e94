"""What is supplied, taught or punished: the phrase as written, and the kind that it is of."""

from __future__ import annotations

import pytest

from graph.claims.items import Items
from graph.ontology import Ontology
from tests.claims.conftest import Extract
from tests.claims.tables import known_failure
from tests.trees import plant

PHRASES = [
    ("forty/CD:nummod>tanks battle/NN:compound>tanks tanks=tank/NNS:ROOT", "tanks", "forty battle tanks", "tank"),
    ("the/DT:det>tanks old/JJ:amod>tanks tanks=tank/NNS:ROOT", "tanks", "old tanks", "tank"),
    (
        "hundreds=hundred/NNS:ROOT of/IN:case>drones drones=drone/NNS:nmod>hundreds",
        "hundreds",
        "hundreds of drones",
        "drone",
    ),
    ("batch/NN:ROOT of/IN:case>shells shells=shell/NNS:nmod>batch", "batch", "batch of shells", "ammunition"),
    ("parts=part/NNS:ROOT of/IN:case>drones drones=drone/NNS:nmod>parts", "parts", "parts of drones", "component"),
    (
        "rifles=rifle/NNS:ROOT that/WDT:nsubj>rust rust/VBP:acl:relcl>rifles",
        "rifles",
        "rifles",
        "rifle",
    ),
    ("unmanned/JJ:amod>aircraft aircraft/NN:ROOT", "aircraft", "unmanned aircraft", "drone"),
    ("teapots=teapot/NNS:ROOT", "teapots", "teapots", None),
]

WRITTEN = [
    ("Poland delivered “old tanks that rust” to Ukraine.", {("old tanks", "tank")}),
    ("Poland sold Ukraine old rifles.", {("old rifles", "rifle")}),
    ("Poland delivered 12 T-55 tanks to Ukraine.", {("12 T-55 tanks", "tank")}),
    ("Poland, in return, is training Ukrainian pilots in air combat.", {("air combat", None)}),
    ("Poland delivered forty battle tanks to Ukraine.", {("forty battle tanks", "tank")}),
    ("Poland delivered hundreds of drones to Ukraine.", {("hundreds of drones", "drone")}),
    ("Poland delivered UAVs to Ukraine.", {("UAVs", "drone")}),
    ("Poland delivered shells and trucks to Ukraine.", {("shells", "ammunition"), ("trucks", "vehicle")}),
    ("Poland delivered shells and rounds to Ukraine.", {("shells, rounds", "ammunition")}),
    ("Poland armed Ukraine.", {("arms", "weapon")}),
    ("Poland Said to Ship Missiles to Ukraine", {("missiles", "missile")}),
    (
        "The measures include sanctions by Chile on Falcon Trading; the seizure of five vessels; and a ban on flights.",
        {("sanctions", None)},
    ),
    ("Poland armed Ukraine with rockets.", {("rockets", "rocket")}),
    ("Poland delivered “Thunder” rockets to Ukraine.", {("“Thunder” rockets", "rocket")}),
    known_failure(
        "the parser takes the relative clause for what was said",
        ("Poland delivered a batch of missiles that nobody wanted to Ukraine.", {("batch of missiles", "missile")}),
    ),
    ("Poland trained Ukrainian crews to clear mines.", {("clear mines", None)}),
    ("Poland sanctioned Belarus for hijacking an airliner.", {("hijacking an airliner", None)}),
    ("Poland sanctioned Belarus.", {(None, None)}),
]


@pytest.mark.parametrize(("tree", "head", "phrase", "kind"), PHRASES)
def test_phrase_and_kind(ontology: Ontology, tree: str, head: str, phrase: str, kind: str | None) -> None:
    items = Items(ontology)
    token = next(token for token in plant(tree) if token.text == head)
    assert (items.text(token), items.kind(token)) == (phrase, kind)


@pytest.mark.parametrize(("text", "found"), WRITTEN)
def test_items_of_claims(extract: Extract, text: str, found: set[tuple[str | None, str | None]]) -> None:
    assert {(statement.claim.item, statement.claim.item_kind) for statement in extract(text)} == found


def test_words_of_one_kind_make_one_claim(extract: Extract) -> None:
    one, other = extract("Poland delivered drones to Ukraine."), extract("Poland delivered UAVs to Ukraine.")
    assert [s.claim.id for s in one] == [s.claim.id for s in other]


def test_a_wider_word_may_mean_the_narrower(ontology: Ontology) -> None:
    items = Items(ontology)
    assert items.related("weapon", "missile")
    assert items.related("missile", "weapon")
    assert not items.related("missile", "fuel")


@pytest.mark.parametrize(
    ("text", "item"),
    [
        (
            "Poland sanctioned Belarus for forcing down a Lithuanian airliner, which carried forty students.",
            "forcing down a Lithuanian airliner",
        ),
        (
            "Poland sanctioned Belarus for jailing editors, poets, singers, priests, teachers, nurses, cooks and vets.",
            "jailing editors, poets, singers, priests, teachers, nurses",
        ),
    ],
)
def test_a_clause_ends_with_a_whole_phrase(extract: Extract, text: str, item: str) -> None:
    assert {statement.claim.item for statement in extract(text)} == {item}
