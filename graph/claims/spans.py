"""Spans of time and what they are measured from: "six months *earlier*", "a decade *after* the war began, X is …"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from spacy.tokens import Token

from graph.claims.timephrases import UNMARKED
from graph.claims.trees import marker

__all__ = ["Span", "Spans"]

PAST, FUTURE = "{} ago", "in {}"
"""What dateparser reads as so long before and after a day."""


@dataclass(frozen=True)
class Span:
    """A distance in time as a phrase that dateparser reads, and the verb of the clause that it is measured from."""

    phrase: str
    anchor: Token


class Spans:
    """Reads spans by the ontology's words."""

    def __init__(self, words: Mapping[str, frozenset[str]]) -> None:
        self._words = words

    def is_span(self, phrase: Token) -> bool:
        """Whether *phrase* only says how long ("six months") or how far from another time ("a year later")."""
        return self._is_counted(phrase) or self._measure(phrase) is not None

    def of(self, verb: Token) -> Iterator[Span]:
        """The spans between the event of *verb* and another."""
        for child in verb.children:
            if child.dep_ in UNMARKED and (measure := self._measure(child)):  # "it left *a year later*"
                above = next((node for node in verb.ancestors if node.pos_ in {"VERB", "AUX"}), None)
                if above is not None:
                    yield Span(self._way(child.lower_).format(measure), above)
            elif child.dep_ == "advcl":  # "It left *a year after* it had come"
                yield from (Span(way.format(measure), child) for way, measure in self._fronted(child))
        if verb.dep_ == "advcl":  # "*A year after* it came, it has left": seen from the clause of the event
            for way, measure in self._fronted(verb):
                yield Span((PAST if way == FUTURE else FUTURE).format(measure), verb.head)

    def _fronted(self, clause: Token) -> Iterator[tuple[str, str]]:
        """What stands before the conjunction of *clause*, and on which side of it the clause above lies."""
        way = self._way(marker(clause) or "")
        for child in clause.children:
            if way and child.dep_ in UNMARKED and self._is_counted(child):
                yield way, _text(child)

    def _measure(self, word: Token) -> str | None:
        """The words of "six months" in "six months *later*"."""
        spans = (c for c in word.children if c.i < word.i and self._is_counted(c)) if self._way(word.lower_) else ()
        return next((_text(span) for span in spans), None)

    def _way(self, word: str) -> str:
        if word in self._words["earlierWords"]:
            return PAST
        return FUTURE if word in self._words["laterWords"] else ""

    def _is_counted(self, noun: Token) -> bool:
        """ "Six months", "a year", and nothing behind it that says from when ("two years *ago*")."""
        counted = any(c.dep_ == "nummod" or "Ind" in c.morph.get("Definite", []) for c in noun.children)
        return counted and noun.lemma_.lower() in self._words["timeNouns"] and noun.right_edge.i == noun.i


def _text(span: Token) -> str:
    return str(span.doc[span.left_edge.i : span.i + 1].text)
