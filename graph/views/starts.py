"""A connected part of a network comes in, a place for each node to start from goes out: by its name and by who is near.

Each node has a place of its own that follows from its name alone. Nodes then move again and again towards
the middle of their neighbours, and a little back to their own places. What comes out depends smoothly on the
edges, and not at all on chance or on the order of nodes: the picture of a slightly larger network begins almost
where that of the smaller one began. (It is power iteration of a random walk with restart, as spectral layouts
do it, but stopped early and without turning to axes: an axis may turn right round for one edge more.)
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Sequence

from graph.views.boxes import Point

__all__ = ["own_place", "start_places"]

ROUNDS = 30
AWAY = 0.9
"""How far a node goes from its own place: the rest of each step leads back to it."""
SMALLEST = 1e-9


def start_places(nodes: Sequence[str], neighbours: Sequence[Sequence[int]]) -> list[Point]:
    """Places in a disc around the origin, as many inside a circle as its area is large; *neighbours* are places in
    *nodes*."""
    homes = [own_place(node) for node in nodes]
    points = homes
    for _ in range(ROUNDS):
        points = evened([step(home, points, number, neighbours[number]) for number, home in enumerate(homes)])
    return fill_disc(nodes, points)


def own_place(node: str) -> Point:
    """A place in the square from -1 to 1 that follows from the name of a node.

    >>> own_place("state/iran") == own_place("state/iran") != own_place("state/iraq")
    True
    """
    digest = hashlib.sha256(node.encode("utf-8", "surrogatepass")).digest()
    x, y = (int.from_bytes(digest[start : start + 6], "big") / 2**47 - 1 for start in (0, 6))
    return x, y


def step(home: Point, points: Sequence[Point], node: int, near: Sequence[int]) -> Point:
    """Half way to the middle of the neighbours, and some of that back home."""
    if not near:
        return home
    x, y = points[node]
    middle_x, middle_y = sum(points[other][0] for other in near), sum(points[other][1] for other in near)
    half_x, half_y = (x + middle_x / len(near)) / 2, (y + middle_y / len(near)) / 2
    return (1 - AWAY) * home[0] + AWAY * half_x, (1 - AWAY) * home[1] + AWAY * half_y


def evened(points: Sequence[Point]) -> list[Point]:
    """*points* around their middle, as wide in every direction, with as little turning as that takes.

    They are multiplied by the inverse of the square root of their covariance, which for two rows has a closed form.
    """
    count = len(points)
    middle_x, middle_y = sum(x for x, _ in points) / count, sum(y for _, y in points) / count
    shifted = [(x - middle_x, y - middle_y) for x, y in points]
    if count < 3:
        return shifted
    wide, high = sum(x * x for x, _ in shifted) / count + SMALLEST, sum(y * y for _, y in shifted) / count + SMALLEST
    skew = sum(x * y for x, y in shifted) / count
    size = math.sqrt(max(wide * high - skew * skew, SMALLEST**2))
    factor = 1 / (size * math.sqrt(wide + high + 2 * size))
    return [(factor * ((high + size) * x - skew * y), factor * ((wide + size) * y - skew * x)) for x, y in shifted]


def fill_disc(nodes: Sequence[str], points: Sequence[Point]) -> list[Point]:
    """The same directions from the middle, and the same order from there outwards, but no crowd in the middle."""
    order = sorted(range(len(points)), key=lambda number: (math.hypot(*points[number]), nodes[number]))
    filled = list(points)
    for rank, number in enumerate(order):
        x, y = points[number]
        longer = math.sqrt((rank + 0.5) / len(points)) / max(math.hypot(x, y), SMALLEST)
        filled[number] = (x * longer, y * longer)
    return filled
