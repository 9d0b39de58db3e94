"""Wrong tree → right tree inside noun phrases."""

from __future__ import annotations

import pytest

from graph.documents.repairs import phrases
from tests.documents.repairs.mending import Repair, mended

WRONG = [
    (
        phrases.split_compound,
        "Peru/NNP:nsubj>lifted lifted/VBD:ROOT an/DT:det>arms arms/NNS:obj>lifted embargo/NN:xcomp>lifted",
        "Peru/NNP:nsubj>lifted lifted/VBD:ROOT an/DT:det>embargo arms/NNS:compound>embargo embargo/NN:obj>lifted",
    ),
    (
        phrases.relative_clause,
        "ships/NNS:ROOT that/WDT:obj>bought Chad/NNP:nsubj>bought bought/VBD:acl>ships",
        "ships/NNS:ROOT that/WDT:obj>bought Chad/NNP:nsubj>bought bought/VBD:acl:relcl>ships",
    ),
    (
        phrases.relative_clause,
        "It/PRP:expl>Chad was/VBD:cop>Chad Chad/NNP:ROOT that/WDT:nsubj>left left/VBD:advcl:relcl>Chad",
        "It/PRP:expl>Chad was/VBD:cop>Chad Chad/NNP:ROOT that/WDT:nsubj>left left/VBD:acl:relcl>Chad",
    ),
    (
        phrases.relative_of_noun,
        "Peru/NNP:nsubj>lifts lifts/VBZ:ROOT the/DT:det>ban ban/NN:obj>lifts it/PRP:nsubj>imposed "
        "imposed/VBD:acl:relcl>lifts",
        "Peru/NNP:nsubj>lifts lifts/VBZ:ROOT the/DT:det>ban ban/NN:obj>lifts it/PRP:nsubj>imposed "
        "imposed/VBD:acl:relcl>ban",
    ),
    (
        phrases.plural_as_adjective,
        "Chilean/JJ:amod>divers divers/JJ:nsubj>dived dived/VBD:ROOT",
        "Chilean/JJ:amod>divers divers/NNS:nsubj>dived dived/VBD:ROOT",
    ),
    (
        phrases.two_objects,
        "Peru/NNP:nsubj>sold sold/VBD:ROOT Kenya/NNP:compound>jets forty/CD:nummod>jets jets/NNS:obj>sold",
        "Peru/NNP:nsubj>sold sold/VBD:ROOT Kenya/NNP:iobj>sold forty/CD:nummod>jets jets/NNS:obj>sold",
    ),
    (
        phrases.later_conjunct,
        "Ruiz/NNP:nsubj>met ,/,:punct>minister minister/NN:appos>Ruiz for/IN:case>trade trade/NN:nmod>minister "
        ",/,:punct>Okoro and/CC:cc>Okoro Okoro/NNP:conj>trade met/VBD:ROOT",
        "Ruiz/NNP:nsubj>met ,/,:punct>minister minister/NN:appos>Ruiz for/IN:case>trade trade/NN:nmod>minister "
        ",/,:punct>Okoro and/CC:cc>Okoro Okoro/NNP:conj>Ruiz met/VBD:ROOT",
    ),
    (
        phrases.late_apposition,
        "It/PRP:nsubj>froze froze/VBD:ROOT funds/NNS:obl>froze of/IN:case>minister the/DT:det>minister "
        "minister/NN:nmod>funds ,/,:punct>Ruiz Ruiz/NNP:obj>froze",
        "It/PRP:nsubj>froze froze/VBD:ROOT funds/NNS:obl>froze of/IN:case>minister the/DT:det>minister "
        "minister/NN:nmod>funds ,/,:punct>Ruiz Ruiz/NNP:appos>minister",
    ),
]

RIGHT = [
    (phrases.split_compound, "It/PRP:nsubj>sold sold/VBD:ROOT arms/NNS:obj>sold fast/RB:advmod>sold"),
    (phrases.relative_clause, "ships/NNS:ROOT bought/VBN:acl>ships by/IN:case>Chad Chad/NNP:obl:agent>bought"),
    (
        phrases.relative_of_noun,
        "Peru/NNP:nsubj>saw saw/VBD:ROOT ships/NNS:obj>saw ,/,:punct>sank which/WDT:nsubj>sank "
        "sank/VBD:acl:relcl>ships",
    ),
    (phrases.plural_as_adjective, "Chile/NNP:nsubj>famous is/VBZ:cop>famous famous/JJ:ROOT"),
    (phrases.two_objects, "Peru/NNP:nsubj>sold sold/VBD:ROOT Kenya/NNP:compound>coffee coffee/NN:obj>sold"),
    (
        phrases.two_objects,
        "Peru/NNP:nsubj>sold sold/VBD:ROOT old/JJ:amod>jets Kenya/NNP:compound>jets jets/NNS:obj>sold",
    ),
    (
        phrases.later_conjunct,
        "ships/NNS:nsubj>left and/CC:cc>Chad Chad/NNP:conj>ships left/VBD:ROOT",
    ),
    (phrases.late_apposition, "It/PRP:nsubj>froze froze/VBD:ROOT Sberbank/NNP:obj>froze"),
]


@pytest.mark.parametrize(("repair", "wrong", "right"), WRONG)
def test_mends_the_phrase(repair: Repair, wrong: str, right: str) -> None:
    assert mended(repair, wrong) == right


@pytest.mark.parametrize(("repair", "tree"), [*((repair, right) for repair, _, right in WRONG), *RIGHT])
def test_leaves_right_trees_alone(repair: Repair, tree: str) -> None:
    assert mended(repair, tree) == tree
