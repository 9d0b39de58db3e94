"""A tree that can be changed: what hangs where, and that no change makes a loop."""

from __future__ import annotations

from graph.documents.repairs import repair
from graph.documents.repairs.tree import Tree
from tests.trees import draw, plant

SENTENCE = "Chad/NNP:nsubj>sold sold/VBD:ROOT old/JJ:amod>tea tea/NN:obj>sold"


def test_a_word_is_never_hung_below_itself() -> None:
    tree = Tree(plant(SENTENCE))
    tree.attach(1, 3, "dep")
    assert not tree.changed
    assert draw(tree.to_doc()) == SENTENCE


def test_children_and_heads_are_of_the_tree_as_it_is_now() -> None:
    tree = Tree(plant(SENTENCE))
    tree.attach(2, 1, "advmod")
    assert tree.children(1) == [0, 2, 3]
    assert list(tree.above(2)) == [1]


def test_a_new_tag_takes_the_old_lemma_away() -> None:
    tree = Tree(plant("Ghana/NNP:nsubj>buys buys/RB:ROOT jets/NNS:obj>buys"))
    tree.retag(1, "VBZ", "VERB")
    assert [token.lemma_ for token in tree.to_doc()] == ["ghana", "", "jets"]


def test_a_doc_without_faults_is_handed_back_itself() -> None:
    doc = plant(SENTENCE)
    assert repair(doc) is doc


def test_repairs_work_together_and_keep_the_text() -> None:
    wrong = plant(
        "Acting/VBG:advcl>lent alone/RB:advmod>Acting ,/,:punct>lent Chile/NNP:obj>Acting lent/VBD:ROOT "
        "jets/NNS:iobj>lent"
    )
    mended = repair(wrong)
    assert mended.text == wrong.text
    assert draw(mended).endswith("Chile/NNP:nsubj>lent lent/VBD:ROOT jets/NNS:obj>lent")
