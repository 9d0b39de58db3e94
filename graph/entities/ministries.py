"""Ministries and other organs of a state by their form: "Peru's Foreign Ministry", "the Ministry of Health of Chile".

Different words for one ministry (foreign affairs, external affairs) give one entity, named after the
state: "Peruvian Foreign Ministry".
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from graph.entities.phrases import Phrases
from graph.entities.reading import Found, Reading
from graph.entities.register import Draft
from graph.model import Kind

__all__ = ["find_ministries", "owner_before"]

POSSESSIVE = frozenset({"'s", "'", "s'"})
NEAR = 2
"""A state this many sentences back may own a ministry that is named without one."""


@dataclass(frozen=True)
class Organ:
    """A piece of text that names an organ: its tokens, and what it is called without its state."""

    start: int
    end: int
    name: str
    portfolio: str | None


@lru_cache(maxsize=8)
def _table(entries: frozenset[str]) -> Phrases[str]:
    table: Phrases[str] = Phrases(strict=False)
    for entry in sorted(entries):
        table.add(entry, entry)
    return table


def find_ministries(reading: Reading) -> None:
    """Mark every ministry and organ of a state that is named by its form."""
    for organ in _organs(reading):
        found = reading.at(organ.start)
        if found is not None and found.end - found.start >= organ.end - organ.start and found.form == "name":
            continue
        owner = _owner(reading, organ)
        if owner is not None:
            start, end, iri = owner
            draft = _ministry(reading, organ, iri)
            reading.mark(start, end, (draft.iri,), "name")
    _find_ownerless(reading)


def _find_ownerless(reading: Reading) -> None:
    """Ministries named without a state belong to the one that this document names with it, or to the last state."""
    for organ in _organs(reading):
        if organ.portfolio is None or reading.at(organ.start) is not None:
            continue
        iri = _last_state(reading, organ.start)
        draft = _ministry(reading, organ, iri) if iri else reading.register.organisation(organ.name, type="ministry")
        reading.mark(organ.start, organ.end, (draft.iri,), "name")


def _organs(reading: Reading) -> list[Organ]:
    portfolios = {match.start: match for match in _table(reading.words["portfolios"]).find(reading.lower)}
    organs = []
    for token in range(len(reading)):
        if reading.is_word(token, "ministries"):
            organ = _ministry_at(reading, token, portfolios)
            if organ is not None:
                organs.append(organ)
    for match in _table(reading.words["organs"]).find(reading.lower):
        single_lower = match.end - match.start == 1 and reading.texts[match.start].islower()
        before = reading.at(match.start - 1) or reading.at(match.start - 2)
        if not single_lower or before is not None:
            organs.append(Organ(match.start, match.end, _title_case(match.payload), None))
    return sorted(organs, key=lambda organ: (organ.start, organ.end))


def _ministry_at(reading: Reading, token: int, portfolios: dict[int, object]) -> Organ | None:
    """The ministry whose head noun stands at *token*, with its portfolio before it or behind "of"."""
    for width in (3, 2, 1):
        start = token - width
        match = portfolios.get(start)
        if match is not None and match.end == token:  # type: ignore[attr-defined]
            return _organ(reading, start, token + 1, match.payload, token)  # type: ignore[attr-defined]
    behind = token + 2 if token + 1 < len(reading) and reading.lower[token + 1] in ("of", "for") else len(reading)
    if behind < len(reading) and reading.lower[behind] == "the":
        behind += 1
    match = portfolios.get(behind)
    if match is None:
        return None
    return _organ(reading, token, match.end, match.payload, token)  # type: ignore[attr-defined]


def _organ(reading: Reading, start: int, end: int, portfolio: str, head: int) -> Organ:
    portfolio = _representative(reading, portfolio)
    return Organ(start, end, f"{_title_case(portfolio)} {_title_case(reading.lower[head])}", portfolio)


def _representative(reading: Reading, portfolio: str) -> str:
    return _same(reading, portfolio)[0]


def _same(reading: Reading, portfolio: str) -> list[str]:
    """All words for the same portfolio, the shortest first."""
    for name in ("sameForeign", "sameDefence", "sameInterior"):
        if portfolio in reading.words[name]:
            return sorted(reading.words[name], key=lambda word: (len(word), word))
    return [portfolio]


def _ministry(reading: Reading, organ: Organ, owner: str) -> Draft:
    """The draft of the organ of *owner*, with the forms under which others may list it."""
    draft = reading.draft(owner)
    state = reading.register.gazetteer.states.get(owner)
    adjective = state.adjective if state else draft.name
    noun = organ.name.split()[-1]
    names = {organ.name, f"{adjective} {organ.name}", f"{draft.name}'s {organ.name}", f"{organ.name} of {draft.name}"}
    for portfolio in _same(reading, organ.portfolio) if organ.portfolio else []:
        word = _title_case(portfolio)
        names |= {f"{word} {noun}", f"{noun} of {word}", f"{adjective} {word} {noun}", f"{draft.name}'s {word} {noun}"}
        names |= {f"{adjective} {noun} of {word}", f"{draft.name}'s {noun} of {word}", f"{noun} of {word} of {draft.name}"}
    kind = "ministry" if organ.portfolio else organ.name.split()[-1].lower()
    canonical = f"{adjective} {organ.name}"
    return reading.register.organisation(canonical, names=tuple(sorted(names)), type=kind, of=owner)


def _owner(reading: Reading, organ: Organ) -> tuple[int, int, str] | None:
    """Whose organ it is and what the whole name spans: a state before it, or behind "of" or "in"."""
    before = owner_before(reading, organ.start)
    if before is not None:
        return before.start, organ.end, before.iris[0]
    end = organ.end
    if end < len(reading) and reading.lower[end] in ("of", "in", "for"):
        end += 1
        if end < len(reading) and reading.lower[end] == "the":
            end += 1
        behind = reading.at(end)
        if behind is not None and behind.form == "name" and _is_owner(reading, behind):
            return organ.start, behind.end, behind.iris[0]
    return None


def owner_before(reading: Reading, start: int) -> Found | None:
    """The state or body right before *start*: "Peru's …", "Peruvian …", "the Peruvian federal …"."""
    token = start - 1
    if token >= 0 and reading.lower[token] in POSSESSIVE:
        token -= 1
    elif token >= 1 and reading.pos[token] == "ADJ" and reading.at(token) is None and reading.same_sentence(token, start):
        token -= 1
    found = reading.at(token)
    if found is None or not reading.same_sentence(token, start) or not _is_owner(reading, found):
        return None
    return found


def _is_owner(reading: Reading, found: Found) -> bool:
    return len(found.iris) == 1 and found.form in ("name", "demonym") and reading.draft(found.iris[0]).kind is Kind.STATE


def _last_state(reading: Reading, token: int) -> str | None:
    """The state named last before *token*, at most ``NEAR`` sentences back."""
    for index in range(token - 1, -1, -1):
        if reading.sentences[token] - reading.sentences[index] > NEAR:
            return None
        found = reading.at(index)
        if found is not None and _is_owner(reading, found):
            return found.iris[0]
    return None


def _title_case(words: str) -> str:
    return " ".join(word if word == "of" or word == "and" else word[:1].upper() + word[1:] for word in words.split())
