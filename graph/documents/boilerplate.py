"""Which lines of a document are no part of its article: menus, player lines, notices, repetitions.

The text stays whole, since every offset refers to it; the spans say where no claim is to be read. A
headline is no boilerplate: it may carry a claim.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from graph.model import Document

if TYPE_CHECKING:
    from graph.ontology import Ontology

__all__ = ["boilerplate"]

LINE = re.compile(r"[^\n]*\S[^\n]*")
SEPARATOR = re.compile(r"\s*[|•·]\s*")
COPYRIGHT = ("©", "(c)", "(C)")

LONGEST_NOTICE = 30
"""Words; a longer line is prose, even when it begins like a notice."""

LONGEST_ENTRY = 5
"""Words in an entry of a menu."""


def boilerplate(document: Document, ontology: Ontology) -> tuple[tuple[int, int], ...]:
    """A document → half-open character spans of its lines that are boilerplate, in order.

    These are lines without a letter, rows of short entries, copyright lines, lines that stood in the
    text before, and lines that begin or end with one of the ontology's words for it.
    """
    phrases = ontology.words["boilerplate"]
    return tuple(_find(document.text, phrases))


def _find(text: str, phrases: frozenset[str]) -> Iterator[tuple[int, int]]:
    seen: set[str] = set()
    spans = [match.span() for match in LINE.finditer(text)]
    lines = [text[start:end].strip() for start, end in spans]
    for place, (line, span) in enumerate(zip(lines, spans, strict=True)):
        if line in seen or _is_no_prose(line) or _is_menu(lines, place) or _is_notice(line, phrases):
            yield span
        seen.add(line)


def _is_no_prose(line: str) -> bool:
    """Times, rules, a copyright line."""
    return line.startswith(COPYRIGHT) or not any(letter.isalpha() for letter in line)


def _is_menu(lines: Sequence[str], place: int) -> bool:
    """A row of short entries; where the row above or below has as many, it is a table."""
    entries = SEPARATOR.split(lines[place])
    beside = [*lines[max(place - 1, 0) : place], *lines[place + 1 : place + 2]]
    is_table = any(len(SEPARATOR.split(line)) == len(entries) for line in beside)
    return len(entries) > 2 and not is_table and all(len(entry.split()) <= LONGEST_ENTRY for entry in entries)


def _is_notice(line: str, phrases: frozenset[str]) -> bool:
    words = re.findall(r"[^\W_]+", line.casefold())
    if len(words) > LONGEST_NOTICE:
        return False
    padded = f" {' '.join(words)} "
    return any(padded.startswith(f" {phrase} ") or padded.endswith(f" {phrase} ") for phrase in phrases)
