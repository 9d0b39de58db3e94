"""Head token → whom its phrase stands for."""

from __future__ import annotations

import pytest

from graph.claims.parties import Parties
from tests.claims.planted import name_parties
from tests.trees import plant

STANDS_FOR = [
    ("a name", "Chad/NNP:ROOT", "Chad", ["Chad"]),
    ("people of a nation", "Chadian=chad/NNP:amod>divers divers=diver/NNS:ROOT", "divers", ["Chad"]),
    ("people of an owner", "Chad/NNP:nmod:poss>divers 's/POS:case>Chad divers=diver/NNS:ROOT", "divers", ["Chad"]),
    (
        "a number of them",
        "dozens=dozen/NNS:ROOT of/IN:case>divers Chadian=chad/NNP:amod>divers divers=diver/NNS:nmod>dozens",
        "dozens",
        ["Chad"],
    ),
    ("a group with a name", "Acme/NNP:compound>group rebel/NN:compound>group group/NN:ROOT", "group", ["Acme"]),
    ("an apposition", "maker/NN:ROOT ,/,:punct>Acme Acme/NNP:appos>maker", "maker", ["Acme"]),
    (
        "two in apposition",
        "pair/NN:ROOT ,/,:punct>Chad Chad/NNP:appos>pair and/CC:cc>Mali Mali/NNP:conj>Chad",
        "pair",
        ["Chad", "Mali"],
    ),
]

STANDS_FOR_NOBODY = [
    ("things", "Chadian=chad/NNP:amod>tanks tanks=tank/NNS:ROOT", "tanks"),
    ("firms", "Chadian=chad/NNP:amod>banks banks=bank/NNS:ROOT", "banks"),
    ("one of a nation", "Chadian=chad/NNP:amod>diver diver/NN:ROOT", "diver"),
    ("people of nobody", "old/JJ:amod>divers divers=diver/NNS:ROOT", "divers"),
]


def parties(tree: str, head: str) -> list[str]:
    """Names of those whom *head* stands for."""
    doc = plant(tree)
    found = Parties(
        name_parties(doc),
        is_thing=lambda token: token.lemma_ == "tank",
        private=frozenset({"bank"}),
        collectives=frozenset({"group"}),
        former=frozenset({"former"}),
    )
    token = next(token for token in doc if token.text == head)
    return [party.entity.name for party in found.of(token)]


@pytest.mark.parametrize(("tree", "head", "names"), [pytest.param(*rest, id=name) for name, *rest in STANDS_FOR])
def test_stands_for_a_party(tree: str, head: str, names: list[str]) -> None:
    assert parties(tree, head) == names


@pytest.mark.parametrize(("tree", "head"), [pytest.param(*rest, id=name) for name, *rest in STANDS_FOR_NOBODY])
def test_stands_for_nobody(tree: str, head: str) -> None:
    assert parties(tree, head) == []
