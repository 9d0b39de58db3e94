"""A target that is only pointed at ("its pilots", "them") → the target of the claim about the same source just before.

"Chile gave the Front jets, and its officers taught its pilots": who was given the jets is whose pilots are meant.
Syntax alone would choose the subject that stands nearest, which may be the one who says all this.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from spacy.tokens import Token

from graph.claims.frames import Proposal
from graph.claims.parties import Party
from graph.claims.trees import is_own, preposition
from graph.model import Kind

__all__ = ["with_target_of"]

SENTENCES = 1
"""Sentences back in which the earlier claim may stand."""
POINTERS = frozenset({"nmod:poss", "nmod"})


def with_target_of(proposal: Proposal, earlier: Iterable[Proposal]) -> Proposal:
    """*proposal* with the target of the nearest of *earlier* (latest first) that has its source, if it points back."""
    if len(proposal.targets) != 1 or not _points(proposal.targets[0].token):
        return proposal
    sources = {party.entity.iri for party in proposal.sources}
    for other in earlier:
        if not _is_near(other.predicate, proposal.predicate):
            break
        if sources != {party.entity.iri for party in other.sources} or any(_points(p.token) for p in other.targets):
            continue
        found = [party.entity for party in other.targets]
        if len(found) == 1 and found[0].kind is not Kind.OFFICIAL and found[0].iri not in sources:
            target = Party(found[0], proposal.targets[0].token)
            return replace(proposal, targets=(target,), target_by="an earlier claim about the source")
    return proposal


def _points(token: Token) -> bool:
    """Whether the phrase at *token* is a pronoun of the third person, or says whose by one ("its", not "its own")."""
    if is_own(token):
        return False
    return any(_is_third(part) for part in (token, *_owners(token), *(o for n in _counted(token) for o in _owners(n))))


def _owners(noun: Token) -> list[Token]:
    return [child for child in noun.children if child.dep_ in POINTERS]


def _counted(token: Token) -> list[Token]:
    """ "Hundreds *of its fighters*": the noun that is counted."""
    return [child for child in token.children if child.dep_ == "nmod" and preposition(child) == "of"]


def _is_third(token: Token) -> bool:
    """ "It", "its", "them", "their"; "he" and "her" are persons and looked for elsewhere."""
    return (
        token.tag_ in {"PRP", "PRP$"}
        and "3" in token.morph.get("Person", [])
        and not ({"Masc", "Fem"} & set(token.morph.get("Gender", [])))
    )


def _is_near(before: Token, token: Token) -> bool:
    return sum(1 for t in token.doc[before.i : token.i] if t.is_sent_start) <= SENTENCES
