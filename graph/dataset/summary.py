"""What only all documents together tell → facts: status, support and label of claims, labels of entities, direct edges,
and who changed position."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from pyoxigraph import Literal, NamedNode

from graph.corpus import Corroborations, histories
from graph.dataset.origins import count_support, write_origins
from graph.dataset.positions import write_histories
from graph.dataset.terms import ASSERTED, SUMMARY, Fact, cg, named, term
from graph.model import Claim, Corpus, Modality, Stance, Statement, status_of

if TYPE_CHECKING:
    from graph.ontology import Ontology

__all__ = ["summarise"]


def summarise(corpus: Corpus, ontology: Ontology) -> Mapping[NamedNode, set[Fact]]:
    """The whole corpus → the graphs :data:`SUMMARY` and :data:`ASSERTED`."""
    by_claim: dict[str, list[Statement]] = defaultdict(list)
    for statement in corpus.statements:
        by_claim[statement.claim.iri].append(statement)
    return {
        SUMMARY: set(_summarise(corpus, by_claim, ontology)),
        ASSERTED: {edge for statements in by_claim.values() for edge in _edges(statements, ontology)},
    }


def _summarise(corpus: Corpus, by_claim: Mapping[str, Sequence[Statement]], ontology: Ontology) -> Iterator[Fact]:
    counts = Corroborations(corpus)
    for entity in corpus.entities:
        yield named(entity.iri), term("rdfs:label"), Literal(entity.name)
    for iri, statements in by_claim.items():
        yield from _summarise_claim(statements, ontology)
        yield from count_support(named(iri), statements, counts)
    yield from write_origins(corpus.origins)
    yield from write_histories(histories(corpus))


def _summarise_claim(statements: Sequence[Statement], ontology: Ontology) -> Iterator[Fact]:
    claim = statements[0].claim
    node = named(claim.iri)
    item = next((s.claim.item for s in statements if s.claim.item), None)
    yield node, cg("status"), cg(status_of({statement.stance for statement in statements}))
    yield node, term("rdfs:label"), Literal(_label(claim, item, ontology))
    if item:
        yield node, cg("item"), Literal(item)


def _edges(statements: Sequence[Statement], ontology: Ontology) -> Iterator[Fact]:
    claim = statements[0].claim
    if claim.target and any(_holds(statement) for statement in statements):
        yield named(claim.source.iri), named(ontology.relations[claim.relation].iri), named(claim.target.iri)


def _holds(statement: Statement) -> bool:
    """Whether somebody asserts that it has happened; plans and possibilities make no direct edge."""
    return statement.stance is Stance.ASSERTS and statement.modality is Modality.ACTUAL


def _label(claim: Claim, item: str | None, ontology: Ontology) -> str:
    """The proposition in words: ``Iran supplies Russia (ballistic missiles)``."""
    target = claim.target.name if claim.target else None
    parts = [claim.source.name, ontology.relations[claim.relation].label, target, f"({item})" if item else None]
    return " ".join(part for part in parts if part)
