"""Roles of a predicate → one reading for each part of a sentence that leaves out the predicate the second time.

"Transfers by Turkey to Chad, and by Jordan to Libya", "B has been trained by A, and D by C": what is coordinated
brings a phrase of its own, parallel to one that the predicate has.
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from graph.claims.syntax import Roles
from graph.claims.trees import OBLIQUE, conjuncts, is_passive, preposition

__all__ = ["readings"]


def readings(predicate: Token, roles: Roles) -> list[Roles]:
    """*roles* without what only belongs to a gap, then those of each gap; *roles* alone where there is none."""
    found: dict[int, Roles] = {}
    for role in roles:
        for token, gap in _gaps(predicate, roles, role):
            found.setdefault(token.i, {}).update(gap)
    if not found:
        return [roles]
    gaps = list(found.values())
    taken = {token.i for gap in gaps for tokens in gap.values() for token in tokens}
    main = {role: tuple(t for t in tokens if t.i not in taken) for role, tokens in roles.items()}
    shared = {role: tokens for role, tokens in roles.items() if all(t.i not in taken for t in tokens)}
    return [{role: tokens for role, tokens in main.items() if tokens}, *({**shared, **gap} for gap in gaps)]


def _gaps(predicate: Token, roles: Roles, role: str) -> Iterator[tuple[Token, Roles]]:
    """Each token coordinated in *role* that has a phrase beside itself, with both as roles."""
    first = roles[role][0]
    for token in roles[role][1:]:
        if token.dep_ != "conj" or first not in token.ancestors:
            continue
        for child in token.children:
            if child.dep_ == "orphan":  # "A in May, and in June B": the reading has no more roles, but its own time
                yield token, {role: tuple(conjuncts(token))}
            case = preposition(child) if child.dep_ in OBLIQUE and child.i > token.i else None
            if case is None or case == "of":
                continue
            behind = tuple(conjuncts(child))
            if role == "subject" and case == "by" and preposition(token) is None and is_passive(predicate):
                yield token, {"object": tuple(conjuncts(token)), "subject": behind}
            elif case in roles and child not in roles[case] and preposition(token) == preposition(first):
                yield token, {role: tuple(conjuncts(token)), case: behind}
