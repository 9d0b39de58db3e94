"""The projection: what becomes a node, what becomes an edge, and what the edge says."""

from __future__ import annotations

from dataclasses import replace

import networkx as nx
import pytest

from graph.model import ID, Claim, Corpus, Entity, Kind, Modality, Stance, Status
from graph.ontology import Ontology
from graph.views import build_network

from .corpora import corpus_of, document, entity, statement

ARVENIA, BRELLAND, CORVIA = (f"{ID}state/{name}" for name in ("arvenia", "brelland", "corvia"))


def test_parties_are_nodes_and_mere_speakers_are_not(network: nx.MultiDiGraph[str]) -> None:
    labels = {attributes["label"] for _, attributes in network.nodes(data=True)}
    assert labels == {"Arvenia", "Brelland", "Corvia", "Air Arvenia", "Harbour League"}


def test_one_edge_for_each_source_relation_and_target(network: nx.MultiDiGraph[str]) -> None:
    assert sorted(network.edges(keys=True)) == [
        (ARVENIA, BRELLAND, "supplies"),
        (ARVENIA, BRELLAND, "trains"),
        (ARVENIA, CORVIA, "denies"),
        (CORVIA, f"{ID}organisation/air-arvenia", "sanctions"),
        (CORVIA, f"{ID}organisation/harbour-league", "supplies"),
    ]


def test_an_edge_carries_both_sides_and_those_who_will_not_say(network: nx.MultiDiGraph[str]) -> None:
    edge = network.edges[ARVENIA, BRELLAND, "supplies"]
    assert edge["status"] == Status.DISPUTED
    assert edge["asserting"] == ("Mira Tolvan",)
    assert edge["denying"] == ("Arvenian Foreign Ministry",)
    assert edge["declining"] == ("Brelland",)
    assert edge["items"] == ("gliders",)
    assert (edge["first"], edge["last"]) == ("2031-01-30", "2031-02")
    assert edge["documents"] == ("isles/one.txt", "isles/two.txt")
    assert edge["weight"] == 4
    assert len(edge["statements"]) == 4
    assert len(edge["claims"]) == 1


@pytest.mark.parametrize(
    ("edge", "status", "modality"),
    [
        ((ARVENIA, BRELLAND, "trains"), Status.ASSERTED, Modality.PLANNED),
        ((CORVIA, f"{ID}organisation/harbour-league", "supplies"), Status.DENIED, Modality.ACTUAL),
    ],
)
def test_status_and_modality(
    network: nx.MultiDiGraph[str], edge: tuple[str, str, str], status: Status, modality: Modality
) -> None:
    assert (network.edges[edge]["status"], network.edges[edge]["modality"]) == (status, modality)


def test_an_edge_over_two_items_takes_the_most_telling_status(ontology: Ontology) -> None:
    giver, taker = entity("Arvenia"), entity("Brelland")
    text = "Arvenia gave Brelland ropes. Arvenia gave no tents to Brelland."
    of = document("a.txt", text)
    ropes = Claim(giver, "supplies", taker, "ropes", "rope")
    tents = Claim(giver, "supplies", taker, "tents", "tent")
    found = [
        statement(of, ropes, "Arvenia gave Brelland ropes."),
        statement(of, tents, "Arvenia gave no tents to Brelland.", stance=Stance.DENIES),
    ]
    edge = build_network(corpus_of((of,), found), ontology).edges[giver.iri, taker.iri, "supplies"]
    assert (edge["status"], edge["items"]) == (Status.ASSERTED, ("ropes", "tents"))


def test_the_merged_entity_of_the_corpus_wins(corpus: Corpus, ontology: Ontology) -> None:
    merged = Entity(ARVENIA, "Arvenia", Kind.STATE, ("Arvenia", "the Isles"), iso="AV", wikidata="Q0")
    others = tuple(entity for entity in corpus.entities if entity.iri != ARVENIA)
    node = build_network(replace(corpus, entities=(merged, *others)), ontology).nodes[ARVENIA]
    assert (node["names"], node["iso"], node["wikidata"]) == (("Arvenia", "the Isles"), "AV", "Q0")


def test_looks_come_from_the_ontology(network: nx.MultiDiGraph[str], ontology: Ontology) -> None:
    node, edge = network.nodes[ARVENIA], network.edges[ARVENIA, BRELLAND, "supplies"]
    assert (node["colour"], node["shape"]) == (
        ontology.classes[Kind.STATE].colour,
        ontology.classes[Kind.STATE].shape,
    )
    assert edge["colour"] == ontology.relations["supplies"].colour


def test_a_relation_that_the_ontology_lost_is_drawn_under_its_name(ontology: Ontology) -> None:
    of = document("a.txt", "Arvenia hosts Brelland.")
    claim = Claim(entity("Arvenia"), "hosts", entity("Brelland"))
    edge = build_network(corpus_of((of,), [statement(of, claim, of.text)]), ontology).edges[ARVENIA, BRELLAND, "hosts"]
    assert edge["label"] == "hosts"


def test_the_order_of_statements_does_not_matter(corpus: Corpus, ontology: Ontology) -> None:
    turned = replace(corpus, statements=corpus.statements[::-1], entities=corpus.entities[::-1])
    first, second = build_network(corpus, ontology), build_network(turned, ontology)
    assert list(first.nodes(data=True)) == list(second.nodes(data=True))
    assert list(first.edges(keys=True, data=True)) == list(second.edges(keys=True, data=True))


def test_an_empty_corpus_is_an_empty_network(ontology: Ontology) -> None:
    assert len(build_network(Corpus((), (), ()), ontology)) == 0
