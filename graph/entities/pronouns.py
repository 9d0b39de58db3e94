"""Pronouns and possessives: "he said", "its envoy", "we have proof"."""

from __future__ import annotations

from graph.entities.binding import can_mean, clause_of, is_argument, subject_of, unnamed_subject
from graph.entities.reading import Found, Reading
from graph.entities.register import Draft
from graph.entities.rulers import find_owned_offices, state_behind
from graph.entities.salience import SUBJECTS, antecedent, is_subject, preceding
from graph.entities.speakers import Speakers
from graph.model import Kind

__all__ = ["find_pronouns"]

BODIES = ("governments", "groupNouns", "companyNouns", "agencyNouns", "blocNouns")
"""Word lists of what can own something without being named: "the junta", "the firm"."""


def find_pronouns(reading: Reading) -> None:
    """Mark every personal and possessive pronoun whose antecedent is clear, from left to right.

    Those of the first person come last: whoever says "we" may be a "he" outside of the quotation.
    """
    pronouns = [token.i for token in reading.doc if _is_pronoun(reading, token.i)]
    genders: dict[str, str] = {}
    for token in pronouns:
        if reading.feature(token, "Person") == "3":
            _mark(reading, token, _third_person(reading, token, genders))
    find_owned_offices(reading)  # "*its* envoy, Ana Roca, said: “*We* …”"
    speakers = Speakers(reading)
    for token in pronouns:
        if reading.feature(token, "Person") == "1":
            plural = reading.feature(token, "Number") == "Plur"
            _mark(reading, token, _first_person(reading, speakers, token, plural=plural))


def _is_pronoun(reading: Reading, token: int) -> bool:
    """Whether a free pronoun stands here that is somebody: "it" is nobody in "it is clear that"."""
    if reading.doc[token].tag_ not in ("PRP", "PRP$") or reading.at(token) is not None:
        return False
    return reading.dep[token] != "expl" or reading.is_word(reading.heads[token], "dispositions")


def _mark(reading: Reading, token: int, iris: tuple[str, ...]) -> None:
    if iris:
        reading.mark(token, token + 1, iris, "pronoun")


def _third_person(reading: Reading, token: int, genders: dict[str, str]) -> tuple[str, ...]:
    gender = reading.feature(token, "Gender")
    if reading.feature(token, "Reflex") == "Yes":
        subject = subject_of(reading, clause_of(reading, token))
        return subject.iris if subject is not None else ()
    if reading.feature(token, "Number") == "Plur":
        return _several(reading, token)
    if gender in ("Masc", "Fem"):
        return _somebody(reading, token, gender, genders)
    found = _something(reading, token)
    if found:
        reading.second(token, _something_else(reading, token, found))
    return found


def _first_person(reading: Reading, speakers: Speakers, token: int, *, plural: bool) -> tuple[str, ...]:
    """Who speaks there; where an official says "we", the state whom the official speaks for."""
    speaker = speakers.at(token)
    if speaker is None:
        return ()
    if plural and reading.draft(speaker).kind is Kind.OFFICIAL:
        return (state_behind(reading, speaker) or speakers.host() or speaker,)
    return (speaker,)


def _somebody(reading: Reading, token: int, gender: str, genders: dict[str, str]) -> tuple[str, ...]:
    def accept(draft: Draft) -> bool:
        return draft.kind is Kind.OFFICIAL and genders.get(draft.iri, gender) == gender

    iri = antecedent(reading, token, accept, sentences=3, unnamed=True)
    if iri is None:
        return ()
    genders[iri] = gender
    return (iri,)


def _something(reading: Reading, token: int) -> tuple[str, ...]:
    """The party that "it" or "its" means; nobody where the subject of the clause is a body that has no name."""
    unnamed = unnamed_subject(reading, token) if reading.dep[token] == "nmod:poss" else None
    if unnamed is not None and any(reading.is_word(unnamed, name) for name in BODIES):
        return ()
    iri = antecedent(reading, token, lambda draft: draft.kind is not Kind.OFFICIAL, sentences=1)
    return (iri,) if iri else ()


def _something_else(reading: Reading, token: int, iris: tuple[str, ...]) -> str | None:
    """Who else "it" may mean: the nearest other party that is no part of the first one's phrase and reports nothing."""
    first = next((found for found in preceding(reading, token, _anybody, sentences=1) if found.iris == iris), None)
    for found in preceding(reading, token, lambda draft: draft.kind is not Kind.OFFICIAL, sentences=1):
        beside = first is not None and _hangs_on(reading, found, first)
        if found.iris != iris and not beside and not _reports(reading, found) and is_argument(reading, found):
            return found.iris[0]
    return antecedent(reading, token, lambda draft: draft.kind is not Kind.OFFICIAL, sentences=1, but=iris)


def _hangs_on(reading: Reading, found: Found, other: Found) -> bool:
    """Whether *found* stands inside the phrase of *other*: "Halden, of *Malta*"."""
    heads = {reading.heads[at] for at in range(found.start, found.end)}
    return any(other.start <= head < other.end for head in heads)


