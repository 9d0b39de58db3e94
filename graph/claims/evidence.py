"""Words that show something → the exact piece of the document around them, with its parts marked."""

from __future__ import annotations

from collections.abc import Iterable

from spacy.tokens import Token

from graph.claims.items import Items
from graph.claims.parties import Parties
from graph.model import Evidence

__all__ = ["EvidenceFinder", "Mark"]

Mark = tuple[str, Token]
"""A role (``source``, ``item``, ``cue`` …) and the word in it."""


class EvidenceFinder:
    """Cuts evidence out of one document's *text*."""

    def __init__(self, text: str, parties: Parties, items: Items) -> None:
        self._text = text
        self._parties = parties
        self._items = items

    def around(self, predicate: Token, cue: Token, marks: Iterable[Mark]) -> Evidence:
        """The sentence of *predicate*, stretched to a neighbouring sentence that holds the *cue*."""
        sent, other = predicate.sent, cue.sent
        near = other.start in (sent.start, sent.end) or other.end == sent.start
        first, last = (min(sent.start, other.start), max(sent.end, other.end)) if near else (sent.start, sent.end)
        tokens = [token for token in predicate.doc[first:last] if not token.is_space]
        start, end = tokens[0].idx, tokens[-1].idx + len(tokens[-1])
        return Evidence(start, end, self._text[start:end], self._marked(marks, start, end))

    def _marked(self, marks: Iterable[Mark], start: int, end: int) -> tuple[tuple[str, int, int], ...]:
        found: dict[tuple[int, int], str] = {}
        for role, token in marks:
            if start <= token.idx < end:
                first, last = self._extent(role, token)
                span = token.doc[first:last]
                found.setdefault((span.start_char, span.end_char), role)
        return tuple(sorted((role, first, last) for (first, last), role in found.items()))

    def _extent(self, role: str, token: Token) -> tuple[int, int]:
        """Items are marked as phrases, parties as they are named, everything else as a word."""
        if role == "item":
            return self._items.phrase(token)
        return self._parties.span(token) if role in {"source", "target", "speaker"} else (token.i, token.i + 1)
