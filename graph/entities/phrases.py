"""Many phrases, found in a sequence of tokens in one pass: a trie over folded words.

Folding makes spellings meet that mean the same: full stops inside abbreviations ("U.N."), accents
("São Tomé"), curly apostrophes and hyphens make no difference. Letter case does, for single words:
a turkey is not Turkey.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Generic, TypeVar

__all__ = ["Match", "Phrases", "atoms", "fold", "phrase_table"]

Payload = TypeVar("Payload")

PIECE = re.compile(r"[^\W_]+|[,;:.()\[\]\"“”!?|/&+]")
SHORTEST_CAPITALISED = 4
"""An all-capitals word of this length may be a shouted name; a shorter one is an acronym."""


def fold(text: str) -> str:
    """*text* without accents.

    >>> fold("Élysée")
    'Elysee'
    """
    if text.isascii():
        return text
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def atoms(token: str) -> list[str]:
    """The pieces of one token (or word of a phrase) that matter for comparing.

    >>> atoms("U.S."), atoms("d'Ivoire"), atoms("-"), atoms(".")
    (['US'], ['d', 'Ivoire'], [], ['.'])
    """
    if token.isalpha() and token.isascii():
        return [token]
    if len(token) > 1:
        token = token.replace(".", "")
    return PIECE.findall(fold(token))


@dataclass
class Node(Generic[Payload]):
    """One step of the trie; ``ends`` maps the phrase as written to what it stands for."""

    next: dict[str, Node[Payload]] = field(default_factory=dict)
    ends: list[tuple[tuple[str, ...], Payload]] = field(default_factory=list)


@dataclass(frozen=True)
class Match(Generic[Payload]):
    """Tokens ``start`` to ``end`` (half-open) are a known phrase."""

    start: int
    end: int
    payload: Payload


class Phrases(Generic[Payload]):
    """A set of phrases; ``strict`` wants the case of single words as written."""

    def __init__(self, *, strict: bool = True) -> None:
        self.root: Node[Payload] = Node()
        self.strict = strict

    def add(self, phrase: str, payload: Payload) -> None:
        """Add *phrase*; the first payload of equal phrases wins."""
        pieces = tuple(piece for word in phrase.split() for piece in atoms(word))
        node = self.root
        for piece in pieces:
            node = node.next.setdefault(piece.casefold(), Node())
        if pieces and all(written != pieces for written, _ in node.ends):
            node.ends.append((pieces, payload))

    def find(self, tokens: Sequence[str]) -> Iterator[Match[Payload]]:
        """Every longest match, from left to right; matches do not overlap."""
        pieces, owners = _flatten(tokens)
        keys = [piece.casefold() for piece in pieces]
        position, first = 0, self.root.next
        while position < len(pieces):
            found = None
            if keys[position] in first and _starts_token(owners, position):
                found = self._longest(pieces, keys, owners, position)
            if found is None:
                position += 1
                continue
            end, payload = found
            yield Match(owners[position], owners[end - 1] + 1, payload)
            position = end

    def _longest(
        self, pieces: Sequence[str], keys: Sequence[str], owners: Sequence[int], start: int
    ) -> tuple[int, Payload] | None:
        node, best = self.root, None
        for end in range(start, len(pieces)):
            following = node.next.get(keys[end])
            if following is None:
                break
            node = following
            if node.ends and _ends_token(owners, end):
                payload = self._fitting(node, pieces[start : end + 1])
                best = (end + 1, payload) if payload is not None else best
        return best

    def _fitting(self, node: Node[Payload], written: Sequence[str]) -> Payload | None:
        for known, payload in node.ends:
            if not self.strict or known == tuple(written) or _may_be(known, written):
                return payload
        return None


@lru_cache(maxsize=16)
def phrase_table(entries: frozenset[str]) -> Phrases[str]:
    """The phrases of a word list, each standing for itself; built once for each list."""
    table: Phrases[str] = Phrases(strict=False)
    for entry in sorted(entries):
        table.add(entry, entry)
    return table


def _may_be(known: Sequence[str], written: Sequence[str]) -> bool:
    """Whether *written* differs from *known* in a way that headlines and house styles allow."""
    if len(known) > 1:
        return written[0][0].isupper() or known[0] == written[0]
    word = written[0]
    return word.isupper() and len(word) >= SHORTEST_CAPITALISED and known[0][0].isupper()


def _flatten(tokens: Sequence[str]) -> tuple[list[str], list[int]]:
    pieces: list[str] = []
    owners: list[int] = []
    for index, token in enumerate(tokens):
        for piece in atoms(token):
            pieces.append(piece)
            owners.append(index)
    return pieces, owners


def _starts_token(owners: Sequence[int], position: int) -> bool:
    return position == 0 or owners[position - 1] != owners[position]


def _ends_token(owners: Sequence[int], position: int) -> bool:
    return position + 1 == len(owners) or owners[position + 1] != owners[position]
