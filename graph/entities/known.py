"""Names that the gazetteer knows: states with demonyms, capitals and seats of power, and organisations."""

from __future__ import annotations

from collections.abc import Mapping

from graph.entities.ministries import owner_before
from graph.entities.reading import Reading

__all__ = ["find_known_names"]


def find_known_names(reading: Reading) -> None:
    """Mark every name of the gazetteer that is not part of a longer, unknown name of a person."""
    register = reading.register
    matches = list(register.gazetteer.phrases.find(reading.texts))
    beginning = {match.start: match.payload.iri for match in matches}
    for match in matches:
        entry = match.payload
        if entry.iri is None or _in_personal_name(reading, match.start, match.end):
            continue
        if reading.texts[match.end - 1].endswith("$"):  # "US$" is a currency
            continue
        if entry.form == "demonym" and _is_region(reading, match.start):
            continue
        if _is_of_another(reading, match.start, match.end, entry.iri, beginning):
            continue
        register.known(entry.iri)
        reading.mark(
            _with_first_names(reading, match.start, match.end),
            match.end,
            (entry.iri,),
            entry.form,
            capital=entry.capital,
        )
    _find_compass_points(reading)


def _find_compass_points(reading: Reading) -> None:
    """ "the North" is the state of that name which the document mentions, if there is just one."""
    drafts = [draft for draft in reading.register.drafts.values() if draft.type == "state"]
    for token in range(1, len(reading)):
        word = reading.lower[token]
        if word not in reading.words["compass"] or not reading.is_word(token - 1, "articles"):
            continue
        bearers = [draft for draft in drafts if draft.name.lower().startswith(word + " ")]
        if len(bearers) == 1 and reading.at(token) is None and reading.texts[token].istitle():
            reading.mark(token, token + 1, (bearers[0].iri,), "name")


def _is_region(reading: Reading, start: int) -> bool:
    """Whether the word before makes something else of a demonym: "Latin American", "pro-Chilean"."""
    if start > 1 and reading.texts[start - 1] == "-" and reading.is_word(start - 2, "sidePrefixes"):
        return True
    return reading.is_word(start - 1, "regionWords") and reading.texts[start - 1][:1].isupper()


def _with_first_names(reading: Reading, start: int, end: int) -> int:
    """The start of "*Ana* Quispe administration", where only the surname belongs to what is known."""
    while end - start > 1 and start > 0 and reading.labels[start - 1] == reading.labels[start] == "PERSON":
        if reading.at(start - 1) is not None or not reading.same_sentence(start - 1, start):
            break
        start -= 1
    return start


def _is_of_another(reading: Reading, start: int, end: int, iri: str, beginning: Mapping[int, str | None]) -> bool:
    """Whether another state than the one whose organ is known by these words stands beside: "Peru's Senate".

    ``beginning`` are the known names by the token that they begin at: "the Senate of *Peru*".
    """
    states = reading.register.gazetteer.states
    known = reading.register.gazetteer.organisations.get(iri)
    if known is None or known.of not in states or reading.text(start, end).isupper():
        return False
    owner = owner_before(reading, start)
    behind = end + 1 + reading.is_word(end + 1, "articles") if reading.is_word(end, "ownerPrepositions") else -1
    owners = {owner.iris[0] if owner is not None else None, beginning.get(behind)}
    return bool(owners & states.keys() - {known.of})


def _in_personal_name(reading: Reading, start: int, end: int) -> bool:
    """A single word between a first and a family name, or before one: "Jordan" in "Jordan Ellery"."""
    if end - start > 1 or reading.texts[start].isupper():
        return False
    after = end < len(reading) and reading.labels[end] == "PERSON" and reading.texts[end][:1].isupper()
    before = start > 0 and reading.labels[start - 1] == "PERSON" and reading.texts[start - 1][:1].isupper()
    person = reading.labels[start] == "PERSON"
    if before and person and reading.dep[start] == "flat":
        return True
    return after and person and reading.dep[end] == "flat" and reading.heads[end] == start
