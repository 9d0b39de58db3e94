"""The first lines of an article → title, author, date and agency, as far as they say so themselves.

A wrong date is worse than none: a date counts only where it stands as a dateline or in a line of its
own, never inside a sentence or a headline.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.resources import files

from graph.documents.dates import WEEKDAY, FoundDate, find_dates

__all__ = ["Head", "read_head"]

WORDS = tomllib.loads(files("graph.documents").joinpath("head.toml").read_text(encoding="utf-8"))

LINES = 12
"""Lines with something in them that count as the head."""

PROSE = 2
"""Sentences after which the head is over, whatever follows."""

BYLINE = re.compile(rf"(?i:{'|'.join(WORDS['byline'])}):?\s+(?P<author>[A-Z\u00c0-\u024f][^,|]*)")
PUBLISHED = re.compile(rf"\b(?:{'|'.join(sorted(WORDS['published'], key=len, reverse=True))})\b[ :,]*", re.IGNORECASE)

SENTENCE_END = re.compile(r"[.!?][\"'”’)\]]*$")
DATELINE = re.compile(r"(?P<line>[^.!?“”\"]{3,90}?(?:\.[^.!?“”\"]{0,40}?){0,2})\s*(?:—|–|--|\s-)\s")
AGENCY = re.compile(r"\((?P<agency>[A-Z][^()\d]{1,40})\)")
BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
CLOCK = re.compile(r"\b\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?(?:\s*\(?[A-Z]{2,5}\)?)?(?![\w])", re.IGNORECASE)
SEPARATOR = re.compile(r"\s[|•·–—-]\s|\t")
YEAR = re.compile(r"\b(?:19|20)\d\d\b")


@dataclass(frozen=True)
class Head:
    """What the head of a text says; ``date`` is ISO 8601 at the precision given."""

    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    date: str | None = None


def read_head(text: str) -> Head:
    """The text of an article → what its first lines say about it.

    >>> read_head("Envoy leaves\\n\\nBy Ana Ruiz\\n\\nLIMA, May 3, 2021 (Andes Press) — The envoy of Chile left Peru.")
    Head(title='Envoy leaves', publisher='Andes Press', author='Ana Ruiz', date='2021-05-03')
    """
    lines = text[:20_000].split("\n")
    title = _title(lines)
    head = list(_head_lines(lines))
    dated = [date for line in head for date in _dates(line, is_title=line == title)]
    return Head(title, _publisher(head), _author(head), _settle(dated, head))


def _head_lines(lines: Sequence[str]) -> Iterator[str]:
    """The first lines, up to and with the second that is a sentence."""
    prose = 0
    for line in [line.strip() for line in lines if line.strip()][:LINES]:
        yield line
        prose += _is_prose(line)
        if prose == PROSE:
            return


def _is_prose(line: str) -> bool:
    return len(line) > 160 or (SENTENCE_END.search(line) is not None and len(line.split()) > 7)


def _title(lines: Sequence[str]) -> str | None:
    """The first headline; one of three words or more goes before a menu's "Breaking News"."""
    found: list[str] = []
    for place, line in enumerate(lines):
        if not line.strip():
            continue
        after = lines[place + 1].strip() if place + 1 < len(lines) else ""
        if _is_headline(line.strip(), after):
            found.append(line.strip())
        elif len(line) > 60 or len(found) > 4:
            break
    longer = [line for line in found if len(line.split()) > 2]
    return next(iter(longer or found), None) if len("".join(lines).strip()) > len("".join(found)) else None


def _is_headline(line: str, after: str) -> bool:
    """No sentence, no byline, no date, and no line of a paragraph that goes on in the next line."""
    if len(line) > 200 or line[-1] in ".,;:" or not any(letter.isalpha() for letter in line):
        return False
    if BYLINE.fullmatch(line) or any(_is_alone(line, date, is_title=False) for date in find_dates(line)):
        return False
    return not after or (len(line) <= 60 and not after[0].islower()) or BYLINE.fullmatch(after) is not None


def _dates(line: str, *, is_title: bool) -> Iterator[FoundDate]:
    """The dates of a dateline, or of a part of *line* that holds little else."""
    dateline = DATELINE.match(line)
    if dateline and _is_dateline(dateline["line"]):
        yield from find_dates(dateline["line"])
    if _is_prose(line):
        return
    for part in SEPARATOR.split(line):
        dates = list(find_dates(part))
        if len(dates) == 1 and _is_alone(part, dates[0], is_title=is_title):
            yield dates[0]


def _is_dateline(line: str) -> bool:
    """Before the dash: a place in capitals, or a date with at most a place and an agency."""
    words = BRACKETS.sub("", line).split()
    if words and len(words[0]) > 2 and words[0].upper() == words[0] and words[0][0].isalpha():
        return True
    dates = list(find_dates(line))
    return len(dates) == 1 and _is_alone(line, dates[0], is_title=False)


def _is_alone(part: str, date: FoundDate, *, is_title: bool) -> bool:
    """Nothing after the date but a clock time or brackets; before it a place, or a word like those of ``published``."""
    before, after = part[: date.start], part[date.end :]
    if _bare(after):
        return False
    if is_title or not _bare(before):
        return not _bare(before)
    is_set_off = WEEKDAY.sub("", before).rstrip().endswith((",", ":", ")"))
    return is_set_off and len(_bare(before).split()) <= 4 and _bare(before)[0].isupper()


def _bare(piece: str) -> str:
    """*piece* without what may always stand beside a date."""
    piece = PUBLISHED.sub("", WEEKDAY.sub("", CLOCK.sub("", BRACKETS.sub("", piece))))
    return piece.strip(" \t,.:;|•·–—-")


def _settle(dates: Sequence[FoundDate], head: Sequence[str]) -> str | None:
    """The first date with a year; else the first without, if the head outside its sentences names one single year."""
    known = next((date.iso for date in dates if date.iso), None)
    years = {int(year) for line in head if not _is_prose(line) for year in YEAR.findall(line)}
    if known or not dates or len(years) != 1:
        return known
    first = dates[0]
    return FoundDate(first.start, first.end, years.pop(), first.month, first.day).iso


def _publisher(head: Sequence[str]) -> str | None:
    """The agency in the brackets of a dateline."""
    for line in head:
        dateline = DATELINE.match(line)
        front = dateline["line"] if dateline else "" if _is_prose(line) else line
        agency = AGENCY.search(front)
        if agency and _is_dateline(front):
            return agency["agency"].strip()
    return None


def _author(head: Sequence[str]) -> str | None:
    for line in head:
        byline = BYLINE.match(line)
        if byline and len(line) <= 100 and not SENTENCE_END.search(line):
            return byline["author"].strip()
    return None
