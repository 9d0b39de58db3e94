"""A corpus comes in, FollowTheMoney entities go out, one JSON object a line: for Aleph, OpenSanctions' tools and yente.

Parties become what ``skos:closeMatch`` of the ontology says of their kind, documents ``Article``, claims a link
between two parties with the documents as its ``proof``. A link looks like a fact there, so that its status says in
words that it is a claim, and how it stands. Only a claim that somebody asserts to have happened and nobody denies
becomes the schema that the ontology names (``Sanction``); any other becomes an ``UnknownLink``. A claim without a
target joins no two parties and is left out. Schemata and properties: https://followthemoney.tech/explorer/
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from graph.model import Corpus, Document, Entity, Modality, Statement, Status, digest
from graph.views.lookup import document_index, known_entities, modality_of, reading_order, status_by_claim, voice
from graph.views.network import relation_label

if TYPE_CHECKING:
    from graph.ontology import Ontology

__all__ = ["write_ftm"]

NAMESPACE = "https://schema.followthemoney.tech/#"
LINK = "UnknownLink"
PARTY = "LegalEntity"
SANCTION = "Sanction"

Properties = Mapping[str, Iterable[str | None]]


def write_ftm(corpus: Corpus, ontology: Ontology) -> bytes:
    """Parties, documents and claims as FollowTheMoney entities: UTF-8, one a line, sorted by id."""
    entities = known_entities(corpus)
    lines = [
        *(party(entity, entities, ontology) for entity in entities.values()),
        *(bond for entity in entities.values() for bond in bonds(entity, entities)),
        *(article(document) for document in corpus.documents),
        *links(corpus, entities, ontology),
    ]
    return "".join(sorted(lines)).encode("utf-8")


def line(iri: str, schema: str, properties: Properties) -> str:
    """One entity; its id is a hash of *iri*, as ids may hold Latin letters, digits, points and hyphens only."""
    filled = {name: sorted({value for value in values if value}) for name, values in properties.items()}
    written = {"id": identify(iri), "schema": schema, "properties": {k: v for k, v in filled.items() if v}}
    return json.dumps(written, ensure_ascii=False) + "\n"


def identify(iri: str) -> str:
    return f"cg-{digest(iri)}"


def party(entity: Entity, entities: Mapping[str, Entity], ontology: Ontology) -> str:
    home = entities.get(entity.represents or "", entity)
    properties: dict[str, Iterable[str | None]] = {
        "name": [entity.name],
        "alias": set(entity.names) - {entity.name},
        "country": [home.iso.lower() if home.iso else None],
        "wikidataId": [entity.wikidata],
    }
    if entity.position:
        properties["position"] = [entity.position]
    return line(entity.iri, schema_of(ontology.classes[entity.kind].matches) or PARTY, properties)


def bonds(entity: Entity, entities: Mapping[str, Entity]) -> Iterator[str]:
    """Whom *entity* speaks for, as a link, where the corpus knows that party."""
    if entity.represents is not None and entity.represents in entities:
        ends = {"subject": [identify(entity.iri)], "object": [identify(entity.represents)]}
        yield line(f"{entity.iri} {entity.represents}", LINK, {**ends, "role": ["represents"]})


def article(document: Document) -> str:
    properties: Properties = {
        "fileName": [document.name],
        "title": [document.title],
        "author": [document.author],
        "publisher": [document.publisher],
        "publishedAt": [document.date],
        "sourceUrl": [web_address(document)],
    }
    return line(document.iri, "Article", properties)


def links(corpus: Corpus, entities: Mapping[str, Entity], ontology: Ontology) -> Iterator[str]:
    """The claims that have a target, each once."""
    documents, statuses = document_index(corpus.documents), status_by_claim(corpus.statements)
    ordered = sorted(corpus.statements, key=lambda s: (s.claim.id, *reading_order(s)))
    for _, found in groupby(ordered, key=lambda statement: statement.claim.id):
        statements = list(found)
        claim, target = statements[0].claim, statements[0].claim.target
        if target is None:
            continue
        status, modality = statuses[claim.id], modality_of(statements)
        held = status is Status.ASSERTED and modality is Modality.ACTUAL
        schema = (schema_of(ontology.relations[claim.relation].matches) if held else None) or LINK
        parties = ends(schema, entities[claim.source.iri], entities[target.iri], statements, ontology)
        standing = f"claim, not a fact: {status}" + ("" if modality is Modality.ACTUAL else f", {modality}")
        yield line(claim.iri, schema, parties | told(statements, documents) | {"status": [standing]})


def ends(
    schema: str, source: Entity, target: Entity, statements: Sequence[Statement], ontology: Ontology
) -> dict[str, Iterable[str | None]]:
    """The two parties and the item, in the properties that *schema* has for them."""
    items = sorted({s.claim.item for s in statements if s.claim.item})
    if schema == SANCTION:
        return {"entity": [identify(target.iri)], "authority": [source.name], "provisions": items}
    verb = relation_label(statements[0].claim.relation, ontology)
    role = f"{verb}: {', '.join(items)}" if items else verb
    return {"subject": [identify(source.iri)], "object": [identify(target.iri)], "role": [role]}


def told(statements: Sequence[Statement], documents: Mapping[str, Document]) -> dict[str, Iterable[str | None]]:
    """Who says what where: each statement with its sentence, and the documents as proof."""
    sources = [documents[s.document] for s in statements if s.document in documents]
    return {
        "recordId": [statements[0].claim.id],
        "summary": {f"{s.stance}: {voice(s, documents)}" for s in statements},
        "description": {f"{s.stance}: {voice(s, documents)}: “{s.evidence.text}”" for s in statements},
        "date": {s.date for s in statements},
        "proof": {identify(document.iri) for document in sources},
        "publisher": {document.publisher for document in sources},
        "sourceUrl": {web_address(document) for document in sources},
    }


def web_address(document: Document) -> str | None:
    """Where *document* stands on the web; None for an address of any other kind, which a reader might follow."""
    return document.url if document.url and document.url.startswith(("https://", "http://")) else None


def schema_of(matches: Iterable[str]) -> str | None:
    """The first FollowTheMoney schema among the IRIs *matches*."""
    return next((iri.removeprefix(NAMESPACE) for iri in matches if iri.startswith(NAMESPACE)), None)
