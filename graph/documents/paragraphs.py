"""Text → the pieces that no sentence crosses: paragraphs, without the line breaks of hard-wrapped prose.

A blank line always ends a piece. A single line break ends one too, unless the text is wrapped: a
wrapped line ends because the next word did not fit, and the next line mostly goes on in lower case.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

__all__ = ["LONGEST_PIECE", "split_pieces"]

LONGEST_PIECE = 5_000
"""Characters that are parsed at once; memory grows with it, and no sentence is as long."""

NARROWEST, WIDEST = 40, 120
"""Widths in characters that prose is wrapped to."""

LABEL = re.compile(
    r"[ \t]*(?:[A-Z\u00c0-\u00de][A-Z\u00c0-\u00de .'’-]{1,40}(?:\([^()\n]{1,60}\))?"
    r"|[A-Z\u00c0-\u00de][\w.'’-]*(?: [A-Z\u00c0-\u00de][\w.'’-]*){1,4}):[ \t]+(?=\S)"
)
"""Who speaks, in a transcript: capitals or two to five capitalised words, and a colon."""

DATELINE = re.compile(
    r"[ \t]*[A-Z\u00c0-\u00de][A-Z\u00c0-\u00de .'’/-]{2,40}(?:,[^()\n—–]{1,30})*"
    r"(?: ?\([^()\n]{2,40}\))? ?(?:—|–|--|-) +(?=\S)"
)
"""Where and when an agency wrote, before the first sentence: "LIMA, May 3 (Reuters) - "."""

SENTENCE_GAP = re.compile(r"(?<=[.!?])[\"'”’)\]]*\s+")
FIRST_WORD = re.compile(r"\s*\S+")

Line = tuple[int, int]


def split_pieces(text: str) -> list[tuple[int, int]]:
    """*text* → half-open spans, in order, which together are the whole text.

    White space after a piece belongs to it. A transcript's label is a piece of its own, and so is a dateline.

    >>> text = "A headline\\nMR DOE: No.\\n\\nEnd."
    >>> [text[start:end] for start, end in split_pieces(text)]
    ['A headline\\n', 'MR DOE: ', 'No.\\n\\n', 'End.']
    """
    return [piece for span in _paragraphs(text) for piece in _parts(text, *span)]


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    lines = list(_lines(text))
    width = _wrapped_width(text, lines)
    start = 0
    for line, after in pairwise(lines):
        if not _goes_on(text, line, after, width):
            yield start, after[0]
            start = after[0]
    if start < len(text):
        yield start, len(text)


def _lines(text: str) -> Iterator[Line]:
    """Spans of the lines with something in them, without their line ends; the first begins at 0."""
    start = 0
    for match in re.finditer(r"[^\n]*\S[^\n]*", text):
        yield (start if start == 0 else match.start()), match.end()
        start = match.end()


def _wrapped_width(text: str, lines: Sequence[Line]) -> int | None:
    """The width that *text* is wrapped to, or None: most full lines must go on in lower case."""
    pairs = [pair for pair in pairwise(lines) if _is_next(text, *pair)]
    lengths = sorted(end - start for (start, end), _ in pairs)
    width = lengths[len(lengths) * 9 // 10] if lengths else 0
    if len(pairs) < 2 or not NARROWEST <= width <= WIDEST:
        return None
    full = [after for line, after in pairs if _is_full(text, line, after, width)]
    lower = sum(text[start:end].lstrip()[0].islower() for start, end in full)
    return width if lower * 5 >= len(full) * 2 else None


def _is_next(text: str, line: Line, after: Line) -> bool:
    return text.count("\n", line[1], after[0] + 1) == 1


def _is_full(text: str, line: Line, after: Line, width: int) -> bool:
    """Would the first word of the next line have made this one longer than (about) *width*?"""
    word = FIRST_WORD.match(text, after[0])
    return (line[1] - line[0]) + (len(word[0]) if word else 0) >= width * 0.8


def _goes_on(text: str, line: Line, after: Line, width: int | None) -> bool:
    if not _is_next(text, line, after) or LABEL.match(text, *after):
        return False
    if width is not None and _is_full(text, line, after, width):
        return True
    ended = text[line[1] - 1] in '.!?:;”"' or line[1] - line[0] < NARROWEST
    return not ended and text[after[0] : after[1]].lstrip()[0].islower()


def _parts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A paragraph → its label or dateline, and the rest; what is too long for one piece is cut between sentences."""
    label = LABEL.match(text, start, end) or DATELINE.match(text, start, end)
    if label and label.end() < end:
        yield start, label.end()
        start = label.end()
    while end - start > LONGEST_PIECE:
        cut = _cut(text, start)
        yield start, cut
        start = cut
    yield start, end


def _cut(text: str, start: int) -> int:
    """Where to cut: after a sentence, else after a word, else after so many characters."""
    limit = start + LONGEST_PIECE
    gaps = [match.end() for match in SENTENCE_GAP.finditer(text, start, limit)]
    space = max(text.rfind(" ", start, limit), text.rfind("\n", start, limit))
    return gaps[-1] if gaps else space + 1 if space > start else limit
