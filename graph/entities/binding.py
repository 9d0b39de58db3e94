"""Pronoun → the mentions that it cannot mean, by syntax alone.

Who gives does not give to "it": a pronoun is never another argument of its own clause. And "it" is one:
a phrase whose noun is plural ("Chilean officers") cannot be meant by it.
"""

from __future__ import annotations

from graph.entities.reading import Found, Reading

__all__ = ["can_mean", "clause_of", "is_argument", "is_object", "subject_of", "unnamed_subject"]

SUBJECTS = frozenset({"nsubj", "nsubj:pass", "nsubj:outer", "csubj"})
ARGUMENTS = SUBJECTS | {"obj", "iobj", "obl:agent", "obl"}
INHERITING = frozenset({"xcomp", "conj", "advcl", "acl"})
"""A clause of these kinds without a subject of its own has that of the clause that it hangs on."""

CLAUSAL = frozenset({"ccomp", "xcomp", "advcl", "acl", "acl:relcl", "csubj", "parataxis"})

COMMON_PLURAL = "NNS"
DEEPEST = 6


def can_mean(reading: Reading, token: int, found: Found) -> bool:
    """Whether the pronoun at *token* may mean what *found* means, as far as syntax says."""
    if _is_first_person(reading, found):
        return False
    if _is_singular(reading, token) and _is_many(reading, found):
        return False
    if reading.dep[token] == "nmod:poss":
        return True
    return not set(found.iris) & _fellow_arguments(reading, token)


def clause_of(reading: Reading, token: int) -> int:
    """The verb (or predicate) of the clause that *token* stands in."""
    node = token
    while reading.heads[node] != node and not _is_clause(reading, node):
        node = reading.heads[node]
    return node


def _is_clause(reading: Reading, node: int) -> bool:
    return reading.dep[node] in CLAUSAL or (reading.dep[node] == "conj" and reading.pos[node] in ("VERB", "AUX"))


def subject_of(reading: Reading, verb: int) -> Found | None:
    """What is found at the subject of *verb*: its own, what its relative pronoun means, or an inherited one."""
    subject = _subject_token(reading, verb)
    return _named_by(reading, subject, clause_of(reading, subject)) if subject is not None else None


def unnamed_subject(reading: Reading, token: int) -> int | None:
    """The subject of the clause that *token* stands in, if it is one common noun that names nobody ("the junta")."""
    subject = _subject_token(reading, clause_of(reading, token))
    if subject is None or subject > token or reading.doc[subject].tag_ != "NN" or reading.at(subject) is not None:
        return None
    return subject


def _subject_token(reading: Reading, verb: int) -> int | None:
    """The head of the subject of *verb*, or of the clause from which *verb* has it."""
    for _ in range(DEEPEST):
        subjects = [child.i for child in reading.doc[verb].children if child.dep_ in SUBJECTS]
        if subjects:
            return subjects[0]
        if reading.dep[verb] not in INHERITING or reading.heads[verb] == verb:
            return None
        verb = reading.heads[verb]
    return None


def is_object(reading: Reading, found: Found) -> bool:
    """Whether some token of the mention is the object of a verb."""
    return any(reading.dep[at] == "obj" for at in range(found.start, found.end))


def is_argument(reading: Reading, found: Found) -> bool:
    """Whether *found* is the argument of some verb, and not only an adjective or owner inside another phrase."""
    return any(
        reading.dep[at] in ARGUMENTS | {"conj", "appos", "nmod"} and not found.start <= reading.heads[at] < found.end
        for at in range(found.start, found.end)
    )


def _fellow_arguments(reading: Reading, token: int) -> set[str]:
    """Who else is an argument of the clause in which the pronoun stands."""
    verb = clause_of(reading, token)
    fellows: set[str] = set()
    for child in reading.doc[verb].children:
        found = reading.at(child.i) if child.dep_ in ARGUMENTS else None
        if found is not None and child.i != token:
            fellows.update(found.iris)
    subject = subject_of(reading, verb) if reading.dep[token] not in SUBJECTS else None
    return fellows | set(subject.iris if subject is not None else ())


def _named_by(reading: Reading, subject: int, verb: int) -> Found | None:
    """What is found at *subject*, or at the noun to which a relative pronoun there points."""
    relative = reading.doc[subject].tag_ in ("WDT", "WP", "WP$")
    if relative and reading.dep[verb].startswith("acl"):
        return reading.at(reading.heads[verb])
    return reading.at(subject)


def _is_first_person(reading: Reading, found: Found) -> bool:
    return found.form == "pronoun" and reading.feature(found.start, "Person") == "1"


def _is_singular(reading: Reading, token: int) -> bool:
    return reading.feature(token, "Number") == "Sing"


def _is_many(reading: Reading, found: Found) -> bool:
    """Whether the last word of a description is a common noun in the plural."""
    return found.form == "description" and any(
        reading.doc[at].tag_ == COMMON_PLURAL and not found.start <= reading.heads[at] < found.end
        for at in range(found.start, found.end)
    )
