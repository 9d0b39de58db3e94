"""Words → windows that the network reads at once, and each window → the arrays it takes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from graph.documents.reader.pieces import WordPieces

__all__ = ["SHAPES", "WINDOW", "Window", "Word", "cut", "read_window"]

Word = tuple[str, bool]
"""``(form, is glued to the word before)``."""

WINDOW = 140
"""Words that are read at once at most; the network was trained on windows a little shorter."""

SHAPES = ("lower", "title", "upper", "letter", "mixed", "digits", "other")
"""How a word is written; the pieces fold case, so the network is told."""

ENDS = frozenset(".!?;:")
"""Where a text that is too long for one window is cut, the last such word in it."""


@dataclass(frozen=True)
class Window:
    """What the network takes of W words in P pieces, the opening and the closing one included."""

    pieces: NDArray[np.int64]
    """``(P,)``: numbers in the vocabulary."""
    shapes: NDArray[np.int64]
    """``(P,)``: twice the place of the word's shape in SHAPES, plus one where the word is glued to the last."""
    firsts: NDArray[np.int64]
    """``(W,)``: the place of each word's first piece."""


def cut(words: Sequence[str], longest: int = WINDOW) -> Iterator[tuple[int, int]]:
    """Words of one piece of text → half-open ranges of at most *longest* words, cut where a sentence seems to end."""
    start = 0
    while len(words) - start > longest:
        limit = start + longest
        end = next((place for place in range(limit, start + longest // 4, -1) if words[place - 1] in ENDS), limit)
        yield start, end
        start = end
    if start < len(words):
        yield start, len(words)


def read_window(words: Sequence[Word], pieces: WordPieces) -> Window:
    """The words of one window → its arrays."""
    other = 2 * SHAPES.index("other")
    numbers, shapes, firsts = [pieces.begin], [other], []
    for form, glued in words:
        found = pieces.pieces_of(form)
        firsts.append(len(numbers))
        numbers += found
        shapes += [2 * _shape(form) + glued] * len(found)
    return Window(*(np.array(each, dtype=np.int64) for each in ([*numbers, pieces.end], [*shapes, other], firsts)))


def _shape(word: str) -> int:
    """A word → the place of its shape in SHAPES."""
    if not word[:1].isalpha():
        return SHAPES.index("digits" if any(map(str.isdigit, word)) else "other")
    if word.islower():
        return SHAPES.index("lower")
    if word.isupper():
        return SHAPES.index("upper" if len(word) > 1 else "letter")
    return SHAPES.index("title" if word[0].isupper() and not any(map(str.isupper, word[1:])) else "mixed")
