"""Noun of attribution → a find: "X's claim that C", "X issued a warning that C", "fears among X that C"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from graph.attributions.lexicon import Lexicon
from graph.attributions.model import Find
from graph.attributions.phrases import subtree
from graph.attributions.sources import Sources
from graph.attributions.trees import has_passive_form, is_finite, mark_of, verb_group
from graph.claims.trees import preposition

__all__ = ["Nouns"]

CLAUSAL = frozenset({"acl", "ccomp", "xcomp", "advcl", "csubj"})


class Nouns:
    """The finds of nouns with what they pass on."""

    def __init__(self, lexicon: Lexicon, sources: Sources) -> None:
        self._lexicon = lexicon
        self._sources = sources

    def find(self, doc: Doc, claimed: set[int]) -> Iterator[Find]:
        """Finds in text order; *claimed* are heads of clauses that a verb passes on ("said in a report that")."""
        for noun in doc:
            if self._lexicon.is_noun(noun):
                find = self._read(noun, claimed)
                if find is not None:
                    yield find

    def _read(self, noun: Token, claimed: set[int]) -> Find | None:
        clause = next((c for c in noun.children if c.i > noun.i and self._is_content(c)), None)
        source, cue = self._owner(noun), {noun.i}
        if source is None and self._is_supported(noun):
            verb = noun.head
            source = self._sources.of(verb)
            cue |= verb_group(verb, self._lexicon.negations)
        if clause is not None and clause.i not in claimed:
            stated = is_finite(clause) and mark_of(clause) is not None
            return Find(noun, source, "noun", cue=cue, content=subtree(clause)) if stated or source else None
        topic = next((c for c in noun.children if c.i > noun.i and self._is_topic(c, source)), None)
        if clause is None and topic is not None and source is not None:
            return Find(noun, source, "noun", cue=cue, content=subtree(topic))
        return None

    @staticmethod
    def _is_content(child: Token) -> bool:
        """A clause with "that", "to", "whether"; no relative one, and no participle ("a report published")."""
        if child.dep_ not in CLAUSAL:
            return False
        subordinated = any(c.dep_ == "mark" for c in child.children)
        return subordinated and not any("Rel" in c.morph.get("PronType", []) for c in child.children)

    def _is_topic(self, child: Token, source: Token | None) -> bool:
        return child.dep_ in {"nmod", "acl"} and child != source and preposition(child) in self._lexicon.topics - {"on"}

    def _owner(self, noun: Token) -> Token | None:
        """Whose claim it is: a possessor, or who stands behind "by", "from", "among", "of"."""
        for child in noun.children:
            if child.dep_ == "nmod:poss":
                return child
        clausal = any(self._is_content(child) for child in noun.children)
        for child in noun.children:
            owning = child.dep_ in {"nmod", "nmod:agent", "obl:agent", "nmod:desc"} and child.i > noun.i
            if owning and preposition(child) in self._lexicon.owners and (clausal or preposition(child) != "of"):
                return child
        return None

    def _is_supported(self, noun: Token) -> bool:
        """ "Made the claim", "reached the conclusion", "came to the view": the verb's subject makes it."""
        verb = noun.head
        if verb.lemma_.lower() not in self._lexicon.supports or has_passive_form(verb) or verb.pos_ != "VERB":
            return False
        return noun.dep_ == "obj" or (noun.dep_ == "obl" and preposition(noun) in {"to", "by", "with"})
