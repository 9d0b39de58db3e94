"""Any tree, however wrong, comes out of the repairs as a tree of the same words."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from graph.documents.repairs import REPAIRS
from graph.documents.repairs.tree import Tree
from tests.trees import plant

WORDS = (
    "Chile/NNP", "Peru/NN", "the/DT", "old/JJ", "armed/JJ", "sold/VBN", "imposed/VBD", "froze/VB", "buys/NNS",
    "denies/VBZ", "teaching/NN", "training/VBG", "sanctions/NNS", "embargo/NN", "to/IN", "that/WDT", "has=have/VBZ",
    "after/IN", "and/CC", "two/CD", "it/PRP", "was/VBD", ",/,", "./.",
)  # fmt: skip
LABELS = (
    "nsubj", "nsubj:pass", "obj", "obl", "nmod", "compound", "amod", "det", "acl", "acl:relcl", "advcl", "xcomp",
    "ccomp", "conj", "cc", "case", "mark", "aux", "cop", "appos", "flat", "parataxis", "punct", "vocative", "dep",
)  # fmt: skip


@st.composite
def trees(draw: st.DrawFn) -> str:
    """A random tree over random words, as tests write them."""
    words = draw(st.lists(st.sampled_from(WORDS), min_size=2, max_size=9, unique=True))
    order = draw(st.permutations(words))
    written = {order[0]: f"{order[0]}:ROOT"}
    for step, word in enumerate(order[1:], start=1):
        head = order[draw(st.integers(0, step - 1))].partition("/")[0].partition("=")[0]
        written[word] = f"{word}:{draw(st.sampled_from(LABELS))}>{head}"
    return " ".join(written[word] for word in words)


@settings(max_examples=300, deadline=None, derandomize=True)
@given(text=trees())
def test_a_tree_stays_a_tree(text: str) -> None:
    tree = Tree(plant(text))
    for repair in REPAIRS:
        for token in range(len(tree.words)):
            repair(tree, token)
            assert all(_ends(tree, place) for place in range(len(tree.words))), repair
    assert tree.to_doc().text == plant(text).text


def _ends(tree: Tree, place: int) -> bool:
    """Whether the way up from *place* comes to a root."""
    return all(step < len(tree.words) - 1 or tree.heads[above] == above for step, above in enumerate(tree.above(place)))
