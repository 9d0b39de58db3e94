"""People as entities: one person has one entry, whatever part of the name a text uses."""

from __future__ import annotations

from graph.entities.gazetteer import name_key
from graph.entities.reading import Reading
from graph.entities.register import Draft

__all__ = ["register_person"]

SHORTEST_SHOUTED = 3
"""Words in capitals that are shorter are initials."""


def register_person(reading: Reading, start: int, end: int) -> str:
    """The IRI of the person named at ``start:end``: somebody met before with that surname, or somebody new."""
    surface = reading.text(start, end)
    register = reading.register
    known = register.aliases.get(name_key(surface), [])
    if len(known) == 1:
        return known[0]
    draft = register.official(_proper_case(surface))
    draft.names.add(draft.name)
    register.alias(draft.name, draft.iri)
    _add_family_names(reading, draft)
    return draft.iri


def _add_family_names(reading: Reading, draft: Draft) -> None:
    """The last name, with its particles, and the first, which in many languages is the family's."""
    words = draft.name.split()
    if len(words) == 1:
        return
    reading.register.alias(words[-1], draft.iri)
    reading.register.alias(words[0], draft.iri)
    prefix, hyphen, stem = words[-1].partition("-")
    if hyphen and prefix.lower() in reading.words["nameParticles"]:
        reading.register.alias(stem, draft.iri)
        draft.names.add(stem)
    draft.names.add(words[-1])
    particles = [at for at in range(1, len(words) - 1) if words[at].lower() in reading.words["nameParticles"]]
    if particles:
        tail = " ".join(words[particles[0] :])
        reading.register.alias(tail, draft.iri)
        draft.names.add(tail)


def _proper_case(surface: str) -> str:
    """A name without shouting, as it is normally written: "Ana QUISPE" → "Ana Quispe"."""
    return " ".join(_lowered(word) for word in surface.split())


def _lowered(word: str) -> str:
    if not word.isupper() or len(word) < SHORTEST_SHOUTED or "." in word:
        return word
    return "-".join(part.capitalize() for part in word.split("-"))
