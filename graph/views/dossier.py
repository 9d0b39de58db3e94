"""A corpus and its network come in, plain data for the page goes out: who, what, and every statement on it.

The data is ready for JSON and holds no markup. Sentences are cut into pieces here, because a browser
counts characters differently from Python.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import networkx as nx

from graph.corpus import Corroborations
from graph.model import Corpus, Document, Entity, Evidence, Statement, Status
from graph.views.lookup import (
    document_index,
    document_name,
    known_entities,
    modality_of,
    reading_order,
    status_by_claim,
    voice,
)
from graph.views.network import PLAIN_COLOUR, relation_label
from graph.views.support import changes_by_claim, describe_support

if TYPE_CHECKING:
    from graph.ontology import Ontology

__all__ = ["build_dossiers", "pieces"]

Piece = tuple[str, list[str]]


def build_dossiers(corpus: Corpus, network: nx.MultiDiGraph[str], ontology: Ontology) -> dict[str, Any]:
    """All that the page shows beside the picture.

    ``entities`` by IRI; ``claims`` in the order of the list (disputed first, then by number of
    statements), each with its ``statements``; ``relations`` and ``kinds`` for the legend, only those in use.
    A claim's ``edge`` is the id of the edge that draws it, or None; ``origins`` counts those of all its
    statements, ``support`` says by stance how many stand behind it, ``changes`` who changed position. A statement's
    ``origin`` is the name of the earliest document of the same origin, None where that is its own.
    """
    edges = {claim: edge["id"] for _, _, edge in network.edges(data=True) for claim in edge["claims"]}
    statements: dict[str, list[Statement]] = defaultdict(list)
    for statement in sorted(corpus.statements, key=reading_order):
        statements[statement.claim.id].append(statement)
    documents, statuses = document_index(corpus.documents), status_by_claim(corpus.statements)
    counts, changes = Corroborations(corpus), changes_by_claim(corpus)
    claims = [
        describe_claim(found, statuses[claim], edges.get(claim), documents, counts)
        | {"changes": changes.get(claim, [])}
        for claim, found in statements.items()
    ]
    return {
        "entities": {iri: describe_entity(entity) for iri, entity in sorted(known_entities(corpus).items())},
        "claims": sorted(claims, key=telling_first),
        "relations": describe_relations({found[0].claim.relation for found in statements.values()}, ontology),
        "kinds": describe_kinds(network, ontology),
    }


def telling_first(claim: Mapping[str, Any]) -> tuple[bool, int, str]:
    return (claim["status"] != Status.DISPUTED, -len(claim["statements"]), claim["id"])


def describe_entity(entity: Entity) -> dict[str, Any]:
    return {
        "name": entity.name,
        "kind": entity.kind,
        "names": [name for name in entity.names if name != entity.name],
        "position": entity.position,
        "represents": entity.represents,
        "iso": entity.iso,
        "wikidata": entity.wikidata,
    }


def describe_claim(
    statements: Sequence[Statement],
    status: Status,
    edge: str | None,
    documents: Mapping[str, Document],
    counts: Corroborations,
) -> dict[str, Any]:
    claim = statements[0].claim
    dates = sorted(s.date for s in statements if s.date)
    return {
        "id": claim.id,
        "source": claim.source.iri,
        "relation": claim.relation,
        "target": claim.target.iri if claim.target else None,
        "item": wording(statements),
        "about": claim.about,
        "status": status,
        "modality": modality_of(statements),
        "first": dates[0] if dates else None,
        "last": dates[-1] if dates else None,
        "edge": edge,
        "origins": counts.of(statements).origins,
        "support": describe_support(statements, counts),
        "statements": [describe_statement(s, documents, counts) for s in statements],
    }


def wording(statements: Sequence[Statement]) -> str | None:
    """The item of a claim in words: the first wording of a known kind, otherwise every wording there is."""
    items = [s.claim.item for s in statements if s.claim.item]
    kept = items[:1] if statements[0].claim.item_kind else dict.fromkeys(items)
    return ", ".join(kept) or None


def describe_statement(
    statement: Statement, documents: Mapping[str, Document], counts: Corroborations
) -> dict[str, Any]:
    """One row of a dossier; ``voice`` is the speaker's name or that of the document that speaks itself."""
    document, origin = documents.get(statement.document), documents.get(counts.origin(statement))
    return {
        "speaker": statement.speaker.iri if statement.speaker else None,
        "voice": voice(statement, documents),
        "stance": statement.stance,
        "modality": statement.modality,
        "date": statement.date,
        "said": statement.said,
        "cue": statement.cue,
        "explanation": statement.explanation,
        "confidence": statement.confidence,
        "pieces": pieces(statement.evidence),
        "document": document_name(statement, documents),
        "title": document.title if document else None,
        "publisher": document.publisher if document else None,
        "published": document.date if document else None,
        "url": web_address(document.url) if document else None,
        "origin": origin.name if origin and origin != document else None,
    }


def pieces(evidence: Evidence) -> list[Piece]:
    """The sentence, cut where a mark begins or ends: each piece with the roles of the marks over it.

    >>> pieces(Evidence(10, 16, "A to B", (("source", 10, 11), ("target", 15, 16))))
    [('A', ['source']), (' to ', []), ('B', ['target'])]
    """
    marks = [(role, start - evidence.start, end - evidence.start) for role, start, end in evidence.marks]
    inside = [(role, start, end) for role, start, end in marks if 0 <= start < end <= len(evidence.text)]
    cuts = sorted({0, len(evidence.text), *(cut for _, start, end in inside for cut in (start, end))})
    return [
        (evidence.text[start:end], sorted({role for role, s, e in inside if s <= start and end <= e}))
        for start, end in pairwise(cuts)
    ]


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
