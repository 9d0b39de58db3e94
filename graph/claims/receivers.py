"""Noun for what is handed over → who gets it, where the sentence says so with another verb.

"Kenya took delivery of jets donated by Japan", "the tanks pledged by Spain have reached Ukraine", "the radar that
Chile ordered was delivered".
"""

from __future__ import annotations

from spacy.tokens import Token

from graph.claims.control import Control
from graph.claims.trees import OBLIQUE, preposition
from graph.claims.wordclasses import WordClasses

__all__ = ["Receivers"]

ARRIVAL = frozenset({"in", "at", "to"})
"""Prepositions before the place where something arrives."""


class Receivers:
    """Finds who gets a thing from the verb that governs it."""

    def __init__(self, control: Control, classes: WordClasses) -> None:
        self._control = control
        self._classes = classes

    def of(self, noun: Token) -> list[Token]:
        """The subject of a verb of receiving or using over *noun*; where *noun* arrives."""
        while noun.dep_ == "nmod" and preposition(noun) == "of" and noun.head.pos_ == "NOUN":
            noun = noun.head  # "took possession of", "the first of three shipments of"
        verb = noun.head
        if noun.dep_ == "obj" and verb.lemma_.lower() in self._classes.receiving | self._classes.using:
            return self._control.subject(verb)
        return self.where_arrives(verb) if noun.dep_ == "nsubj" else []

    def who_ordered(self, noun: Token) -> list[Token]:
        """ "Delivered the jets *that Chile had ordered*": whose order it was gets them."""
        things = [noun, *(c for c in noun.children if c.dep_ == "nmod" and preposition(c) == "of")]
        clauses = [c for thing in things for c in thing.children if c.dep_ in {"acl", "acl:relcl"}]
        return [
            token
            for clause in clauses
            if clause.lemma_.lower() in self._classes.ordering and clause.head in self._control.objects(clause)
            for token in self._control.subject(clause)
        ]

    def where_arrives(self, verb: Token) -> list[Token]:
        """What the subject of a verb of arriving reaches."""
        if verb.lemma_.lower() not in self._classes.arriving:
            return []
        places = [c for c in verb.children if c.dep_ in OBLIQUE and preposition(c) in ARRIVAL]
        return [*self._control.objects(verb), *places]
