"""Verb → what it passes on, as token indices: a clause, an infinitive, an object, a topic."""

from __future__ import annotations

from spacy.tokens import Token

from graph.attributions.clauses import Clauses
from graph.attributions.lexicon import Lexicon
from graph.attributions.phrases import noun_phrase, subtree
from graph.attributions.sources import inverted_subject
from graph.attributions.trees import agent, has_passive_form, mark_of, subjects
from graph.claims.trees import is_relative, preposition

__all__ = ["Contents"]


class Contents:
    """Reads contents off the trees of verbs and adjectives that attribute."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._clauses = Clauses(lexicon)

    def of(self, verb: Token) -> set[int]:
        """The content of *verb*; empty where it passes nothing on."""
        if self._lexicon.is_adjective(verb):
            return self._clauses.of(verb) or self._infinitive(verb)
        found = self._called(verb) if self._lexicon.is_naming(verb) else set()
        if not found and self._lexicon.takes_clause(verb):
            found = self._clauses.of(verb) or self._infinitive(verb)
        if not found and self._lexicon.takes_object(verb):
            found = self._object(verb)
        if not found and self._lexicon.takes_topic(verb):
            found = self._topic(verb)
        return found

    def _infinitive(self, verb: Token) -> set[int]:
        """ "Promised to go", "denied going", "urged Peru to go": with the object that is to do it."""
        for child in verb.children:
            if child.dep_ == "xcomp" and child.i > verb.i and (mark_of(child) or _is_gerund(child)):
                if child in self._lexicon.companions(verb):
                    continue
                return subtree(child) | self._raised(verb, child)
            follows = child.dep_ == "advcl" and child.i > verb.i
            if follows and mark_of(child) == "to" and (asked := self._called_on(verb) or self._urged(verb)):
                return subtree(child) | asked
            if child.dep_ == "advcl" and child.i > verb.i and mark_of(child) in self._lexicon.topics:
                accused = self._lexicon.accusing_object(verb)
                return subtree(child) | (self._raised(verb, child) if accused else set())
        return set()

    def _called_on(self, verb: Token) -> set[int]:
        """ "Called on *Peru* to go": who stands behind the preposition of the verb's own entry."""
        for case in self._lexicon.companions(verb):
            if case.dep_ == "case":
                return subtree(case.head) - {case.i}
        return set()

    def _urged(self, verb: Token) -> set[int]:
        """ "Asked *Peru*, which …, to go": the object of a verb of urging."""
        objects = [child for child in verb.children if child.dep_ == "obj" and child.i > verb.i]
        return subtree(objects[0]) if objects and self._lexicon.is_urging(verb) else set()

    def has_clause(self, verb: Token) -> bool:
        """Whether *verb* passes on a clause of its own."""
        return bool(self._clauses.of(verb) or self._called(verb))

    def _raised(self, verb: Token, clause: Token) -> set[int]:
        """Who is to do what the clause says: the object of *verb*, or the subject of a passive or of hearsay."""
        if has_passive_form(verb) or self._lexicon.is_hearsay(verb):
            own = [child for child in subjects(verb) if child.i < verb.i]
            return noun_phrase(own[-1]) if own else set()
        objects = [child for child in verb.children if child.dep_ in {"obj", "iobj"} and verb.i < child.i < clause.i]
        return {i for child in objects for i in subtree(child)}

    def _called(self, verb: Token) -> set[int]:
        """ "Called it a mess", "described it as mad", "blamed Peru for the leak"."""
        for child in verb.children:
            if child.i < verb.i:
                continue
            if self._is_name(child, verb) or (child.dep_ == "xcomp" and mark_of(child) is None):
                raised = self._raised(verb, child)
                return subtree(child) | raised if raised else set()
            if child.dep_ == "obj" and any(below.dep_ == "appos" and _is_quoted(below) for below in child.children):
                return subtree(child)  # called it “a joke”
        return set()

    def _is_name(self, child: Token, verb: Token) -> bool:
        """ "As a hero" behind any verb of calling; "for the leak" behind those that judge somebody for something."""
        first = child.left_edge.lower_ if child.left_edge.dep_ == "advmod" else None  # "as quiet"
        case = (preposition(child) or mark_of(child) or first) if child.dep_ in {"obl", "advcl"} else None
        return case in self._lexicon.namers and (case == "as" or self._lexicon.takes_object(verb))

    def _object(self, verb: Token) -> set[int]:
        if has_passive_form(verb):
            own = [child for child in subjects(verb) if child.i < verb.i]
            rest = self._topic(verb) if self._lexicon.accusing_object(verb) else set()
            return noun_phrase(own[-1]) | rest if own and (agent(verb) or rest) else set()
        if any(is_relative(child) and child.tag_ != "WP" for child in subjects(verb)):
            return set()  # "a resolution which endorsed the deal": a thing that only has an object says nothing
        wanted = self._lexicon.preposition(verb)
        turned = inverted_subject(verb)
        for child in verb.children:
            if child.i < verb.i or child == turned:
                continue
            if wanted and child.dep_ in {"obl", "advcl"} and wanted in {preposition(child), mark_of(child)}:
                cased = {c.i for c in child.children if c.dep_ in {"case", "mark"} and c.i < child.i}
                return subtree(child) - {min(cased)}
            if child.dep_ == "obj" and not wanted and not child.morph.get("Reflex", []):
                rest = self._topic(verb) if self._lexicon.accusing_object(verb) else set()
                return subtree(child) | rest
        return set()

    def _topic(self, verb: Token) -> set[int]:
        for child in verb.children:
            follows = child.i > verb.i and child.dep_ in {"obl", "advcl"}
            if follows and (preposition(child) or mark_of(child)) in self._lexicon.topics:
                return subtree(child)
        return set()


def _is_gerund(clause: Token) -> bool:
    """ "Going", "being late", "having gone"."""
    first = [clause, *(child for child in clause.children if child.dep_ in {"aux", "aux:pass", "cop"})]
    return min(first, key=lambda token: token.i).tag_ == "VBG"


def _is_quoted(phrase: Token) -> bool:
    return phrase.doc[phrase.left_edge.i].is_quote
