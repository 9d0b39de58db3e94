"""Content of a denial → does it point back at what was said, and what does it say itself?

"Denied the accusation", "rejected this", "denies the transfers" point back; "denied sending arms" does not.
"""

from __future__ import annotations

from collections.abc import Mapping

from spacy.tokens import Token

from graph.claims.allegations import Allegations
from graph.claims.cues import Content, DenialCues

__all__ = ["Contents"]


class Contents:
    """Reads what denials are about; *deeds* are the nouns of relations, each with the relations it may tell of."""

    def __init__(self, cues: DenialCues, allegations: Allegations, deeds: Mapping[str, frozenset[str]]) -> None:
        self._cues = cues
        self._allegations = allegations
        self._deeds = deeds

    def refers_back(self, content: Content) -> bool:
        """Claim nouns without a clause of their own, pronouns, and deeds that were told of before."""
        return not content or any(self._points(token) for token in content)

    def relations(self, content: Content) -> frozenset[str]:
        """What the deeds in *content* may be; empty where they are just called a claim."""
        return frozenset().union(*(self._deeds[t.lemma_.lower()] for t in content if self._is_known_deed(t)))

    def told(self, content: Content) -> Token | None:
        """What is denied, where the denial itself says it: a deed, a clause, what a claim noun goes on to say."""
        return next((said for token in content if (said := self._told(token)) is not None), None)

    @staticmethod
    def means_a_text(content: Content) -> bool:
        """ "Rejected its conclusions": what a text says is answered later than what somebody says."""
        return any(token.pos_ == "NOUN" for token in content)

    def _points(self, token: Token) -> bool:
        return (self._cues.is_claim(token) and not self._allegations.clause(token)) or self._is_known_deed(token)

    def _told(self, token: Token) -> Token | None:
        said = self._allegations.of(token) if self._cues.is_claim(token) else token
        return None if said is not None and said.pos_ in {"PRON", "DET"} else said

    def _is_known_deed(self, noun: Token) -> bool:
        """ "The transfer", "these sales", and nothing that says whose, what or to whom."""
        definite = any(
            "Def" in c.morph.get("Definite", []) or "Dem" in c.morph.get("PronType", []) for c in noun.children
        )
        return (
            definite and noun.lemma_.lower() in self._deeds and all(c.dep_ in {"det", "punct"} for c in noun.children)
        )
