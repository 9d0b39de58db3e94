"""What is led by somebody: "her country", "Quispe's government", "the army of President Ana Quispe".

The whole phrase is a mention of the state (or body) that the person speaks for.
"""

from __future__ import annotations

from collections.abc import Iterator

from graph.entities.datelines import dateline_state
from graph.entities.reading import Found, Reading
from graph.entities.register import Draft
from graph.entities.salience import nearest, preceding
from graph.model import Kind

__all__ = ["find_bare_offices", "find_owned_offices", "find_ruled", "find_ruled_by_name", "state_behind"]

LONGEST_OFFICE = 10
"""Tokens of an office before the name of who holds it."""

FARTHEST = 4
"""So many words may stand between the person and what is led: "his own embattled government"."""


def find_ruled_by_name(reading: Reading) -> None:
    """Mark what is led by somebody who is named: before it as its owner, or behind it after "of"."""
    for found in list(reading.all_found()):
        if len(found.iris) == 1 and reading.draft(found.iris[0]).kind is Kind.OFFICIAL:
            _mark_before(reading, found)
            _mark_behind(reading, found)


def find_ruled(reading: Reading) -> None:
    """Mark what is led by somebody who is meant by a pronoun: another party than the pronoun's, or "his country"."""
    for found in list(reading.all_found()):
        if found.form != "pronoun" or reading.dep[found.start] != "nmod:poss" or len(found.iris) != 1:
            continue
        noun = _ruled_noun(reading, found.end)
        if noun is not None:
            whose = _ruled_party(reading, found.iris[0], noun)
        else:
            noun, whose = found.end, _related_state(reading, found)
        if whose is not None and (whose != found.iris[0] or reading.is_word(noun, "countryNouns")):
            reading.mark(found.start, noun + 1, (whose,), "description", note=False)


def find_bare_offices(reading: Reading) -> None:
    """Give an office without a state to the only state named there: "In the Peruvian capital, army spokesman Roca".

    Where several are, the one in whose capital the story is told is meant.
    """
    find_owned_offices(reading)
    told_in = dateline_state(reading)
    for found in list(reading.all_found()):
        draft = reading.draft(found.iris[0])
        if draft.kind is not Kind.OFFICIAL or draft.represents is not None or not draft.position:
            continue
        words = set(draft.position.lower().split())
        leads = draft.position.lower() in reading.words["stateOffices"]
        if leads and draft.represents is None and not _is_met(reading, found, told_in):
            draft.represents = told_in
        if not words & (reading.words["forces"] | reading.words["governments"] | reading.words["portfolios"]):
            continue
        states = {f.iris[0] for f in preceding(reading, found.start, _is_state, sentences=1)}
        if len(states) == 1:
            draft.represents = states.pop()
        elif told_in in states:
            draft.represents = told_in


def _is_met(reading: Reading, found: Found, iri: str | None) -> bool:
    """Whether the sentence of *found* names *iri* beside its dateline: "President Quispe accuses Chile"."""
    sentence = reading.doc[found.start].sent
    names = (reading.at(token) for token in range(sentence.start, sentence.end))
    return any(name is not None and iri in name.iris and name.form != "place" for name in names)


def find_owned_offices(reading: Reading) -> None:
    """Give an office to whoever owns it right before the name: "Halden's chief executive, Ana Roca", "its envoy, …"."""
    for found in list(reading.all_found()):
        draft = reading.draft(found.iris[0])
        if draft.kind is Kind.OFFICIAL and draft.represents is None and draft.position:
            draft.represents = _named_with_office(reading, found, set(draft.position.lower().split()))


def _named_with_office(reading: Reading, found: Found, words: set[str]) -> str | None:
    """Whose office it is by the words around the name: "*Halden's* chief executive, Ana Roca"."""
    token = found.start - 1
    while token >= 0 and reading.at(token) is None and found.start - token < LONGEST_OFFICE:
        belongs = reading.lower[token] in words or reading.texts[token] == ","
        if not (belongs or reading.is_word(token, "possessiveMarks")):
            return None
        token -= 1
    owner = reading.at(token)
    if owner is None or len(owner.iris) != 1:
        return None
    owned = reading.is_word(token + 1, "possessiveMarks") or reading.doc[token].tag_ == "PRP$"
    if not owned or reading.draft(owner.iris[0]).kind is Kind.OFFICIAL:
        return None
    return owner.iris[0]


