"""Noun for a deed → the verbs that only carry it: "*impose* sanctions", "sanctions *targeting* Peru"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from spacy.tokens import Token

from graph.claims.control import Control
from graph.claims.trees import is_passive, preposition

__all__ = ["CARRYING", "Carriers", "Function"]

Function = Literal["object", "subject"]
CARRYING = frozenset({"with", "to", "in"})
"""Prepositions behind which any verb carries a noun: "assist *with* the training"."""
HELPING = frozenset({"with", "in", "through"})
"""Prepositions behind which a verb of helping carries one, though it has an object: "assist Chile *with* it"."""


class Carriers:
    """Finds carriers; *support* are verbs, some with their preposition, that only carry what they govern.

    *helping* verbs carry what stands behind them beside their object; *framing* nouns hold what is "with" them.
    """

    def __init__(
        self, control: Control, *, support: frozenset[str], helping: frozenset[str], framing: frozenset[str]
    ) -> None:
        self._control = control
        self._support = support
        self._helping = helping
        self._framing = framing

    def of(self, noun: Token) -> Iterator[tuple[Token, Function]]:
        """Verbs that carry *noun*, each with the function that the noun has there."""
        yield from self._hanging(noun)
        head, dep = noun.head, noun.dep_
        while head != noun and (dep == "conj" or self._is_part(noun)):
            noun, head, dep = head, head.head, head.dep_  # coordinated, or "a set of sanctions"
        if head.pos_ not in {"VERB", "AUX"} and not head.tag_.startswith("VB"):
            return
        if dep in {"obj", "nsubj:pass"} or (dep == "obl" and self._carries_with(head, preposition(noun))):
            yield head, "object"
        elif dep == "nsubj":
            yield head, "subject"

    def _is_part(self, noun: Token) -> bool:
        """ "A set *of* sanctions", "a package *with* sanctions", "put an end *to* the sanctions"."""
        head, case = noun.head, preposition(noun)
        ending = case == "to" and head.lemma_.lower() in self._support
        framed = case == "with" and head.lemma_.lower() in self._framing
        return noun.dep_ == "nmod" and head.pos_ == "NOUN" and (case == "of" or ending or framed)

    def _hanging(self, noun: Token) -> Iterator[tuple[Token, Function]]:
        """Clauses on the noun: "sanctions that Chile imposed", "sanctions targeting Peru"."""
        for child in noun.children:
            if child.dep_ not in {"acl", "acl:relcl"} or not child.tag_.startswith("VB"):
                continue
            taken = self._control.subject(child) if is_passive(child) else self._control.objects(child)
            if noun in taken:
                yield child, "object"
            elif child.tag_ == "VBG" or noun in self._control.subject(child):
                yield child, "subject"

    def _carries_with(self, verb: Token, case: str | None) -> bool:
        """ "Contribute to the training", "a law providing for sanctions", "help Chile with the training"."""
        if self.helps(verb, case):
            return True
        objects = self._control.objects(verb)
        if objects:  # "take part in the training"
            return f"{verb.lemma_} {objects[0].lemma_}".lower() in self._support and case in CARRYING
        return case in CARRYING or self.supports(verb, case)

    def helps(self, verb: Token, case: str | None) -> bool:
        """Whether the subject of *verb* does what stands behind *case* for its object."""
        return verb.lemma_.lower() in self._helping and case in HELPING

    def supports(self, verb: Token, case: str | None) -> bool:
        """Whether the subject of *verb* does what the noun behind *case* (or its object) says."""
        lemma = verb.lemma_.lower()
        particles = [child.lower_ for child in verb.children if child.dep_ == "compound:prt"]  # "shut *off* supplies"
        particles += [child.lemma_.lower() for child in verb.children if child.dep_ == "obj"]  # "take *part* in"
        return bool({lemma, *(f"{lemma} {word}" for word in (case, *particles))} & self._support)
