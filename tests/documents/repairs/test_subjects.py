"""Wrong tree → right tree, where a verb has lost its subject."""

from __future__ import annotations

import pytest

from graph.documents.repairs import subjects
from tests.documents.repairs.mending import Repair, mended

WRONG = [
    (
        subjects.listed_subjects,
        "Chile/NNP:vocative>freeze ,/,:punct>Peru Peru/NNP:nsubj>freeze and/CC:cc>Cuba Cuba/NNP:conj>Peru "
        "freeze/VBP:ROOT funds/NNS:obj>freeze",
        "Chile/NNP:nsubj>freeze ,/,:punct>Peru Peru/NNP:conj>Chile and/CC:cc>Cuba Cuba/NNP:conj>Peru "
        "freeze/VBP:ROOT funds/NNS:obj>freeze",
    ),
    (
        subjects.listed_subjects,
        "Ruiz/NNP:vocative>left ,/,:punct>envoy the/DT:det>envoy envoy/NN:nsubj>left left/VBD:ROOT",
        "Ruiz/NNP:nsubj>left ,/,:punct>envoy the/DT:det>envoy envoy/NN:appos>Ruiz left/VBD:ROOT",
    ),
    (
        subjects.contact_clause,
        "jets/NNS:nsubj>bought Peru/NNP:nsubj>bought bought/VBD:ROOT never/RB:advmod>worked worked/VBN:advcl>bought",
        "jets/NNS:nsubj>worked Peru/NNP:nsubj>bought bought/VBD:acl:relcl>jets never/RB:advmod>worked worked/VBN:ROOT",
    ),
    (
        subjects.clause_subject,
        "It/PRP:nsubj>sank sank/VBD:ROOT after/IN:case>council the/DT:det>council council/NN:obl>sank "
        "sanctioned/VBD:advcl>sank Chile/NNP:obj>sanctioned",
        "It/PRP:nsubj>sank sank/VBD:ROOT after/IN:mark>sanctioned the/DT:det>council council/NN:nsubj>sanctioned "
        "sanctioned/VBD:advcl>sank Chile/NNP:obj>sanctioned",
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
        subjects.contact_clause,
        "Peru/NNP:nsubj>bought jets/NNS:dep>bought bought/VBD:ROOT and/CC:cc>left left/VBD:conj>bought",
    ),
    (subjects.listed_subjects, "Yes/NNP:discourse>left Chad/NNP:dep>left left/VBD:ROOT"),
    (
        subjects.clause_subject,
        "It/PRP:nsubj>sank sank/VBD:ROOT in/IN:case>May May/NNP:obl>sank flooded/VBD:advcl>sank",
    ),
    (subjects.fronted_subject, "Leave/VB:ROOT Chad/NNP:obj>Leave"),
    (subjects.fronted_subject, "In/IN:case>Chad Chad/NNP:obl>fell rained/VBD:ROOT fell/VBD:conj>rained"),
    (
        subjects.fronted_subject,
        "Chad/NNP:nsubj>wants wants/VBZ:ROOT Mali/NNP:obj>wants to/TO:mark>leave leave/VB:xcomp>wants",
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
