"""What the network says of a window → sentences, one tree for each, and names that are well formed."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

__all__ = ["find_heads", "find_names", "find_sentences"]

Scores = NDArray[np.float32]
Places = NDArray[np.int64]

ROOTS = 3
"""Words that are tried as the root of a sentence whose best heads make no tree."""

IMPOSSIBLE = np.float32(-1e9)


def find_sentences(starts: Scores) -> list[tuple[int, int]]:
    """``(W,)``, positive where a sentence starts → half-open ranges; the first word always starts one."""
    places = [0, *(np.flatnonzero(starts[1:] > 0) + 1).tolist(), len(starts)]
    return list(pairwise(places))


def find_heads(arcs: Scores) -> Places:
    """``(n, n + 1)`` scores of one sentence, column 0 for the root → the head of each word, 0 or its number from 1.

    The best head of each word where these make a tree with one root. Else the best tree for each likely root is
    found with Chu and Liu's algorithm (Chu and Liu 1965, Edmonds 1967) and the best of these is taken.
    """
    size = len(arcs)
    square = np.full((size + 1, size + 1), IMPOSSIBLE)
    square[1:] = arcs
    np.fill_diagonal(square[1:, 1:], IMPOSSIBLE)
    best: Places = square.argmax(1)
    if np.count_nonzero(best) == size - 1 and _reach_root(best):
        return best[1:]
    trees: list[tuple[float, int, Places]] = []
    for root in np.argsort(-square[1:, 0], kind="stable")[:ROOTS] + 1:
        single = square.copy()
        single[1:, 0] = IMPOSSIBLE
        single[root, 0] = 0
        heads = _spanning(single)
        trees.append((float(square[np.arange(1, size + 1), heads[1:]].sum()), -int(root), heads[1:]))
    return max(trees, key=lambda tree: tree[:2])[2]


def _reach_root(heads: Places) -> bool:
    """Does every node come to node 0, which is its own head? Each round doubles the steps taken."""
    for _ in range(len(heads).bit_length()):
        heads = heads[heads]
    return not heads.any()


def _cycle(heads: Places) -> list[int]:
    """Heads of nodes, of which node 0 is the root → the nodes of some cycle, or none."""
    done = {0}
    for node in range(1, len(heads)):
        path: list[int] = []
        while node not in done:
            if node in path:
                return path[path.index(node) :]
            path.append(node)
            node = int(heads[node])
        done.update(path)
    return []


def _spanning(scores: NDArray[np.float32]) -> Places:
    """``(n, n)``: of each node (row) every head (column), node 0 the root → heads of the tree with the best total.

    A cycle among the best heads is drawn together into one node, the smaller problem solved, and the cycle
    opened where the solution enters it.
    """
    heads: Places = scores.argmax(1)
    heads[0] = 0
    cycle = np.array(_cycle(heads), dtype=np.int64)
    if not len(cycle):
        return heads
    rest = np.array([node for node in range(len(scores)) if node not in cycle])
    inside = scores[cycle, heads[cycle]]
    entering = scores[np.ix_(cycle, rest)] - inside[:, None]
    leaving = scores[np.ix_(rest, cycle)]
    smaller = np.full((len(rest) + 1, len(rest) + 1), IMPOSSIBLE)
    smaller[:-1, :-1] = scores[np.ix_(rest, rest)]
    smaller[-1, :-1] = entering.max(0)
    smaller[:-1, -1] = leaving.max(1)
    found = _spanning(smaller)
    for place, head in enumerate(found[:-1]):
        heads[rest[place]] = rest[head] if head < len(rest) else cycle[leaving[place].argmax()]
    entry = int(found[-1])
    heads[cycle[entering[:, entry].argmax()]] = rest[entry]
    heads[0] = 0
    return heads


def find_names(scores: Scores, labels: Sequence[str]) -> list[int]:
    """``(W, L)`` scores of IOB2 *labels* → the best sequence in which no name goes on that has not begun (Viterbi)."""
    best: list[int] = scores.argmax(1).tolist()
    allowed = _allowed(tuple(labels))
    if all(allowed[last, this] for last, this in pairwise([labels.index("O"), *best])):
        return best
    forbidden = np.where(allowed, np.float32(0), IMPOSSIBLE)
    total = scores[0] + forbidden[labels.index("O")]
    back = []
    for row in scores[1:]:
        ways = total[:, None] + forbidden
        back.append(ways.argmax(0))
        total = ways.max(0) + row
    path = [int(total.argmax())]
    for places in reversed(back):
        path.append(int(places[path[-1]]))
    return path[::-1]


def _allowed(labels: tuple[str, ...]) -> NDArray[np.bool_]:
    """``(L, L)``: may the second label follow the first? ``I-ORG`` follows ``B-ORG`` and itself alone."""
    return np.array([[not this.startswith("I-") or last[2:] == this[2:] for this in labels] for last in labels])
