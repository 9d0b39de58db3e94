"""Positions come in, positions with room for each node and its name go out.

Every node needs a cell of ``ROOM_X`` by ``ROOM_Y`` pixels. Two nodes closer than that are pushed
apart along the shorter way, a few rounds long; a grid keeps each round linear in the nodes.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from itertools import product

__all__ = ["ROOM_X", "ROOM_Y", "crowded_pairs", "separate", "too_close"]

Point = tuple[float, float]

ROOM_X, ROOM_Y = 200.0, 130.0
ROUNDS = 200
SLACK = 0.01


def separate(points: list[Point]) -> list[Point]:
    """*points* moved as little as it takes; the order of the list stays.

    >>> separate([(0.0, 0.0), (10.0, 0.0)])
    [(-95.0, 0.0), (105.0, 0.0)]
    """
    moved = list(points)
    for _ in range(ROUNDS):
        pairs = crowded_pairs(moved)
        if not pairs:
            break
        for first, second in pairs:
            moved[first], moved[second] = push(moved[first], moved[second])
    return moved


def crowded_pairs(points: Sequence[Point]) -> list[tuple[int, int]]:
    """Pairs of nodes that are less than a cell apart, by their places in *points*, in order."""
    return [pair for pair in near_pairs(points) if too_close(points[pair[0]], points[pair[1]])]


def near_pairs(points: Sequence[Point]) -> list[tuple[int, int]]:
    """Pairs of nodes in the same or in neighbouring cells of the grid, each once, in order."""
    cells: dict[tuple[int, int], list[int]] = defaultdict(list)
    for number, (x, y) in enumerate(points):
        cells[int(x // ROOM_X), int(y // ROOM_Y)].append(number)
    pairs = []
    for (column, row), inside in cells.items():
        for across, down in product((-1, 0, 1), repeat=2):
            for first, second in product(inside, cells.get((column + across, row + down), ())):
                if first < second:
                    pairs.append((first, second))
    return sorted(pairs)


def too_close(first: Point, second: Point) -> bool:
    """Whether two nodes have less than a cell between them."""
    return ROOM_X - abs(second[0] - first[0]) > SLACK and ROOM_Y - abs(second[1] - first[1]) > SLACK


def push(first: Point, second: Point) -> tuple[Point, Point]:
    """Both moved by half of what is missing between them, along the axis where less is missing."""
    gap_x, gap_y = second[0] - first[0], second[1] - first[1]
    missing_x, missing_y = max(0.0, ROOM_X - abs(gap_x)), max(0.0, ROOM_Y - abs(gap_y))
    if missing_x * ROOM_Y < missing_y * ROOM_X:
        step_x, step_y = math.copysign(missing_x / 2, gap_x), 0.0
    else:
        step_x, step_y = 0.0, math.copysign(missing_y / 2, gap_y)
    return (first[0] - step_x, first[1] - step_y), (second[0] + step_x, second[1] + step_y)
