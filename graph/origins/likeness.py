"""Passages of many documents → classes of passages that are one and the same, but for what a desk changes.

Two passages are alike when six in ten of the word pairs of the shorter one stand in the longer one: "the navy said"
may be cut, moved or put otherwise, and a clause may be added. They share eight pairs at least, for officials' titles
and set phrases are long. On the 68 pairs of ``tests/origins/edits.tsv`` (an agency's sentence and a newspaper's version
of it; two reporters on one event):

==========  ======  ======  ======  ======  ======  ======  ======
at least    0.30    0.40    0.50    0.60    0.70    0.80    0.90
==========  ======  ======  ======  ======  ======  ======  ======
precision   0.94    0.94    0.94    1.00    1.00    1.00    1.00
recall      0.97    0.97    0.97    0.94    0.76    0.38    0.18
==========  ======  ======  ======  ======  ======  ======  ======

Nothing compares all pairs: MinHash signatures over runs of three words, cut into bands (Broder 1997; Leskovec,
Rajaraman and Ullman, *Mining of Massive Datasets*, chapter 3), name the few passages worth comparing, and these
are compared exactly. A chance that two like passages are not compared remains; it falls with their likeness.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from rensa import RMinHash, RMinHashLSH

from graph.origins.classes import Classes

__all__ = ["ALIKE", "group_passages", "likeness"]

ALIKE = 0.6
"""The least likeness of two passages that are one."""

FEWEST = 8
"""Pairs of words that they share at least: a name with a long title makes no sentence a copy."""

SIGNATURE, BANDS, SEED = 64, 32, 1
"""Numbers in a signature, and the bands that it is cut into."""

Words = tuple[str, ...]


def likeness(one: Words, other: Words) -> float:
    """How much of the shorter passage stands in the longer one, by pairs of words: 0 to 1.

    Nothing, where they share fewer than :data:`FEWEST` pairs.

    >>> words = tuple("the envoy of chad denied in rabat that he had left".split())
    >>> likeness(words, words[:-1]), likeness(words[:4], words)
    (1.0, 0.0)
    """
    first, second = set(pairwise(one)), set(pairwise(other))
    shared = len(first & second)
    return shared / min(len(first), len(second)) if shared >= FEWEST else 0.0


def group_passages(passages: Iterable[Words]) -> dict[Words, int]:
    """The passages → the number of the class of each.

    Passages are of one class when a chain of like ones joins them. The classes depend on the set of passages alone.
    """
    ordered = sorted(set(passages))
    classes = Classes(range(len(ordered)))
    index = RMinHashLSH(threshold=ALIKE, num_perm=SIGNATURE, num_bands=BANDS)
    runs = ([" ".join(words[i : i + 3]) for i in range(len(words) - 2)] for words in ordered)
    for number, signature in enumerate(RMinHash.from_token_sets(runs, num_perm=SIGNATURE, seed=SEED)):
        for candidate in sorted(index.query(signature)):
            is_new = classes.head(candidate) != classes.head(number)
            if is_new and likeness(ordered[number], ordered[candidate]) >= ALIKE:
                classes.join(number, candidate)
        index.insert(number, signature)
    return {words: classes.head(number) for number, words in enumerate(ordered)}
