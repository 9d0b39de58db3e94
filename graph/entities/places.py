"""Names that are only places: capitals in a dateline or behind "in", a state in brackets behind a name."""

from __future__ import annotations

from graph.entities.datelines import in_dateline
from graph.entities.reading import Found, Reading

__all__ = ["mark_places"]


def mark_places(reading: Reading) -> None:
    """Give every capital that stands for a city, and a state that says where a body is, the form ``place``."""
    for found in list(reading.all_found()):
        if found.form == "name" and (_in_brackets(reading, found) or (found.capital and _is_place(reading, found))):
            reading.mark(found.start, found.end, found.iris, "place", capital=found.capital)


def _in_brackets(reading: Reading, found: Found) -> bool:
    """ "The Sunday Gazette (Peru) reports": alone in brackets behind a capitalised name of something else."""
    opened, closed = found.start - 1, found.end
    if opened < 1 or closed >= len(reading) or (reading.texts[opened], reading.texts[closed]) != ("(", ")"):
        return False
    named = reading.at(opened - 1)
    other = named is None or named.iris != found.iris
    states = reading.register.gazetteer.states
    return other and reading.pos[opened - 1] == "PROPN" and all(iri in states for iri in found.iris)


def _is_place(reading: Reading, found: Found) -> bool:
    return in_dateline(reading, found) or _behind_preposition(reading, found) or _before_place_noun(reading, found)


def _behind_preposition(reading: Reading, found: Found) -> bool:
    before = found.start - 1
    while before >= 0 and reading.pos[before] in ("DET", "ADJ") and reading.at(before) is None:
        before -= 1
    return before >= 0 and reading.lower[before] in reading.words["placePrepositions"]


def _before_place_noun(reading: Reading, found: Found) -> bool:
    behind = found.end
    if reading.is_word(behind, "possessiveMarks"):
        behind += 1
    return reading.is_word(behind, "placeNouns")
