"""A network comes in, a position for each node goes out; the same network gives the same positions.

Each connected part starts from places that follow from the names of its nodes and from who is near whom
(:mod:`graph.views.starts`), is laid out from there by gentle springs (Fruchterman–Reingold in rustworkx),
stretched until names have room, and put beside the others (:mod:`graph.views.parts`). Nothing is drawn by
lot and nothing turned round, so that a slightly larger network gives a similar picture. Where edges are few
enough to have names too, nodes give way to these (:mod:`graph.views.legibility`).
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import networkx as nx
import rustworkx as rx

from graph.views.boxes import Point
from graph.views.legibility import make_legible
from graph.views.names import LABELLED_EDGES
from graph.views.parts import SHAPE, side_by_side
from graph.views.scene import Scene
from graph.views.spacing import ROOM_X, ROOM_Y, crowded_pairs, separate
from graph.views.starts import own_place, start_places

__all__ = ["LAID_OUT_AT_MOST", "place"]

LAID_OUT_AT_MOST = 2000
"""Nodes of one part: springs take quadratic time, and the page draws no more at a time. Others stand beside them."""
STEPS = 40
GENTLE = 10.0
"""How many times smaller the steps of the springs are than usual: they settle the start and do not stir it up."""
CROWDED = 1.0
"""Pairs of nodes too close to each other, per node, that are left to be pushed apart."""
LOOSER = 1.08
BESIDE = 1.5
"""Cells: how far from its neighbours a node may stand that is not laid out by springs."""


def place(network: nx.MultiDiGraph[str]) -> dict[str, Point]:
    """Positions in pixels by node, rounded to a tenth, around the origin; y grows downwards."""
    plain = nx.Graph(sorted({(min(u, v), max(u, v)) for u, v in network.edges() if u != v}))
    plain.add_nodes_from(sorted(network))
    parts = sorted((sorted(part) for part in nx.connected_components(plain)), key=lambda part: (-len(part), part))
    weights = dict(network.degree(weight="weight"))
    arranged = [arrange_part(plain, part, weights) for part in parts]
    if network.number_of_edges() <= LABELLED_EDGES:
        arranged = [cleared(network, part) for part in arranged]
    return centred(side_by_side(arranged))


def cleared(network: nx.MultiDiGraph[str], part: Mapping[str, Point]) -> dict[str, Point]:
    """One connected part, rearranged until no name lies on another."""
    nodes = sorted(part)
    points = make_legible(Scene(network, nodes, [part[node] for node in nodes]))
    return dict(zip(nodes, points, strict=True))


def arrange_part(plain: nx.Graph[str], nodes: Sequence[str], weights: Mapping[str, float]) -> dict[str, Point]:
    """One connected part; of a very large one the most reported nodes, and then the others beside these."""
    if len(nodes) <= LAID_OUT_AT_MOST:
        return arrange(plain.subgraph(nodes), nodes)
    chosen = sorted(sorted(nodes, key=lambda node: (-weights[node], node))[:LAID_OUT_AT_MOST])
    return beside(plain, nodes, arrange(plain.subgraph(chosen), chosen))


def beside(plain: nx.Graph[str], nodes: Sequence[str], placed: Mapping[str, Point]) -> dict[str, Point]:
    """*placed*, and each other node of the part near the middle of its neighbours, from there outwards."""
    found, waiting = dict(placed), [node for node in nodes if node not in placed]
    while waiting:
        near = {node: [found[other] for other in sorted(plain[node]) if other in found] for node in waiting}
        for node, points in near.items():
            if points:
                (x, y), (across, down) = middle(points), own_place(node)
                found[node] = (x + BESIDE * ROOM_X * across, y + BESIDE * ROOM_Y * down)
        waiting = [node for node in waiting if node not in found]
    return found


def arrange(plain: nx.Graph[str], nodes: Sequence[str]) -> dict[str, Point]:
    """Nodes and the edges between them → positions in which no two nodes stand on each other."""
    if len(nodes) == 1:
        return {nodes[0]: (0.0, 0.0)}
    index = {node: number for number, node in enumerate(nodes)}
    edges = sorted((min(index[u], index[v]), max(index[u], index[v])) for u, v in plain.edges())
    points = separate(loosened(spread(spring(nodes, edges))))
    return {node: points[number] for node, number in index.items()}


def spring(nodes: Sequence[str], edges: Sequence[tuple[int, int]]) -> list[Point]:
    """Positions of a force-directed layout, without a unit."""
    neighbours: list[list[int]] = [[] for _ in nodes]
    springs: rx.PyGraph[int, None] = rx.PyGraph()
    springs.add_nodes_from(range(len(nodes)))
    for one, other in edges:
        neighbours[one].append(other)
        neighbours[other].append(one)
        springs.add_edge(one, other, None)
    starts = start_places(nodes, neighbours)
    found = rx.spring_layout(
        springs,
        pos={number: (GENTLE / 2 * x, GENTLE / 2 * y) for number, (x, y) in enumerate(starts)},
        k=GENTLE / math.sqrt(len(nodes)),
        num_iter=STEPS,
        adaptive_cooling=False,
        seed=1,
    )
    return [(float(found[number][0]), float(found[number][1])) for number in range(len(nodes))]


def spread(points: list[Point]) -> list[Point]:
    """The same picture, as large as its nodes with their names need; a small one gets room for names of edges."""
    width = max(x for x, _ in points) - min(x for x, _ in points)
    height = max(y for _, y in points) - min(y for _, y in points)
    needed = math.sqrt(len(points)) * math.sqrt(ROOM_X * ROOM_Y)
    scale = (1 + 0.9 * min(1, 10 / len(points))) * needed / max(width, height, 1e-9)
    return [(x * scale * math.sqrt(SHAPE), y * scale / math.sqrt(SHAPE)) for x, y in points]


def loosened(points: list[Point]) -> list[Point]:
    """The same picture, enlarged until few nodes are too close: pushing many apart would spoil its form."""
    while len(crowded_pairs(points)) > len(points) * CROWDED:
        points = [(x * LOOSER, y * LOOSER) for x, y in points]
    return points


def centred(placed: Mapping[str, Point]) -> dict[str, Point]:
    if not placed:
        return {}
    xs, ys = [x for x, _ in placed.values()], [y for _, y in placed.values()]
    middle_x, middle_y = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
    return {node: (round(x - middle_x, 1), round(y - middle_y, 1)) for node, (x, y) in sorted(placed.items())}


def middle(points: Sequence[Point]) -> Point:
    return sum(x for x, _ in points) / len(points), sum(y for _, y in points) / len(points)
