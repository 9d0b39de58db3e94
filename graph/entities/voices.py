"""A speech → the state that speaks in it: who says "we" outside of quotation marks.

A speech names its own state where it does what only a speaker does: "Peru welcomes the report. We …".
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from graph.entities.reading import Found, Reading
from graph.entities.salience import is_subject
from graph.model import Kind

__all__ = ["speaking_state"]

FEWEST = 2
"""A text with fewer words of the first person in its own voice is no speech."""

PRESENT = frozenset({"VBZ", "VBP"})


def speaking_state(reading: Reading, own: Sequence[bool]) -> str | None:
    """The IRI of the only state that speaks in *reading*; ``own`` says which tokens are nobody else's words."""
    said = [token.i for token in reading.doc if own[token.i] and _is_we(reading, token.i)]
    if len(said) < FEWEST:
        return None
    votes: Counter[str] = Counter()
    for found in reading.all_found():
        if own[found.start] and _is_state(reading, found):
            votes[found.iris[0]] += _performs(reading, found) + _is_ours(reading, found)
    best = [iri for iri, count in votes.items() if count and count == max(votes.values())]
    return best[0] if len(best) == 1 else None


def _is_we(reading: Reading, token: int) -> bool:
    plural = reading.feature(token, "Person") == "1" and reading.feature(token, "Number") == "Plur"
    return plural and reading.doc[token].tag_ in ("PRP", "PRP$")


def _is_state(reading: Reading, found: Found) -> bool:
    return len(found.iris) == 1 and found.form != "place" and reading.draft(found.iris[0]).kind is Kind.STATE


def _performs(reading: Reading, found: Found) -> bool:
    """Whether the state is the subject of a verb or adjective that a speaker uses, in the present tense."""
    if not is_subject(reading, found):
        return False
    for head in {reading.heads[token] for token in range(found.start, found.end)} - set(range(found.start, found.end)):
        helpers = [child.i for child in reading.doc[head].children if child.dep_ in ("aux", "cop")]
        present = any(reading.doc[token].tag_ in PRESENT for token in [head, *helpers])
        if present and reading.is_word(head, "performatives"):
            return True
    return False


def _is_ours(reading: Reading, found: Found) -> bool:
    """Whether it is called ours: "our Peruvians", "our Peru"."""
    return found.start > 0 and _is_we(reading, found.start - 1) and reading.doc[found.start - 1].tag_ == "PRP$"
