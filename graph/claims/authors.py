"""Noun for a claim or a text → who made it: "a Reuters report", "an assertion by Blinken", "the report" of before.

The author hangs on the noun, or says something *in* it ("wrote in a report that …"). Where neither is so, a
definite noun means the last one with an author: first of the same word, then of any.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from spacy.tokens import Doc, Token

from graph.claims.parties import Parties, Party
from graph.claims.syntax import Syntax
from graph.claims.trees import preposition
from graph.model import Kind

__all__ = ["Authors"]

DETERMINERS = frozenset({"det", "amod", "nmod:poss", "compound"})
ROLES = ("subject", "by", "from", "of")


class Authors:
    """Knows the claim nouns of one document and whose they are."""

    def __init__(self, doc: Doc, words: Mapping[str, frozenset[str]], *, parties: Parties, syntax: Syntax) -> None:
        self._words = words
        self._parties = parties
        self._syntax = syntax
        self._known: list[tuple[Token, tuple[Party, ...]]] = []
        for token in doc:
            if self.is_claim_noun(token) and (found := self.named(token)):
                self._known.append((token, found))

    def is_claim_noun(self, token: Token) -> bool:
        """A noun for a claim; where it has the form of a verb ("Peruvian claims"), its place tells."""
        if token.lemma_.lower() not in self._words["claimNouns"]:
            return False
        placed = token.dep_ in {"obj", "obl", "nmod", "nsubj"} and any(c.dep_ in DETERMINERS for c in token.children)
        return token.pos_ == "NOUN" or placed or self._is_named(token)

    def _is_named(self, token: Token) -> bool:
        """ "Called the Peruvian allegations/VBZ a lie": what is called something is no verb."""
        judged = token.dep_ in {"obj", "xcomp", "ccomp"} and token.head.lemma_.lower() in self._words["namingVerbs"]
        return judged and token.i > token.head.i + 1 and not any(c.dep_ in {"nsubj", "mark"} for c in token.children)

    def of(self, noun: Token) -> tuple[Party, ...]:
        """Authors of a claim noun: named with it, or those of the one that it means; of other words, nobody."""
        if not self.is_claim_noun(noun):
            return ()
        return self.named(noun) or (self.remembered(noun) if self._is_definite(noun) else ())

    def named(self, noun: Token) -> tuple[Party, ...]:
        """Authors that the sentence of *noun* names."""
        return tuple(self._hanging(noun)) or tuple(self._speaking(noun))

    def _hanging(self, noun: Token) -> Iterator[Party]:
        if noun.pos_ != "NOUN":
            yield from self.beside(noun)
            return
        roles = self._syntax.roles(noun)
        for role in ROLES:
            found = [party for filler in roles.get(role, ()) for party in self._parties.of(filler)]
            if role == "of" and noun.lemma_.lower() not in self._words["utteredNouns"]:
                continue  # "reports *of* Peru's fall" are about it
            if found:
                yield from found
                return
        for child in noun.children:
            if child.dep_ == "nsubj":  # "the Panel/nsubj report", a modifier taken for a subject
                yield from self._parties.of(child)
        for filler in roles.get("in", ()):
            yield from (p for p in self._parties.of(filler) if p.entity.kind is Kind.ORGANISATION)

    def _speaking(self, noun: Token) -> Iterator[Party]:
        """ "The panel wrote in a report", "in a report, the panel said"."""
        verb = noun.head
        if noun.dep_ == "obl" and preposition(noun) == "in" and verb.lemma_.lower() in self._words["assertingVerbs"]:
            for filler in self._syntax.roles(verb).get("subject", ()):
                yield from self._parties.of(filler, places=False)

    def _is_definite(self, noun: Token) -> bool:
        determiners = [child for child in noun.children if child.dep_ == "det"]
        return any(d.lower_ in self._words["articles"] or "Dem" in d.morph.get("PronType", []) for d in determiners)

    def beside(self, token: Token) -> tuple[Party, ...]:
        """Whose claim a word is that the parser takes for a verb: of the party right before it ("Peruvian claims")."""
        if token.i == 0 or token.lemma_.lower() not in self._words["claimNouns"]:
            return ()
        return self._parties.of(token.nbor(-1))

    def remembered(self, noun: Token) -> tuple[Party, ...]:
        """Authors of the last such noun before *noun*, or of the last of any kind."""
        before = [(token, parties) for token, parties in self._known if token.i < noun.i]
        same = [entry for entry in before if entry[0].lemma_ == noun.lemma_]
        return (same or before or [(noun, ())])[-1][1]
