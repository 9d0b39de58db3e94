"""Names that nothing has explained yet: people and organisations, by what stands around them.

The language model's label is one voice; the noun that explains the name ("the firm Halden",
"Halden, a Danish shipper") is a better one. Headlines, where every word has a capital, give no names.
"""

from __future__ import annotations

from collections import Counter

from graph.entities.names import name_runs
from graph.entities.officials import register_person
from graph.entities.reading import Reading

__all__ = ["find_people"]

LONGEST_PERSON = 5
ACTING = frozenset({"nsubj", "nsubj:pass", "obj", "iobj", "obl:agent", "conj", "appos"})
"""Relations in which a single unknown name is taken for somebody who acts; in others it is a place."""

EXPLAINING = ("companyNouns", "groupNouns", "blocNouns", "agencyNouns", "councilNouns", "outletNouns")


def find_people(reading: Reading) -> None:
    """Mark the capitalised runs that are people or organisations; the longest runs are met first."""
    runs = [run for run in name_runs(reading) if reading.lines[run[0]] not in reading.headlines]
    for start, end in sorted(runs, key=lambda run: (run[0] - run[1], run[0])):
        if any(reading.texts[token] in reading.register.aliases for token in range(start, end)):
            continue
        explained = _explaining_type(reading, start, end)
        label = _label(reading, start, end)
        if explained is not None:
            _mark_organisation(reading, start, end, explained)
        elif label == "PERSON" and end - start > 1 and not _has_article(reading, start):
            end = min(end, start + LONGEST_PERSON)
            reading.mark(start, end, (register_person(reading, start, end),), "name")
        elif label == "ORG" or (_acts(reading, start, end) and (end - start == 1 or _has_article(reading, start))):
            if not (end - start == 1 and reading.register.aliases.get(reading.lower[start])):
                _mark_organisation(reading, start, end, None)


def _label(reading: Reading, start: int, end: int) -> str | None:
    """The label of more than half of the tokens."""
    label, votes = Counter(reading.labels[start:end]).most_common(1)[0]
    return label if label and votes * 2 > end - start else None


def _has_article(reading: Reading, start: int) -> bool:
    return start > 0 and reading.pos[start - 1] == "DET"


def _acts(reading: Reading, start: int, end: int) -> bool:
    """Whether a run without the label of a place stands where an actor stands."""
    return any(
        reading.dep[token] in ACTING and reading.pos[token] == "PROPN" and reading.labels[token] in ("", "PERSON")
        for token in range(start, end)
        if not start <= reading.heads[token] < end
    )


def _explaining_type(reading: Reading, start: int, end: int) -> str | None:
    """The noun that says what the name is, right before it or in an apposition behind it."""
    before = start - 1
    if before >= 0 and reading.texts[before] == ",":
        before -= 1
    if before >= 0 and reading.texts[before].islower() and _explains(reading, before):
        return reading.lemmas[before]
    if end < len(reading) and reading.texts[end] == ",":
        for token in range(end + 1, min(end + 7, len(reading))):
            if reading.dep[token] == "appos" and start <= reading.heads[token] < end and _explains(reading, token):
                return reading.lemmas[token]
    return None


def _explains(reading: Reading, token: int) -> bool:
    return reading.pos[token] == "NOUN" and any(reading.is_word(token, name) for name in EXPLAINING)


def _mark_organisation(reading: Reading, start: int, end: int, kind: str | None) -> None:
    if end - start == 1 and len(reading.texts[start]) < 3:
        return
    name = reading.text(start, end)
    draft = reading.register.organisation(name, type=kind)
    reading.register.alias(name, draft.iri)
    reading.mark(start, end, (draft.iri,), "name")
