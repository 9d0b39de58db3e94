"""Names that nothing has explained yet: people and organisations, by what stands around them.

The language model's label is one voice; the noun that explains the name ("the firm Halden",
"Halden, a Danish shipper") is a better one. Headlines, where every word has a capital, give no names.
"""

from __future__ import annotations

from graph.entities.explanations import explaining_type, noun_behind
from graph.entities.gazetteer import name_key
from graph.entities.labels import PEOPLES, Labels
from graph.entities.names import name_runs
from graph.entities.persons import register_person
from graph.entities.positions import title_tokens
from graph.entities.reading import Reading
from graph.entities.shapes import (
    has_article,
    has_shouted_surname,
    is_acronym,
    is_common,
    is_initial,
    is_model,
    is_other,
    with_number,
)
from graph.model import Kind

__all__ = ["find_people"]

LONGEST_PERSON = 5
ACTING = frozenset({"nsubj", "nsubj:pass", "obj", "iobj", "obl:agent", "conj", "appos"})
"""Relations in which a single unknown name is taken for somebody who acts; in others it is a place."""


def find_people(reading: Reading) -> None:
    """Mark the capitalised runs that are people or organisations; the longest runs are met first."""
    titled = title_tokens(reading)
    labels = Labels(reading)
    runs = [_untitled(run, titled) for run in name_runs(reading) if reading.lines[run[0]] not in reading.headlines]
    runs = sorted(runs, key=lambda run: (run[0] - run[1], run[0]))
    for start, end in runs:
        explained = explaining_type(reading, start, end) if start < end else None
        if explained is not None and _is_people(labels, start, end):
            _mark_people(reading, start, end)
        elif explained is not None and not _means_something_else(reading, start, end):
            _mark_organisation(reading, start, end, explained)
        elif _is_name(reading, start, end):
            _mark_by_label(reading, start, end, labels.of(start, end))
    for start, end in runs:
        if _is_name(reading, start, end) and reading.free(start, end) and _beside_organisation(reading, start, end):
            _mark_organisation(reading, start, end, None)


def _mark_by_label(reading: Reading, start: int, end: int, label: str | None) -> None:
    if _is_person(reading, start, end, label):
        end = min(end, start + LONGEST_PERSON)
        reading.mark(start, end, (register_person(reading, start, end),), "name")
    elif label == "ORG" or is_acronym(reading, start, end) or _acts(reading, start, end):
        _mark_organisation(reading, start, end, None)


def _is_people(labels: Labels, start: int, end: int) -> bool:
    """Whether a single word names a people or faith: "Tuareg" in "Tuareg rebels"."""
    return end - start == 1 and labels.of(start, end) == PEOPLES


def _mark_people(reading: Reading, start: int, end: int) -> None:
    """ "Tuareg rebels" are a group of that name, "Tuareg banks" nobody."""
    noun = noun_behind(reading, start, end)
    if noun is not None and (reading.is_word(noun, "groupNouns") or reading.is_word(noun, "forces")):
        draft = reading.register.organisation(reading.text(start, noun + 1), noun=reading.lemmas[noun])
        reading.mark(start, noun + 1, (draft.iri,), "description")


def _known(reading: Reading, start: int, end: int) -> bool:
    return bool(reading.register.aliases.get(name_key(reading.text(start, end))))


def _means_something_else(reading: Reading, start: int, end: int) -> bool:
    """Whether the noun beside the run explains no new name: "F-16 fighters" are jets."""
    return _known(reading, start, end) or is_common(reading, start, end) or is_model(reading, start, end)


def _is_name(reading: Reading, start: int, end: int) -> bool:
    """Whether the run may be an unknown name at all."""
    numbered = start < end and with_number(reading, start, end) > end
    if start == end or (end - start == 1 and is_initial(reading, start) and not numbered):
        return False
    return not (_known(reading, start, end) or is_other(reading, start, end) or is_model(reading, start, end))


def _beside_organisation(reading: Reading, start: int, end: int) -> bool:
    """Whether an unknown name of several words is listed with an organisation: "Halden Bank and Casa de Oro"."""
    for token in range(start, end):
        found = reading.at(reading.heads[token])
        if reading.dep[token] == "conj" and not start <= reading.heads[token] < end and found is not None:
            company = found.form == "name" and reading.draft(found.iris[0]).kind is Kind.ORGANISATION
            return company and end - start > 1
    return False


def _untitled(run: tuple[int, int], titled: frozenset[int]) -> tuple[int, int]:
    """The run without titles in front; nothing is left where only a surname would be."""
    start, end = run
    while start < end and start in titled:
        start += 1
    return (end, end) if start > run[0] and end - start == 1 else (start, end)


def _is_person(reading: Reading, start: int, end: int, label: str | None) -> bool:
    if has_article(reading, start) or any(reading.is_word(token, "bodyForms") for token in range(start, end)):
        return False
    if has_shouted_surname(reading, start, end):
        return label != "ORG"
    if end - start == 1:
        return label == "PERSON" and not reading.is_word(start - 1, "placePrepositions")
    return label == "PERSON" or (label is None and end - start <= LONGEST_PERSON - 2 and _acts(reading, start, end))


def _acts(reading: Reading, start: int, end: int) -> bool:
    """Whether a run without the label of a place stands where an actor stands."""
    return any(
        reading.dep[token] in ACTING and reading.pos[token] == "PROPN" and reading.labels[token] in ("", "PERSON")
        for token in range(start, end)
        if not start <= reading.heads[token] < end
    )


def _mark_organisation(reading: Reading, start: int, end: int, kind: str | None) -> None:
    end = with_number(reading, start, end)
    if end - start == 1 and len(reading.texts[start]) < 3:
        return
    name = reading.text(start, end)
    draft = reading.register.organisation(name, noun=kind)
    reading.register.alias(name, draft.iri)
    reading.mark(start, end, (draft.iri,), "name")
