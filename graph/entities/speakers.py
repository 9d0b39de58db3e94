"""Who speaks at a place: the label of a transcript ("MS. ROCA:"), or the one who is quoted there."""

from __future__ import annotations

from graph.entities.reading import Found, Reading
from graph.entities.salience import is_subject
from graph.entities.voices import speaking_state
from graph.model import Kind

__all__ = ["Speakers"]

OPENING, CLOSING, EITHER = frozenset("“„«‟"), frozenset("”»"), frozenset({'"', "''", "``"})
INTRODUCING = frozenset(",:")

COMMON = frozenset({"NN", "NNS"})

FAR = 60
"""A quotation's speaker is named at most so many tokens away from a word in it."""

ASIDE = 14
"""Tokens that a bracket in a label may span."""

HEADING = 4
"""A transcript says in its first lines where it was held."""


class Speakers:
    """The speakers of one reading; what does not depend on the place is worked out once."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.quoted = _quoted(reading)
        self.labels = _labels(reading)
        own = [not quoted and self.labels[reading.lines[token]] is None for token, quoted in enumerate(self.quoted)]
        self.voice = reading.voice or speaking_state(reading, own)

    def at(self, token: int) -> str | None:
        """The IRI of whoever says the words at *token*: outside of quotation marks the document's own voice."""
        label = self.labels[self.reading.lines[token]]
        if label is not None:
            return label or None
        if not self.quoted[token]:
            return self.voice
        found = self._named(token)
        return found.iris[0] if found is not None else None

    def host(self) -> str | None:
        """The state in whose capital a transcript was held; None for other texts."""
        reading = self.reading
        if not any(self.labels):
            return None
        for found in reading.all_found():
            if reading.lines[found.start] >= HEADING:
                return None
            if found.capital:
                return found.iris[0]
        return None

    def _named(self, token: int) -> Found | None:
        """The subject outside of quotation marks that says what is quoted at *token*.

        A quotation behind a comma or colon belongs to the subject before it, any other to the nearest
        subject, in its own sentence if there is one.
        """
        subjects = self._subjects(max(0, token - FAR), min(token + FAR, len(self.reading)))
        opening = token
        while opening > 0 and self.quoted[opening - 1]:
            opening -= 1
        if self.reading.texts[opening - 1] in INTRODUCING:
            before = [found for found in subjects if found.start < opening]
            return before[-1] if before else None
        if self._is_unnamed(token, subjects):
            return None
        sentences = self.reading.sentences
        return min(
            subjects,
            key=lambda f: (abs(sentences[f.start] - sentences[token]), abs(f.start - token), f.start),
            default=None,
        )

    def _is_unnamed(self, token: int, subjects: list[Found]) -> bool:
        """Whether somebody whom nobody names says what is quoted at *token*: "…,” *a colonel* said."."""
        reading, closing = self.reading, token
        while closing + 1 < len(reading) and self.quoted[closing + 1]:
            closing += 1
        last = reading.doc[min(closing + 1, len(reading) - 1)].sent
        if any(last.start <= found.start < last.end for found in subjects):
            return False
        outside = (at for at in range(closing + 1, last.end) if not self.quoted[at])
        return any(reading.dep[at] == "nsubj" and reading.doc[at].tag_ in COMMON for at in outside)

    def _subjects(self, start: int, end: int) -> list[Found]:
        """Single entities in ``start:end`` that are subjects outside of quotation marks."""
        subjects, index = [], start
        while index < end:
            found = self.reading.at(index)
            index = found.end if found is not None else index + 1
            if found is None or found.form == "place" or len(found.iris) != 1 or self.quoted[found.start]:
                continue
            if is_subject(self.reading, found):
                subjects.append(found)
        return subjects


def _quoted(reading: Reading) -> list[bool]:
    """For each token, whether it stands inside quotation marks that opened in its line."""
    inside, quoted = False, []
    for index, text in enumerate(reading.texts):
        if index and reading.lines[index] != reading.lines[index - 1]:
            inside = False
        if text in OPENING:
            inside = True
        elif text in CLOSING:
            inside = False
        elif text in EITHER:
            inside = not inside
        quoted.append(inside)
    return quoted


def _labels(reading: Reading) -> list[str | None]:
    """For each line, the IRI of the speaker whose label holds there; "" for somebody unknown."""
    labels: list[str | None] = []
    for index, line in enumerate(reading.lines):
        if line == len(labels):
            label = _label(reading, index)
            labels.append(label if label is not None or not labels else labels[-1])
    return labels


def _behind_asides(reading: Reading, start: int) -> int:
    """Behind what a label says in brackets ("(Peru) (spoke in Spanish)"): a bracket and a colon may be one token."""
    closing = start
    while closing < len(reading) and reading.texts[closing] == "(":
        behind = range(closing, min(closing + ASIDE, len(reading)))
        end = next((i for i in behind if reading.texts[i].startswith(")")), None)
        if end is None or reading.texts[end] != ")":
            return start if end is None else end
        closing = end + 1
    return closing


def _label(reading: Reading, start: int) -> str | None:
    """The speaker whom the line that begins at *start* names before a colon; None if it names none."""
    while start < len(reading) - 1 and reading.pos[start] == "SPACE":
        start += 1
    found = reading.at(start)
    end = _behind_asides(reading, found.end if found is not None else start + 1)
    if end >= len(reading) or not reading.texts[end].endswith(":") or not reading.same_line(start, end):
        return None
    if found is not None:
        return found.iris[0] if reading.draft(found.iris[0]).kind is Kind.OFFICIAL else None
    return "" if reading.is_word(start, "transcriptLabels") else None
