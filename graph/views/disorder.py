"""A scene and a node of it come in, one number goes out: how much a reader is disturbed by where the node stands."""

from __future__ import annotations

import math

from graph.views.boxes import Box, Point, around
from graph.views.crossings import cross
from graph.views.scene import Scene
from graph.views.spacing import too_close

__all__ = ["disorder"]

COVERED, CROWDED, CROSSED = 80.0, 2000.0, 400.0
"""What two boxes on each other cost beside their common area; two nodes in one cell; two edges that cross."""
LINE_ON_NODE, LINE_ON_LABEL, LINE_ON_OWN_NAME, LINE_ON_HEAD = 120.0, 40.0, 12.0, 50.0
"""For each point of an edge."""
HEAD_ON_NAME = 300.0
HEAD = (20.0, 16.0)
"""Pixels: width and height that the head of an arrow needs."""
OUTSIDE, LENGTH, DRIFT = 8.0, 0.12, 0.08
"""Per pixel: beyond the frame, of an edge, away from the node's home."""


def disorder(scene: Scene, node: int) -> float:
    """Everything that changes when *node* is moved; less is better."""
    point = scene.points[node]
    found = OUTSIDE * scene.frame.outside(point) + DRIFT * math.dist(point, scene.homes[node])
    found += sum(between_nodes(scene, node, other) for other in range(len(scene.points)) if other != node)
    mine = scene.edges_of[node]
    for number in range(len(scene.edges)):
        if number not in mine:
            found += on_node(scene, number, node)
    return found + sum(of_edge(scene, number) for number in mine)


def between_nodes(scene: Scene, first: int, second: int) -> float:
    crowded = CROWDED * too_close(scene.points[first], scene.points[second])
    return crowded + covered(scene.node_on(first, second))


def of_edge(scene: Scene, number: int) -> float:
    """What an edge and its name do to all nodes and to all other edges."""
    edge = scene.edges[number]
    found = LENGTH * math.dist(scene.points[edge.source], scene.points[edge.target])
    found += sum(on_node(scene, number, node) for node in range(len(scene.points)))
    return found + sum(between_edges(scene, number, other) for other in range(len(scene.edges)) if other != number)


def on_node(scene: Scene, number: int, node: int) -> float:
    """The name of an edge, and its line, on a node and the node's name."""
    edge, disc, name = scene.edges[number], scene.discs[node], scene.names[node]
    found = covered(scene.label_on(number, node))
    if node in edge.ends:
        hidden_head = node == edge.target and name.common(head(scene, number)) > 0
        return found + HEAD_ON_NAME * hidden_head + LINE_ON_OWN_NAME * sum(map(name.holds, scene.ways[number]))
    return found + LINE_ON_NODE * sum(disc.holds(point) or name.holds(point) for point in scene.ways[number])


def between_edges(scene: Scene, first: int, second: int) -> float:
    """Names of two edges on each other, the line of one through the name or the arrow of the other, and crossings."""
    found = covered(scene.labels_on(first, second))
    found += LINE_ON_LABEL * sum(scene.labels[second].holds(point) for point in scene.ways[first])
    found += LINE_ON_LABEL * sum(scene.labels[first].holds(point) for point in scene.ways[second])
    found += LINE_ON_HEAD * sum(map(head(scene, first).holds, scene.ways[second]))
    found += LINE_ON_HEAD * sum(map(head(scene, second).holds, scene.ways[first]))
    return found + CROSSED * curves_cross(scene.ways[first], scene.ways[second])


def curves_cross(one: list[Point], other: list[Point]) -> bool:
    """Whether two edges cross, each taken as two straight lines; a common end is no crossing."""
    return any(cross(*half, *half_of_other) for half in halves(one) for half_of_other in halves(other))


def halves(line: list[Point]) -> tuple[tuple[Point, Point], tuple[Point, Point]]:
    middle = line[len(line) // 2]
    return (line[1], middle), (middle, line[-1])


def head(scene: Scene, number: int) -> Box:
    return around(scene.ways[number][-1], HEAD)


def covered(area: float) -> float:
    return COVERED + area if area else 0.0
