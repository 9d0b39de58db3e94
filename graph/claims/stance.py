"""A predicate in its clause → is it negated, how real is the event, does it take place at all."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping

from spacy.tokens import Token

from graph.claims.trees import marker, preposition
from graph.model import Modality

__all__ = ["Factuality"]

CLAUSE = frozenset(
    {"xcomp", "ccomp", "advcl", "acl", "csubj", "obj", "nmod", "obl", "conj", "nsubj", "nsubj:pass", "appos"}
)

VERDICTS = frozenset({"csubj", "csubj:pass", "ccomp", "acl"})
"""How a clause hangs on the predicate that says if it is true."""


class Factuality:
    """Judges events by the words around them; the words come from the ontology's lists."""

    def __init__(self, words: Mapping[str, frozenset[str]]) -> None:
        self._words = words

    def negated(self, token: Token) -> bool:
        """Whether the clause of *token* says that it is not so ("not", "no one"), or the one above calls it untrue."""
        return (self._negations(token) + self._verdict(token)) % 2 == 1

    def _verdict(self, token: Token) -> int:
        """ "It is untrue *that* …", "it is not the case *that* …": one negation, or none."""
        judgement = token.head
        if token.dep_ not in VERDICTS or marker(token) != "that":
            return 0
        if judgement.lemma_.lower() in self._words["proofNouns"]:
            return self._negations(judgement) % 2  # "there is no evidence that …"
        if not self._is_of_nobody(judgement):
            return 0
        negated = self._negations(judgement) % 2
        if {judgement.lemma_.lower(), judgement.lower_} & self._words["untrueWords"]:
            return 1 - negated
        return negated if judgement.lemma_.lower() in self._words["trueWords"] else 0

    @staticmethod
    def _is_of_nobody(predicate: Token) -> bool:
        """Whether *predicate* is said of "it", or of the clause itself ("that X did it is false")."""
        subjects = [child for child in predicate.children if child.dep_ in {"nsubj", "expl"}]
        copula = any(child.dep_ == "cop" for child in predicate.children)
        return copula and all(child.lower_ == "it" for child in subjects)

    def _negations(self, token: Token) -> int:
        if any(self._is_negation(child) or self._has_negation(child) for child in token.children):
            return 1
        inherits = token.dep_ == "conj" and not any(c.dep_ in {"nsubj", "nsubj:pass", "aux"} for c in token.children)
        linked = any(c.dep_ == "cc" and c.lower_ in {"or", "nor"} for c in token.children)
        return self._negations(token.head) if inherits and linked else 0

    def _has_negation(self, argument: Token) -> bool:
        """ "No weapons", "not one of them", "neither side" as an argument."""
        if argument.dep_ not in {"nsubj", "nsubj:pass", "obj", "obl:agent"}:
            return False
        inner = [part for part in argument.children if part.dep_ in {"det", "advmod", "cc:preconj", "nummod"}]
        inner += [part for number in inner if number.dep_ == "nummod" for part in number.children]
        return any(self._is_negation(part) for part in inner)

    def asked(self, token: Token) -> bool:
        """Whether the clause of *token*, or one above it, only asks if it is so ("asked *whether*", "unclear *if*")."""
        for node in (token, *token.ancestors):
            mark = marker(node)
            if mark in self._words["askingMarks"] or (node.dep_ == "ccomp" and mark in self._words["conditionalMarks"]):
                return True
            if node.dep_ not in CLAUSE:
                return False
        return False

    def _is_negation(self, token: Token) -> bool:
        return token.lower_ in self._words["negations"] and token.dep_ in {
            "advmod", "det", "nsubj", "nsubj:pass", "obj", "obl", "cc:preconj", "cc", "neg", "amod"
        }  # fmt: skip

    def modality(self, token: Token, stop: Token | None) -> Modality:
        """Of the event at *token*, by auxiliaries and governing words up to *stop* (the cue that reports it)."""
        result = Modality.ACTUAL
        for node in self._governors(token, stop):
            if self.stands(node) and node != token and result is Modality.ACTUAL:
                return result  # "will maintain the embargo": it is there
            found = self._own_modality(node, node == token, reported=stop is not None)
            if found is Modality.POSSIBLE:
                return found
            result = found or result
        if stop is not None and stop.lemma_.lower() in self._words["urgingVerbs"] and stop.is_ancestor(token):
            return Modality.POSSIBLE
        return result

    def stands(self, verb: Token) -> bool:
        """Whether what *verb* governs is there already: one can only keep or lift a measure that was taken."""
        return verb.lemma_.lower() in self._words["standingVerbs"]

    def takes(self, verb: Token) -> bool:
        """Whether what *verb* governs is done by it: "imposed", but not "lifted"."""
        return verb.lemma_.lower() in self._words["supportVerbs"] - self._words["endings"] - self._words["voidVerbs"]

    def hedged(self, verb: Token) -> bool:
        """Whether helpers, or a verb that *verb* completes, leave open if it happens ("is expected to deny it")."""
        if self._by_helpers(verb, reported=False) is not None:
            return True
        node = verb
        while node.dep_ == "xcomp" and node.head != node:
            node = node.head
            if self._own_modality(node, False, reported=False) is not None:
                return True
        return False

    def _own_modality(self, node: Token, first: bool, *, reported: bool) -> Modality | None:
        agreed = node.dep_ == "ccomp" and node.head.lemma_.lower() in self._words["plannedVerbs"]
        helped = self._by_helpers(node, reported=reported or agreed)  # "agreed that it would train"
        if helped is not None or (first and node.pos_ != "VERB"):
            return helped
        noun = node.pos_ in {"NOUN", "PROPN"}
        lemma = node.lemma_.lower()
        if first and lemma in self._words["prohibitingVerbs"]:
            return None  # "banned the firm": only what is banned does not happen
        if lemma in self._words["possibleNouns" if noun else "possibleVerbs"] and not self._helps(node):
            return Modality.POSSIBLE
        return Modality.PLANNED if lemma in self._words["plannedNouns" if noun else "plannedVerbs"] else None

    def _helps(self, verb: Token) -> bool:
        """ "Supports Chile *with training*" does it; "supports the training" is only for it."""
        helping = verb.lemma_.lower() in self._words["helpingVerbs"]
        return helping and any(child.dep_ == "obl" and preposition(child) == "with" for child in verb.children)

    def _by_helpers(self, node: Token, *, reported: bool) -> Modality | None:
        words = self._words
        auxiliaries = {child.lower_ for child in node.children if child.dep_ in {"aux", "aux:pass"}}
        marks = {child.lower_ for child in node.children if child.dep_ == "mark"}
        if "to" in marks and node.tag_ == "VB" and any(child.dep_ == "cop" for child in node.children):
            return Modality.PLANNED  # "is to receive"
        if reported and auxiliaries & words["backshiftedAuxiliaries"]:
            return Modality.PLANNED
        if auxiliaries & words["possibleAuxiliaries"] or marks & words["conditionalMarks"]:
            return Modality.POSSIBLE
        if auxiliaries & words["plannedAuxiliaries"]:
            return Modality.PLANNED
        return None

    def void(self, token: Token, stop: Token | None) -> bool:
        """Whether the event is said not to take place or to end, without being denied ("failed to send")."""
        nodes = list(self._governors(token, stop))
        for below, node in itertools.pairwise(nodes):
            lemma = node.lemma_.lower()
            if self._is_undone(below):
                undone = self._words["voidVerbs"] | self._words["endings"]
                return below.lemma_.lower() not in undone  # "failed to block the sale", "refused to lift the embargo"
            halted = node.pos_ == "NOUN" and lemma in self._words["haltNouns"]
            if below.dep_ in {"obj", "nsubj:pass", "nmod"} and (halted or lemma in self._words["endings"]):
                lifted = self.modality(node, stop) is Modality.ACTUAL and not self.negated(node)
                return lifted and not self._was_taken(below) and not self._is_undone(node)
        return False

    def _is_undone(self, verb: Token) -> bool:
        """ "Failed *to send*", "its refusal *to send*": what hangs on a word of not doing."""
        if verb.dep_ == "acl" and verb.head.lemma_.lower() in self._words["refusingNouns"]:
            return True
        hangs = verb.dep_ in {"xcomp", "advcl"} and verb.head.lemma_.lower() in self._words["voidVerbs"]
        return hangs and not self.negated(verb.head)

    def _was_taken(self, noun: Token) -> bool:
        """ "Lifts the embargo *that it imposed*": the clause on the noun still says that it was."""
        clauses = (child for child in noun.children if child.dep_ in {"acl", "acl:relcl"})
        return any(clause.lemma_.lower() in self._words["supportVerbs"] for clause in clauses)

    def _governors(self, token: Token, stop: Token | None) -> Iterator[Token]:
        """*token* and what it hangs on, as long as each is the content of the next."""
        node = token
        while node != stop:
            yield node
            if node.head == node or node.dep_ not in CLAUSE or self._apart(node):
                return
            node = node.head

    def _apart(self, node: Token) -> bool:
        """Clauses whose event stands by itself, whatever becomes of the clause above."""
        if node.dep_ == "conj":
            return any(child.dep_ in {"nsubj", "nsubj:pass"} for child in node.children)
        if node.dep_ == "acl" and node.tag_ in {"VBG", "VBN"} and marker(node) is None:
            return True  # "agreed to fine men *selling* arms": they sell them
        if node.dep_ == "obl" and node.head.lemma_.lower() in self._words["plannedVerbs"]:
            return False  # "agreed on new sales"
        if node.dep_ in {"nsubj", "nsubj:pass", "obl"} and node.pos_ in {"NOUN", "PROPN"}:
            return node.dep_ != "nsubj:pass"
        if node.dep_ == "advcl":
            marks = {child.lower_ for child in node.children if child.dep_ == "mark"}
            helped = node.head.lemma_.lower() in self._words["helpingVerbs"]  # "will assist *in training* them"
            return not marks & {"to", "of", "from", "about", "against"} and not (helped and marks & {"in", "with"})
        return False
