"""Names that nothing has explained yet: people and organisations by what the language model says of them."""

from __future__ import annotations

from graph.entities.names import name_runs
from graph.entities.officials import register_person
from graph.entities.reading import Reading

__all__ = ["find_people"]

NAME_POSITIONS = frozenset({"nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "nmod", "nmod:poss", "conj", "appos", "root", "ROOT"})
LONGEST_PERSON = 5


def find_people(reading: Reading) -> None:
    """Mark runs of capitalised words that are people, or organisations, by the votes on each run."""
    runs = list(name_runs(reading))
    for start, end in sorted(runs, key=lambda run: (run[0] - run[1], run[0])):
        votes = _votes(reading, start, end)
        if votes.get("PERSON", 0) * 2 > end - start and end - start >= 2 and not _has_article(reading, start):
            iri = register_person(reading, start, min(end, start + LONGEST_PERSON))
            reading.mark(start, min(end, start + LONGEST_PERSON), (iri,), "name")
        elif votes.get("ORG", 0) * 2 > end - start or (_has_article(reading, start) and _acts(reading, start, end)):
            _mark_organisation(reading, start, end)


def _votes(reading: Reading, start: int, end: int) -> dict[str, int]:
    votes: dict[str, int] = {}
    for label in reading.labels[start:end]:
        votes[label] = votes.get(label, 0) + 1
    return votes


def _has_article(reading: Reading, start: int) -> bool:
    return start > 0 and reading.pos[start - 1] == "DET"


def _acts(reading: Reading, start: int, end: int) -> bool:
    """Whether the run stands where an actor stands: as the subject of a verb."""
    return end - start >= 2 and any(
        reading.dep[token] in ("nsubj", "nsubj:pass", "obl:agent") and reading.pos[token] == "PROPN"
        for token in range(start, end)
    )


def _mark_organisation(reading: Reading, start: int, end: int) -> None:
    if end - start == 1 and len(reading.texts[start]) < 2:
        return
    name = reading.text(start, end)
    draft = reading.register.organisation(name)
    reading.register.alias(name, draft.iri)
    reading.mark(start, end, (draft.iri,), "name")
