"""A slightly larger network gives a similar picture: where nodes stand that are in both."""

from __future__ import annotations

import math
import random
import statistics
from collections.abc import Mapping
from dataclasses import replace
from itertools import chain
from pathlib import Path

import networkx as nx
import pytest

from graph.dataset import load_corpus
from graph.model import Corpus
from graph.ontology import Ontology, load_ontology
from graph.views import build_network
from graph.views.layout import LAID_OUT_AT_MOST, place
from graph.views.starts import start_places

from .affairs import fleet_affair
from .busy import busy_affair
from .corpora import large_affair

Positions = Mapping[str, tuple[float, float]]

DRAWS = 2
AT_MOST = {0.01: 0.08, 0.05: 0.12, 0.10: 0.16}
"""Share of claims that are gone, and how far nodes may have moved: pictures that have nothing to do with each other
differ by 0.2 to 0.5."""


def without(corpus: Corpus, share: float, draw: int) -> Corpus:
    """The corpus without some of its claims, but for one at the least, chosen by lot."""
    claims = sorted({statement.claim.id for statement in corpus.statements})
    dice = random.Random(f"{share} {draw}")  # noqa: S311 no secret depends on it
    gone = set(dice.sample(claims, max(1, round(share * len(claims)))))
    kept = tuple(statement for statement in corpus.statements if statement.claim.id not in gone)
    return replace(corpus, statements=kept, origins=())


def positions(corpus: Corpus, ontology: Ontology) -> Positions:
    return {iri: (node["x"], node["y"]) for iri, node in build_network(corpus, ontology).nodes(data=True)}


def moved(one: Positions, other: Positions) -> float:
    """How far a node that is in both stands apart, on average, as a share of the first picture's diagonal.

    The second picture is shifted as a whole to where that is best, but neither turned nor enlarged.
    """
    ways = [(other[node][0] - one[node][0], other[node][1] - one[node][1]) for node in one if node in other]
    middle = statistics.fmean(x for x, _ in ways), statistics.fmean(y for _, y in ways)
    return statistics.fmean(math.dist(way, middle) for way in ways) / diagonal(one)


def diagonal(picture: Positions) -> float:
    xs, ys = [x for x, _ in picture.values()], [y for _, y in picture.values()]
    return math.hypot(max(xs) - min(xs), max(ys) - min(ys))


@pytest.mark.parametrize("name", ["busy", "large", "fleet", "seeds"])
def test_a_slightly_smaller_network_gives_a_similar_picture(out: Path, ontology: Ontology, name: str) -> None:
    corpus, known = {
        "busy": lambda: (busy_affair(150), ontology),
        "large": lambda: (large_affair(80, 150), ontology),
        "fleet": lambda: (fleet_affair(), ontology),
        "seeds": lambda: (load_corpus(out), load_ontology()),
    }[name]()
    whole = positions(corpus, known)
    for share, at_most in AT_MOST.items():
        found = [moved(whole, positions(without(corpus, share, draw), known)) for draw in range(DRAWS)]
        assert statistics.fmean(found) < at_most


def test_a_node_that_joins_leaves_the_others_where_they_are() -> None:
    network: nx.MultiDiGraph[str] = nx.MultiDiGraph(
        nx.relabel_nodes(nx.random_labeled_tree(60, seed=3), "node {}".format)
    )
    before = place(network)
    network.add_edge("node 7", "somebody new")
    assert moved(before, place(network)) < 0.08


def test_a_further_part_leaves_the_others_where_they_are() -> None:
    network: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for part in range(9):
        network.add_edges_from((f"{part} hub", f"{part} spoke {number}") for number in range(9 - part))
    before = place(network)
    network.add_edge("one who is new", "another one")
    assert moved(before, place(network)) < 0.005


def test_starts_depend_on_names_and_not_on_the_order_of_nodes() -> None:
    nodes, links = ["a", "b", "c", "d"], {"a": "b", "b": "ac", "c": "bd", "d": "c"}
    one, other = (
        dict(
            zip(
                order, start_places(order, [[order.index(near) for near in links[node]] for node in order]), strict=True
            )
        )
        for order in (nodes, nodes[::-1])
    )
    assert list(chain(*(one[node] for node in nodes))) == pytest.approx(list(chain(*(other[node] for node in nodes))))


def test_of_a_very_large_part_the_rest_stands_beside_those_it_is_tied_to(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("graph.views.layout.LAID_OUT_AT_MOST", 40)
    network: nx.MultiDiGraph[str] = nx.MultiDiGraph(
        nx.relabel_nodes(nx.barabasi_albert_graph(120, 2, seed=4), "node {}".format)
    )
    found = place(network)
    assert set(found) == set(network)
    apart = [math.dist(found[one], found[other]) for one, other in network.edges()]
    assert statistics.fmean(apart) < 0.35 * diagonal(found)
    assert LAID_OUT_AT_MOST == 2000
