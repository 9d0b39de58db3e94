"""Who a word that points back may mean: what was mentioned before it, the most salient first.

Subjects before others, this sentence before the last one, near before far. Where several are
equally good and none is a subject, nobody is meant: a wrong antecedent costs more than none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from graph.entities.binding import can_mean, is_argument, is_object
from graph.entities.reading import Found, Reading
from graph.entities.register import Draft

__all__ = ["SUBJECTS", "Accept", "antecedent", "is_subject", "nearest", "preceding"]

Accept = Callable[[Draft], bool]

SUBJECTS = frozenset({"nsubj", "nsubj:pass", "nsubj:outer", "csubj"})


def preceding(
    reading: Reading, token: int, accept: Accept, *, sentences: int, unnamed: bool = False
) -> Iterator[Found]:
    """Single entities mentioned before *token*, nearest first, at most so many sentences back.

    With ``unnamed``, also whoever is mentioned by an unnamed person ("the envoy of Peru").
    """
    index = token - 1
    while index >= 0 and reading.sentences[token] - reading.sentences[index] <= sentences:
        found = reading.at(index)
        if found is None:
            index -= 1
            continue
        named = found.form != "place" and len(found.iris) == 1
        if named and (accept(reading.draft(found.iris[0])) or (unnamed and _is_unnamed_person(reading, found))):
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


def antecedent(
    reading: Reading,
    token: int,
    accept: Accept,
    *,
    sentences: int = 2,
    unnamed: bool = False,
    but: tuple[str, ...] = (),
) -> str | None:
    """The IRI that a pronoun at *token* means, *but* none of these, or None where that is open."""
    by_distance: dict[int, list[Found]] = {}
    for found in preceding(reading, token, accept, sentences=sentences, unnamed=unnamed):
        if found.iris[0] not in but and can_mean(reading, token, found):
            by_distance.setdefault(reading.sentences[token] - reading.sentences[found.start], []).append(found)
    for distance in sorted(by_distance):
        candidates = by_distance[distance]
        iri = (
            _in_this_sentence(reading, token, candidates) if distance == 0 else _in_sentence_before(reading, candidates)
        )
        if iri is not None or distance:
            return iri
    return None


def _in_this_sentence(reading: Reading, token: int, candidates: list[Found]) -> str | None:
    """The one afflicted for a reason; for objects and owners the pronoun before; else the nearest subject."""
    if _gives_reason(reading, token):
        return _alone([found for found in candidates if is_argument(reading, found)][:1])
    if reading.dep[token] not in ("expl", *SUBJECTS):
        chained = [found for found in candidates if found.form == "pronoun"]
        parallel = [found for found in candidates if _is_parallel(reading, token, found)]
        if chained or parallel:
            return [*chained, *parallel][0].iris[0]
    subjects = [found for found in candidates if is_subject(reading, found) or _is_topic(reading, found)]
    if subjects:
        return subjects[0].iris[0]
    return _alone([found for found in candidates if is_argument(reading, found)]) or _alone(candidates)


def _is_topic(reading: Reading, found: Found) -> bool:
    """Whether the sentence hangs on the mention itself, as in headlines and where a verb was not seen."""
    return any(reading.heads[at] == at for at in range(found.start, found.end))


def _is_parallel(reading: Reading, token: int, found: Found) -> bool:
    """Whether *found* has the role that the pronoun has: the object of its verb, the agent of its passive."""
    if reading.dep[token] in ("obj", "iobj"):
        return is_object(reading, found)
    agents = [at for at in range(found.start, found.end) if reading.dep[at] == "obl:agent"]
    return reading.dep[token] == "obl:agent" and bool(agents)


def _in_sentence_before(reading: Reading, candidates: list[Found]) -> str | None:
    """The first subject there, or the only one who is mentioned."""
    subjects = [found for found in candidates if is_subject(reading, found)]
    return subjects[-1].iris[0] if subjects else _alone(candidates)


def _alone(candidates: list[Found]) -> str | None:
    return candidates[0].iris[0] if len({found.iris[0] for found in candidates}) == 1 else None


def _gives_reason(reading: Reading, token: int) -> bool:
    """Whether an owner stands in a phrase that says why or how: "over its …", "by training its …"."""
    node = reading.heads[token]
    for _ in range(2):
        marks = [child.i for child in reading.doc[node].children if child.dep_ in ("case", "mark") and child.i < token]
        if any(reading.lower[at] in reading.words["reasonPrepositions"] for at in marks):
            return True
        if reading.pos[node] == "VERB":
            return False
        node = reading.heads[node]
    return False


def _is_unnamed_person(reading: Reading, found: Found) -> bool:
    """Whether the description's own noun is one person who speaks for others."""
    if found.form != "description" or not is_subject(reading, found):
        return False
    heads = [at for at in range(found.start, found.end) if not found.start <= reading.heads[at] < found.end]
    return any(reading.doc[at].tag_ in ("NN", "NNP") and reading.is_word(at, "officials") for at in heads)
