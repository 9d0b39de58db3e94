"""Who a word that points back may mean: what was mentioned before it, the most salient first.

Subjects before others, this sentence before the last one, near before far. Where several are
equally good and none is a subject, nobody is meant: a wrong antecedent costs more than none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from graph.entities.reading import Found, Reading
from graph.entities.register import Draft

__all__ = ["Accept", "antecedent", "is_subject", "nearest", "preceding"]

Accept = Callable[[Draft], bool]

SUBJECTS = frozenset({"nsubj", "nsubj:pass", "nsubj:outer", "csubj"})


def preceding(reading: Reading, token: int, accept: Accept, *, sentences: int) -> Iterator[Found]:
    """Single entities mentioned before *token*, nearest first, at most so many sentences back."""
    index = token - 1
    while index >= 0 and reading.sentences[token] - reading.sentences[index] <= sentences:
        found = reading.at(index)
        if found is None:
            index -= 1
            continue
        if found.form != "place" and len(found.iris) == 1 and accept(reading.draft(found.iris[0])):
            yield found
        index = found.start - 1


def nearest(reading: Reading, token: int, accept: Accept, *, sentences: int) -> str | None:
    """The IRI mentioned last before *token*."""
    return next((found.iris[0] for found in preceding(reading, token, accept, sentences=sentences)), None)


def is_subject(reading: Reading, found: Found) -> bool:
    """Whether some token of the mention is the subject of a verb outside of it."""
    return any(
        reading.dep[token] in SUBJECTS and not found.start <= reading.heads[token] < found.end
        for token in range(found.start, found.end)
    )


def antecedent(reading: Reading, token: int, accept: Accept, *, sentences: int = 2) -> str | None:
    """The IRI that a pronoun at *token* means, or None where that is open."""
    by_distance: dict[int, list[Found]] = {}
    for found in preceding(reading, token, accept, sentences=sentences):
        by_distance.setdefault(reading.sentences[token] - reading.sentences[found.start], []).append(found)
    for distance in sorted(by_distance):
        candidates = by_distance[distance]
        subjects = [found for found in candidates if is_subject(reading, found)]
        if subjects:
            return subjects[0 if distance == 0 else -1].iris[0]
        if len({found.iris[0] for found in candidates}) == 1:
            return candidates[0].iris[0]
        if distance:
            return None
    return None
