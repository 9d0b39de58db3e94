"""A corpus and what somebody typed → the dossier of that claim or entity: all statements, by stance."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from graph.errors import RunError
from graph.model import Claim, Corpus, Entity, Stance, Statement, Status, status_of

__all__ = ["ClaimDossier", "EntityDossier", "compile_dossier"]


@dataclass(frozen=True)
class ClaimDossier:
    """A claim, what its statements add up to, the statements by stance, and the claims that deny it.

    ``denials`` are the statements on ``denies`` claims about this claim.
    """

    claim: Claim
    status: Status
    statements: Mapping[Stance, tuple[Statement, ...]]
    denials: tuple[Statement, ...]


@dataclass(frozen=True)
class EntityDossier:
    """An entity: the claims that it is source or target of, and every statement that it makes itself."""

    entity: Entity
    acts: tuple[ClaimDossier, ...]
    undergoes: tuple[ClaimDossier, ...]
    says: tuple[Statement, ...]


def compile_dossier(corpus: Corpus, asked: str) -> ClaimDossier | EntityDossier:
    """What *asked* names → its dossier: a claim's id or a beginning of it, or an entity's name or IRI.

    Names are compared without regard to case. Raises RunError when nothing is found, or more than
    one thing, and names what is near.
    """
    claims = _by_claim(corpus)
    if asked.startswith("c:"):
        return _claim_dossier(claims[_find_claim(claims, asked)], corpus)
    return _entity_dossier(_find_entity(corpus, asked), claims, corpus)


def _by_claim(corpus: Corpus) -> Mapping[str, Sequence[Statement]]:
    found: dict[str, list[Statement]] = defaultdict(list)
    for statement in corpus.statements:
        found[statement.claim.id].append(statement)
    return found


def _claim_dossier(statements: Sequence[Statement], corpus: Corpus) -> ClaimDossier:
    claim = statements[0].claim
    by_stance = {stance: tuple(s for s in statements if s.stance is stance) for stance in Stance}
    return ClaimDossier(
        claim=claim,
        status=status_of({statement.stance for statement in statements}),
        statements=by_stance,
        denials=tuple(s for s in corpus.statements if s.claim.about == claim.id),
    )


def _entity_dossier(entity: Entity, claims: Mapping[str, Sequence[Statement]], corpus: Corpus) -> EntityDossier:
    dossiers = [
        _claim_dossier(statements, corpus)
        for _, statements in sorted(claims.items())
        if entity.iri in (statements[0].claim.source.iri, getattr(statements[0].claim.target, "iri", None))
    ]
    return EntityDossier(
        entity=entity,
        acts=tuple(d for d in dossiers if d.claim.source.iri == entity.iri),
        undergoes=tuple(d for d in dossiers if d.claim.target and d.claim.target.iri == entity.iri),
        says=tuple(s for s in corpus.statements if s.speaker and s.speaker.iri == entity.iri),
    )


def _find_claim(claims: Mapping[str, object], asked: str) -> str:
    found = sorted(claim for claim in claims if claim.startswith(asked))
    if len(found) == 1:
        return found[0]
    if found:
        raise RunError(f"{len(found)} claims begin with {asked}: {', '.join(found[:10])}. Type more of the id.")
    raise RunError(
        f"no claim begins with {asked}. The ids are in claims.jsonl and in: claimgraph query DIR --named claims"
    )


def _find_entity(corpus: Corpus, asked: str) -> Entity:
    """An IRI, else a canonical name, else any other name: the first that somebody bears decides."""
    wanted = asked.casefold()
    for matches in (
        [entity for entity in corpus.entities if entity.iri == asked],
        [entity for entity in corpus.entities if entity.name.casefold() == wanted],
        [entity for entity in corpus.entities if wanted in {name.casefold() for name in entity.names}],
    ):
        if len(matches) == 1:
            return matches[0]
        if matches:
            listed = ", ".join(f"{entity.name} <{entity.iri}>" for entity in matches)
            raise RunError(f"“{asked}” names several: {listed}. Ask by IRI.")
    names = {name.casefold(): name for entity in corpus.entities for name in (*entity.names, entity.name)}
    near = [names[name] for name in get_close_matches(wanted, names, n=5)]
    hint = f" Near: {', '.join(near)}." if near else " A claim is asked for by its id, like c:4f1a."
    raise RunError(f"no entity is called “{asked}”.{hint}")
