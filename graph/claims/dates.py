"""Event + the document's date → the event's date, ISO 8601 at the precision that the words give."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from functools import lru_cache

from dateparser.date import DateDataParser
from spacy.tokens import Doc, Token

from graph.claims.syntax import Syntax
from graph.claims.trees import is_nominal

__all__ = ["EventDates"]

TEMPORAL = frozenset({"obl", "obl:unmarked", "nmod", "nmod:unmarked", "obl:tmod", "nmod:tmod", "advmod"})
UNMARKED = frozenset({"obl:unmarked", "nmod:unmarked", "obl:tmod", "nmod:tmod", "advmod"})
ARGUMENTS = frozenset({"obj", "obl", "iobj", "nsubj", "nsubj:pass"})
YEAR = re.compile(r"\b(1[89]|20)\d\d\b")
DAY = re.compile(r"\b([12]?\d|3[01])(st|nd|rd|th)?\b")
ARTICLES = frozenset({"the", "a", "an"})
BEFORE = 8
"""Tokens before an event in which its date may stand."""
WIDTH = 16
"""Tokens behind an event in which its date may stand."""
FORMATS = {"day": "%Y-%m-%d", "week": "%Y-%m", "month": "%Y-%m", "year": "%Y"}


class EventDates:
    """Dates of events in one document, relative ones resolved against *document_date* (may be None)."""

    def __init__(self, document_date: str | None, syntax: Syntax) -> None:
        self._document_date = document_date
        self._syntax = syntax

    def of(self, token: Token) -> str | None:
        """The first date among the time phrases of the event at *token* and of the verb that carries it."""
        for phrase in (*self._phrases(token), *_calendar_phrases(token)):
            if date := resolve(phrase, self._document_date):
                return date
        return None

    def of_saying(self, cue: Token) -> str | None:
        """The date that hangs on the word of saying itself; None for one that lies after the document's."""
        written = self._document_date
        dates = (resolve(phrase, written) for phrase in _times(cue))
        return next((date for date in dates if date and (written is None or date[: len(written)] <= written)), None)

    def _phrases(self, token: Token) -> Iterator[str]:
        hosts = [token]
        if is_nominal(token):
            hosts += [verb for verb, _ in self._syntax.carriers(token)]
        for host in hosts:
            yield from _times(host)
        for host in hosts:  # "delivered tanks last week": the time may hang on the tanks
            for argument in host.children:
                for child in argument.children if argument.dep_ in ARGUMENTS else ():
                    if child.dep_ in UNMARKED:
                        yield _bare(child)


def _times(token: Token) -> Iterator[str]:
    """What hangs on *token* and may say when."""
    for child in token.children:
        if child.dep_ in TEMPORAL and child.right_edge.i - child.left_edge.i < 7:
            yield _bare(child)


def _calendar_phrases(token: Token) -> Iterator[str]:
    """Names of months, days and years around *token* by word order: from the sentence's start, then behind."""
    doc, sent = token.doc, token.sent
    for other in reversed(doc[max(sent.start, token.i - BEFORE) : token.i]):
        if other.tag_ in {"VBD", "VBZ", "VBP"} and other.pos_ != "AUX":
            break
        if _is_calendar(other):
            yield _around(other)
    opening = [t for t in doc[sent.start : token.i] if _is_calendar(t)]
    if opening and opening[0].i - sent.start <= 3:
        yield _around(opening[0])
    for other in doc[token.i + 1 : min(sent.end, token.i + WIDTH)]:
        if other.tag_ in {"VBD", "VBZ", "VBP", "MD"} or other.text in {";", "“", "”", '"'}:
            return
        if _is_calendar(other):
            yield _around(other)
            return


def _is_calendar(token: Token) -> bool:
    if token.text[:1].isupper():
        return _mentions(token.text, (*calendar.month_name, *calendar.day_name))
    return YEAR.fullmatch(token.text) is not None and token.dep_ not in {"nummod", "compound", "amod"}


