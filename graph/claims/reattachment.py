"""Phrase → the noun that it belongs to, where a tree hangs it elsewhere; questions to one phrase about its form."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from graph.claims.syntax import Roles
from graph.claims.trees import conjuncts, marker, preposition, prepositions

__all__ = ["PLACES", "counted", "inside_object", "points_back", "reattached", "stands_apart"]

CLAUSES = frozenset({"acl", "acl:relcl", "advcl", "ccomp", "xcomp"})
PLACES = frozenset({"in", "at", "on"})
"""Roles that name where something is done: a base or a camp stands for its owner."""


def points_back(noun: Token) -> bool:
    """Whether *noun* is a phrase like "the soldiers" or "their pilots"."""
    return any(c.dep_ in {"det", "nmod:poss"} and "Ind" not in c.morph.get("Definite", []) for c in noun.children)


def counted(token: Token) -> Token:
    """ "Most of Chile's rifles": the noun that is counted."""
    if token.pos_ in {"NOUN", "PROPN", "VERB"}:
        return token
    return next((c for c in token.children if c.dep_ == "nmod" and preposition(c) == "of"), token)


def stands_apart(noun: Token) -> bool:
    """ "Gave the Chilean army Merlin drones", "taught Chilean cadets diving": no noun's first part looks like that."""
    if noun.tag_ == "NNS":
        return any(child.dep_ == "amod" for child in noun.children)
    return noun.tag_ == "NN" and noun.nbor().tag_ == "NNP"


def inside_object(role: str, roles: Roles) -> tuple[Token, ...]:
    """ "drilled crews in the handling of mines": the phrase may hang on the crews."""
    objects = roles.get("object", ()) if role in PLACES else ()
    return tuple(c for o in objects for c in o.children if c.dep_ == "nmod" and role in prepositions(c))


def reattached(case: str, hosts: tuple[Token, ...]) -> Iterator[Token]:
    """ "deliver shells of this kind to X": the phrase hangs somewhere below the object, but in no clause on it."""
    seen: set[int] = set()
    for host in hosts:
        for token in host.subtree:
            if token.i > host.i and token.i not in seen and case in prepositions(token) and not _in_clause(token, host):
                seen.add(token.i)
                yield from conjuncts(token)


def _in_clause(token: Token, host: Token) -> bool:
    """ "tankers that are used to ship oil *to X*": a clause with a subject, or an infinitive, has its own phrases."""
    for node in token.ancestors:
        if node == host:
            return False
        if node.dep_ in CLAUSES and (node.dep_ != "acl" or marker(node) == "to"):
            return True
    return False
