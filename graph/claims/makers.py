"""Law, order or soldiers → whose they are: what a text imposes, its maker imposes; what people do, who sent them does.

"The Security Council adopted Resolution 1973, which *imposes* an embargo"; "Chile has soldiers *training* …".
"""

from __future__ import annotations

from collections.abc import Mapping

from spacy.tokens import Token

from graph.claims.parties import Parties, Party
from graph.claims.syntax import Syntax
from graph.claims.trees import conjuncts

__all__ = ["Makers"]

DEPTH = 3
"""Nouns between a text and the verb that makes it: "the text of a draft resolution"."""


class Makers:
    """Finds who stands behind the texts that do things (``instrumentNouns``) and behind unnamed people."""

    def __init__(self, words: Mapping[str, frozenset[str]], *, parties: Parties, syntax: Syntax) -> None:
        self._words = words
        self._parties = parties
        self._syntax = syntax

    def of(self, noun: Token) -> tuple[Party, ...]:
        """The owners of the text that *noun* means, else who adopts, passes or signs it; who has or sends people."""
        lemma = noun.lemma_.lower()
        if lemma in self._words["instrumentNouns"]:
            owners = self._syntax.roles(noun).get("subject", ())
            return self._parties_of(owners) or self._enacting(noun)
        if noun.pos_ == "NOUN" and noun.head.lemma_.lower() in self._words["sendingVerbs"]:
            roles = self._syntax.roles(noun.head)
            return self._parties_of(roles.get("subject", ())) if noun in roles.get("object", ()) else ()
        return ()

    def _enacting(self, noun: Token) -> tuple[Party, ...]:
        for _ in range(DEPTH):
            head = noun.head
            if head.lemma_.lower() in self._words["enactingVerbs"]:
                roles = self._syntax.roles(head)
                enacted = {part.i for token in roles.get("object", ()) for part in conjuncts(token)}
                hangs = noun.i in enacted or noun.dep_ in {"obl", "nmod"}
                return self._parties_of(roles.get("subject", ())) if hangs else ()
            if noun.dep_ not in {"nmod", "conj", "appos"} or head == noun:
                return ()
            noun = head
        return ()

    def _parties_of(self, tokens: tuple[Token, ...]) -> tuple[Party, ...]:
        return tuple(party for token in tokens for party in self._parties.of(token))
