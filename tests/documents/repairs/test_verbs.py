"""Wrong tree → right tree, where a verb was taken for something else."""

from __future__ import annotations

import pytest

from graph.documents.repairs import verbs
from tests.documents.repairs.mending import Repair, mended
from tests.trees import draw, plant

WRONG = [
    (
        verbs.perfect_verb,
        "Peru/NNP:nsubj>has has=have/VBZ:ROOT imposed/VBN:amod>sanctions sanctions/NNS:obj>has",
        "Peru/NNP:nsubj>imposed has/VBZ:aux>imposed imposed/VBN:ROOT sanctions/NNS:obj>imposed",
    ),
    (
        verbs.perfect_complement,
        "Togo/NNP:nsubj>had had=have/VBD:ROOT sent/VBN:xcomp>had rifles/NNS:obj>sent",
        "Togo/NNP:nsubj>sent had/VBD:aux>sent sent/VBN:ROOT rifles/NNS:obj>sent",
    ),
    (
        verbs.verb_as_noun,
        "Togo/NNP:compound>denies denies/NNS:ROOT arming/VBG:acl>denies Mali/NNP:obj>arming",
        "Togo/NNP:nsubj>denies denies/VBZ:ROOT arming/VBG:xcomp>denies Mali/NNP:obj>arming",
    ),
    (
        verbs.missing_verb,
        "Lima/NNP:compound>announces announces/NNS:ROOT sanctions/NNS:dep>announces ./.:punct>announces",
        "Lima/NNP:nsubj>announces announces/VBZ:ROOT sanctions/NNS:obj>announces ./.:punct>announces",
    ),
    (
        verbs.nominal_root,
        "The/DT:det>bloc bloc/NN:nsubj>Chile further/RB:advmod>Chile armed/JJ:amod>Chile Chile/NNP:ROOT "
        "with/IN:case>tanks tanks/NNS:nmod>Chile",
        "The/DT:det>bloc bloc/NN:nsubj>armed further/RB:advmod>armed armed/VBD:ROOT Chile/NNP:obj>armed "
        "with/IN:case>tanks tanks/NNS:obl>armed",
    ),
    (
        verbs.verb_root,
        "Ghana/NNP:nsubj>buys buys/RB:ROOT jets/NNS:obj>buys",
        "Ghana/NNP:nsubj>buys buys/VBZ:ROOT jets/NNS:obj>buys",
    ),
    (
        verbs.progressive,
        "Oman/NNP:nsubj>training is/VBZ:cop>training training/NN:ROOT the/DT:det>guard guard/NN:obj>training",
        "Oman/NNP:nsubj>training is/VBZ:aux>training training/VBG:ROOT the/DT:det>guard guard/NN:obj>training",
    ),
    (
        verbs.gerund_as_noun,
        "They/PRP:nsubj>keep keep/VBP:ROOT teaching/NN:compound>agents Cuban/JJ:amod>agents agents/NNS:obj>keep",
        "They/PRP:nsubj>keep keep/VBP:ROOT teaching/VBG:xcomp>keep Cuban/JJ:amod>agents agents/NNS:obj>teaching",
    ),
    (
        verbs.finite_modifier,
        "Chile/NNP:compound>sanctions imposed/VBD:amod>sanctions sanctions/NNS:ROOT",
        "Chile/NNP:nsubj>imposed imposed/VBD:ROOT sanctions/NNS:obj>imposed",
    ),
    (
        verbs.finite_modifier,
        "They/PRP:nsubj>say say/VBP:ROOT that/IN:mark>rifles Chile/NNP:compound>rifles sold/VBN:amod>rifles "
        "rifles/NNS:ccomp>say",
        "They/PRP:nsubj>say say/VBP:ROOT that/IN:mark>sold Chile/NNP:nsubj>sold sold/VBN:ccomp>say rifles/NNS:obj>sold",
    ),
    (
        verbs.lone_participle,
        "Dutch/JJ:amod>marines marines/NNS:ROOT trained/VBN:amod>divers divers/NNS:nmod>marines ./.:punct>marines",
        "Dutch/JJ:amod>marines marines/NNS:nsubj>trained trained/VBD:ROOT divers/NNS:obj>trained ./.:punct>marines",
    ),
    (
        verbs.infinitive_as_noun,
        "Peru/NNP:nsubj>hopes hopes/VBZ:ROOT to/IN:case>sanction sanction/NN:obl>hopes Togo/NNP:flat>sanction",
        "Peru/NNP:nsubj>hopes hopes/VBZ:ROOT to/IN:mark>sanction sanction/VB:xcomp>hopes Togo/NNP:obj>sanction",
    ),
    (
        verbs.finite_complement,
        "Togo/NNP:nsubj>fled fled/VBD:ROOT ,/,:punct>said the/DT:det>envoy envoy/NN:obj>fled said/VBD:xcomp>fled",
        "Togo/NNP:nsubj>fled fled/VBD:ROOT ,/,:punct>said the/DT:det>envoy envoy/NN:nsubj>said said/VBD:parataxis>fled",
    ),
    (
        verbs.past_as_plain,
        "Malta/NNP:nsubj>froze froze/VB:ROOT funds/NNS:obj>froze",
        "Malta/NNP:nsubj>froze froze/VBD:ROOT funds/NNS:obj>froze",
    ),
    (
        verbs.verb_conjunct,
        "Mali/NNP:nsubj>keeps keeps/VBZ:ROOT men/NNS:obj>keeps and/CC:cc>trains trains/VBZ:conj>men "
        "police/NNS:obj>trains",
        "Mali/NNP:nsubj>keeps keeps/VBZ:ROOT men/NNS:obj>keeps and/CC:cc>trains trains/VBZ:conj>keeps "
        "police/NNS:obj>trains",
    ),
]

