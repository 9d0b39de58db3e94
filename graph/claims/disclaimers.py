"""Negated words for having a part → whose they are: "had nothing to do with it", "played no role", "was not involved".

Whoever says so of their own side answers an accusation, though no word of it comes back.
"""

from __future__ import annotations

from collections.abc import Mapping

from spacy.tokens import Token

from graph.claims.accusers import same_side
from graph.claims.parties import Parties, Party
from graph.claims.trees import preposition

__all__ = ["Disclaimers"]

SUBJECTS = frozenset({"nsubj", "nsubj:pass", "nsubj:outer"})


class Disclaimers:
    """Recognises in a negated clause that its subject had no part in something."""

    def __init__(self, words: Mapping[str, frozenset[str]], parties: Parties) -> None:
        self._words = words
        self._parties = parties

    def is_made(self, negated: Token, speaker: Party) -> bool:
        """Whether the clause of *negated* says that the side of *speaker* had no part in it."""
        return self._is_of_part(negated) and any(
            same_side(party.entity, speaker.entity)
            for child in negated.children
            if child.dep_ in SUBJECTS
            for party in self._parties.of(child)
        )

    def _is_of_part(self, word: Token) -> bool:
        """ "Involved", "behind the raid"; with "part" as object, or with one that there is nothing to do with."""
        involved = self._words["involvedWords"]
        if {word.lemma_.lower(), word.lower_, preposition(word)} & involved:
            return True
        objects = [child for child in word.children if child.dep_ == "obj"]
        return any(
            thing.lemma_.lower() in self._words["eventNouns"]
            or any(c.dep_ == "acl" and c.lemma_.lower() in involved for c in thing.children)
            for thing in objects
        )
