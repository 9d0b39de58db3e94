"""GEXF: valid, complete, safe, and the same bytes every time."""

from __future__ import annotations

from pathlib import Path

import networkx as nx
import pytest
from lxml import etree

from graph.model import ID, Corpus
from graph.ontology import Ontology
from graph.views import build_network, write_gexf
from graph.views.characters import xml_text

from .corpora import HOSTILE, hostile_affair, island_affair, large_affair

NAMES = {"g": "http://gexf.net/1.3", "viz": "http://gexf.net/1.3/viz"}
GRAMMAR = etree.RelaxNG(file=Path(__file__).with_name("data") / "gexf13.rng")


def written(network: nx.MultiDiGraph[str]) -> etree._Element:
    return etree.fromstring(write_gexf(network))


def values(element: etree._Element) -> dict[str, str]:
    found = element.findall("g:attvalues/g:attvalue", NAMES)
    return {str(value.get("for")): str(value.get("value")) for value in found}


@pytest.mark.parametrize(
    "corpus",
    [island_affair(), hostile_affair(), large_affair(30, 60), Corpus((), (), ())],
    ids=["islands", "hostile", "large", "empty"],
)
def test_files_are_valid(corpus: Corpus, ontology: Ontology) -> None:
    root = written(build_network(corpus, ontology))
    assert GRAMMAR.validate(root), GRAMMAR.error_log


@pytest.mark.parametrize(
    ("path", "attribute", "wrong"),
    [
        ("g:graph", "mode", "still"),
        ("g:graph/g:attributes", "class", "vertex"),
        ("g:graph/g:edges/g:edge", "weight", "heavy"),
        (".//viz:color", "r", "256"),
        (".//viz:size", "value", "-1"),
    ],
)
def test_the_grammar_refuses_a_broken_file(
    network: nx.MultiDiGraph[str], path: str, attribute: str, wrong: str
) -> None:
    root = written(network)
    found = root.find(path, NAMES)
    assert found is not None
    found.set(attribute, wrong)
    assert not GRAMMAR.validate(root)


def test_every_value_belongs_to_a_declared_column(network: nx.MultiDiGraph[str]) -> None:
    root = written(network)
    for owner in ("node", "edge"):
        columns = root.findall(f"g:graph/g:attributes[@class='{owner}']/g:attribute", NAMES)
        declared = {column.get("id") for column in columns}
        used = {key for element in root.iterfind(f".//g:{owner}", NAMES) for key in values(element)}
        assert used <= declared
        assert len(declared) == len(columns)


def test_a_disputed_edge_says_who_stands_where(network: nx.MultiDiGraph[str]) -> None:
    edge = written(network).find(".//g:edge[@kind='supplies disputed']", NAMES)
    assert edge is not None
    assert (edge.get("source"), edge.get("target")) == (f"{ID}state/arvenia", f"{ID}state/brelland")
    assert edge.get("weight") == "4.0"
    found = values(edge)
    assert found["asserting"] == '["Mira Tolvan"]'
    assert found["denying"] == '["Arvenian Foreign Ministry"]'
    assert found["declining"] == '["Brelland"]'
    assert found["documents"] == '["isles/one.txt", "isles/two.txt"]'
    assert found["evidence"] == "Arvenia has shipped gliders to Brelland, Mira Tolvan said."
    shape = edge.find("viz:shape", NAMES)
    assert shape is not None
    assert shape.get("value") == "dashed"


def test_parallel_edges_have_kinds_of_their_own(ontology: Ontology) -> None:
    edges = written(build_network(large_affair(12, 80), ontology)).findall(".//g:edge", NAMES)
    found = [(edge.get("source"), edge.get("target"), edge.get("kind")) for edge in edges]
    assert len(set(found)) == len(found)
    assert len({edge.get("id") for edge in edges}) == len(edges)


def test_positions_and_colours_are_those_of_the_network(network: nx.MultiDiGraph[str]) -> None:
    for node in written(network).iterfind(".//g:node", NAMES):
        attributes = network.nodes[str(node.get("id"))]
        position, colour = node.find("viz:position", NAMES), node.find("viz:color", NAMES)
        assert position is not None
        assert colour is not None
        assert float(str(position.get("x"))) == attributes["x"]
        assert float(str(position.get("y"))) == -attributes["y"]
        assert bytes(int(str(colour.get(channel))) for channel in "rgb").hex() == attributes["colour"][1:]


def test_hostile_text_comes_back_as_text(ontology: Ontology) -> None:
    labels = {
        node.get("label") for node in written(build_network(hostile_affair(), ontology)).iterfind(".//g:node", NAMES)
    }
    assert labels == {xml_text(text) for text in HOSTILE}


def test_control_characters_do_not_break_the_file(network: nx.MultiDiGraph[str]) -> None:
    spoilt = network.copy()
    iri = f"{ID}state/arvenia"
    spoilt.nodes[iri]["label"] = "Ar\x00ve\x0bnia\ud800\uffff"
    node = written(spoilt).find(f".//g:node[@id='{iri}']", NAMES)
    assert node is not None
    assert node.get("label") == "Ar\ufffdve\ufffdnia\ufffd\ufffd"


def test_the_same_corpus_gives_the_same_bytes(corpus: Corpus, ontology: Ontology) -> None:
    assert write_gexf(build_network(corpus, ontology)) == write_gexf(build_network(corpus, ontology))


def test_networkx_reads_nodes_and_edges_back(network: nx.MultiDiGraph[str], tmp_path: Path) -> None:
    path = tmp_path / "network.gexf"
    path.write_bytes(write_gexf(network).replace(b"viz:shape", b"viz:form"))
    read = nx.read_gexf(path, version="1.3")
    assert set(read.nodes()) == set(network.nodes())
    assert read.number_of_edges() == network.number_of_edges()
