"""A network comes in, a position for each node goes out; the same network gives the same positions.

Each connected part is laid out by springs (Fruchterman–Reingold in rustworkx, seeded), turned so
that its long side lies flat, stretched until names have room, and packed in rows beside the others. Where
edges are few enough to have names too, nodes give way to these (:mod:`graph.views.legibility`).
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate
from typing import TypeVar

import networkx as nx
import rustworkx as rx

from graph.views.crossings import crossings
from graph.views.legibility import make_legible
from graph.views.names import LABELLED_EDGES
from graph.views.scene import Scene
from graph.views.spacing import ROOM_X, ROOM_Y, crowded_pairs, separate

__all__ = ["place"]

Point = tuple[float, float]
Key = TypeVar("Key")

SHAPE = 1.6
"""Width over height of the whole picture: that of a screen."""
SMALL = 60
"""Up to so many nodes several seeds are tried, and the picture with the fewest crossings is kept."""
SEEDS = 12
WIDTHS_TRIED = 40
"""Of a row of parts: as many as hold the first part, the first two, and so on."""
CROWDED = 0.5
"""Pairs of nodes too close to each other, per node, that are left to be pushed apart."""
GAP_X, GAP_Y = 1.5 * ROOM_X, 1.5 * ROOM_Y
"""Between the nodes of neighbouring parts."""


def place(network: nx.MultiDiGraph[str]) -> dict[str, Point]:
    """Positions in pixels by node, rounded to a tenth, around the origin; y grows downwards."""
    plain = nx.Graph(sorted({(min(u, v), max(u, v)) for u, v in network.edges() if u != v}))
    plain.add_nodes_from(sorted(network))
    parts = sorted((sorted(part) for part in nx.connected_components(plain)), key=lambda part: (-len(part), part))
    arranged = [arrange(plain.subgraph(part), part) for part in parts]
    if network.number_of_edges() <= LABELLED_EDGES:
        arranged = [cleared(network, part) for part in arranged]
    return centred(pack(arranged))


def cleared(network: nx.MultiDiGraph[str], part: Mapping[str, Point]) -> dict[str, Point]:
    """One connected part, rearranged until no name lies on another."""
    nodes = sorted(part)
    points = make_legible(Scene(network, nodes, [part[node] for node in nodes]))
    return dict(zip(nodes, points, strict=True))


def arrange(plain: nx.Graph[str], nodes: list[str]) -> dict[str, Point]:
    """One connected part → positions in which no two nodes stand on each other."""
    if len(nodes) == 1:
        return {nodes[0]: (0.0, 0.0)}
    index = {node: number for number, node in enumerate(nodes)}
    edges = sorted((min(index[u], index[v]), max(index[u], index[v])) for u, v in plain.edges())
    candidates = [spread(lay_flat(spring(len(nodes), edges, seed))) for seed in range(seeds(len(nodes)))]
    best = candidates[0] if len(candidates) == 1 else min(candidates, key=lambda points: crossings(edges, points))
    points = separate(loosened(best) if len(nodes) > SMALL else best)
    return {node: points[number] for node, number in index.items()}


def seeds(nodes: int) -> int:
    return SEEDS if nodes <= SMALL else 1


def spring(nodes: int, edges: list[tuple[int, int]], seed: int) -> list[Point]:
    """Positions of a force-directed layout, without a unit."""
    springs: rx.PyGraph[int, None] = rx.PyGraph()
    springs.add_nodes_from(range(nodes))
    springs.add_edges_from([(u, v, None) for u, v in edges])
    steps = 500 if nodes <= SMALL else 120
    found = rx.spring_layout(springs, seed=seed + 1, num_iter=steps)
    return [(float(found[number][0]), float(found[number][1])) for number in range(nodes)]


def lay_flat(points: list[Point]) -> list[Point]:
    """The same picture, turned so that its longest direction is horizontal."""
    middle_x, middle_y = mean(x for x, _ in points), mean(y for _, y in points)
    shifted = [(x - middle_x, y - middle_y) for x, y in points]
    skew = sum(x * y for x, y in shifted)
    spread_x, spread_y = sum(x * x for x, _ in shifted), sum(y * y for _, y in shifted)
    angle = 0.5 * math.atan2(2 * skew, spread_x - spread_y)
    cos, sin = math.cos(angle), math.sin(angle)
    return [(x * cos + y * sin, y * cos - x * sin) for x, y in shifted]


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
        points = [(x * 1.2, y * 1.2) for x, y in points]
    return points


def pack(parts: Sequence[Mapping[str, Point]]) -> dict[str, Point]:
    """Parts, the largest first → one picture, in rows; of several widths of a row the one that fits a screen best."""
    widths = accumulate(width + GAP_X for _, _, width, _ in map(box, parts[:WIDTHS_TRIED]))
    pictures = [in_rows(parts, width) for width in widths]
    return min(pictures, key=on_screen, default={})


def in_rows(parts: Iterable[Mapping[str, Point]], row_width: float) -> dict[str, Point]:
    """Parts side by side, a new row below wherever the next one would end beyond *row_width*."""
    placed: dict[str, Point] = {}
    x = y = row_height = 0.0
    for part in parts:
        left_edge, top, width, height = box(part)
        if x and x + width > row_width:
            x, y, row_height = 0.0, y + row_height + GAP_Y, 0.0
        placed |= {node: (x + px - left_edge, y + py - top) for node, (px, py) in part.items()}
        x, row_height = x + width + GAP_X, max(row_height, height)
    return placed


def on_screen(picture: Mapping[str, Point]) -> float:
    """How far the picture must shrink to fit a screen: the less, the better it can be read."""
    _, _, width, height = box(picture)
    return max(width + ROOM_X, (height + ROOM_Y) * SHAPE)


def box(part: Mapping[str, Point]) -> tuple[float, float, float, float]:
    """Left edge, top, width and height of the nodes' positions."""
    xs, ys = [x for x, _ in part.values()], [y for _, y in part.values()]
    return min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)


def centred(placed: Mapping[Key, Point]) -> dict[Key, Point]:
    if not placed:
        return {}
    xs, ys = [x for x, _ in placed.values()], [y for _, y in placed.values()]
    middle_x, middle_y = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
    return {node: (round(x - middle_x, 1), round(y - middle_y, 1)) for node, (x, y) in sorted(placed.items())}


def mean(values: Iterable[float]) -> float:
    found = list(values)
    return sum(found) / len(found)
