"""A corpus comes in, plain tables for the page go out: who, what, and every statement on it.

The data is ready for JSON and holds no markup. Rows name each other by short IRI, id or place in their table.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import networkx as nx

from graph.corpus import Corroborations
from graph.model import Corpus, Document, Entity, Statement, Status
from graph.views.excerpt import marks_in
from graph.views.lookup import document_index, known_entities, modality_of, reading_order, short, status_by_claim
from graph.views.network import PLAIN_COLOUR, relation_label
from graph.views.support import changes_by_claim, describe_support

if TYPE_CHECKING:
    from graph.ontology import Ontology

__all__ = ["build_dossiers", "describe_kinds", "describe_relations"]

Row = dict[str, Any]
PARTS = re.compile("(?<=[;,(”])|(?=“)")


def build_dossiers(corpus: Corpus) -> dict[str, list[Row]]:
    """All that the page shows beside the picture, as tables.

    ``entities``; ``documents``; ``claims`` in the order of the list (disputed first, then by number of
    statements), each with how many ``origins`` it has, its ``support`` by stance, and the speakers who changed
    position; ``statements`` in reading order, each with the place of its ``claim`` and of its ``document`` in
    their tables, and the name of the earliest document of the same ``origin``, None where that is its own.
    """
    documents, statuses = document_index(corpus.documents), status_by_claim(corpus.statements)
    counts, changes = Corroborations(corpus), changes_by_claim(corpus)
    statements = sorted(corpus.statements, key=reading_order)
    of_claim: dict[str, list[Statement]] = defaultdict(list)
    for statement in statements:
        of_claim[statement.claim.id].append(statement)
    ids = sorted(of_claim, key=lambda claim: (statuses[claim] != Status.DISPUTED, -len(of_claim[claim]), claim))
    names = list(dict.fromkeys(statement.document for statement in statements))
    place_of_claim = {claim: place for place, claim in enumerate(ids)}
    place_of_document = {name: place for place, name in enumerate(names)}
    return {
        "entities": [describe_entity(entity) for _, entity in sorted(known_entities(corpus).items())],
        "documents": [describe_document(name, documents.get(name)) for name in names],
        "claims": [
            describe_claim(of_claim[claim], statuses[claim], counts) | {"changes": changes.get(claim, [])}
            for claim in ids
        ],
        "statements": [
            {"claim": place_of_claim[s.claim.id], "document": place_of_document[s.document]}
            | describe_statement(s)
            | {"origin": origin_name(s, counts, documents)}
            for s in statements
        ],
    }


def describe_entity(entity: Entity) -> Row:
    return {
        "iri": short(entity.iri),
        "name": entity.name,
        "kind": entity.kind,
        "names": [name for name in entity.names if name != entity.name],
        "position": entity.position,
        "represents": short(entity.represents) if entity.represents else None,
        "iso": entity.iso,
        "wikidata": entity.wikidata,
    }


def describe_document(name: str, document: Document | None) -> Row:
    """What is known of a document; its name alone where the corpus does not hold it."""
    return {
        "name": document.name if document else name,
        "title": document.title if document else None,
        "publisher": document.publisher if document else None,
        "published": document.date if document else None,
        "url": web_address(document.url) if document else None,
    }


def describe_claim(statements: Sequence[Statement], status: Status, counts: Corroborations) -> Row:
    claim = statements[0].claim
    return {
        "id": claim.id,
        "source": short(claim.source.iri),
        "relation": claim.relation,
        "target": short(claim.target.iri) if claim.target else None,
        "item": wording(statements),
        "about": claim.about,
        "status": status,
        "modality": modality_of(statements),
        "origins": counts.of(statements).origins,
        "support": describe_support(statements, counts),
    }


def describe_statement(statement: Statement) -> Row:
    """One row of a dossier; ``start`` counts characters of the document's text, ``marks`` see :func:`marks_in`.

    The explanation comes in parts, which put together are the whole: most of them stand in many others too.
    """
    return {
        "speaker": short(statement.speaker.iri) if statement.speaker else None,
        "stance": statement.stance,
        "modality": statement.modality,
        "date": statement.date,
        "said": statement.said,
        "cue": statement.cue,
        "explanation": PARTS.split(statement.explanation),
        "confidence": statement.confidence,
        "text": statement.evidence.text,
        "start": statement.evidence.start,
        "marks": marks_in(statement.evidence),
    }


def origin_name(statement: Statement, counts: Corroborations, documents: Mapping[str, Document]) -> str | None:
    """The earliest document that tells the same after the same source; None where that is the statement's own."""
    origin = documents.get(counts.origin(statement))
    return origin.name if origin and origin != documents.get(statement.document) else None


def wording(statements: Sequence[Statement]) -> str | None:
    """The item of a claim in words: the first wording of a known kind, otherwise every wording there is."""
    items = [s.claim.item for s in statements if s.claim.item]
    kept = items[:1] if statements[0].claim.item_kind else dict.fromkeys(items)
    return ", ".join(kept) or None


def web_address(url: str | None) -> str | None:
    """*url* if it leads to the web, otherwise None: a document may name any scheme, a page must not follow it."""
    if url is None:
        return None
    try:
        scheme = urlsplit(url).scheme.lower()
    except ValueError:
        return None
    return url if scheme in {"http", "https"} else None


def describe_relations(names: Iterable[str], ontology: Ontology) -> dict[str, dict[str, str]]:
    """Label, definition and colour of the relations in use, by name."""
    found = {}
    for name in sorted(names):
        relation = ontology.relations.get(name)
        found[name] = {
            "label": relation_label(name, ontology),
            "definition": relation.definition if relation else "",
            "colour": relation.colour if relation else PLAIN_COLOUR,
        }
    return found


def describe_kinds(network: nx.MultiDiGraph[str], ontology: Ontology) -> dict[str, dict[str, str]]:
    """Label, colour and shape of the kinds of entity that are drawn, by name."""
    drawn = {attributes["kind"] for _, attributes in network.nodes(data=True)}
    return {
        kind: {"label": looks.label, "colour": looks.colour, "shape": looks.shape}
        for kind, looks in sorted(ontology.classes.items())
        if kind in drawn
    }
