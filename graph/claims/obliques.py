"""Phrases with a preposition → roles under the preposition's name."""

from __future__ import annotations

from typing import TypeAlias

from spacy.tokens import Token

from graph.claims.trees import OBLIQUE, antecedent, marker, prepositions

__all__ = ["Found", "add_obliques", "lift_obliques"]

Found: TypeAlias = dict[str, list[Token]]
"""Roles that are still being filled."""
HOSTS = ("of", "from", "by", "to", "on", "against")
"""Prepositions whose phrase a parser may give what belongs to the noun above it."""


def add_obliques(predicate: Token, found: Found) -> None:
    """Add what hangs on *predicate* with a preposition, and clauses with a marker ("for selling …")."""
    for token in predicate.children:
        cases = prepositions(token) if token.dep_ in OBLIQUE else ()
        for case in cases:
            found.setdefault(case, []).append(antecedent(token, predicate))
        if cases:
            continue
        if token.dep_ in {"advcl", "acl"} and (mark := marker(token)) and mark != "to" and not _is_while(token, mark):
            found.setdefault(mark, []).append(token)


def lift_obliques(found: Found) -> None:
    """ "The transfer of missiles from Chile to Peru": "to Peru" may hang on the missiles or on Chile."""
    for host in HOSTS:
        for inner in list(found.get(host, [])):
            for token in inner.children:
                for case in prepositions(token) if token.dep_ in OBLIQUE else ():
                    if case != "of" and token not in found.get(case, []):
                        found.setdefault(case, []).append(token)


def _is_while(clause: Token, mark: str) -> bool:
    """ "… as rebels came near": with a subject of its own it says when, and not as what."""
    return mark == "as" and any(child.dep_ in {"nsubj", "nsubj:pass"} for child in clause.children)
