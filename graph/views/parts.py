"""Parts of a picture come in, the largest first, one picture goes out in which they lie beside each other.

Each part is pushed in a direction of its own until nothing lies in its way. The direction follows from the
names of its nodes: a further part finds its place without moving the others, as rows of parts would.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from itertools import count, product

from graph.views.boxes import Point
from graph.views.spacing import ROOM_X, ROOM_Y
from graph.views.starts import own_place

__all__ = ["side_by_side"]

Cell = tuple[int, int]
"""Column and row of a grid whose cells give room to one node and its name."""

SHAPE = 1.6
"""Width over height of the whole picture: that of a screen."""
STEP = 0.5
"""Cells between two places that are tried."""
FLAT = 0.6
"""Parts go rather to the sides than above and below the first one: a window is wider than high."""


def side_by_side(parts: Sequence[Mapping[str, Point]]) -> dict[str, Point]:
    """Positions of all nodes; those of the first part, in the middle, stay as far from each other as they are."""
    placed: dict[str, Point] = {}
    taken: set[Cell] = set()
    for part in parts:
        middle = middled(part)
        cells = ground(middle.values())
        column, row = free_place(cells, taken, direction(part))
        taken |= {(across + column, down + row) for across, down in widened(cells)}
        placed |= {node: (x + column * ROOM_X, y + row * ROOM_Y) for node, (x, y) in middle.items()}
    return placed


def middled(part: Mapping[str, Point]) -> dict[str, Point]:
    """A part around the origin."""
    xs, ys = [x for x, _ in part.values()], [y for _, y in part.values()]
    middle_x, middle_y = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
    return {node: (x - middle_x, y - middle_y) for node, (x, y) in part.items()}


def ground(points: Iterable[Point]) -> set[Cell]:
    """The cells that a part covers: in each row all from its first node to its last, as edges lie between them."""
    rows: dict[int, list[int]] = {}
    for x, y in points:
        rows.setdefault(math.floor(y / ROOM_Y + 0.5), []).append(math.floor(x / ROOM_X + 0.5))
    return {(column, row) for row, columns in rows.items() for column in range(min(columns), max(columns) + 1)}


def widened(cells: set[Cell]) -> set[Cell]:
    """*cells* and those around them, which are to stay free."""
    return {(column + across, row + down) for column, row in cells for across, down in product((-1, 0, 1), repeat=2)}


def direction(part: Iterable[str]) -> Point:
    """Where a part is pushed, as steps in columns and rows: where the own places of most of its nodes are.

    When a part falls off another one, that is about the side on which it was.
    """
    places = [own_place(node) for node in sorted(part)]
    x, y = sum(x for x, _ in places), sum(y for _, y in places)
    far = max(math.hypot(x, FLAT * y), 1e-9)
    return SHAPE * ROOM_Y / ROOM_X * x / far, FLAT * y / far


def free_place(cells: set[Cell], taken: set[Cell], towards: Point) -> Cell:
    """The first offset from the middle, in that direction, at which none of *cells* is taken."""
    across, down = towards
    for number in count():
        column, row = round(number * STEP * across), round(number * STEP * down)
        if taken.isdisjoint((x + column, y + row) for x, y in cells):
            return column, row
    raise AssertionError  # the counting does not end
