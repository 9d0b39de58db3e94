"""Statements come in, what several views ask of them goes out: who, where, in which order, and what they add up to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from graph.model import ID, Corpus, Document, Entity, Modality, Stance, Statement, Status, status_of

__all__ = [
    "document_index",
    "document_name",
    "known_entities",
    "modality_of",
    "reading_order",
    "short",
    "status_by_claim",
    "voice",
]

CERTAIN = (Modality.ACTUAL, Modality.PLANNED, Modality.POSSIBLE)


def known_entities(corpus: Corpus) -> dict[str, Entity]:
    """Entities by IRI; the corpus' own (merged over documents) win over those inside claims."""
    found: dict[str, Entity] = {}
    for statement in corpus.statements:
        for entity in (statement.claim.source, statement.claim.target, statement.speaker):
            if entity is not None:
                found.setdefault(entity.iri, entity)
    return found | {entity.iri: entity for entity in corpus.entities}


def document_index(documents: Iterable[Document]) -> dict[str, Document]:
    """Documents by name and by IRI: a statement may refer to either."""
    return {key: document for document in documents for key in (document.name, document.iri)}


def document_name(statement: Statement, documents: Mapping[str, Document]) -> str:
    """The name of the statement's document, also where the corpus does not hold it."""
    document = documents.get(statement.document)
    return document.name if document else statement.document


def status_by_claim(statements: Iterable[Statement]) -> dict[str, Status]:
    """Claim id → its status, over all statements of the corpus."""
    stances: dict[str, set[Stance]] = defaultdict(set)
    for statement in statements:
        stances[statement.claim.id].add(statement.stance)
    return {claim: status_of(found) for claim, found in stances.items()}


def modality_of(statements: Sequence[Statement]) -> Modality:
    """The most certain modality among those who assert; among all where nobody asserts."""
    asserted = {s.modality for s in statements if s.stance is Stance.ASSERTS}
    return min(asserted or {s.modality for s in statements}, key=CERTAIN.index)


def reading_order(statement: Statement) -> tuple[str, int, str, str]:
    """A key that sorts statements as a reader meets them: by document, then by place."""
    return (statement.document, statement.evidence.start, statement.claim.id, statement.iri)


def voice(statement: Statement, documents: Mapping[str, Document]) -> str:
    """Who speaks: the speaker's name or, where the document speaks itself, its publisher or name."""
    if statement.speaker is not None:
        return statement.speaker.name
    document = documents.get(statement.document)
    return (document.publisher or document.name) if document else statement.document


def short(iri: str) -> str:
    """An IRI as the page writes it, in its data and in its address: without the beginning that all of ours share.

    >>> short("https://w3id.org/claimgraph/id/state/iran"), short("http://www.wikidata.org/entity/Q794")
    ('state/iran', 'http://www.wikidata.org/entity/Q794')
    """
    return iri.removeprefix(ID)
