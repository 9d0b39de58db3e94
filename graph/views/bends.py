"""Edges come in, the way that each takes goes out: straight when alone, side by side where they are several.

The curve is the one that vis-network draws ("curvedCW" and "curvedCCW" of its edges): a quadratic
Bézier curve from the middle of the source to the tip of the arrow.
"""

from __future__ import annotations

import math
from collections import defaultdict

import networkx as nx

__all__ = ["bend_edges", "way"]

Point = tuple[float, float]

BEND = 0.5
"""How far each further edge between the same two nodes bows out, as vis-network counts roundness."""
STOPS = 13
ARROW = 20.0
"""Pixels from the tip of an arrow to where its line ends."""


def bend_edges(network: nx.MultiDiGraph[str]) -> dict[tuple[str, str, str], float]:
    """A bend for each edge, so that edges between the same two nodes lie side by side, whatever their direction."""
    bundles: dict[tuple[str, str], list[tuple[str, str, str]]] = defaultdict(list)
    for source, target, relation in sorted(network.edges(keys=True)):
        bundles[min(source, target), max(source, target)].append((source, target, relation))
    bends: dict[tuple[str, str, str], float] = {}
    for (first, _), bundle in bundles.items():
        for number, edge in enumerate(bundle):
            offset = (number - (len(bundle) - 1) / 2) * BEND
            bends[edge] = offset if edge[0] == first else -offset
    return bends


def way(source: Point, target: Point, bend: float, radius: float) -> list[Point]:
    """``STOPS`` points of an edge, evenly from its start to its arrow; its name stands on the middle one.

    *radius* is that of the target.

    >>> way((0.0, 0.0), (330.0, 0.0), 0.0, 10.0)[6]
    (150.0, 0.0)
    """
    via = middle_between(source, target) if not bend else bulge(source, target, bend)
    end = before(target, via, radius + ARROW)
    if not bend:
        via = middle_between(source, end)
    return [on_curve(source, via, end, number / (STOPS - 1)) for number in range(STOPS)]


def bulge(source: Point, target: Point, bend: float) -> Point:
    """The point that a curve is drawn towards, by the formula of vis-network."""
    reach = 0.5 * abs(bend) + 0.5
    distance = math.dist(source, target)
    angle = math.atan2(source[1] - target[1], target[0] - source[0]) + (0.5 * bend + 0.5) * math.pi
    return source[0] + reach * distance * math.sin(angle), source[1] + reach * distance * math.cos(angle)


def before(point: Point, seen_from: Point, distance: float) -> Point:
    """The place at *distance* from *point*, towards *seen_from*."""
    whole = max(math.dist(point, seen_from), 1e-9)
    share = min(1.0, distance / whole)
    return point[0] + (seen_from[0] - point[0]) * share, point[1] + (seen_from[1] - point[1]) * share


def middle_between(first: Point, second: Point) -> Point:
    return (first[0] + second[0]) / 2, (first[1] + second[1]) / 2


def on_curve(start: Point, via: Point, end: Point, share: float) -> Point:
    one, two, three = (1 - share) ** 2, 2 * share * (1 - share), share**2
    return one * start[0] + two * via[0] + three * end[0], one * start[1] + two * via[1] + three * end[1]
