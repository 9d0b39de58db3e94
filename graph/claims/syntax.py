"""Dependency tree → who does what to whom: the one place where syntax becomes roles.

Reads Universal Dependencies. A predicate (verb or noun) gives a mapping from role to the head tokens
that fill it: ``subject`` and ``object`` are the deep ones, so that active and passive, relative clause,
control, participle, coordination, possessive and nationality adjective all look the same to a frame.
Prepositions are roles under their own name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

from spacy.tokens import Token

from graph.claims.control import Control
from graph.claims.trees import (
    OBLIQUE,
    antecedent,
    children,
    conjuncts,
    is_nominal,
    is_passive,
    marker,
    preposition,
    prepositions,
)

__all__ = ["Roles", "Syntax"]

LIFTED = frozenset({"under", "in", "at", "with"})
"""Prepositions of circumstances that an infinitive shares with the verb above it."""

Roles: TypeAlias = dict[str, tuple[Token, ...]]


class Syntax:
    """Roles of the predicates of one parsed document.

    ``support`` and ``receiving`` are verbs that only carry the noun they govern (impose sanctions, receive
    training); of an ``affecting`` one the noun may be the subject (the sanctions target somebody). ``receivers`` are
    nouns for those who get it (the subject of sanctions), ``framing`` ones add nothing to the noun before them (a
    training mission).
    """

    def __init__(
        self,
        *,
        is_name: Callable[[Token], bool],
        support: frozenset[str],
        receiving: frozenset[str],
        receivers: frozenset[str],
        framing: frozenset[str],
        affecting: frozenset[str],
        promising: frozenset[str],
        urging: frozenset[str],
    ) -> None:
        self._is_name = is_name
        self._support = support
        self._receiving = receiving
        self._receivers = receivers
        self._framing = framing
        self._affecting = affecting
        self._control = Control(is_name=is_name, promising=promising, urging=urging)
        self._cache: dict[int, Roles] = {}

    def roles(self, token: Token) -> Roles:
        """Role → head tokens, coordinated ones included, for a verb or a noun."""
        if token.i not in self._cache:
            self._cache[token.i] = {}  # a loop in a broken parse ends here
            found = self._noun_roles(token) if is_nominal(token) else self._verb_roles(token)
            self._cache[token.i] = {
                role: tuple(part for first in tokens for part in (_close if role == "itself" else conjuncts)(first))
                for role, tokens in found.items()
            }
        return self._cache[token.i]

    def _verb_roles(self, verb: Token) -> Roles:
        found: dict[str, list[Token]] = {}
        objects = self._control.objects(verb)
        apart = len(objects) > 1 and any(t.text == "," for t in verb.doc[objects[0].i : objects[1].i])
        if len(objects) > 1 and not apart and self._control.may_act(objects[0]) and not is_passive(verb):
            found["indirect"] = [objects.pop(0)]  # "gave recruits a course", both labelled as objects
        indirect = [antecedent(token, verb) for token in children(verb, frozenset({"iobj"}))]
        subject = self._control.subject(verb)
        if is_passive(verb):
            obliques = children(verb, OBLIQUE)
            agents = [t for t in obliques if preposition(t) == "by"]
            agents = agents or [t for o in obliques for t in children(o, OBLIQUE) if preposition(t) == "by"]
            agents = agents or [c for c in verb.lefts if verb.dep_ == "amod" and self._is_name(c)]
            agents = agents or self._agents_below(verb)
            found["indirect" if objects else "object"] = subject
            found["subject"] = [antecedent(token, verb) for token in agents]
            for agent in agents:  # "imposed by the Council on Chile": "on Chile" may hang on the Council
                self._add_obliques(agent, found)
        else:
            found["subject"] = subject
            found["indirect"] = indirect or found.get("indirect", [])
        found.setdefault("object", []).extend(objects)
        self._add_obliques(verb, found)
        found["partner"] = self._control.partners(verb)
        found["infinitive"] = [
            c for c in verb.children if c.dep_ in {"xcomp", "advcl"} and c.i > verb.i and marker(c) == "to"
        ]
        for clause in found["infinitive"]:
            if clause.dep_ == "xcomp":  # "learn to fly under supervision"
                for token in children(clause, OBLIQUE):
                    case = preposition(token)
                    if case in LIFTED and case not in found:
                        found[case] = [token]
        found["predicate"] = [c for c in verb.children if c.dep_ == "xcomp" and c.pos_ == "NOUN"]
        return {role: tuple(tokens) for role, tokens in found.items() if tokens}

    def _agents_below(self, verb: Token) -> list[Token]:
        """ "Imposed on Cuba for the last sixty years by …": the agent may hang on any phrase behind the verb."""

        def hangs_here(token: Token) -> bool:
            return next(node for node in token.ancestors if node == verb or node.pos_ == "VERB") == verb

        below = (token for token in verb.subtree if token.i > verb.i and preposition(token) == "by")
        return [token for token in below if self._is_name(token) and hangs_here(token)]

    def _add_obliques(self, predicate: Token, found: dict[str, list[Token]]) -> None:
        for token in predicate.children:
            cases = prepositions(token) if token.dep_ in OBLIQUE else ()
            for case in cases:
                found.setdefault(case, []).append(antecedent(token, predicate))
            if cases:
                continue
            if token.dep_ in {"advcl", "acl"} and (mark := marker(token)) and mark != "to":
                found.setdefault(mark, []).append(token)

    def _noun_roles(self, noun: Token) -> Roles:
        found: dict[str, list[Token]] = {"subject": self._control.possessors(noun), "itself": [noun]}
        self._add_obliques(noun, found)
        self._lift_obliques(found)
        compounds = [c for c in noun.children if c.dep_ in {"compound", "amod"} and not self._is_name(c)]
        nouns = [c for c in compounds if c.pos_ in {"NOUN", "PROPN"}]
        named = [c for c in noun.children if c.dep_ == "compound" and self._is_name(c)]
        found["object"] = found.get("of", []) or nouns or (named if noun.tag_ == "VBG" else [])
        self._take_agent(found)  # "sanctions from the Union", whoever announces them
        for verb, function in self.carriers(noun):
            self._add_carrier(verb, function, found, preposition(noun))
        if noun.dep_ == "obl" and preposition(noun) == "for" and not found["subject"]:
            found["subject"] = self._control.addressees(noun.head)  # "called on Japan for sanctions"
        self._take_agent(found)  # "violates an embargo by the Union", which may hang on the verb
        if noun.dep_ == "conj" and is_nominal(noun.head):
            for role, tokens in self.roles(noun.head).items():
                if role not in {"object", "itself", "of"}:
                    found.setdefault(role, list(tokens))
        suffered = preposition(noun) == "of" and noun.head.lemma_.lower() in self._receivers
        if suffered or "under" in prepositions(noun):  # "is the subject of sanctions", "lives under sanctions"
            found.setdefault("receiver", []).extend(self._control.subject(noun.head))
        found["infinitive"] = [c for c in noun.children if c.dep_ in {"acl", "advcl"} and marker(c) == "to"]
        found["holder"] = self._control.holders(noun)
        if noun.dep_ == "compound" and noun.head.lemma_.lower() in self._framing:
            for role, tokens in self.roles(noun.head).items():  # "a training *mission* to Chad"
                if role not in {"object", "itself", "of", "holder"}:
                    found.setdefault(role, []).extend(t for t in tokens if t not in found.get(role, []))
        return {role: tuple(tokens) for role, tokens in found.items() if tokens}

    def _take_agent(self, found: dict[str, list[Token]]) -> None:
        """Without an owner, a noun's doer is the party behind "by" or "from"."""
        for case in ("by", "from"):
            found["subject"] = found["subject"] or [token for token in found.get(case, []) if self._is_name(token)]

    @staticmethod
    def _lift_obliques(found: dict[str, list[Token]]) -> None:
        """ "The transfer of missiles from Chile to Peru": "to Peru" may hang on the missiles or on Chile."""
        for host in ("of", "from", "by", "to", "on", "against"):
            for inner in list(found.get(host, [])):
                for token in inner.children:
                    for case in prepositions(token) if token.dep_ in OBLIQUE else ():
                        if case != "of" and token not in found.get(case, []):
                            found.setdefault(case, []).append(token)

    def carriers(self, noun: Token) -> Iterator[tuple[Token, str]]:
        """Verbs that only carry *noun*, each with the function it has there: ``object`` or ``subject``."""
        carried, head, dep = noun, noun.head, noun.dep_
        while head != noun and (dep == "conj" or (dep == "nmod" and preposition(noun) == "of" and head.pos_ == "NOUN")):
            noun, head, dep = head, head.head, head.dep_  # coordinated, or "a set of sanctions"
        for child in carried.children:
            if child.dep_ not in {"acl", "acl:relcl"} or not child.tag_.startswith("VB"):
                continue
            if carried in self._taken(child):
                yield child, "object"
            elif child.tag_ == "VBG":
                yield child, "subject"  # "sanctions targeting Peru"
        if head.pos_ in {"VERB", "AUX"} or head.tag_.startswith("VB"):
            if dep == "obj" or (dep == "nsubj:pass"):
                yield head, "object"
            elif dep == "nsubj":
                yield head, "subject"
            elif dep == "obl" and self._carries_with(head, preposition(noun)) and not self._control.objects(head):
                yield head, "object"

    def _carries_with(self, verb: Token, case: str | None) -> bool:
        """ "Assist with the training", "contribute to the training", "a law providing for sanctions"."""
        return case in {"with", "to", "in"} or f"{verb.lemma_.lower()} {case}" in self._support

    def _taken(self, verb: Token) -> list[Token]:
        """What *verb* acts on: its deep object."""
        return self._control.subject(verb) if is_passive(verb) else self._control.objects(verb)

    def _add_carrier(self, verb: Token, function: str, found: dict[str, list[Token]], case: str | None) -> None:
        lemma = verb.lemma_.lower()
        if function == "subject":
            if lemma in self._affecting:
                found.setdefault("affected", []).extend(self._control.objects(verb))
                self._add_obliques(verb, found)
            return
        roles = self._verb_roles(verb)
        if lemma in self._receiving:
            found.setdefault("receiver", []).extend(roles.get("subject", ()))
        elif {lemma, f"{lemma} {case}"} & self._support:
            if not found["subject"]:
                found["subject"] = list(roles.get("subject", ()))
            found.setdefault("receiver", []).extend(roles.get("indirect", ()))
        for role, tokens in roles.items():
            if role not in {"subject", "object", "indirect"}:
                found.setdefault(role, []).extend(t for t in tokens if t not in found.get(role, []))


def _close(noun: Token) -> Iterator[Token]:
    """*noun* and what is coordinated with it; behind a semicolon something else begins."""
    return (part for part in conjuncts(noun) if all(token.text != ";" for token in noun.doc[noun.i : part.i]))
