"""What several documents say of the same entities → one entity each, and one corpus.

The result depends on the set of documents, not on the order in which they come.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from graph.model import Corpus, Document, Entity, Statement

__all__ = ["commonest", "merge_corpus", "merge_document", "merge_entities", "parties", "place"]


def place(statement: Statement) -> tuple[int, str, int, str]:
    """The sort key of statements within a document: where the evidence begins, then the claim."""
    return statement.evidence.start, statement.claim.id, statement.evidence.end, statement.iri


def parties(statement: Statement) -> Iterator[Entity]:
    """The entities of a statement: the claim's source and target, and the speaker."""
    found = (statement.claim.source, statement.claim.target, statement.speaker)
    return (entity for entity in found if entity is not None)


def merge_corpus(pairs: Iterable[tuple[Document, Sequence[Statement]]]) -> Corpus:
    """Documents, each with its statements → a corpus whose statements share their entities.

    Documents are sorted by name, entities by IRI, statements by document and place.
    """
    ordered = sorted(pairs, key=lambda pair: (pair[0].name, pair[0].iri))
    settled = [statement for document, found in ordered for statement in merge_document(document, found)]
    merged = merge_entities(_once_a_document(settled))
    return Corpus(
        documents=tuple(document for document, _ in ordered),
        entities=tuple(merged.values()),
        statements=tuple(_with(statement, merged) for statement in settled),
    )


def merge_document(document: Document, statements: Sequence[Statement]) -> list[Statement]:
    """The statements of *document*, sorted by place, sharing their entities, each naming it by its IRI.

    Of several with the same IRI the first is kept.
    """
    merged = merge_entities(entity for statement in statements for entity in parties(statement))
    settled: dict[str, Statement] = {}
    for statement in statements:
        joined = _with(_in_place(statement, document), merged)
        settled.setdefault(joined.iri, joined)
    return sorted(settled.values(), key=place)


def merge_entities(entities: Iterable[Entity]) -> Mapping[str, Entity]:
    """Entities, several of one IRI → one for each IRI, by IRI, sorted.

    Names are joined; the commonest name is the name; of other facts the first known one stays.
    """
    found: dict[str, list[Entity]] = defaultdict(list)
    for entity in entities:
        found[entity.iri].append(entity)
    return {iri: _merge(same) for iri, same in sorted(found.items())}


def commonest(wordings: Iterable[str]) -> str:
    """The wording that comes most often; of several such the longest, then the first by alphabet.

    >>> commonest(["Dr. Vance", "Mira Vance", "Mira Vance"])
    'Mira Vance'
    """
    counts = Counter(wordings)
    return min(counts, key=lambda wording: (-counts[wording], -len(wording), wording))


def _merge(same: list[Entity]) -> Entity:
    first = same[0]
    if all(entity == first for entity in same):
        return first
    return replace(
        first,
        name=commonest(entity.name for entity in same),
        names=tuple(sorted({name for entity in same for name in entity.names})),
        position=_known(entity.position for entity in same),
        represents=_known(entity.represents for entity in same),
        iso=_known(entity.iso for entity in same),
        wikidata=_known(entity.wikidata for entity in same),
    )


def _known(values: Iterable[str | None]) -> str | None:
    return next((value for value in values if value), None)


def _in_place(statement: Statement, document: Document) -> Statement:
    """The statement as it is stored: its document by IRI, its marks sorted by place."""
    marks = tuple(sorted(set(statement.evidence.marks), key=lambda mark: (mark[1], mark[2], mark[0])))
    if statement.document == document.iri and statement.evidence.marks == marks:
        return statement
    return replace(statement, document=document.iri, evidence=replace(statement.evidence, marks=marks))


def _once_a_document(statements: Iterable[Statement]) -> Iterator[Entity]:
    """The entities of settled statements, once for each document: a name counts by documents."""
    found = {(statement.document, entity.iri): entity for statement in statements for entity in parties(statement)}
    return iter(found.values())


def _with(statement: Statement, entities: Mapping[str, Entity]) -> Statement:
    if all(entities[party.iri] is party for party in parties(statement)):
        return statement
    claim, speaker = statement.claim, statement.speaker
    return replace(
        statement,
        claim=replace(
            claim,
            source=entities[claim.source.iri],
            target=entities[claim.target.iri] if claim.target else None,
        ),
        speaker=entities[speaker.iri] if speaker else None,
    )
