"""Nouns that say what a name is: "the firm Halden", "Halden, a Danish shipper", "the M23 rebel group"."""

from __future__ import annotations

from graph.entities.reading import Found, Reading
from graph.model import Kind

__all__ = ["explaining_type", "name_described", "noun_behind", "widen_explained"]

EXPLAINING = ("companyNouns", "groupNouns", "blocNouns", "agencyNouns", "councilNouns", "outletNouns")

FARTHEST = 4
"""So many words may stand between a name and the noun that explains it."""


def explaining_type(reading: Reading, start: int, end: int) -> str | None:
    """The noun that says what the name at ``start:end`` is: right before it, behind it, or in an apposition."""
    before = start - 1
    if before >= 0 and reading.texts[before] == ",":
        before -= 1
    if before >= 0 and reading.texts[before].islower() and _explains(reading, before):
        return reading.lemmas[before]
    behind = noun_behind(reading, start, end)
    if behind is not None:
        return reading.lemmas[behind]
    if end < len(reading) and reading.texts[end] == ",":
        for token in range(end + 1, min(end + 7, len(reading))):
            if reading.dep[token] == "appos" and start <= reading.heads[token] < end and _explains(reading, token):
                return reading.lemmas[token]
    return None


def widen_explained(reading: Reading) -> None:
    """Make one mention of an organisation's name and the noun beside it that says what it is."""
    for found in list(reading.all_found()):
        if found.form != "name" or len(found.iris) != 1 or found is not reading.at(found.start):
            continue
        if reading.draft(found.iris[0]).kind is not Kind.ORGANISATION:
            continue
        behind = noun_behind(reading, found.start, found.end)
        start = _phrase_start(reading, found)
        if behind is not None or start < found.start:
            end = found.end if behind is None else behind + 1
            _name_type(reading, found, behind if behind is not None else found.start - 1)
            reading.mark(start, end, found.iris, "name", note=False)


def name_described(reading: Reading) -> None:
    """ "The U.N. mission in Mali, MINUSMA": a description of somebody's body means the one that is named behind it."""
    for found in list(reading.all_found()):
        if found.form != "description" or len(found.iris) != 1:
            continue
        for token in range(found.end, min(found.end + FARTHEST + 2, len(reading))):
            name = reading.at(token)
            explains = reading.dep[token] == "appos" and found.start <= reading.heads[token] < found.end
            if name is not None and explains and name.form == "name" and _is_body_of(reading, name, found.iris[0]):
                reading.mark(found.start, found.end, name.iris, "description", note=False)


def _is_body_of(reading: Reading, name: Found, owner: str) -> bool:
    draft = reading.draft(name.iris[0])
    return draft.kind is Kind.ORGANISATION and draft.represents == owner


def _name_type(reading: Reading, found: Found, noun: int) -> None:
    draft = reading.draft(found.iris[0])
    draft.type = draft.type or reading.lemmas[noun]


def noun_behind(reading: Reading, start: int, end: int) -> int | None:
    """The explaining noun that the name modifies: "group" in "the M23 rebel group"."""
    token = end
    while token < min(end + FARTHEST, len(reading)) and reading.at(token) is None and reading.texts[token].islower():
        if reading.pos[token] not in ("NOUN", "ADJ"):
            return None
        if _explains(reading, token) and start <= _modifier(reading, token, start, end) < end:
            following = token + 1
            modifies = reading.dep[token] in ("compound", "amod") and reading.heads[token] > token
            return None if modifies and following < len(reading) and reading.pos[following] == "NOUN" else token
        token += 1
    return None


def _modifier(reading: Reading, noun: int, start: int, end: int) -> int:
    """The token of ``start:end`` that hangs on *noun* as a part of its name; -1 if there is none."""
    hanging = (at for at in range(start, end) if reading.heads[at] == noun and reading.dep[at] in ("compound", "amod"))
    return next(hanging, -1)


def _phrase_start(reading: Reading, found: Found) -> int:
    """Where the explaining phrase before the name begins: at "Palestinian" in "the Palestinian militant group X"."""
    noun = found.start - 1
    if noun < 0 or not reading.texts[noun].islower() or not _explains(reading, noun) or reading.at(noun) is not None:
        return found.start
    if not _connected(reading, noun, found) or reading.feature(noun, "Number") == "Plur":
        return found.start
    start = noun
    while start > 0 and reading.heads[start - 1] in range(start, found.end) and _is_modifier(reading, start - 1):
        start -= 1
    return start


def _connected(reading: Reading, noun: int, found: Found) -> bool:
    inside = range(found.start, found.end)
    return reading.heads[noun] in inside or any(reading.heads[token] == noun for token in inside)


def _is_modifier(reading: Reading, token: int) -> bool:
    before = reading.at(token)
    return reading.dep[token] in ("compound", "amod") and (before is None or before.form == "demonym")


def _explains(reading: Reading, token: int) -> bool:
    if reading.pos[token] == "ADJ":  # "the weekly Sol de Lima"
        return reading.is_word(token, "outletNouns") and reading.feature(token, "Degree") != "Cmp"
    return reading.pos[token] == "NOUN" and any(reading.is_word(token, name) for name in EXPLAINING)