def _around(token: Token) -> str:
    """The date that *token* is part of: a day's number before or behind, then a year."""
    first, last = token.i, token.i
    if first > token.sent.start and DAY.fullmatch(token.nbor(-1).text):
        first -= 1
    return str(token.doc[first : _with_year(token.doc, last) + 1].text)


def _with_year(doc: Doc, last: int) -> int:
    """The last token of a date that goes on behind token *last* with a day or, after a comma, a year."""
    while last + 1 < len(doc) and (DAY.fullmatch(doc[last + 1].text) or YEAR.fullmatch(doc[last + 1].text)):
        last += 1
    comma = last + 2 < len(doc) and doc[last + 1].text == ","
    return last + 2 if comma and YEAR.fullmatch(doc[last + 2].text) else last


def _bare(token: Token) -> str:
    """The phrase of *token* without the preposition and article in front ("this" stays: "this year")."""
    first = next((t for t in token.subtree if t.dep_ not in {"case", "punct"} and t.lower_ not in ARTICLES), token)
    return str(token.doc[first.i : _with_year(token.doc, token.right_edge.i) + 1].text).strip(" ,.;")


@lru_cache(maxsize=4096)
def resolve(phrase: str, base: str | None) -> str | None:
    """A time phrase as ISO 8601, or None where it is none or cannot be told from *base*.

    >>> resolve("March 2021", None), resolve("last week", "2024-10-24"), resolve("Thursday", "2024-10-24")
    ('2021-03', '2024-10', '2024-10-24')
    >>> resolve("last September", "2024-06-27"), resolve("Sept. 10", "2024-10")
    ('2023-09', '2024-09-10')
    >>> resolve("Thursday", "2024-10") is resolve("eight trucks", "2024-10-24") is None
    True
    """
    named_year = YEAR.search(phrase)
    if not any(c.isalpha() for c in phrase) and not (named_year and named_year[0] == phrase):
        return None
    if base is None and not named_year:
        return None
    found = _parser(base, weekday=_mentions(phrase, calendar.day_name)).get_date_data(phrase)
    if found.date_obj is None:
        _, _, shorter = phrase.partition(" ")  # "last September", "earlier this month"
        return resolve(shorter, base) if shorter else None
    period = found.period if found.period in FORMATS else "day"
    if period == "day" and named_year and not DAY.search(phrase.replace(named_year[0], "")):
        period = "year"
    explicit = named_year or _mentions(phrase, calendar.month_abbr)
    if base is not None and not explicit and not _fine_enough(base, period):
        return None
    return str(found.date_obj.strftime(FORMATS[period]))


def _mentions(phrase: str, names: Iterable[str]) -> bool:
    """Whether a word of *phrase* begins with one of the calendar's *names*."""
    known = tuple(name.lower() for name in names if name)
    return any(word.startswith(known) for word in phrase.lower().split())


def _fine_enough(base: str, period: str) -> bool:
    """A date that is only known to the month cannot tell which Thursday is meant."""
    return len(base) >= {"day": 10, "week": 10, "month": 7, "year": 4}[period]


@lru_cache(maxsize=256)
def _parser(base: str | None, *, weekday: bool) -> DateDataParser:
    year, month, day = (*(int(part) for part in (base or "2000").split("-")), 1, 1)[:3]
    now = datetime(year, month, day, 12)  # noqa: DTZ001 (dateparser wants a naive one)
    settings = {
        # On a Thursday "Thursday" is today; dateparser would say a week ago.
        "RELATIVE_BASE": now + timedelta(days=1) if weekday else now,
        "PREFER_DATES_FROM": "past",
        "PREFER_DAY_OF_MONTH": "first",
        "RETURN_AS_TIMEZONE_AWARE": False,
        "PARSERS": ["relative-time", "absolute-time", "custom-formats"],
    }
    return DateDataParser(languages=["en"], settings=settings)
