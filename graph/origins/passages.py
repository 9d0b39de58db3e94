"""A text → its passages: the sentences of which another document may be found to carry a copy."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from sys import intern

from graph.documents.paragraphs import split_pieces

__all__ = ["SHORTEST", "Passage", "split_passages", "words_of"]

SHORTEST = 9
"""Words of a passage; shorter sentences ("Chad denied it.") are alike by chance, and join their neighbour."""

WORD = re.compile(r"[^\W_]+")
SENTENCE_GAP = re.compile(r"(?:(?<=\w{3})|(?<=\w[\"”’)]))[.!?]+[\"'”’)\]]*\s+(?![a-z\d])")
"""Between sentences. What ends in fewer than three letters, or goes on in lower case or with a number, is taken for
an abbreviation."""


@dataclass(frozen=True)
class Passage:
    """The piece ``text[start:end]`` (half-open, characters) and its words, in lower case."""

    start: int
    end: int
    words: tuple[str, ...]


def words_of(text: str) -> tuple[str, ...]:
    """The words of *text* in lower case: neither quotes nor dashes nor line breaks make a difference.

    >>> words_of("“No,” Chad's envoy said.")
    ('no', 'chad', 's', 'envoy', 'said')
    """
    return tuple(intern(word) for word in WORD.findall(text.casefold()))


def split_passages(text: str) -> list[Passage]:
    """*text* → its passages of at least :data:`SHORTEST` words, in order; none crosses a paragraph.

    A shorter sentence belongs to the passage before it in its paragraph, or to the one behind. Headlines,
    datelines and menus, which are paragraphs of their own, are too short and are left out.

    >>> text = "Ships left\\n\\nEight ships left the port on Monday at dawn. No one knows why."
    >>> [passage.words[0] for passage in split_passages(text)]
    ['eight']
    """
    return [
        passage
        for start, end in split_pieces(text)
        for passage in _gather(text, list(_sentences(text, start, end)))
        if len(passage.words) >= SHORTEST
    ]


def _sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for gap in SENTENCE_GAP.finditer(text, start, end):
        yield start, gap.end()
        start = gap.end()
    if start < end:
        yield start, end


def _gather(text: str, sentences: list[tuple[int, int]]) -> list[Passage]:
    """The sentences of one paragraph → passages, each of them long enough if the paragraph is."""
    found: list[Passage] = []
    for start, end in sentences:
        words = words_of(text[start:end])
        if found and min(len(words), len(found[-1].words)) < SHORTEST:
            before = found.pop()
            start, words = before.start, before.words + words
        found.append(Passage(start, end, words))
    return found
