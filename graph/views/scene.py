"""A part of a network with positions, as boxes and lines that follow the nodes when these are moved."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

import networkx as nx

from graph.views.bends import bend_edges, way
from graph.views.boxes import Box, Frame, Point, around
from graph.views.names import edge_label, label_size, name_size, node_label

__all__ = ["Edge", "Scene"]

MARGIN = 5.0
BELOW = 8.0
"""Pixels between a node and its name, which may as well stand above."""
STEEP = 0.8
"""Height over width from which on an edge meets the name of its node, above or below."""
POINTS_AT, STARTS_AT = 3, 1
"""How much an arrow's head and its other end are worth keeping free."""
HEAD = 34.0
"""Pixels that stay free between the name of an edge and either of its nodes, for the arrow."""


@dataclass(frozen=True)
class Edge:
    """Places of its two ends among the nodes, how it bends, and the size of its name."""

    source: int
    target: int
    bend: float
    label: tuple[float, float]

    @property
    def ends(self) -> tuple[int, int]:
        return self.source, self.target


class Scene:
    """Nodes by their places in a list: where they stand, their shapes (discs) and names; edges likewise."""

    def __init__(self, network: nx.MultiDiGraph[str], nodes: Sequence[str], points: Sequence[Point]) -> None:
        attributes = [network.nodes[node] for node in nodes]
        self.radii = [float(found.get("size", 0.0)) for found in attributes]
        self.sizes = [name_size(node_label(str(found.get("label", "")))) for found in attributes]
        self.edges = find_edges(network, nodes)
        self.edges_of = [
            [number for number, edge in enumerate(self.edges) if node in edge.ends] for node in range(len(nodes))
        ]
        self.frame = Frame(math.inf, math.inf)
        self.rearrange(points)

    def rearrange(self, points: Sequence[Point]) -> None:
        """Gives every node a new place, which counts as its home from then on."""
        self.points, self.homes = list(points), list(points)
        self.ways = [self._way(edge) for edge in self.edges]
        self.discs = [self._disc(node) for node in range(len(points))]
        self.names = [self._name(node) for node in range(len(points))]
        self.labels = [self._label(number) for number in range(len(self.edges))]

    def move(self, node: int, point: Point) -> None:
        """Gives one node a new place, away from its home."""
        self.points[node] = point
        self.discs[node] = self._disc(node)
        for number in self.edges_of[node]:
            self.ways[number] = self._way(self.edges[number])
            self.labels[number] = self._label(number)
        for other in {node, *(end for number in self.edges_of[node] for end in self.edges[number].ends)}:
            self.names[other] = self._name(other)

    def named_above(self, node: int) -> bool:
        """Whether the name of a node stands above it, for below there are more arrows; by rule it stands below."""
        above = below = 0
        for number in self.edges_of[node]:
            arrives, line = node == self.edges[number].target, self.ways[number]
            (x, y), (near_x, near_y) = self.points[node], line[-2] if arrives else line[1]
            worth = POINTS_AT if arrives else STARTS_AT
            if abs(near_y - y) > STEEP * abs(near_x - x):
                below, above = (below + worth, above) if near_y > y else (below, above + worth)
        return below > above

    def label_on(self, number: int, node: int) -> float:
        """The area in which the name of an edge lies on a node or its name, or on the head of its own arrow."""
        edge, label = self.edges[number], self.labels[number]
        margin = HEAD if node in edge.ends else MARGIN
        return label.common(self.discs[node], margin) + label.common(self.names[node], MARGIN)

    def node_on(self, first: int, second: int) -> float:
        """The area in which two nodes with their names lie on each other."""
        ones, others = (self.discs[first], self.names[first]), (self.discs[second], self.names[second])
        return sum(one.common(other, MARGIN) for one in ones for other in others)

    def labels_on(self, first: int, second: int) -> float:
        """The area in which the names of two edges lie on each other."""
        return self.labels[first].common(self.labels[second], MARGIN)

    def overlaps(self) -> bool:
        """Whether anything that is to be read lies on anything else."""
        nodes, edges = range(len(self.points)), range(len(self.edges))
        return any(area > 0 for area in self._areas(nodes, edges))

    def _areas(self, nodes: range, edges: range) -> Iterator[float]:
        yield from (self.node_on(*pair) for pair in combinations(nodes, 2))
        yield from (self.labels_on(*pair) for pair in combinations(edges, 2))
        yield from (self.label_on(edge, node) for edge in edges for node in nodes)

    def _disc(self, node: int) -> Box:
        side = 2 * self.radii[node]
        return around(self.points[node], (side, side))

    def _name(self, node: int) -> Box:
        x, y = self.points[node]
        away = self.radii[node] + BELOW + self.sizes[node][1] / 2
        return around((x, y - away if self.named_above(node) else y + away), self.sizes[node])

    def _way(self, edge: Edge) -> list[Point]:
        return way(self.points[edge.source], self.points[edge.target], edge.bend, self.radii[edge.target])

    def _label(self, number: int) -> Box:
        line = self.ways[number]
        return around(line[len(line) // 2], self.edges[number].label)


def find_edges(network: nx.MultiDiGraph[str], nodes: Sequence[str]) -> list[Edge]:
    """The edges between *nodes*, sorted; loops have no way and are left out."""
    places, bends = {node: place for place, node in enumerate(nodes)}, bend_edges(network)
    return [
        Edge(places[u], places[v], bends[u, v, key], label_size(edge_label(network.edges[u, v, key])))
        for u, v, key in sorted(network.edges(keys=True))
        if u in places and v in places and u != v
    ]
