"""Passages of many documents → classes of passages that are one and the same, but for what a desk changes.

Two passages are alike when six in ten of the word pairs of the shorter one stand in the longer one:
"the navy said" may be cut, moved or put otherwise, and a clause may be added. On the 48 pairs of
``tests/origins/edits.tsv`` (an agency's sentence and a newspaper's version of it; two reporters on one event):

==========  ======  ======  ======  ======  ======  ======  ======
at least    0.30    0.40    0.50    0.60    0.70    0.80    0.90
==========  ======  ======  ======  ======  ======  ======  ======
precision     0.65    0.77    0.92    1.00    1.00    1.00    1.00
recall        1.00    1.00    1.00    1.00    1.00    0.54    0.25
==========  ======  ======  ======  ======  ======  ======  ======

Nothing compares all pairs: MinHash signatures over runs of three words, cut into bands (Broder 1997; Leskovec,
Rajaraman and Ullman, *Mining of Massive Datasets*, chapter 3), name the few passages worth comparing, and these
are compared exactly. A chance that two like passages are not compared remains; it falls with their likeness.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from rensa import RMinHash, RMinHashLSH

__all__ = ["ALIKE", "group_passages", "likeness"]

ALIKE = 0.6
"""The least likeness of two passages that are one."""

SIGNATURE, BANDS, SEED = 64, 32, 1
"""Numbers in a signature, and the bands that it is cut into."""

Words = tuple[str, ...]


def likeness(one: Words, other: Words) -> float:
    """How much of the shorter passage stands in the longer one, by pairs of words: 0 to 1.

    >>> likeness(("chad", "denied", "it", "again"), ("chad", "denied", "it"))
    1.0
    """
    first, second = set(pairwise(one)), set(pairwise(other))
    return len(first & second) / max(1, min(len(first), len(second)))


def group_passages(passages: Iterable[Words]) -> dict[Words, int]:
    """The passages (of at least three words) → the number of the class of each.

    The classes depend on the set of passages alone. The longest is the head of its class, and every
    other joins the head that it is most like.
    """
    ordered = sorted(set(passages), key=lambda words: (-len(words), words))
    index = RMinHashLSH(threshold=ALIKE, num_perm=SIGNATURE, num_bands=BANDS)
    classes: dict[Words, int] = {}
    runs = ([" ".join(words[i : i + 3]) for i in range(len(words) - 2)] for words in ordered)
    for number, signature in enumerate(RMinHash.from_token_sets(runs, num_perm=SIGNATURE, seed=SEED)):
        words = ordered[number]
        head = _head(words, index.query(signature), ordered)
        if head is None:
            index.insert(number, signature)
        classes[words] = number if head is None else head
    return classes


def _head(words: Words, candidates: Iterable[int], ordered: Sequence[Words]) -> int | None:
    """The candidate that *words* is most like, if it is like any; of several such the first."""
    best = max(((likeness(words, ordered[head]), -head) for head in candidates), default=(0.0, 0))
    return -best[1] if best[0] >= ALIKE else None
