"""Office first, name later: "Chile's foreign minister acknowledged it. … “…,” Ana Quispe told reporters."

Agency copy often tells who spoke by office, and names the person in the next paragraph without it. A full name
that nothing explains, as the subject of its sentence, is whoever's office was named last, if only one was.
"""

from __future__ import annotations

from graph.entities.phrases import Match, phrase_table
from graph.entities.positions import position_end, position_start, represented
from graph.entities.reading import Found, Reading
from graph.entities.salience import SUBJECTS, is_subject
from graph.model import Kind

__all__ = ["find_introduced"]

BACK = 3
"""Sentences back in which the office stands."""


def find_introduced(reading: Reading) -> None:
    """Give everybody who is only named the office, and whom it speaks for, that was the subject before."""
    offices = [match for match in phrase_table(reading.words["titles"]).find(reading.lower) if _acts(reading, match)]
    met: set[str] = set()
    for found in list(reading.all_found()):
        if found.form != "name" or reading.draft(found.iris[0]).kind is not Kind.OFFICIAL or found.iris[0] in met:
            continue
        met.add(found.iris[0])
        draft = reading.draft(found.iris[0])
        if draft.position or draft.represents or found.end - found.start < 2 or not is_subject(reading, found):
            continue
        before = [match for match in offices if 0 < _back(reading, match, found) <= BACK]
        if len(before) == 1:
            start, end = position_start(reading, before[0].start), position_end(reading, before[0].end)
            draft.represents = represented(reading, start, end)
            draft.position = reading.text(start, end)


def _back(reading: Reading, office: Match[str], found: Found) -> int:
    return reading.sentences[found.start] - reading.sentences[office.start]


def _acts(reading: Reading, office: Match[str]) -> bool:
    """Whether the office stands for its holder, unnamed, as a subject with an owner: "Chile's minister said"."""
    head = office.end - 1
    held = reading.at(head)
    if held is not None and reading.draft(held.iris[0]).kind is Kind.OFFICIAL:
        return False
    single = reading.doc[head].tag_ in ("NN", "NNP") and reading.dep[head] in SUBJECTS
    start, end = position_start(reading, office.start), position_end(reading, office.end)
    named = any(reading.dep[child.i] in ("appos", "flat") for child in reading.doc[head].children)
    owned = represented(reading, start, end) is not None
    indefinite = any(reading.lower[child.i] in ("a", "an") for child in reading.doc[head].children)
    return single and owned and not named and not indefinite
