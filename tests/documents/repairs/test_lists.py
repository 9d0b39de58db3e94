"""Wrong tree → right tree, where the parts of a list are hung apart."""

from __future__ import annotations

import pytest

from graph.documents.repairs import lists
from tests.documents.repairs.mending import Repair, mended

WRONG = [
    (
        lists.verb_of_its_tense,
        "Peru/NNP:nsubj>said said/VBD:ROOT they/PRP:nsubj>trade trade/VBP:ccomp>said ,/,:punct>deny but/CC:cc>deny "
        "did/VBD:aux>deny not/RB:advmod>deny deny/VB:conj>trade it/PRP:obj>deny",
        "Peru/NNP:nsubj>said said/VBD:ROOT they/PRP:nsubj>trade trade/VBP:ccomp>said ,/,:punct>deny but/CC:cc>deny "
        "did/VBD:aux>deny not/RB:advmod>deny deny/VB:conj>said it/PRP:obj>deny",
    ),
    (
        lists.listed_subject,
        "With/IN:case>Peru Peru/NNP:obl>froze ,/,:punct>Chile Chile/NNP:conj>Peru ,/,:punct>Cuba "
        "Cuba/NNP:conj>Peru and/CC:cc>Mali Mali/NNP:nsubj>froze froze/VBD:ROOT funds/NNS:obj>froze",
        "With/IN:case>Peru Peru/NNP:obl>froze ,/,:punct>Chile Chile/NNP:nsubj>froze ,/,:punct>Cuba "
        "Cuba/NNP:conj>Chile and/CC:cc>Mali Mali/NNP:conj>Chile froze/VBD:ROOT funds/NNS:obj>froze",
    ),
    (
        lists.within_semicolons,
        "sanctions/NNS:ROOT on/IN:case>firm firm/NN:nmod>sanctions ;/,:punct>ban and/CC:cc>ban ban/NN:conj>firm",
        "sanctions/NNS:ROOT on/IN:case>firm firm/NN:nmod>sanctions ;/,:punct>ban and/CC:cc>ban ban/NN:conj>sanctions",
    ),
    (
        lists.within_semicolons,
        "ban/NN:ROOT on/IN:case>firm firm/NN:nmod>ban ;/,:punct>listing listing/NN:conj>ban of/IN:case>men "
        "men/NNS:nmod>listing and/CC:cc>aide aide/NN:conj>firm",
        "ban/NN:ROOT on/IN:case>firm firm/NN:nmod>ban ;/,:punct>listing listing/NN:conj>ban of/IN:case>men "
        "men/NNS:nmod>listing and/CC:cc>aide aide/NN:conj>men",
    ),
]

RIGHT = [
    (
        lists.verb_of_its_tense,
        "Peru/NNP:nsubj>said said/VBD:ROOT they/PRP:nsubj>traded traded/VBD:ccomp>said ,/,:punct>left and/CC:cc>left "
        "left/VBD:conj>traded",
    ),
    (
        lists.listed_subject,
        "Chile/NNP:nsubj>froze and/CC:cc>Mali Mali/NNP:conj>Chile froze/VBD:ROOT",
    ),
    (lists.listed_subject, "And/CC:cc>Mali Mali/NNP:nsubj>froze froze/VBD:ROOT"),
    (
        lists.within_semicolons,
        "sanctions/NNS:ROOT on/IN:case>firm firm/NN:nmod>sanctions and/CC:cc>bank bank/NN:conj>firm",
    ),
]


@pytest.mark.parametrize(("repair", "wrong", "right"), WRONG)
def test_mends(repair: Repair, wrong: str, right: str) -> None:
    assert mended(repair, wrong) == right


@pytest.mark.parametrize(("repair", "tree"), [*((repair, right) for repair, _, right in WRONG), *RIGHT])
def test_leaves_right_trees_alone(repair: Repair, tree: str) -> None:
    assert mended(repair, tree) == tree
