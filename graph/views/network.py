"""A corpus comes in, one networkx MultiDiGraph goes out: the only projection that every picture is drawn from.

Nodes are the parties: whoever is source or target of a claim that can be drawn. Speakers who are
no party get no node; the dossiers (:mod:`graph.views.dossier`) show them. There is one edge for
each source, relation and target, whatever the number of claims behind it; its key is the relation.
A claim without a target gives no edge.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import networkx as nx

from graph.corpus import Corroborations
from graph.model import Corpus, Document, Entity, Stance, Statement, Status, digest
from graph.views.layout import place
from graph.views.lookup import (
    document_index,
    document_name,
    known_entities,
    modality_of,
    reading_order,
    status_by_claim,
    voice,
)

if TYPE_CHECKING:
    from graph.ontology import Ontology

__all__ = ["PLAIN_COLOUR", "build_network", "each_edge", "each_node", "relation_label"]

Edge = tuple[str, str, str]

TELLING = (Status.DISPUTED, Status.ASSERTED, Status.DENIED, Status.UNCONFIRMED)
PLAIN_COLOUR = "#7a7f87"
SMALLEST, LARGEST = 14.0, 34.0


def build_network(corpus: Corpus, ontology: Ontology) -> nx.MultiDiGraph[str]:
    """Everything in *corpus* that has two ends → nodes and edges with looks and positions.

    Node attributes: ``label``, ``kind``, ``names``, ``position`` (of an official), ``represents``,
    ``iso``, ``wikidata``, ``colour`` ("#rrggbb"), ``shape`` (a vis-network name), ``size`` (radius,
    pixels), ``x``, ``y`` (pixels, y grows downwards).

    Edge attributes: ``id``, ``relation``, ``label``, ``colour``, ``status`` (the most telling of its
    claims': disputed, asserted, denied, unconfirmed), ``modality`` (the most certain one), ``weight``
    (how many different pairs of speaker and origin stand behind it: a reprint adds nothing), ``origins``
    (how many), ``claims`` (ids), ``statements``, ``items``, ``asserting``, ``denying``, ``declining``
    (names of speakers), ``first``, ``last`` (ISO dates of the event or None), ``documents`` (names),
    ``evidence`` (the first sentence).
    """
    network: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    edges = bundle_statements(corpus.statements)
    parties = {iri for source, _, target in edges for iri in (source, target)}
    for iri, entity in sorted(known_entities(corpus).items()):
        if iri in parties:
            network.add_node(iri, **node_attributes(entity, ontology))
    documents, statuses = document_index(corpus.documents), status_by_claim(corpus.statements)
    counts = Corroborations(corpus)
    for (source, relation, target), statements in sorted(edges.items()):
        attributes = relation_attributes(relation, ontology) | edge_attributes(statements, documents, statuses, counts)
        network.add_edge(source, target, key=relation, id=digest(source, relation, target), **attributes)
    grow_nodes(network)
    for iri, (x, y) in place(network).items():
        network.nodes[iri].update(x=x, y=y)
    return network


def bundle_statements(statements: Iterable[Statement]) -> dict[Edge, list[Statement]]:
    """Statements → those with two ends, by source, relation and target; in reading order."""
    edges: dict[Edge, list[Statement]] = defaultdict(list)
    for statement in statements:
        claim = statement.claim
        if claim.target is not None:
            edges[claim.source.iri, claim.relation, claim.target.iri].append(statement)
    return {edge: sorted(found, key=reading_order) for edge, found in edges.items()}


def each_node(network: nx.MultiDiGraph[str]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Nodes with their attributes, sorted."""
    for iri in sorted(network):
        yield iri, network.nodes[iri]


def each_edge(network: nx.MultiDiGraph[str]) -> Iterator[tuple[str, str, str, dict[str, Any]]]:
    """Source, target, relation and attributes of every edge, sorted."""
    for source, target, relation in sorted(network.edges(keys=True)):
        yield source, target, relation, network.edges[source, target, relation]


def node_attributes(entity: Entity, ontology: Ontology) -> dict[str, Any]:
    looks = ontology.classes[entity.kind]
    return {
        "label": entity.name,
        "kind": entity.kind,
        "names": entity.names,
        "position": entity.position,
        "represents": entity.represents,
        "iso": entity.iso,
        "wikidata": entity.wikidata,
        "colour": looks.colour,
        "shape": looks.shape,
    }


def relation_attributes(relation: str, ontology: Ontology) -> dict[str, Any]:
    """A relation that this ontology does not know is drawn too, in grey and under its bare name."""
    known = ontology.relations.get(relation)
    colour = known.colour if known else PLAIN_COLOUR
    return {"relation": relation, "label": relation_label(relation, ontology), "colour": colour}


def relation_label(relation: str, ontology: Ontology) -> str:
    """The label that the ontology gives a relation, or its bare name."""
    known = ontology.relations.get(relation)
    return known.label if known else relation


def edge_attributes(
    statements: Sequence[Statement],
    documents: Mapping[str, Document],
    statuses: Mapping[str, Status],
    counts: Corroborations,
) -> dict[str, Any]:
    """What the statements behind one edge add up to; they come in reading order."""
    claims = tuple(dict.fromkeys(s.claim.id for s in statements))
    dates = sorted(s.date for s in statements if s.date)
    return {
        "status": min((statuses[claim] for claim in claims), key=TELLING.index),
        "modality": modality_of(statements),
        "weight": len({(s.speaker.iri if s.speaker else None, counts.origin(s)) for s in statements}),
        "origins": counts.of(statements).origins,
        "claims": claims,
        "statements": tuple(statements),
        "items": distinct(s.claim.item for s in statements),
        "asserting": voices(statements, Stance.ASSERTS, documents),
        "denying": voices(statements, Stance.DENIES, documents),
        "declining": voices(statements, Stance.DECLINES, documents),
        "first": dates[0] if dates else None,
        "last": dates[-1] if dates else None,
        "documents": distinct(document_name(s, documents) for s in statements),
        "evidence": statements[0].evidence.text,
    }


def voices(statements: Iterable[Statement], stance: Stance, documents: Mapping[str, Document]) -> tuple[str, ...]:
    return distinct(voice(s, documents) for s in statements if s.stance is stance)


def distinct(values: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(sorted({value for value in values if value}))


def grow_nodes(network: nx.MultiDiGraph[str]) -> None:
    """Sets ``size``: the area of a node grows with the weight of its edges."""
    weights = dict(network.degree(weight="weight"))
    most = max(weights.values(), default=1)
    for iri, weight in weights.items():
        network.nodes[iri]["size"] = round(SMALLEST + (LARGEST - SMALLEST) * (weight / most) ** 0.5, 1)
