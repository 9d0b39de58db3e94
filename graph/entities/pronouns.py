"""Pronouns and possessives: "he said", "its envoy", "we have proof"."""

from __future__ import annotations

from graph.entities.reading import Found, Reading
from graph.entities.register import Draft
from graph.entities.salience import antecedent, is_subject, preceding
from graph.entities.speakers import Speakers
from graph.model import Kind

__all__ = ["find_pronouns"]


def find_pronouns(reading: Reading) -> None:
    """Mark every personal and possessive pronoun whose antecedent is clear, from left to right."""
    genders: dict[str, str] = {}
    speakers = Speakers(reading)
    for token in reading.doc:
        if token.tag_ not in ("PRP", "PRP$") or reading.at(token.i) is not None or token.dep_ == "expl":
            continue
        person = reading.feature(token.i, "Person")
        plural = reading.feature(token.i, "Number") == "Plur"
        gender = reading.feature(token.i, "Gender")
        if person == "1":
            iris = _first_person(reading, speakers, token.i, plural=plural)
        elif person == "3" and plural:
            iris = _several(reading, token.i)
        elif person == "3" and gender in ("Masc", "Fem"):
            iris = _somebody(reading, token.i, gender, genders)
        else:
            iris = _something(reading, token.i) if person == "3" else ()
        if iris:
            reading.mark(token.i, token.i + 1, iris, "pronoun")


def _first_person(reading: Reading, speakers: Speakers, token: int, *, plural: bool) -> tuple[str, ...]:
    """Who speaks there; where an official says "we", the state whom the official speaks for."""
    speaker = speakers.at(token)
    if speaker is None:
        return ()
    if plural and reading.draft(speaker).kind is Kind.OFFICIAL:
        return (_state_behind(reading, speaker) or speakers.host() or speaker,)
    return (speaker,)


def _state_behind(reading: Reading, iri: str) -> str | None:
    """The state behind an official: of the ministry behind the spokesman, too; else the body itself."""
    owner = reading.draft(iri).represents
    while owner is not None:
        draft = reading.register.drafts.get(owner) or reading.register.known(owner)
        if draft.kind is Kind.STATE or draft.represents is None:
            return owner
        owner = draft.represents
    return None


def _somebody(reading: Reading, token: int, gender: str, genders: dict[str, str]) -> tuple[str, ...]:
    def accept(draft: Draft) -> bool:
        return draft.kind is Kind.OFFICIAL and genders.get(draft.iri, gender) == gender

    iri = antecedent(reading, token, accept, sentences=3)
    if iri is None:
        return ()
    genders[iri] = gender
    return (iri,)


def _something(reading: Reading, token: int) -> tuple[str, ...]:
    iri = antecedent(reading, token, lambda draft: draft.kind is not Kind.OFFICIAL, sentences=1)
    return (iri,) if iri else ()


def _several(reading: Reading, token: int) -> tuple[str, ...]:
    """The coordinated subjects, or the plural one, of this sentence or the last."""
    for sentence in (reading.sentences[token], reading.sentences[token] - 1):
        subjects = [
            found
            for found in preceding(reading, token, _anybody, sentences=1)
            if reading.sentences[found.start] == sentence and is_subject(reading, found)
        ]
        for found in subjects:
            group = _coordinated(reading, found)
            if len(group) > 1 or _is_plural(reading, found):
                return group
        if subjects:
            return ()
    return ()


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
