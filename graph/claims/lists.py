"""Parsed document → its lists and tables: the parties that lines name, far from the verb that speaks of them.

"The Ministry today listed three companies:" is followed by lines that begin with a bullet or a number.
What a line is about stands first in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Span

from graph.claims.parties import Parties, Party

__all__ = ["Lists"]

ENTRY = re.compile(r"^[ \t]*(?:[•▪◦·*–—-]|\(?\d{1,3}[.)]|\(?[a-z]\)|\d{1,3}[ \t]*\|)[ \t]+(?=\S)", re.MULTILINE)
FIRST_WORDS = 8
"""Tokens of a line in which the party that it is about has to stand."""
REACH = 2
"""Sentence starts between a list and the verb that it completes: the list's own, and a heading."""


@dataclass(frozen=True)
class _Line:
    start: int
    party: Party | None


class Lists:
    """The lists of one document, each a run of lines that begin like entries."""

    def __init__(self, doc: Doc, parties: Parties) -> None:
        self._doc = doc
        self._parties = parties
        self._lists = list(self._runs())

    def after(self, token: int) -> tuple[Party, ...]:
        """The parties of the first list behind *token*, if it has two entries or more and is near enough."""
        for lines in self._lists:
            between = self._doc[token : lines[0].start]
            if lines[0].start > token:
                near = sum(1 for t in between if t.is_sent_start) <= REACH
                return tuple(line.party for line in lines if line.party is not None) if near else ()
        return ()

    def _runs(self) -> Iterator[list[_Line]]:
        run: list[_Line] = []
        end = 0
        for match in ENTRY.finditer(self._doc.text):
            line_end = self._doc.text.find("\n", match.end())
            line_end = len(self._doc.text) if line_end < 0 else line_end
            if run and self._doc.text[end : match.start()].strip():
                yield from self._worth(run)
                run = []
            span = self._doc.char_span(match.end(), line_end, alignment_mode="contract")
            if span is not None:
                run.append(_Line(span.start, self._named_first(span)))
            end = line_end
        yield from self._worth(run)

    @staticmethod
    def _worth(run: list[_Line]) -> Iterator[list[_Line]]:
        if sum(1 for line in run if line.party is not None) >= 2:
            yield run

    def _named_first(self, line: Span) -> Party | None:
        for token in line[:FIRST_WORDS]:
            found = self._parties.named(token)
            if found is not None:
                return found
        return None
