"""Text → its quotations, whatever marks they stand in: “ ”, " ", „ “, « », ‘ ’, ' ', `` ''.

A mark that is never closed quotes up to the end of its paragraph: the next paragraph may go on with another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc

__all__ = ["Quotation", "find_quotations"]

OPENING = re.compile(r"“|„|«|``|\"|(?<![\w.,!?])[‘'](?=[^\s\d])")
DOUBLE_CLOSING = {"“": "”", "„": "”“", "«": "»", '"': '"'}
SINGLE = frozenset("‘'")
LEAST = 2
"""Words of the shortest quotation in single marks: shorter ones are mostly apostrophes."""


@dataclass(frozen=True)
class Quotation:
    """Tokens ``start`` (the opening mark) to ``end`` (behind the closing one); ``closed`` if there is one."""

    start: int
    end: int
    closed: bool = True

    @property
    def tokens(self) -> set[int]:
        return set(range(self.start, self.end))


def find_quotations(doc: Doc) -> list[Quotation]:
    """Quotations in text order; none stands in another.

    >>> from spacy.lang.en import English
    >>> find_quotations(English()("He said “no” twice."))
    [Quotation(start=2, end=5, closed=True)]
    """
    found: list[Quotation] = []
    for start, end, closed in _spans(doc.text):
        span = doc.char_span(start, end, alignment_mode="expand")
        if span is not None and (not found or span.start >= found[-1].end):
            found.append(Quotation(span.start, span.end, closed))
    return found


def _spans(text: str) -> Iterator[tuple[int, int, bool]]:
    """Character spans with their marks, and whether they are closed."""
    place = 0
    while match := OPENING.search(text, place):
        start = match.start()
        paragraph = text.find("\n", start)
        limit = paragraph if paragraph >= 0 else len(text)
        end = _closing(text, match[0], match.end(), limit)
        if end is not None:
            yield start, end, True
            place = end
        elif match[0] in SINGLE or not text[match.end() : limit].strip():
            place = match.end()
        else:
            yield start, len(text[:limit].rstrip()), False
            place = limit


def _closing(text: str, mark: str, start: int, limit: int) -> int | None:
    """Where the quotation that *mark* opens ends (behind its closing mark), or None."""
    if mark in SINGLE:
        return _closing_single(text, mark, start, limit)
    closers = "''" if mark == "``" else DOUBLE_CLOSING[mark]
    places = [text.find(closer, start, limit) for closer in ([closers] if mark == "``" else closers)]
    found = min((place for place in places if place >= 0), default=None)
    return None if found is None else found + (2 if mark == "``" else 1)


def _closing_single(text: str, mark: str, start: int, limit: int) -> int | None:
    """A single mark closes behind a letter or a sentence mark, and before no letter; and not after a plural's s."""
    closer = "’" if mark == "‘" else "'"
    for match in re.finditer(rf"(?<=\S){closer}(?!\w)", text[start:limit]):
        inner = text[start : start + match.start()]
        sure = inner[-1] in ".,?!" or mark == "‘"
        plural = inner[-1] == "s" and closer in text[start + match.end() : limit] and inner[-1] not in ".,?!"
        if (sure or len(inner.split()) >= LEAST) and not plural:
            return start + match.end()
    return None
