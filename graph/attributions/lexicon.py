"""Word lists of ``ontology.ttl`` → whether a token attributes, and with which of its companions.

An entry is a lemma ("claim"), or a lemma and its companion ("point out", "call for", "make clear").
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from spacy.tokens import Token

from graph.attributions.trees import bases, mark_of
from graph.claims.trees import prepositions

__all__ = ["Lexicon"]

COMPANIONS = frozenset({"compound:prt", "advmod", "xcomp", "obj", "obl", "ccomp", "fixed", "case", "mark"})


class Lexicon:
    """The lists that this stage asks for, each under the question that it answers."""

    def __init__(self, words: Mapping[str, frozenset[str]]) -> None:
        self._clauses = words["attributionVerbs"]
        self._objects = words["attributionObjectVerbs"]
        self._topical = words["attributionTopicVerbs"]
        self._namings = words["attributionNamings"]
        self.topics = words["attributionTopics"]
        self.namers = words["attributionNamers"]
        self.carriers = words["attributionCarriers"]
        self.adjectives = words["attributionAdjectives"]
        self.nouns = words["attributionNouns"]
        self.owners = words["attributionOwners"]
        self.supports = words["attributionSupportVerbs"]
        self.markers = tuple(sorted((tuple(entry.split()) for entry in words["attributionMarkers"]), reverse=True))
        self.possessions = words["attributionPossessions"]
        self.adverbs = words["attributionAdverbs"]
        self.accusing = words["accusingVerbs"]
        self._urging = words["urgingVerbs"]
        self._hearsay = words["hearsayVerbs"]
        self.negations = words["negations"]
        self.labels = words["transcriptLabels"]
        self._all = self._clauses | self._objects | self._topical | self._namings
        self._firsts = frozenset(entry.split()[0] for entry in self._all)

    def is_verb(self, token: Token) -> bool:
        """Whether *token* is a verb that attributes something, if something stands with it."""
        return token.pos_ in {"VERB", "AUX"} and self._matches(token, self._all)

    def takes_clause(self, verb: Token) -> bool:
        return self._matches(verb, self._clauses | self._objects | self._namings)

    def takes_object(self, verb: Token) -> bool:
        return self._matches(verb, self._objects)

    def takes_topic(self, verb: Token) -> bool:
        return self._matches(verb, self._topical)

    def is_naming(self, verb: Token) -> bool:
        return self._matches(verb, self._namings)

    def is_urging(self, verb: Token) -> bool:
        return bool(bases(verb) & self._urging)

    def accusing_object(self, verb: Token) -> bool:
        """Whether the object of *verb* is who is said to have done it: it belongs to the content."""
        return verb.lemma_.lower() in self.accusing

    def is_hearsay(self, verb: Token) -> bool:
        """ "Chile Said to Ship Rifles": who is said to do it is not who says so."""
        reported = verb.tag_ in {"VBD", "VBN"} and bool(bases(verb) & self._hearsay)
        infinitive = any(c.dep_ == "xcomp" and mark_of(c) == "to" for c in verb.children)
        return reported and infinitive and not any(c.dep_ == "obj" for c in verb.children)

    def is_adjective(self, token: Token) -> bool:
        """ "Is sure", "was convinced": as a predicate, no modifier, and no verb that convinces somebody."""
        if token.lower_ not in self.adjectives or token.pos_ not in {"ADJ", "VERB"}:
            return False
        helped = any(child.dep_ in {"cop", "aux:pass"} for child in token.children)
        return helped or (token.dep_ == "conj" and token.pos_ == "ADJ" and self.is_adjective(token.head))

    def is_noun(self, token: Token) -> bool:
        return token.pos_ == "NOUN" and token.lemma_.lower() in self.nouns

    def companions(self, verb: Token) -> list[Token]:
        """The tokens that make one cue with *verb*: "out" of "point out"; none for a verb alone."""
        return next((found for found in self._phrases(verb, self._all)), [])

    def preposition(self, verb: Token) -> str | None:
        """The preposition that the verb's own entry has ("for" of "call for")."""
        return next((found[0].lower_ for found in self._phrases(verb, self._objects) if found[0].dep_ == "case"), None)

    def _matches(self, token: Token, entries: frozenset[str]) -> bool:
        lemmas = bases(token)
        if not lemmas & self._firsts:
            return False
        return bool(lemmas & entries) or next(self._phrases(token, entries), None) is not None

    @staticmethod
    def _phrases(verb: Token, entries: frozenset[str]) -> Iterator[list[Token]]:
        lemmas = sorted(bases(verb))
        for child in verb.children:
            if child.i < verb.i or child.dep_ not in COMPANIONS:
                continue
            if any(f"{lemma} {child.lower_}" in entries for lemma in lemmas):
                yield [child]
            found = [*prepositions(child)[:1], *filter(None, [mark_of(child)])]
            written = {f"{lemma} {word}" for lemma in lemmas for word in found}
            if child.dep_ in {"obl", "advcl"} and written & entries:
                yield [next(c for c in child.children if c.dep_ in {"case", "mark"})]
