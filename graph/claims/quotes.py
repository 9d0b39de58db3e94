"""Parsed document → its quotations and transcript turns, as token spans with the place to look for a speaker."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Span

__all__ = ["Quote", "Turn", "find_quotes", "find_turns"]

OPENING = frozenset("“„«")
CLOSING = frozenset("”»")
STRAIGHT = '"'
LABEL = re.compile(r"(?:^|\n)[ \t]*([^\W\d_][^:\n!?“”\"]{0,80}?)\s?:[ \t]+(?=\S)")
ASIDE = re.compile(r"(?:\s*\([^)]*\))+$")
"""What a label may say of its speaker: "Mr. Roca (Peru) (spoke in Spanish):"."""
LONGEST = 8
"""Words of the longest label."""
ABBREVIATED = 5
"""Letters of the longest title that ends with a full stop in a label ("Prof. Doe:"); longer words end a sentence."""


@dataclass(frozen=True)
class Quote:
    """Tokens ``start`` (the opening mark) to ``end`` (after the closing one) of quoted words."""

    start: int
    end: int


@dataclass(frozen=True)
class Turn:
    """One speaker's part of a transcript: the label's tokens, then the words to ``end`` (half-open)."""

    label: tuple[int, int]
    start: int
    end: int


def find_quotes(doc: Doc) -> list[Quote]:
    """Quotations in text order. A mark that is never closed quotes up to the end of its paragraph.

    >>> from spacy.lang.en import English
    >>> find_quotes(English()("He said “no” twice."))
    [Quote(start=2, end=5)]
    """
    found: list[Quote] = []
    opened: int | None = None
    for token in doc:
        if opened is not None and token.is_space and "\n" in token.text:
            found.append(Quote(opened, token.i))
            opened = None
        elif opened is None and (token.text in OPENING or token.text == STRAIGHT):
            opened = token.i
        elif opened is not None and (token.text in CLOSING or token.text == STRAIGHT):
            found.append(Quote(opened, token.i + 1))
            opened = None
    if opened is not None:
        found.append(Quote(opened, len(doc)))
    return found


def find_turns(doc: Doc, *, names_speaker: Callable[[Span], bool] = lambda _: False) -> list[Turn]:
    """Turns of a transcript ("MS. DOE: …", "Jane Doe: …" more than once); fewer than two labels make no transcript.

    ``names_speaker`` tells whether the words of a label that is not in capitals can speak ("Address:" cannot).
    """
    labels = list(_labels(doc, names_speaker))
    if len(labels) < 2:
        return []
    ends = [start for (start, _), _ in labels[1:]] + [len(doc)]
    return [Turn(label, first, end) for (label, first), end in zip(labels, ends, strict=True)]


def _labels(doc: Doc, names_speaker: Callable[[Span], bool]) -> Iterator[tuple[tuple[int, int], int]]:
    matches = list(LABEL.finditer(doc.text))
    often = Counter(ASIDE.sub("", match[1]) for match in matches)
    for match in matches:
        span = doc.char_span(*match.span(1), alignment_mode="expand")
        rest = doc.char_span(match.end(), match.end() + 1, alignment_mode="expand")
        text = ASIDE.sub("", match[1])
        if span is None or rest is None or not 0 < len(text.split()) <= LONGEST:
            continue
        introduced = often[text] > 1 or text != match[1]
        if _is_heading(text) or (introduced and names_speaker(span)):
            yield (span.start, span.end), rest.start


def _is_heading(text: str) -> bool:
    """A label in capitals ("MS. DOE"), or one that ends so ("Ana DOE")."""
    words = text.split()
    if any(word.endswith(".") and len(word) > ABBREVIATED for word in words):
        return False
    return text.isupper() or words[-1].isupper() or len(text) == 1
