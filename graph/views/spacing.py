"""Positions come in, positions with room for each node and its name go out.

Every node needs a cell of ``ROOM_X`` by ``ROOM_Y`` pixels. Two nodes closer than that are pushed
apart along the shorter way, a few rounds long; a grid keeps each round linear in the nodes.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import product

__all__ = ["ROOM_X", "ROOM_Y", "separate"]

Point = tuple[float, float]

ROOM_X, ROOM_Y = 200.0, 130.0
ROUNDS = 200


def separate(points: list[Point]) -> list[Point]:
    """*points* moved as little as it takes; the order of the list stays.

    >>> separate([(0.0, 0.0), (10.0, 0.0)])
    [(-95.0, 0.0), (105.0, 0.0)]
    """
    moved = [list(point) for point in points]
    for _ in range(ROUNDS):
        if not push_round(moved):
            break
    return [(x, y) for x, y in moved]


def push_round(points: list[list[float]]) -> bool:
    """Pushes every pair that is too close; True where there was one."""
    pushed = False
    for first, second in close_pairs(points):
        pushed = push(points[first], points[second]) or pushed
    return pushed


def close_pairs(points: list[list[float]]) -> list[tuple[int, int]]:
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


def push(first: list[float], second: list[float]) -> bool:
    """Moves both by half of what is missing, along the axis where less is missing."""
    gap_x, gap_y = second[0] - first[0], second[1] - first[1]
    missing_x, missing_y = ROOM_X - abs(gap_x), ROOM_Y - abs(gap_y)
    if missing_x <= 0.01 or missing_y <= 0.01:
        return False
    axis, missing, gap = (0, missing_x, gap_x) if missing_x * ROOM_Y < missing_y * ROOM_X else (1, missing_y, gap_y)
    step = (missing / 2) * (1 if gap >= 0 else -1)
    first[axis] -= step
    second[axis] += step
    return True
