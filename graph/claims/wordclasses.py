"""The classes of words that syntax has to know, from the ontology's lists."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

__all__ = ["WordClasses"]


@dataclass(frozen=True)
class WordClasses:
    """Verbs and nouns by what they do to the roles around them."""

    support: frozenset[str]
    """Verbs that only carry the noun that they govern; their subject does it (impose sanctions)."""
    receiving: frozenset[str]
    """Verbs that carry it and whose subject gets it (receive training)."""
    arriving: frozenset[str]
    """Verbs of which it is the subject, and that say where it gets to (the tanks reached Chile)."""
    ordering: frozenset[str]
    """Verbs whose subject gets what is their object when it is delivered (the jets that Chile ordered)."""
    using: frozenset[str]
    """Verbs whose subject got what is their object (fired rockets supplied by Chile)."""
    evading: frozenset[str]
    """Verbs of getting round it; whom one helps to do so is hit by it (helped Chile evade sanctions)."""
    affecting: frozenset[str]
    """Verbs of which it is the subject, and whom it hits the object (the sanctions target somebody)."""
    receivers: frozenset[str]
    """Nouns for those who get it (the subject of sanctions)."""
    framing: frozenset[str]
    """Nouns that add nothing to the one before them (a training mission)."""
    promising: frozenset[str]
    """Verbs whose subject is also that of their infinitive, though they have an object (promised Chile to deliver)."""
    coercing: frozenset[str]
    """Verbs of the purpose of a measure; their object is whom it is to hit (sanctions to deter Chile)."""
    helping: frozenset[str]
    """Verbs whose subject does, for their object, what stands behind them (assist Chile in the training of police)."""
    taking: frozenset[str]
    """Nouns for taking a measure, whose owner takes what is "of" them (Chile's announcement of sanctions)."""
    sharing: frozenset[str]
    """Nouns whose owner does what stands behind them (Chile's part in the training of police)."""
    examples: frozenset[str]
    """Words before an example (training, including training by Chile)."""
    urging: frozenset[str]
    """Verbs that may have whom they address behind a preposition (called on Chile to deliver)."""
    letting: frozenset[str]
    """Verbs whose object does what their infinitive says, whoever it is (allow smugglers to sell)."""
    becoming: frozenset[str]
    """Verbs whose object or complement says what their subject is (became its supplier)."""

    @classmethod
    def of(cls, words: Mapping[str, frozenset[str]]) -> WordClasses:
        """The classes as the word lists *words* have them."""
        return cls(
            support=words["supportVerbs"] | words["endings"],
            receiving=words["receivingVerbs"],
            arriving=words["arrivingVerbs"],
            ordering=words["orderingVerbs"],
            using=words["usingVerbs"],
            evading=words["evadingVerbs"],
            affecting=words["affectingVerbs"],
            receivers=words["receivingNouns"],
            framing=words["frameNouns"],
            promising=words["promisingVerbs"],
            coercing=words["coercingVerbs"],
            helping=words["helpingVerbs"],
            taking=words["takingNouns"],
            sharing=words["helpingNouns"],
            examples=words["exampleMarks"],
            urging=words["urgingVerbs"],
            letting=words["lettingVerbs"],
            becoming=words["becomingVerbs"],
        )