def _is_state(draft: Draft) -> bool:
    return draft.kind is Kind.STATE


def state_behind(reading: Reading, iri: str) -> str | None:
    """The state behind somebody: of the ministry behind the spokesman, too; else the body itself."""
    owner = reading.draft(iri).represents
    while owner is not None:
        draft = reading.register.drafts.get(owner) or reading.register.known(owner)
        if draft.kind is Kind.STATE or draft.represents is None:
            return owner
        owner = draft.represents
    return None


def _mark_before(reading: Reading, found: Found) -> None:
    """ "Quispe's government", "the Quispe administration"."""
    behind = found.end + reading.is_word(found.end, "possessiveMarks")
    noun = _ruled_noun(reading, behind)
    if noun is None or (behind == found.end and noun != behind):
        return
    whose = _ruled_party(reading, found.iris[0], noun)
    if whose is not None:
        reading.mark(found.start, noun + 1, (whose,), "description", note=False)


def _mark_behind(reading: Reading, found: Found) -> None:
    """ "the government of President Ana Quispe"."""
    noun = found.start - 2
    while noun >= 0 and noun >= found.start - FARTHEST and not reading.is_word(noun + 1, "ownerPrepositions"):
        noun -= 1
    if noun < 0 or not reading.is_word(noun + 1, "ownerPrepositions") or reading.at(noun) is not None:
        return
    if not all(_modifies(reading, token) for token in range(noun + 2, found.start)) or not _is_ruled(reading, noun):
        return
    whose = _ruled_party(reading, found.iris[0], noun)
    if whose is not None:
        reading.mark(noun, found.end, (whose,), "description", note=False)


def _ruled_party(reading: Reading, iri: str, noun: int) -> str | None:
    """Whose the noun at *noun* is if it belongs to *iri*: a state's government, a band's fighters."""
    draft = reading.draft(iri)
    if draft.kind is Kind.STATE or (draft.kind is Kind.ORGANISATION and reading.is_word(noun, "forces")):
        return iri
    whose = state_behind(reading, iri)
    if whose is None or reading.draft(whose).kind is Kind.STATE or reading.is_word(noun, "forces"):
        return whose
    return None


def _related_state(reading: Reading, owner: Found) -> str | None:
    """For "its neighbour": the state named last that is not the owner, in this sentence or the one before."""
    if not reading.is_word(owner.end, "relationNouns") or reading.feature(owner.end, "Number") != "Sing":
        return None
    whose = owner.iris[0]
    return nearest(reading, owner.start, lambda draft: _is_state(draft) and draft.iri != whose, sentences=1)


def _ruled_noun(reading: Reading, start: int) -> int | None:
    """The noun for those who rule or serve that ends the noun phrase from *start* on."""
    for token in _phrase(reading, start):
        ends = not _modifies(reading, token + 1) or reading.is_word(token + 1, "possessiveMarks")
        if ends:
            return token if _is_ruled(reading, token) else None
    return None


def _phrase(reading: Reading, start: int) -> Iterator[int]:
    for token in range(start, min(start + FARTHEST, len(reading))):
        if not _modifies(reading, token):
            return
        yield token


def _modifies(reading: Reading, token: int) -> bool:
    """Whether the token may be part of a noun phrase without names."""
    free = token < len(reading) and reading.at(token) is None
    return free and (
        reading.pos[token] in ("NOUN", "PROPN", "ADJ")
        or reading.dep[token] == "amod"
        or reading.is_word(token, "allArticles")
    )


def _is_ruled(reading: Reading, token: int) -> bool:
    if reading.pos[token] not in ("NOUN", "PROPN"):
        return False
    return any(reading.is_word(token, name) for name in ("governments", "forces", "countryNouns"))
