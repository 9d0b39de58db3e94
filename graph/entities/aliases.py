"""Short forms of names met before: acronyms in brackets, surnames, the first words of a company's name."""

from __future__ import annotations

from graph.entities.gazetteer import name_key
from graph.entities.names import name_runs
from graph.entities.reading import Found, Reading
from graph.model import Kind

__all__ = ["find_acronyms", "find_short_forms"]

LONGEST_ACRONYM = 10
OPENING, CLOSING = frozenset("(,["), frozenset("),]")


def find_acronyms(reading: Reading) -> None:
    """Remember acronyms in brackets or between commas right behind a name, and first words of long names."""
    _add_first_words(reading)
    for found in list(reading.all_found()):
        if len(found.iris) != 1:
            continue
        for token in _bracketed(reading, found.end):
            if _abbreviates(reading.texts[token], reading.text(found.start, found.end)):
                reading.register.alias(reading.texts[token], found.iris[0])


def find_short_forms(reading: Reading) -> None:
    """Mark free capitalised words that are another name of somebody in this document."""
    _add_first_words(reading)
    for start, end in list(name_runs(reading)):
        for stop in range(end, start, -1):
            meant = _meant(reading, start, stop)
            if meant is not None:
                reading.mark(start, stop, (meant,), "name")
                break


def _bracketed(reading: Reading, token: int) -> list[int]:
    """The free words in the bracket (or between the commas) that opens at *token*, three at most."""
    if token >= len(reading) or reading.texts[token] not in OPENING:
        return []
    inside: list[int] = []
    for index in range(token + 1, min(token + 6, len(reading))):
        if reading.texts[index] in CLOSING:
            return inside
        if reading.at(index) is None and reading.texts[index].isalnum():
            inside.append(index)
    return []


def _abbreviates(short: str, long: str) -> bool:
    """Whether the letters of an all-capitals word occur in the long form in order.

    >>> _abbreviates("RRF", "Rapid Relief Front"), _abbreviates("XYZ", "Rapid Relief Front")
    (True, False)
    """
    letters = [c for c in short.casefold() if c.isalnum()]
    if not 2 <= len(letters) <= LONGEST_ACRONYM or sum(c.isupper() for c in short) * 2 < len(short):
        return False
    rest = iter(long.casefold())
    return all(letter in rest for letter in letters)


def _add_first_words(reading: Reading) -> None:
    """ "Halden" for "Halden Trading": the first words of an organisation that was named by its form."""
    for iri, draft in list(reading.register.drafts.items()):
        if draft.kind is not Kind.ORGANISATION or iri in reading.register.gazetteer.organisations:
            continue
        words = draft.name.split()
        for width in range(1, len(words)):
            reading.register.alias(" ".join(words[:width]), iri)
        initials = "".join(word[0] for word in words if word[:1].isupper())
        if len(initials) > 2:
            reading.register.alias(initials, iri)


def _meant(reading: Reading, start: int, end: int) -> str | None:
    """Who the words ``start:end`` mean: the only bearer of that short form, else the one named last."""
    known = reading.register.aliases.get(name_key(reading.text(start, end)), [])
    if not known:
        return None
    if len(known) == 1:
        return known[0]
    before = [found for found in reading.all_found() if found.start < start and set(found.iris) & set(known)]
    return _last(before, known)


def _last(before: list[Found], known: list[str]) -> str | None:
    for found in reversed(before):
        for iri in found.iris:
            if iri in known:
                return iri
    return None
