"""Verb and what hangs on it → is that what the verb says, or what it urges: complement clauses, objects, phrases."""

from __future__ import annotations

from collections.abc import Mapping

from spacy.tokens import Token

from graph.claims.trees import marker, preposition

__all__ = ["CONTENT", "Complements"]

CONTENT = frozenset({"ccomp", "xcomp", "parataxis", "csubj", "csubj:pass", "csubj:outer", "dep"})
"""How a clause hangs on the verb that reports it."""


class Complements:
    """Judges what hangs on verbs of saying by the word lists of these verbs."""

    def __init__(self, words: Mapping[str, frozenset[str]]) -> None:
        self._words = words

    def is_content(self, node: Token, verb: Token) -> bool:
        """Complement clauses; objects of verbs that do not merely carry them; "of sending", "to sending"."""
        if node.dep_ in CONTENT:
            denying = verb.lemma_.lower() in self._words["denyingVerbs"] | self._words["rejectingVerbs"]
            taken = any(child.dep_ == "obj" for child in verb.children)
            return not (denying and taken and node.i < verb.i)  # “It did so.” B denied the rumour.
        if node.dep_ == "advcl" and node.i < verb.i:  # "It was sold by Chile, said the panel"
            finite = node.tag_ in {"VBD", "VBZ", "VBP"} or any(c.dep_ in {"aux", "aux:pass"} for c in node.children)
            return (
                finite and marker(node) is None and not any(c.dep_ in {"ccomp", "xcomp", "obj"} for c in verb.children)
            )
        if node.dep_ == "advcl":
            return marker(node) in {"of", "to", "for", "about", "from", "over"} and node.i > verb.i
        lemma = verb.lemma_.lower()
        if node.dep_ == "obj":
            means = lemma in self._words["findingVerbs"] and any(marker(child) == "to" for child in node.children)
            return not means and lemma not in self._words["supportVerbs"]  # but not "found the money to send them"
        if node.dep_ == "obl" and preposition(node) == "in" and node.lemma_.lower() in self._words["claimNouns"]:
            return True  # "said in a statement that …": the clause may hang on the statement
        if node.dep_ == "obl":
            return preposition(node) in {"of", "to", "about", "on", "for", "over"} and node.i > verb.i
        return node.dep_ == "nsubj:pass" and (
            lemma in self._words["denyingVerbs"] or lemma in self._words["confirmingVerbs"]
        )

    def is_urged(self, node: Token, verb: Token) -> bool:
        """ "Urged Japan to sanction …", "called on it to …", "called for sanctions": not "asked to be heard"."""
        if node.lemma_.lower() in self._words["endings"]:
            return False
        if node.dep_ == "obl":
            return preposition(node) == "for"
        if marker(node) == "for" and any(c.dep_ == "obj" for c in verb.children):
            return False  # "which it calls an aggressor for arming rebels"
        addressed = [c for c in verb.children if c.dep_ in {"obj", "iobj", "obl", "nsubj:pass"} and c != node]
        return node.dep_ in {"xcomp", "ccomp", "advcl"} and (marker(node) != "to" or bool(addressed))
