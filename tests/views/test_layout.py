"""Layout: the same positions every time, and room for every name."""

from __future__ import annotations

from itertools import combinations
from math import dist
from statistics import fmean

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.views.crossings import cross
from graph.views.layout import place
from graph.views.spacing import ROOM_X, ROOM_Y, separate

SHAPES = {
    "nothing": nx.empty_graph(0),
    "one": nx.empty_graph(1),
    "pair": nx.path_graph(2),
    "star": nx.star_graph(12),
    "ring": nx.cycle_graph(9),
    "everybody with everybody": nx.complete_graph(8),
    "islands": nx.disjoint_union_all([nx.star_graph(5), nx.path_graph(2), nx.path_graph(3), nx.empty_graph(4)]),
    "tree": nx.balanced_tree(3, 4),
}


def directed(shape: str) -> nx.MultiDiGraph[str]:
    network: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    network.add_nodes_from(f"n{node:03}" for node in SHAPES[shape].nodes())
    network.add_edges_from((f"n{u:03}", f"n{v:03}") for u, v in SHAPES[shape].edges())
    return network


@pytest.mark.parametrize("shape", SHAPES)
def test_every_node_has_a_cell_of_its_own(shape: str) -> None:
    positions = place(directed(shape))
    assert len(positions) == len(SHAPES[shape])
    for (x1, y1), (x2, y2) in combinations(positions.values(), 2):
        assert abs(x1 - x2) > ROOM_X - 2 or abs(y1 - y2) > ROOM_Y - 2


@pytest.mark.parametrize("shape", SHAPES)
def test_positions_do_not_depend_on_the_order_of_nodes_and_edges(shape: str) -> None:
    network = directed(shape)
    turned: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    turned.add_nodes_from(reversed(list(network.nodes())))
    turned.add_edges_from(reversed(list(network.edges())))
    assert place(turned) == place(network)


def test_the_picture_is_wider_than_high_and_centred() -> None:
    positions = place(directed("tree")).values()
    xs, ys = [x for x, _ in positions], [y for _, y in positions]
    assert max(xs) - min(xs) > max(ys) - min(ys)
    assert max(xs) + min(xs) == pytest.approx(0, abs=0.2)
    assert max(ys) + min(ys) == pytest.approx(0, abs=0.2)


def test_a_ring_is_drawn_without_crossings() -> None:
    positions = place(directed("ring"))
    edges = [(f"n{u:03}", f"n{v:03}") for u, v in SHAPES["ring"].edges()]
    apart = [(a, b) for a, b in combinations(edges, 2) if not {*a} & {*b}]
    assert not any(cross(*(positions[node] for node in (*a, *b))) for a, b in apart)


def test_a_loop_needs_no_second_node() -> None:
    network: nx.MultiDiGraph[str] = nx.MultiDiGraph([("a", "a")])
    assert place(network) == {"a": (0.0, 0.0)}


@pytest.mark.parametrize(
    ("graph", "at_most"), [(nx.barabasi_albert_graph(150, 3, seed=1), 0.65), (SHAPES["tree"], 0.4)]
)
def test_who_is_tied_to_each_other_stands_nearer_than_any_two(graph: nx.Graph[int], at_most: float) -> None:
    """On average, and with so many ties that no picture could hold all of them short."""
    network: nx.MultiDiGraph[str] = nx.MultiDiGraph([(f"n{u:03}", f"n{v:03}") for u, v in graph.edges()])
    positions = place(network)
    tied = fmean(dist(positions[u], positions[v]) for u, v in network.edges())
    assert tied < at_most * fmean(dist(one, other) for one, other in combinations(positions.values(), 2))


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.floats(-500, 500), st.floats(-500, 500)), max_size=12))
def test_separate_leaves_no_two_nodes_in_one_cell(points: list[tuple[float, float]]) -> None:
    moved = separate(points)
    for (x1, y1), (x2, y2) in combinations(moved, 2):
        assert abs(x1 - x2) > ROOM_X - 1 or abs(y1 - y2) > ROOM_Y - 1


def test_separate_leaves_what_has_room_where_it_is() -> None:
    points = [(0.0, 0.0), (ROOM_X, 0.0), (0.0, ROOM_Y)]
    assert separate(points) == points
