"""GraphML: networkx itself reads back what was written."""

from __future__ import annotations

import networkx as nx

from graph.model import ID
from graph.ontology import Ontology
from graph.views import build_network, write_graphml
from graph.views.characters import xml_text

from .corpora import HOSTILE, hostile_affair


def read(data: bytes) -> nx.MultiDiGraph[str]:
    network = nx.parse_graphml(data.decode("utf-8").split("\n", 1)[1], force_multigraph=True)
    assert isinstance(network, nx.MultiDiGraph)
    return network


def test_nodes_edges_and_values_come_back(network: nx.MultiDiGraph[str]) -> None:
    back = read(write_graphml(network))
    assert sorted(back.edges(keys=True)) == sorted(network.edges(keys=True))
    edge = back.edges[f"{ID}state/arvenia", f"{ID}state/brelland", "supplies"]
    assert (edge["status"], edge["weight"], edge["documents"]) == ("disputed", 4, "isles/one.txt; isles/two.txt")
    assert back.nodes[f"{ID}state/arvenia"]["kind"] == "State"


def test_hostile_text_comes_back_as_text(ontology: Ontology) -> None:
    back = read(write_graphml(build_network(hostile_affair(), ontology)))
    assert {attributes["label"] for _, attributes in back.nodes(data=True)} == {
        xml_text(text).replace("\r\n", "\n") for text in HOSTILE
    }


def test_control_characters_do_not_break_the_file(network: nx.MultiDiGraph[str]) -> None:
    spoilt = network.copy()
    spoilt.nodes[f"{ID}state/arvenia"]["label"] = "Ar\x00venia"
    assert read(write_graphml(spoilt)).nodes[f"{ID}state/arvenia"]["label"] == "Ar\ufffdvenia"