def _reports(reading: Reading, found: Found) -> bool:
    """Whether *found* is the subject of a verb that takes a clause: it tells of others."""
    verbs = [reading.heads[at] for at in range(found.start, found.end) if reading.dep[at] in SUBJECTS]
    return any(child.dep_ == "ccomp" for verb in verbs for child in reading.doc[verb].children)


def _several(reading: Reading, token: int) -> tuple[str, ...]:
    """The coordinated subjects, or the plural one, of this sentence or the last."""
    if _means_unnamed(reading, token):
        return ()
    for sentence in (reading.sentences[token], reading.sentences[token] - 1):
        subjects = [
            found
            for found in preceding(reading, token, _anybody, sentences=1)
            if reading.sentences[found.start] == sentence and _is_in_subject(reading, found)
            if can_mean(reading, token, found)
        ]
        for found in subjects:
            group = _coordinated(reading, found)
            if len(group) > 1 or _is_plural(reading, found) or not is_subject(reading, found):
                return group
        if subjects:
            return _reporting_body(reading, token)
        if sentence == reading.sentences[token] and reading.dep[token] in ("obj", "iobj"):
            if _has_plural(reading, token):
                return ()
            if group := _only_group(reading, token):
                return group
    return ()


def _reporting_body(reading: Reading, token: int) -> tuple[str, ...]:
    """ "Peru says that *they* have paid": the state or body that says so, where its sentence has no plural before."""
    plurals = (reading.doc[at].tag_ in ("NNS", "NNPS") for at in range(reading.doc[token].sent.start, token))
    if reading.dep[token] not in (*SUBJECTS, "nmod:poss") or any(plurals):
        return ()
    for clause in (node for node in reading.doc[token].ancestors if node.dep_ == "ccomp"):
        speaker = subject_of(reading, clause.head.i) if reading.is_word(clause.head.i, "assertingVerbs") else None
        if speaker is not None and len(speaker.iris) == 1:
            return speaker.iris if reading.draft(speaker.iris[0]).kind is not Kind.OFFICIAL else ()
    return ()


def _only_group(reading: Reading, token: int) -> tuple[str, ...]:
    """For an object ("… beside rebels and armed *them*"): the only plural that is mentioned in its sentence."""
    groups = {
        found.iris
        for found in preceding(reading, token, _anybody, sentences=0)
        if found.form != "pronoun" and _is_group(reading, found) and can_mean(reading, token, found)
    }
    return groups.pop() if len(groups) == 1 else ()


def _has_plural(reading: Reading, token: int) -> bool:
    """Whether "them" may be some who are nobody ("recruited *children* and trained them")."""
    before = range(reading.doc[token].sent.start, token)
    return any(reading.doc[at].tag_ == "NNS" and reading.at(at) is None for at in before)


def _is_group(reading: Reading, found: Found) -> bool:
    """Whether the head of the mention is a plural."""
    heads = [at for at in range(found.start, found.end) if not found.start <= reading.heads[at] < found.end]
    return any(reading.doc[at].tag_ == "NNS" for at in heads)


def _means_unnamed(reading: Reading, token: int) -> bool:
    """ "Recruited thirty children and taught *them*": the objects before, whom nobody names, are meant."""
    verb = clause_of(reading, token)
    if reading.dep[token] not in ("obj", "iobj") or reading.dep[verb] != "conj":
        return False
    objects = [child.i for child in reading.doc[reading.heads[verb]].children if child.dep_ == "obj"]
    return any(reading.at(at) is None and reading.doc[at].tag_ == "NNS" for at in objects)


def _is_in_subject(reading: Reading, found: Found) -> bool:
    """Whether *found* is a subject, or stands with a plural one that names nobody ("several states and Peru")."""
    if is_subject(reading, found):
        return True
    hanging = [reading.heads[at] for at in range(found.start, found.end) if reading.dep[at] in ("conj", "nmod")]
    return any(
        reading.dep[head] in SUBJECTS and reading.at(head) is None and reading.feature(head, "Number") == "Plur"
        for head in hanging
    )


def _anybody(_: Draft) -> bool:
    return True


def _coordinated(reading: Reading, first: Found) -> tuple[str, ...]:
    """The IRIs of *first* and of what is joined to it by "and" or commas, in their order."""
    iris = list(first.iris)
    heads = set(range(first.start, first.end))
    for token in range(first.end, min(first.end + 30, len(reading))):
        found = reading.at(token)
        if reading.dep[token] == "conj" and reading.heads[token] in heads and found is not None and found is not first:
            iris.extend(found.iris)
    return tuple(dict.fromkeys(iris))


def _is_plural(reading: Reading, found: Found) -> bool:
    return any(
        reading.feature(token, "Number") in ("Plur", "Ptan") and is_subject(reading, found)
        for token in range(found.start, found.end)
        if reading.heads[token] < found.start or reading.heads[token] >= found.end
    )
