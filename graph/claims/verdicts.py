"""Predicate → does it say that its subject, a claim, is false: "is a lie", "is not true", "was not the case"?"""

from __future__ import annotations

from collections.abc import Mapping

from spacy.tokens import Token

from graph.claims.stance import Factuality
from graph.claims.trees import conjuncts

__all__ = ["Verdicts"]

SUBJECTS = frozenset({"nsubj", "nsubj:outer"})
SAID = frozenset({"csubj", "ccomp", "acl", "advcl"})
"""How the clause hangs that "it" only announces: "it is not true *that* …"."""


class Verdicts:
    """Judges predicates by the word lists of the false and of the true."""

    def __init__(self, words: Mapping[str, frozenset[str]], factuality: Factuality) -> None:
        self._words = words
        self._factuality = factuality

    def is_false(self, token: Token) -> bool:
        """Whether *token* is a word for what is false, negated or not."""
        return bool({token.lemma_.lower(), token.lower_} & self._words["falseWords"])

    def is_not_true(self, token: Token) -> bool:
        """ "Not true", "not the case", with a subject that is something else than the clause which follows."""
        if not {token.lemma_.lower(), token.lower_} & self._words["trueWords"]:
            return False
        announced = any(child.dep_ in SAID and child.i > token.i for child in token.children)
        return not announced and self._factuality.negated(token)

    def calls_false(self, verb: Token, claim: Token) -> bool:
        """ "What it called a *baseless* allegation": the verb of naming *verb* says it with an adjective."""
        if not {verb.lemma_.lower()} & self._words["namingVerbs"] or claim.dep_ not in {"obj", "xcomp"}:
            return False
        judged = any(child.dep_ == "amod" and self.is_false(child) for child in claim.children)
        return judged and claim.lemma_.lower() in self._words["claimNouns"]

    def falls_on(self, node: Token, above: Token) -> bool:
        """Whether *above* says of its subject *node*, a noun for a claim, that it is not so."""
        if node.dep_ not in SUBJECTS or node.lemma_.lower() not in self._words["claimNouns"]:
            return False
        false = any(self.is_false(word) for word in conjuncts(above)) and not self._factuality.negated(above)
        return false or self.is_not_true(above)
