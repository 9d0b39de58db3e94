"""A word → numbers of the pieces in the encoder's vocabulary: BERT's WordPiece, case and accents folded.

Source of the method: Devlin et al. 2019, "BERT"; the longest piece that fits is taken first, from the left.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache

__all__ = ["WordPieces"]

LONGEST = 6
"""Pieces of one word that are read; what is longer is an address or a formula."""

CACHED = 50_000
"""Words whose pieces are remembered."""


class WordPieces:
    """A vocabulary in the order of its numbers; pieces inside a word begin with ``##``."""

    def __init__(self, vocabulary: Sequence[str]) -> None:
        self._numbers = {piece: number for number, piece in enumerate(vocabulary)}
        self.padding, self.begin, self.end, self.unknown = (
            self._numbers[piece] for piece in ("[PAD]", "[CLS]", "[SEP]", "[UNK]")
        )
        self.pieces_of = lru_cache(maxsize=CACHED)(self._pieces_of)

    def _pieces_of(self, word: str) -> tuple[int, ...]:
        """*word* → one to LONGEST piece numbers."""
        found = [number for part in _parts(word) for number in self._split(part)]
        return tuple(found[:LONGEST]) or (self.unknown,)

    def _split(self, part: str) -> list[int]:
        """A run of letters or one mark → its pieces; the unknown one where some of it fits no piece."""
        found: list[int] = []
        start = 0
        while start < len(part):
            inside = "##" if start else ""
            for end in range(len(part), start, -1):
                number = self._numbers.get(inside + part[start:end])
                if number is not None:
                    found.append(number)
                    start = end
                    break
            else:
                return [self.unknown]
        return found


def _parts(word: str) -> Iterator[str]:
    """*word* without case and accents, cut around each mark and each Chinese character."""
    run = ""
    for character in unicodedata.normalize("NFD", word.lower()):
        category = unicodedata.category(character)
        if category == "Mn" or (category.startswith("C") and character != "\t"):
            continue
        if character.isspace() or _stands_alone(character, category):
            if run:
                yield run
            run = ""
            if not character.isspace():
                yield character
        else:
            run += character
    if run:
        yield run


def _stands_alone(character: str, category: str) -> bool:
    ascii_mark = "!" <= character <= "~" and not character.isalnum()
    return (
        ascii_mark or category.startswith("P") or "\u4e00" <= character <= "\u9fff" or "\u3400" <= character <= "\u4dbf"
    )
