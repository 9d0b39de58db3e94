"""How far the description of an office reaches: "Peru's deputy minister of state for trade"."""

from __future__ import annotations

from graph.entities.phrases import phrase_table
from graph.entities.reading import Reading
from graph.model import Kind

__all__ = ["position_end", "position_start", "represented", "title_tokens"]

LONGEST = 12
"""No title with all that belongs to it is longer than so many tokens."""

MODIFYING = frozenset({"compound", "amod", "nmod:desc"})
CLAUSAL = frozenset({"xcomp", "ccomp", "advcl", "acl", "parataxis"})


def title_tokens(reading: Reading) -> frozenset[int]:
    """The indices of all tokens that are part of a title or an honorific."""
    titles = list(phrase_table(reading.words["titles"]).find(reading.lower))
    inside = {token for match in titles for token in range(match.start, match.end)}
    return frozenset(inside | {token for token in range(len(reading)) if reading.is_word(token, "honorifics")})


def _before_person(reading: Reading, token: int) -> bool:
    """A capitalised word that is not called a person's name, with one soon behind it that is."""
    if reading.labels[token] == "PERSON" or not reading.texts[token][:1].isupper():
        return False
    behind = range(token + 1, min(token + 5, len(reading)))
    return any(reading.labels[at] == "PERSON" and reading.same_line(token, at) for at in behind)


def position_start(reading: Reading, start: int) -> int:
    """Where the position begins whose title noun starts at *start*."""
    limit = max(0, start - LONGEST)
    token = start
    while token > limit and reading.same_line(token - 1, start):
        found = reading.at(token - 1)
        if found is not None and reading.draft(found.iris[0]).kind is not Kind.OFFICIAL:
            token = found.start
        elif found is None and (_modifies(reading, token - 1) or _owns(reading, token - 1)):
            token -= 1
        else:
            break
    while token < start and (reading.is_word(token, "positionLinks") or reading.pos[token] in ("PUNCT", "DET")):
        token += 1
    return token


def _modifies(reading: Reading, token: int) -> bool:
    """A noun, adjective or name inside a position: "deputy", "foreign", "army"."""
    if reading.lower[token] in reading.words["notNames"]:
        return False
    if reading.pos[token] == "NOUN":
        return reading.dep[token] in MODIFYING
    return reading.pos[token] == "PROPN" or (reading.pos[token] == "ADJ" and reading.dep[token] not in CLAUSAL)


def _owns(reading: Reading, token: int) -> bool:
    return reading.is_word(token, "possessiveMarks") and reading.at(token - 1) is not None


def position_end(reading: Reading, end: int) -> int:
    """Where the position ends: over "of state for trade", "to the United Nations", "of Peru"."""
    token, best = end, end
    if not reading.is_word(token, "positionOpenings"):
        return end
    while token < len(reading) and token - end < LONGEST and reading.same_sentence(token, end - 1):
        found = reading.at(token)
        if found is not None and found.form != "description":
            token = best = found.end
        elif reading.is_word(token, "positionLinks"):
            token += 1
        elif _belongs(reading, token):
            token = best = token + 1
        else:
            break
    return best


def represented(reading: Reading, start: int, end: int) -> str | None:
    """The first state or organisation in the position; what follows "to" is who they are sent to."""
    token = start
    while token < end:
        if reading.is_word(token, "destinations"):
            return None
        found = reading.at(token)
        if found is not None and reading.draft(found.iris[0]).kind is not Kind.OFFICIAL:
            return found.iris[0]
        token += 1
    return None


def _belongs(reading: Reading, token: int) -> bool:
    if reading.texts[token].islower():
        return reading.pos[token] in ("NOUN", "ADJ") and not reading.is_word(token, "titles")
    return (
        reading.lower[token] in reading.words["portfolios"]
        or reading.is_word(token, "bodyForms")
        or reading.labels[token] == "LOC"
        or _before_person(reading, token)
    )