RIGHT = [
    (verbs.perfect_verb, "Peru/NNP:nsubj>has has=have/VBZ:ROOT limited/JJ:amod>funds funds/NNS:obj>has"),
    (
        verbs.perfect_complement,
        "Togo/NNP:nsubj>had had=have/VBD:ROOT rifles/NNS:obj>had sent/VBN:xcomp>had abroad/RB:advmod>sent",
    ),
    (verbs.verb_as_noun, "the/DT:det>denials Togo/NNP:compound>denials denials/NNS:ROOT made/VBN:acl>denials"),
    (verbs.missing_verb, "Lima/NNP:nsubj>sees sees/VBZ:ROOT sanctions/NNS:obj>sees ./.:punct>sees"),
    (verbs.missing_verb, "Lima/NNP:compound>sanctions sanctions/NNS:ROOT"),
    (verbs.nominal_root, "It/PRP:nsubj>Chile was/VBD:cop>Chile united/JJ:amod>Chile Chile/NNP:ROOT"),
    (verbs.verb_root, "Ghana/NNP:nsubj>tall is/VBZ:cop>tall tall/JJ:ROOT"),
    (verbs.progressive, "It/PRP:nsubj>training is/VBZ:cop>training good/JJ:amod>training training/NN:ROOT"),
    (verbs.gerund_as_noun, "two/CD:nummod>hospitals teaching/NN:compound>hospitals hospitals/NNS:ROOT"),
    (verbs.finite_modifier, "imposed/VBN:amod>sanctions sanctions/NNS:ROOT"),
    (verbs.finite_modifier, "Two/CD:nummod>rifles stolen/VBN:amod>rifles rifles/NNS:ROOT"),
    (verbs.lone_participle, "ships/NNS:nsubj>sank sold/VBN:acl>ships sank/VBD:ROOT ./.:punct>sank"),
    (
        verbs.lone_participle,
        "ships/NNS:ROOT sold/VBN:acl>ships by/IN:case>Chad Chad/NNP:obl:agent>sold ./.:punct>ships",
    ),
    (
        verbs.infinitive_as_noun,
        "It/PRP:nsubj>led led/VBD:ROOT to/IN:case>war war/NN:obl>led in/IN:case>Chad Chad/NNP:nmod>war",
    ),
    (verbs.finite_complement, "He/PRP:nsubj>said said/VBD:ROOT it/PRP:nsubj>failed failed/VBD:xcomp>said"),
    (verbs.past_as_plain, "Malta/NNP:nsubj>freeze may/MD:aux>freeze freeze/VB:ROOT funds/NNS:obj>freeze"),
    (
        verbs.verb_conjunct,
        "Mali/NNP:nsubj>keeps keeps/VBZ:ROOT men/NNS:obj>keeps and/CC:cc>boats boats/NNS:conj>men",
    ),
]


@pytest.mark.parametrize(("repair", "wrong", "right"), WRONG)
def test_puts_the_verb_at_the_head_of_its_clause(repair: Repair, wrong: str, right: str) -> None:
    assert mended(repair, wrong) == right


@pytest.mark.parametrize(("repair", "tree"), [(repair, right) for repair, _, right in WRONG])
def test_a_mended_tree_stays_as_it_is(repair: Repair, tree: str) -> None:
    assert mended(repair, tree) == tree


@pytest.mark.parametrize(("repair", "tree"), RIGHT)
def test_leaves_right_trees_alone(repair: Repair, tree: str) -> None:
    assert mended(repair, tree) == draw(plant(tree))
