"""Short forms of names met before: acronyms in brackets, surnames, the first words of a company's name."""

from __future__ import annotations

from graph.entities.gazetteer import name_key
from graph.entities.names import name_runs
from graph.entities.phrases import Phrases
from graph.entities.reading import Found, Reading
from graph.model import Kind

__all__ = ["bracketed", "find_acronyms", "find_short_forms"]

LONGEST_ACRONYM = 10
LONGEST_BRACKET = 5
OPENING, CLOSING = frozenset("(,["), frozenset("),]")


def find_acronyms(reading: Reading) -> None:
    """Mark acronyms that stand in brackets or between commas right behind a name, there and everywhere else."""
    _add_first_words(reading)
    acronyms: Phrases[str] = Phrases()
    for found in list(reading.all_found()):
        inside = bracketed(reading, found.end)
        if inside is None or len(found.iris) != 1 or found.form == "demonym":
            continue
        surface = reading.text(*inside)
        if _abbreviates(surface, reading.text(found.start, found.end)):
            reading.register.alias(surface, found.iris[0])
            acronyms.add(surface, found.iris[0])
            for word in surface.split()[1:]:
                acronyms.add(word, found.iris[0])
    for match in acronyms.find(reading.texts):
        covering = reading.at(match.start)
        if covering is None or covering.end <= match.end:
            reading.mark(match.start, match.end, (match.payload,), "name")


def find_short_forms(reading: Reading) -> None:
    """Mark free capitalised words that are another name of somebody in this document."""
    _add_first_words(reading)
    for start, end in list(name_runs(reading)):
        for stop in range(end, start, -1):
            meant = _meant(reading, start, stop)
            if meant is not None:
                reading.mark(start, stop, (meant,), "name")
                break


def bracketed(reading: Reading, token: int) -> tuple[int, int] | None:
    """What stands in the bracket (or between the commas) that opens at *token*, if it is short."""
    if token + 2 >= len(reading) or reading.texts[token] not in OPENING:
        return None
    begin = token + 1
    if reading.is_word(begin, "articles") or reading.is_word(begin, "conjunctions"):
        begin += 1
    for end in range(begin, min(begin + LONGEST_BRACKET, len(reading))):
        if reading.texts[end] in CLOSING:
            return (begin, end) if end > begin else None
    return None


def _abbreviates(short: str, long: str) -> bool:
    """Whether the letters of an all-capitals word occur in the long form in order, or are its initials in any.

    >>> _abbreviates("RRF", "Rapid Relief Front"), _abbreviates("XYZ", "Rapid Relief Front")
    (True, False)
    >>> _abbreviates("FAR", "Relief and Assistance Forces")
    True
    """
    letters = [c for c in short.casefold() if c.isalnum()]
    if not 2 <= len(letters) <= LONGEST_ACRONYM or sum(c.isupper() for c in short) * 2 < len(short):
        return False
    initials = sorted(word[0].casefold() for word in long.split() if word[0].isupper())
    rest = iter(long.casefold())
    return sorted(letters) == initials or all(letter in rest for letter in letters)


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
