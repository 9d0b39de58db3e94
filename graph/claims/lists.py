"""Parsed document → its lists and tables: the parties that lines name, far from the verb that speaks of them.

"The Ministry today listed three companies:" is followed by lines that begin with a bullet or a number, by the rows of
a table, or by records with a name field ("Name: Halden Bank"). What a line is about stands first in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from spacy.tokens import Doc, Span, Token

from graph.claims.parties import Parties, Party

__all__ = ["Lists"]

ENTRY = re.compile(r"^[ \t]*(?:[•▪◦·*–—-]|\(?\d{1,3}[.)]|\(?[a-z]\)|\d{1,3}[ \t]*\|)[ \t]+(?=\S)", re.MULTILINE)
FIRST_WORDS = 8
"""Tokens of a line in which the party that it is about has to stand."""
REACH, FAR = 2, 16
"""Sentence starts between a list and the verb that it completes: the list's own, and a heading; more where the verb
announces a list ("three companies", "those listed in section 4")."""
FIELD = re.compile(r"^[ \t]*([^\W\d_][\w ]{2,30}):[ \t]+(?=\S)", re.MULTILINE)


@dataclass(frozen=True)
class _Line:
    start: int
    party: Party | None


class Lists:
    """The lists of one document, each a run of lines that begin like entries."""

    def __init__(self, doc: Doc, words: Mapping[str, frozenset[str]], parties: Parties) -> None:
        self._doc = doc
        self._words = words
        self._parties = parties
        self._lists = sorted([*self._runs(), *self._records()], key=lambda lines: lines[0].start)

    def after(self, predicate: Token, announced: Iterable[Token]) -> tuple[Party, ...]:
        """The parties of the first list behind *predicate*, if it has two entries or more and is near enough.

        *announced* are the words that say what is listed, without naming it: "three companies".
        """
        reach = FAR if any(self._announces(token) for token in announced) else REACH
        for lines in self._lists:
            if lines[0].start > predicate.i:
                between = self._doc[predicate.i : lines[0].start]
                near = sum(1 for t in between if t.is_sent_start) <= reach
                return tuple(line.party for line in lines if line.party is not None) if near else ()
        return ()

    def _announces(self, token: Token) -> bool:
        """Whether a phrase counts what it does not name, or points forward: "the following firms"."""
        return any(t.dep_ == "nummod" or t.lemma_.lower() in self._words["listMarkers"] for t in token.subtree)

    def _records(self) -> Iterator[list[_Line]]:
        """The name fields of records that follow each other, whatever other fields stand between."""
        run: list[_Line] = []
        for match in FIELD.finditer(self._doc.text):
            if match[1].strip().lower() in self._words["nameFields"]:
                span = self._line(match.end())
                run += [_Line(span.start, self._named_first(span))] if span is not None else []
        yield from self._worth(run)

    def _line(self, start: int) -> Span | None:
        """The tokens from character *start* to the end of its line."""
        end = self._doc.text.find("\n", start)
        return self._doc.char_span(start, len(self._doc.text) if end < 0 else end, alignment_mode="contract")

    def _runs(self) -> Iterator[list[_Line]]:
        run: list[_Line] = []
        end = 0
        for match in ENTRY.finditer(self._doc.text):
            line_end = self._doc.text.find("\n", match.end())
            line_end = len(self._doc.text) if line_end < 0 else line_end
            if run and self._doc.text[end : match.start()].strip():
                yield from self._worth(run)
                run = []
            span = self._line(match.end())
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
            end = self._parties.span(token)[1]
            if found is not None and self._doc[end : end + 1].text != "-":  # "Oman-based Halden Trading"
                return found
        return None
