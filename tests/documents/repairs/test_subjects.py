"""Wrong tree → right tree, where a verb has lost its subject."""

from __future__ import annotations

import pytest

from graph.documents.repairs import subjects
from tests.documents.repairs.mending import Repair, mended

WRONG = [
    (
        subjects.two_subjects,
        "Peru/NNP:nsubj>said armed/VBN:acl>Peru Chile/NNP:obj>armed envoys/NNS:nsubj>said said/VBD:ROOT",
        "Peru/NNP:nsubj>armed armed/VBD:ccomp>said Chile/NNP:obj>armed envoys/NNS:nsubj>said said/VBD:ROOT",
    ),
    (
        subjects.inverted_aside,
        "Peru/NNP:nsubj>said ,/,:punct>Peru said/VBD:ROOT envoys/NNS:nsubj>left ,/,:punct>envoys left/VBD:ccomp>said",
        "Peru/NNP:nsubj>left ,/,:punct>Peru said/VBD:ROOT envoys/NNS:nsubj>said ,/,:punct>envoys left/VBD:ccomp>said",
    ),
    (
        subjects.fronted_subject,
        "Acting/VBG:advcl>left alone/RB:advmod>Acting ,/,:punct>left Chad/NNP:obj>Acting left/VBD:ROOT",
        "Acting/VBG:advcl>left alone/RB:advmod>Acting ,/,:punct>left Chad/NNP:nsubj>left left/VBD:ROOT",
    ),
    (
        subjects.fronted_subject,
        "Bought/VBN:advcl>sold late/RB:advmod>Bought ,/,:punct>sold ships/NNS:obj>Bought were/VBD:aux:pass>sold "
        "sold/VBN:ROOT",
        "Bought/VBN:advcl>sold late/RB:advmod>Bought ,/,:punct>sold ships/NNS:nsubj:pass>sold "
        "were/VBD:aux:pass>sold sold/VBN:ROOT",
    ),
]

RIGHT = [
    (
        subjects.two_subjects,
        "Peru/NNP:nsubj>said armed/VBN:acl>Peru by/IN:case>Chile Chile/NNP:obl>armed said/VBD:ROOT",
    ),
    (
        subjects.inverted_aside,
        "Peru/NNP:nsubj>said said/VBD:ROOT the/DT:det>envoy envoy/NN:nsubj>left left/VBD:ccomp>said",
    ),
    (subjects.fronted_subject, "Leave/VB:ROOT Chad/NNP:obj>Leave"),
    (
        subjects.fronted_subject,
        "In/IN:case>Chad Chad/NNP:obl>fell rained/VBD:ROOT fell/VBD:conj>rained",
    ),
]


@pytest.mark.parametrize(("repair", "wrong", "right"), WRONG)
def test_gives_the_verb_its_subject(repair: Repair, wrong: str, right: str) -> None:
    assert mended(repair, wrong) == right


@pytest.mark.parametrize(("repair", "tree"), [*((repair, right) for repair, _, right in WRONG), *RIGHT])
def test_leaves_right_trees_alone(repair: Repair, tree: str) -> None:
    assert mended(repair, tree) == tree


def test_names_skip_a_parenthetical_report() -> None:
    tree = (
        "Chad/NNP:dep>sold ,/,:punct>said he/PRP:nsubj>said said/VBD:parataxis>sold ,/,:punct>said sold/VBD:ROOT "
        "tea/NN:obj>sold"
    )
    assert mended(subjects.fronted_subject, tree).startswith("Chad/NNP:nsubj>sold")
