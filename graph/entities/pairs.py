"""Words for two: "a charge that *both* deny", "*both companies* rejected it", "the two groups"."""

from __future__ import annotations

from graph.entities.reading import Found, Reading
from graph.entities.salience import SUBJECTS, preceding
from graph.model import Kind

__all__ = ["find_pairs"]

BACK = 2
"""Sentences back in which the two are named."""
BODIES = ("companyNouns", "groupNouns", "agencyNouns", "privateParties")
"""Word lists whose plurals may stand for two organisations."""
PAIR = 2


def find_pairs(reading: Reading) -> None:
    """Mark every word for two that means exactly two who are named together before it."""
    for token in range(len(reading)):
        if not reading.is_word(token, "pairWords") or reading.at(token) is not None:
            continue
        noun = _noun(reading, token)
        bare = noun is None and reading.dep[token] in SUBJECTS
        if not bare and not (noun is not None and any(reading.is_word(noun, words) for words in BODIES)):
            continue
        iris = _joined(reading, token, None if bare else Kind.ORGANISATION)
        end = token + 1 if noun is None else noun + 1
        if iris and reading.free(token, end):
            reading.mark(token, end, iris, "description", note=False)


def _noun(reading: Reading, token: int) -> int | None:
    """The noun that is counted: "companies" of "both big companies"."""
    for at in range(token + 1, min(token + 4, len(reading))):
        if reading.doc[at].tag_ == "NNS":
            return at
        if reading.pos[at] not in ("ADJ", "NOUN"):
            return None
    return None


def _joined(reading: Reading, token: int, kind: Kind | None) -> tuple[str, ...]:
    """The two joined by "and" who were named last; else, in the same sentence, the only two beside its subject."""
    found = list(preceding(reading, token, lambda draft: kind in (None, draft.kind), sentences=BACK))
    for later in found:
        earlier = _first_of_two(reading, later)
        if earlier is not None and earlier.iris != later.iris:
            return (*earlier.iris, *later.iris)
    here = [f for f in found if reading.same_sentence(f.start, token) and not _speaks(reading, f)]
    iris = tuple(dict.fromkeys(f.iris[0] for f in reversed(here)))
    return iris if len(iris) == PAIR else ()


def _first_of_two(reading: Reading, later: Found) -> Found | None:
    """The other one of two, where *later* is what "and" joins to it, and nobody else."""
    if not reading.is_word(_before(reading, later), "conjunctions"):
        return None
    earlier = reading.at(_before(reading, later) - 1)
    if earlier is None or len(earlier.iris) != 1 or earlier.form == "place":
        return None
    third = any(reading.dep[at] == "conj" for at in range(earlier.start, earlier.end))
    return None if third else earlier


def _before(reading: Reading, found: Found) -> int:
    """The token before *found* and its article."""
    before = found.start - 1
    return before - 1 if reading.is_word(before, "articles") else before


def _speaks(reading: Reading, found: Found) -> bool:
    """Whether *found* is the subject of its sentence's main verb."""
    root = reading.doc[found.start].sent.root.i
    return any(reading.dep[at] in SUBJECTS and reading.heads[at] == root for at in range(found.start, found.end))
