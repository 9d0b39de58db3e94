"""Who speaks for a person: "a spokesman for Ana Roca", "Roca's lawyer". What they say, that person says."""

from __future__ import annotations

from graph.entities.reading import Found, Reading
from graph.model import Kind

__all__ = ["find_mouthpieces"]

FARTHEST = 3
"""So many words may stand between the preposition and the name: "for rebel leader Ana Roca"."""


def find_mouthpieces(reading: Reading) -> None:
    """Widen every name of a person by the noun for who speaks for them, before it or behind it."""
    for found in list(reading.all_found()):
        if len(found.iris) == 1 and found.form == "name" and reading.draft(found.iris[0]).kind is Kind.OFFICIAL:
            _mark_behind(reading, found)
            _mark_before(reading, found)


def _mark_behind(reading: Reading, found: Found) -> None:
    """ "Roca's spokeswoman", "Roca's office"; not "Roca's lawyer Juan Paz", who has a name."""
    noun = found.end + 1
    if not reading.is_word(found.end, "possessiveMarks") or not _speaks(reading, noun):
        return
    if reading.at(noun + 1) is None and not reading.texts[min(noun + 1, len(reading) - 1)][:1].isupper():
        reading.mark(found.start, noun + 1, found.iris, "description", note=False)


def _mark_before(reading: Reading, found: Found) -> None:
    """ "A spokesman for Roca", "the office of President Ana Roca"."""
    for preposition in range(found.start - 1, max(found.start - 2 - FARTHEST, 0), -1):
        if reading.is_word(preposition, "employerPrepositions") or reading.is_word(preposition, "ownerPrepositions"):
            if _speaks(reading, preposition - 1) and reading.at(preposition - 1) is None:
                reading.mark(preposition - 1, found.end, found.iris, "description", note=False)
            return
        if reading.at(preposition) is not None or reading.pos[preposition] not in ("ADJ", "NOUN", "DET", "PUNCT"):
            return


def _speaks(reading: Reading, token: int) -> bool:
    return reading.is_word(token, "mouthpieces") and reading.feature(token, "Number") != "Plur"
