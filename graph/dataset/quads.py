"""Claims ⇄ RDF, the border: a document with its statements → quads (:func:`to_quads`) and back.

All quads of a document stand in one graph, which bears the document's IRI. The two directions are
mirrored. The text itself is not part of the RDF: it is stored beside (:mod:`graph.dataset.texts`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from pyoxigraph import Literal, NamedNode, Quad

from graph.dataset.descriptions import Descriptions
from graph.dataset.entailment import entailment_of
from graph.dataset.evidence import read_evidence, write_evidence
from graph.dataset.merging import merge_document, place
from graph.dataset.propositions import (
    local_name,
    read_claim,
    read_entity,
    read_fields,
    write_claim,
    write_entity,
    write_fields,
)
from graph.dataset.provenance import Provenance
from graph.dataset.terms import TYPE, Fact, cg, dated, linked, named, term
from graph.model import Document, Modality, Stance, Statement

if TYPE_CHECKING:
    from graph.ontology import Ontology

__all__ = ["from_quads", "to_quads"]

DOCUMENT = {
    "name": "dcterms:identifier",
    "sha256": "cg:sha256",
    "title": "dcterms:title",
    "publisher": "dcterms:publisher",
    "author": "dcterms:creator",
    "url": "schema:url",
}
STATEMENT = {"cue": "cg:cue", "explanation": "cg:explanation"}


def to_quads(
    document: Document, statements: Sequence[Statement], ontology: Ontology, *, model: str | None = None
) -> Iterator[Quad]:
    """One document and its statements → its graph, each quad once, in no particular order.

    What the ontology says of our terms (:mod:`graph.dataset.entailment`) is written out in the same graph.
    *model* is the language model as "name version", for the provenance. What the document says of
    one entity in several places is joined; of statements with the same IRI the first is kept.
    """
    provenance = Provenance(ontology.sha256, model)
    facts = {*_write_document(document), *provenance.facts(document)}
    for statement in merge_document(document, statements):
        facts.update(_write_statement(statement, document, provenance))
        facts.update(write_claim(statement.claim, ontology))
    home, whole = NamedNode(document.iri), set(entailment_of(ontology.text).complete(facts))
    return (Quad(*fact, home) for fact in whole)


def from_quads(quads: Iterable[Quad], text: str) -> tuple[Document, tuple[Statement, ...]]:
    """The graph of one document, and its text → the document and its statements, sorted by place."""
    described = Descriptions(quads)
    (node,) = described.instances("Document")
    document = _read_document(described, node, text)
    statements = [_read_statement(described, found, document) for found in described.instances("Statement")]
    return document, tuple(sorted(statements, key=place))


def _write_document(document: Document) -> Iterator[Fact]:
    node = NamedNode(document.iri)
    yield node, TYPE, cg("Document")
    yield from write_fields(node, document, DOCUMENT)
    if document.date:
        yield node, term("dcterms:date"), dated(document.date)
    address = linked(document.url) if document.url else None
    if address:
        yield node, term("dcterms:source"), address


def _read_document(described: Descriptions, node: NamedNode, text: str) -> Document:
    date = described.string(node, "dcterms:date")
    return Document(text=text, date=date, **read_fields(described, node, DOCUMENT))


def _write_statement(statement: Statement, document: Document, provenance: Provenance) -> Iterator[Fact]:
    node = NamedNode(statement.iri)
    yield node, TYPE, cg("Statement")
    yield node, cg("claim"), NamedNode(statement.claim.iri)
    yield NamedNode(statement.claim.iri), term("schema:appearance"), NamedNode(document.iri)
    if statement.speaker:
        yield node, cg("speaker"), named(statement.speaker.iri)
        yield from write_entity(statement.speaker)
    yield node, cg("stance"), cg(statement.stance)
    yield node, cg("modality"), cg(statement.modality)
    if statement.claim.item:
        yield node, cg("item"), Literal(statement.claim.item)
    if statement.date:
        yield node, cg("date"), dated(statement.date)
    if statement.said:
        yield node, cg("said"), dated(statement.said)
    if statement.confidence is not None:
        yield node, cg("confidence"), Literal(f"{statement.confidence:.2f}", datatype=term("xsd:decimal"))
    yield from write_fields(node, statement, STATEMENT)
    yield from write_evidence(node, statement.evidence, document)
    yield node, term("prov:wasDerivedFrom"), NamedNode(document.iri)
    yield node, term("prov:wasGeneratedBy"), provenance.activity


def _read_statement(described: Descriptions, node: NamedNode, document: Document) -> Statement:
    claim, speaker = described.needed(node, "cg:claim"), described.node(node, "cg:speaker")
    confidence = described.string(node, "cg:confidence")
    return Statement(
        document=document.iri,
        claim=read_claim(described, claim, item=described.string(node, "cg:item")),
        speaker=read_entity(described, speaker) if speaker else None,
        stance=Stance(local_name(described.needed(node, "cg:stance"))),
        modality=Modality(local_name(described.needed(node, "cg:modality"))),
        evidence=read_evidence(described, node),
        date=described.string(node, "cg:date"),
        cue=described.string(node, "cg:cue"),
        explanation=described.string(node, "cg:explanation") or "",
        confidence=float(confidence) if confidence else None,
        said=described.string(node, "cg:said"),
    )
