"""Words for some of those spoken of: "Kenyan pilots came; *some* were trained in Chile", "*twelve* of them"."""

from __future__ import annotations

from graph.entities.reading import Found, Reading
from graph.entities.salience import SUBJECTS, preceding

__all__ = ["find_partitives"]

ARGUMENTS = SUBJECTS | {"obj", "iobj"}
NUMBER = "CD"
PLURAL = frozenset({"NNS", "NNPS"})


def find_partitives(reading: Reading) -> None:
    """Mark every word that counts or picks some people, without saying which, as those that were named last."""
    for token in reading.doc:
        if reading.at(token.i) is None and token.dep_ in ARGUMENTS and _picks(reading, token.i):
            people = _people(reading, token.i)
            if people is not None:
                reading.mark(token.i, token.i + 1, people.iris, "pronoun")


def _picks(reading: Reading, token: int) -> bool:
    """Whether a number or "some" stands alone, or before "of them", and does not speak ("some say")."""
    word = reading.doc[token]
    if not (word.tag_ == NUMBER or reading.lower[token] in reading.words["partitives"]):
        return False
    of = [child for child in word.children if child.dep_ == "nmod"]
    speaks = word.dep_ in SUBJECTS and reading.is_word(reading.heads[token], "assertingVerbs")
    return all(child.pos_ == "PRON" for child in of) and not speaks


def _people(reading: Reading, token: int) -> Found | None:
    """The last mention of several people who serve somebody, in this sentence or the one before."""
    for found in preceding(reading, token, lambda _: True, sentences=1):
        if found.form == "description" and _is_of_people(reading, found):
            return found
    return None


def _is_of_people(reading: Reading, found: Found) -> bool:
    last = found.end - 1
    return reading.doc[last].tag_ in PLURAL and (reading.is_word(last, "forces") or reading.is_word(last, "officials"))
