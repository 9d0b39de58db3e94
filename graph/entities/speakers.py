"""Who speaks at a place: the label of a transcript ("MS. ROCA:"), or the one who is quoted there."""

from __future__ import annotations

from graph.entities.reading import Found, Reading
from graph.entities.salience import is_subject
from graph.model import Kind

__all__ = ["speaker_at"]

OPENING, CLOSING = frozenset("“„«‟"), frozenset("”»")
NEAR = 2
"""A quotation may go on for so many sentences after the one that names its speaker."""


def speaker_at(reading: Reading, token: int) -> str | None:
    """The IRI of whoever says the words at *token*: outside of quotation marks the document's own voice."""
    label = _label(reading, token)
    if label is not None:
        return label or None
    if not _quoted(reading, token):
        return reading.voice
    for distance in range(NEAR + 1):
        found = _named(reading, token, reading.sentences[token] - distance)
        if found is not None:
            return found.iris[0]
    return None


def _label(reading: Reading, token: int) -> str | None:
    """The speaker label that holds at *token*: its IRI, "" for somebody unknown, None where there is none."""
    line_start = token
    for index in range(token, -1, -1):
        if index == 0 or reading.lines[index - 1] != reading.lines[index]:
            line_start = index
            label = _label_of_line(reading, line_start)
            if label is not None:
                return label
    return None


def _label_of_line(reading: Reading, start: int) -> str | None:
    found = reading.at(start)
    end = found.end if found is not None else start + 1
    if end >= len(reading) or reading.texts[end] != ":" or reading.lines[start] != reading.lines[end]:
        return None
    if found is not None:
        return found.iris[0] if reading.draft(found.iris[0]).kind is Kind.OFFICIAL else None
    return "" if reading.texts[start].isupper() and len(reading.texts[start]) > 1 else None


def _quoted(reading: Reading, token: int) -> bool:
    """Whether *token* stands inside quotation marks that opened earlier in its paragraph."""
    open_ = False
    index = token
    while index > 0 and reading.lines[index - 1] == reading.lines[token]:
        index -= 1
    for text in reading.texts[index:token]:
        if text in OPENING:
            open_ = True
        elif text in CLOSING:
            open_ = False
        elif text in ('"', "''", "``"):
            open_ = not open_
    return open_


def _named(reading: Reading, token: int, sentence: int) -> Found | None:
    """The subject outside of quotation marks in the sentence with this number, nearest to *token*."""
    subjects = [
        found
        for found in reading.all_found()
        if reading.sentences[found.start] == sentence
        and found.form != "place"
        and len(found.iris) == 1
        and is_subject(reading, found)
        and not _quoted(reading, found.start)
    ]
    return min(subjects, key=lambda found: (abs(found.start - token), found.start), default=None)
