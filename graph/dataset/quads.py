"""Claims ⇄ RDF, the border: a document with its statements → quads (:func:`to_quads`) and back.

All quads of a document stand in one graph, which bears the document's IRI. The two directions are
mirrored. Two things are stored beside: the text itself (:mod:`graph.dataset.texts`), and what is known of a party
beyond the document (:mod:`graph.dataset.parties`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING

from pyoxigraph import Literal, NamedNode, Quad

from graph.dataset.descriptions import Descriptions
from graph.dataset.entailment import entailment_of
from graph.dataset.evidence import point_to, read_evidence, write_pieces
from graph.dataset.merging import merge_document, parties, place
from graph.dataset.parties import Identities, read_party, write_party
from graph.dataset.propositions import local_name, read_claim, read_fields, write_claim, write_fields
from graph.dataset.provenance import Provenance
from graph.dataset.terms import TYPE, Fact, cg, dated, linked, named, term
from graph.model import Document, Entity, Modality, Stance, Statement

if TYPE_CHECKING:
    from graph.ontology import Ontology

__all__ = ["Told", "from_quads", "tell", "to_quads"]

DOCUMENT = {
    "name": "dcterms:identifier",
    "sha256": "cg:sha256",
    "title": "dcterms:title",
    "publisher": "dcterms:publisher",
    "author": "dcterms:creator",
    "url": "schema:url",
}
STATEMENT = {"cue": "cg:cue", "explanation": "cg:explanation"}


@dataclass(frozen=True)
class Told:
    """What one document tells: ``own`` facts, which no other document has; claims (by IRI) and parties, which others
    may tell as well. Each fact comes once."""

    document: Document
    own: Sequence[Fact]
    claims: Mapping[str, Sequence[Fact]]
    parties: Sequence[Fact]

    def quads(self) -> Iterator[Quad]:
        """The graph of the document."""
        home = NamedNode(self.document.iri)
        return (Quad(*fact, home) for fact in chain(self.own, *self.claims.values(), self.parties))


def to_quads(
    document: Document, statements: Sequence[Statement], ontology: Ontology, *, model: str | None = None
) -> Iterator[Quad]:
    """One document and its statements → its graph, each quad once, as :func:`tell` says."""
    return tell(document, statements, ontology, model=model).quads()


def tell(document: Document, statements: Sequence[Statement], ontology: Ontology, *, model: str | None = None) -> Told:
    """One document and its statements → what stands in its graph.

    What the ontology says of our terms (:mod:`graph.dataset.entailment`) is written out there, but for the parties.
    *model* is the language model as "name version", for the provenance. What the document says of
    one entity in several places is joined; of statements with the same IRI the first is kept.
    """
    settled, complete = merge_document(document, statements), entailment_of(ontology.text).complete
    reading = Provenance(ontology.sha256, model).activity
    claims = {statement.claim.iri: statement.claim for statement in settled}
    entities = {entity.iri: entity for statement in settled for entity in parties(statement)}
    own = chain(
        _write_document(document, reading),
        write_pieces((statement.evidence for statement in settled), document),
        ((NamedNode(iri), term("schema:appearance"), NamedNode(document.iri)) for iri in claims),
        *(_write_statement(statement, document, reading) for statement in settled),
    )
    return Told(
        document=document,
        own=list(complete(own)),
        claims={iri: list(complete(write_claim(claim, ontology))) for iri, claim in claims.items()},
        parties=[fact for entity in entities.values() for fact in write_party(entity)],
    )


def from_quads(quads: Iterable[Quad], text: str, identities: Identities) -> tuple[Document, tuple[Statement, ...]]:
    """The graph of one document, its text and what is known of its parties → it and its statements, by place."""
    described = Descriptions(quads)
    (node,) = described.instances("Document")
    document = _read_document(described, node, text)

    @cache
    def party(node: NamedNode) -> Entity:
        return read_party(described, node, identities)

    statements = [_read_statement(described, found, document, party) for found in described.instances("Statement")]
    return document, tuple(sorted(statements, key=place))


def _write_document(document: Document, reading: NamedNode) -> Iterator[Fact]:
    node = NamedNode(document.iri)
    yield node, TYPE, cg("Document")
    yield from write_fields(node, document, DOCUMENT)
    if document.date:
        yield node, term("dcterms:date"), dated(document.date)
    address = linked(document.url) if document.url else None
    if address:
        yield node, term("dcterms:source"), address
    yield reading, term("prov:used"), node


def _read_document(described: Descriptions, node: NamedNode, text: str) -> Document:
    date = described.string(node, "dcterms:date")
    return Document(text=text, date=date, **read_fields(described, node, DOCUMENT))


def _write_statement(statement: Statement, document: Document, reading: NamedNode) -> Iterator[Fact]:
    node = NamedNode(statement.iri)
    yield node, TYPE, cg("Statement")
    yield node, cg("claim"), NamedNode(statement.claim.iri)
    if statement.speaker:
        yield node, cg("speaker"), named(statement.speaker.iri)
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
    yield from point_to(node, statement.evidence, document.iri)
    yield node, term("prov:wasDerivedFrom"), NamedNode(document.iri)
    yield node, term("prov:wasGeneratedBy"), reading


def _read_statement(
    described: Descriptions, node: NamedNode, document: Document, party: Callable[[NamedNode], Entity]
) -> Statement:
    claim, speaker = described.needed(node, "cg:claim"), described.node(node, "cg:speaker")
    confidence = described.string(node, "cg:confidence")
    return Statement(
        document=document.iri,
        claim=read_claim(described, claim, party, item=described.string(node, "cg:item")),
        speaker=party(speaker) if speaker else None,
        stance=Stance(local_name(described.needed(node, "cg:stance"))),
        modality=Modality(local_name(described.needed(node, "cg:modality"))),
        evidence=read_evidence(described, node),
        date=described.string(node, "cg:date"),
        cue=described.string(node, "cg:cue"),
        explanation=described.string(node, "cg:explanation") or "",
        confidence=float(confidence) if confidence else None,
        said=described.string(node, "cg:said"),
    )
