"""How the tables of these tests are read: a wrong tree, one repair, the right tree."""

from __future__ import annotations

from collections.abc import Callable

from graph.documents.repairs.tree import Tree
from tests.trees import draw, plant

__all__ = ["Repair", "mended"]

Repair = Callable[[Tree, int], None]


def mended(repair: Repair, tree: str) -> str:
    """*tree* after *repair* alone has looked at each of its words."""
    found = Tree(plant(tree))
    for token in range(len(found.words)):
        repair(found, token)
    return draw(found.to_doc())
