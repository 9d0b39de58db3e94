"""Ministries and other organs of a state by their form: "Peru's Foreign Ministry", "the Ministry of Health of Chile".

Different words for one ministry (foreign affairs, external affairs) give one entity, named after the
state: "Peruvian Foreign Ministry".
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from graph.entities.datelines import dateline_state
from graph.entities.names import is_capitalised, name_end
from graph.entities.phrases import Match, phrase_table
from graph.entities.reading import Found, Reading
from graph.entities.register import Draft
from graph.model import Kind

__all__ = ["find_ministries", "owner_before"]

SHORTEST_CAPITALISED = 4
"""Words inside a name that are shorter than this keep their small letter ("of", "and")."""

SEAT_WITHIN = 6
"""A capital this many tokens behind a ministry says whose it is."""

NEAR = 2
"""A state this many sentences back may own a ministry that is named without one."""


@dataclass(frozen=True)
class Organ:
    """A piece of text that names an organ: its tokens, and what it is called without its state."""

    start: int
    end: int
    name: str
    portfolio: str | None


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
    """Ministries named without a state: the one named with it before, of the dateline's state, or of the last one."""
    told_in = dateline_state(reading)
    for organ in _organs(reading):
        if organ.portfolio is None or reading.at(organ.start) is not None:
            continue
        iri = (
            _seat_behind(reading, organ.end)
            or _seat_before(reading, organ.start)
            or _named_before(reading, organ)
            or told_in
        )
        iri = iri or _last_state(reading, organ.start)
        draft = _ministry(reading, organ, iri) if iri else reading.register.organisation(organ.name, noun="ministry")
        reading.mark(organ.start, organ.end, (draft.iri,), "name")


def _organs(reading: Reading) -> list[Organ]:
    portfolios = {match.start: match for match in phrase_table(reading.words["portfolios"]).find(reading.lower)}
    organs = []
    for token in range(len(reading)):
        if reading.is_word(token, "ministries"):
            organ = _ministry_at(reading, token, portfolios)
            if organ is not None:
                organs.append(organ)
    for match in phrase_table(reading.words["organs"]).find(reading.lower):
        single_lower = match.end - match.start == 1 and reading.texts[match.start].islower()
        before = reading.at(match.start - 1) or reading.at(match.start - 2)
        if not single_lower or before is not None:
            organs.append(Organ(match.start, match.end, _title_case(match.payload), None))
    return sorted(organs, key=lambda organ: (organ.start, organ.end))


def _ministry_at(reading: Reading, token: int, portfolios: Mapping[int, Match[str]]) -> Organ | None:
    """The ministry whose head noun stands at *token*, with its portfolio before it or behind "of"."""
    for width in (3, 2, 1):
        start = token - width
        match = portfolios.get(start)
        if match is not None and match.end == token:
            return _organ(reading, start, token + 1, match.payload, token)
    behind = token + 2 if reading.is_word(token + 1, "portfolioPrepositions") else len(reading)
    if reading.is_word(behind, "articles"):
        behind += 1
    match = portfolios.get(behind)
    if match is None:
        return _unlisted(reading, token, behind)
    return _organ(reading, token, match.end, match.payload, token)


def _unlisted(reading: Reading, token: int, behind: int) -> Organ | None:
    """A ministry of something that no list knows, if all of it is capitalised: "Ministry of Ports and Islands"."""
    if not (is_capitalised(reading, token) and behind < len(reading) and is_capitalised(reading, behind)):
        return None
    if reading.at(behind) is not None:
        return None
    end = name_end(reading, behind)
    joined = reading.is_word(end, "conjunctions") and is_capitalised(reading, end + 1)
    if joined and reading.at(end + 1) is None:
        end = name_end(reading, end + 1)
    return Organ(token, end, reading.text(token, end), None)


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
    portfolios = _same(reading, organ.portfolio) if organ.portfolio else []
    names = set()
    for form in reading.words["ministryForms"]:
        for portfolio in portfolios if "{portfolio}" in form else [""]:
            parts = {"organ": organ.name, "noun": noun, "portfolio": _title_case(portfolio)}
            names.add(form.format(**parts, state=draft.name, adjective=adjective))
    kind = "ministry" if organ.portfolio else organ.name.split()[-1].lower()
    canonical = f"{adjective} {organ.name}"
    return reading.register.organisation(canonical, names=tuple(sorted(names)), noun=kind, of=owner)


def _owner(reading: Reading, organ: Organ) -> tuple[int, int, str] | None:
    """Whose organ it is and what the whole name spans: a state before it, or behind "of" or "in"."""
    before = owner_before(reading, organ.start)
    if before is not None:
        return before.start, organ.end, before.iris[0]
    end = organ.end
    if any(reading.is_word(end, name) for name in ("ownerPrepositions", "seatPrepositions", "portfolioPrepositions")):
        end += 1
        if reading.is_word(end, "articles"):
            end += 1
        behind = reading.at(end)
        if behind is not None and behind.form == "name" and _is_owner(reading, behind):
            return organ.start, behind.end, behind.iris[0]
    return None


def owner_before(reading: Reading, start: int) -> Found | None:
    """The state or body right before *start*: "Peru's …", "Peruvian …", "the Peruvian federal …"."""
    token = start - 1
    adjective = token >= 1 and reading.pos[token] == "ADJ" and reading.at(token) is None
    if adjective or reading.is_word(token, "possessiveMarks"):
        token -= 1
    found = reading.at(token)
    if found is None or not reading.same_sentence(token, start) or not _is_owner(reading, found):
        return None
    return found


def _is_owner(reading: Reading, found: Found) -> bool:
    if len(found.iris) != 1 or found.form not in ("name", "demonym"):
        return False
    return reading.draft(found.iris[0]).kind is Kind.STATE


def _seat_behind(reading: Reading, end: int) -> str | None:
    """The state whose capital stands soon behind: in the line of a letterhead, or in the next one."""
    for token in range(end, min(end + SEAT_WITHIN, len(reading))):
        found = reading.at(token)
        if found is not None and found.capital and reading.lines[token] - reading.lines[end - 1] <= 1:
            return found.iris[0]
    return None


def _seat_before(reading: Reading, start: int) -> str | None:
    """The state whose capital opens the sentence: "In Lima, the defence ministry said …"."""
    before = start - 1 - reading.is_word(start - 1, "articles")
    found = reading.at(before - 1) if before > 0 and reading.texts[before] == "," else None
    if found is None or not found.capital or not reading.is_word(found.start - 1, "seatPrepositions"):
        return None
    opens = found.start < 2 or not reading.same_sentence(found.start - 2, start)
    return found.iris[0] if opens else None


def _named_before(reading: Reading, organ: Organ) -> str | None:
    """The state whose ministry of this kind was named last before *organ*."""
    owner = None
    for found in reading.all_found():
        if found.start >= organ.start:
            break
        draft = reading.draft(found.iris[0])
        if found.form == "name" and draft.type == "ministry" and draft.name.endswith(f" {organ.name}"):
            owner = draft.represents or owner
    return owner


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
    """Every longer word with a capital: "foreign affairs" → "Foreign Affairs"."""
    return " ".join(word if len(word) < SHORTEST_CAPITALISED else word[:1].upper() + word[1:] for word in words.split())
