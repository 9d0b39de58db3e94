"""Dependency tree → who does what to whom: the one place where syntax becomes roles.

Reads Universal Dependencies. A predicate (verb or noun) gives a mapping from role to the head tokens
that fill it: ``subject`` and ``object`` are the deep ones, so that active and passive, relative clause,
control, participle, coordination, possessive and nationality adjective all look the same to a frame.
Prepositions are roles under their own name. Verbs are read here, nouns in :mod:`graph.claims.nominals`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

from spacy.tokens import Token

from graph.claims.carriers import Carriers, Function
from graph.claims.control import Control
from graph.claims.nominals import Nominals
from graph.claims.obliques import Found, add_obliques
from graph.claims.receivers import Receivers
from graph.claims.trees import (
    OBLIQUE,
    antecedent,
    children,
    conjuncts,
    is_nominal,
    is_passive,
    is_set_off,
    marker,
    preposition,
)
from graph.claims.wordclasses import WordClasses

__all__ = ["Roles", "Syntax"]

LIFTED = frozenset({"under", "in", "at", "with"})
"""Prepositions of circumstances that an infinitive shares with the verb above it."""

Roles: TypeAlias = dict[str, tuple[Token, ...]]


class Syntax:
    """Roles of the predicates of one parsed document; ``is_name(token)`` says whether a token stands for a party."""

    def __init__(self, classes: WordClasses, *, is_name: Callable[[Token], bool]) -> None:
        self._is_name = is_name
        self._control = Control(
            is_name=is_name,
            promising=classes.promising,
            urging=classes.urging,
            becoming=classes.becoming,
            letting=classes.letting,
        )
        self._carriers = Carriers(
            self._control, support=classes.support, helping=classes.helping, framing=classes.framing
        )
        self._receivers = Receivers(self._control, classes)
        self._nominals = Nominals(
            self._control,
            self._carriers,
            self._receivers,
            classes,
            is_name=is_name,
            read_noun=self.roles,
            read_verb=self._verb_roles,
        )
        self._cache: dict[int, Roles] = {}

    def roles(self, token: Token) -> Roles:
        """Role → head tokens, coordinated ones included, for a verb or a noun."""
        if token.i not in self._cache:
            self._cache[token.i] = {}  # a loop in a broken parse ends here
            found: Found | Roles = self._nominals.roles(token) if is_nominal(token) else self._verb_roles(token)
            self._cache[token.i] = {
                role: tuple(part for first in tokens for part in (_close if role == "itself" else conjuncts)(first))
                for role, tokens in found.items()
                if tokens
            }
        return self._cache[token.i]

    def carriers(self, noun: Token) -> Iterator[tuple[Token, Function]]:
        """Verbs that only carry *noun*, each with the function that the noun has there."""
        return self._carriers.of(noun)

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
            found["whose"] = [] if agents else [owner for thing in subject for owner in self._owners(thing)]
            found["subject"] = [antecedent(token, verb) for token in agents]
            for agent in agents:  # "imposed by the Council on Chile": "on Chile" may hang on the Council
                add_obliques(agent, found)
        else:
            found["subject"] = subject
            found["indirect"] = indirect or found.get("indirect", [])
        found.setdefault("object", []).extend(objects)
        add_obliques(verb, found)
        found["partner"] = self._control.partners(verb)
        handed = verb.dep_ in {"acl", "acl:relcl"} and verb.head in found["object"]  # "jets donated by Japan"
        found["receiver"] = self._receivers.of(verb.head) if handed else []
        found["receiver"] += [token for thing in found["object"] for token in self._receivers.who_ordered(thing)]
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
        found["predicate"] += [c for thing in objects for c in thing.children if _is_predicated(c)]
        return {role: tuple(tokens) for role, tokens in found.items() if tokens}

    def _owners(self, thing: Token) -> list[Token]:
        """ "Chile's shells were shipped", "tons of Chile's wheat were": who had what somebody was given."""
        things = [thing, *(c for c in thing.children if c.dep_ == "nmod" and preposition(c) == "of")]
        return [c for t in things for c in t.children if c.dep_ == "nmod:poss" and c.pos_ == "PROPN"]

    def _agents_below(self, verb: Token) -> list[Token]:
        """ "Frozen in London since the spring of 2019 by …": the agent may hang on any phrase behind the verb."""

        def hangs_here(token: Token) -> bool:
            return next(node for node in token.ancestors if node == verb or node.pos_ == "VERB") == verb

        below = (token for token in verb.subtree if token.i > verb.i and preposition(token) == "by")
        return [token for token in below if self._is_name(token) and hangs_here(token)]


def _is_predicated(noun: Token) -> bool:
    """ "Declared the group Red Tide *a gang*": with an article and without a comma it is no apposition."""
    indefinite = any("Ind" in child.morph.get("Definite", []) for child in noun.children)
    return noun.dep_ == "appos" and noun.pos_ == "NOUN" and indefinite and not is_set_off(noun)


def _close(noun: Token) -> Iterator[Token]:
    """*noun* and what is coordinated with it; behind a semicolon something else begins."""
    return (part for part in conjuncts(noun) if all(token.text != ";" for token in noun.doc[noun.i : part.i]))
