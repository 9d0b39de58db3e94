"""Drawing: what the looks of an edge mean."""

from __future__ import annotations

from typing import Any

import networkx as nx
import pytest
from pyvis.network import Network

from graph.model import ID, Corpus
from graph.ontology import Ontology
from graph.views import build_network
from graph.views.bends import bend_edges
from graph.views.dossier import build_dossiers
from graph.views.drawing import draw_network, edge_rows

from .corpora import large_affair


@pytest.fixture(scope="module")
def edges(network: nx.MultiDiGraph[str]) -> dict[tuple[str, str], dict[str, Any]]:
    """Edges of the pyvis network by relation and name of the target."""
    page = Network(directed=True)
    draw_network(network, page)
    return {(edge["relation"], edge["to"].rsplit("/", 1)[1]): edge for edge in page.edges}


@pytest.mark.parametrize(
    ("edge", "dashes"),
    [
        (("supplies", "brelland"), [14, 10]),
        (("trains", "brelland"), [2, 6]),
        (("supplies", "harbour-league"), False),
        (("sanctions", "air-arvenia"), False),
    ],
    ids=["disputed", "planned", "only denied", "asserted"],
)
def test_lines(edges: dict[tuple[str, str], dict[str, Any]], edge: tuple[str, str], dashes: list[int] | bool) -> None:
    assert edges[edge]["dashes"] == dashes


def test_only_what_is_only_denied_is_hollow(edges: dict[tuple[str, str], dict[str, Any]]) -> None:
    assert [edge for edge, looks in edges.items() if looks["hollow"]] == [("supplies", "harbour-league")]


def test_a_line_is_as_wide_as_its_origins_are_many(edges: dict[tuple[str, str], dict[str, Any]]) -> None:
    assert edges["supplies", "brelland"]["width"] > edges["sanctions", "air-arvenia"]["width"]


def test_nothing_has_a_title_that_pyvis_would_read_as_markup(network: nx.MultiDiGraph[str]) -> None:
    page = Network(directed=True)
    draw_network(network, page)
    assert not [thing for thing in (*page.nodes, *page.edges) if "title" in thing]


def test_parallel_edges_bend_to_different_sides_in_both_directions() -> None:
    network: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for source, target, relation in (("a", "b", "x"), ("a", "b", "y"), ("b", "a", "x"), ("b", "c", "x")):
        network.add_edge(source, target, key=relation)
    bends = bend_edges(network)
    # Seen from a to b, the edge that runs back bends with the opposite sign.
    seen = [bends["a", "b", "x"], bends["a", "b", "y"], -bends["b", "a", "x"]]
    assert len(set(seen)) == 3
    assert bends["b", "c", "x"] == 0


def test_the_most_reported_come_first(ontology: Ontology) -> None:
    network = build_network(large_affair(60, 200), ontology)
    page = Network(directed=True)
    draw_network(network, page)
    weights = dict(network.degree(weight="weight"))
    order = [weights[node["id"]] for node in page.nodes]
    assert len(order) == len(network)
    assert order == sorted(order, reverse=True)


def test_labels_stay_short(network: nx.MultiDiGraph[str]) -> None:
    page, long = Network(directed=True), network.copy()
    long.edges[f"{ID}state/arvenia", f"{ID}state/brelland", "supplies"]["items"] = ("a very long name of a thing",)
    draw_network(long, page)
    assert {edge["label"] for edge in page.edges if edge["relation"] == "supplies"} == {
        "supplies",
        "supplies patrol boats",
    }


def test_each_edge_of_the_page_names_a_claim_that_it_draws(corpus: Corpus, network: nx.MultiDiGraph[str]) -> None:
    page = Network(directed=True)
    draw_network(network, page)
    claims = build_dossiers(corpus)["claims"]
    for edge, row in zip(page.edges, edge_rows(page.edges, claims), strict=True):
        claim = claims[row["claim"]]
        drawn = (edge["from"], edge["relation"], edge["to"])
        assert (ID + claim["source"], claim["relation"], ID + claim["target"]) == drawn
