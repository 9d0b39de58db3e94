"""Edges and positions come in, the number of their crossings goes out."""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["cross", "crossings"]

Point = tuple[float, float]


def crossings(edges: Sequence[tuple[int, int]], points: Sequence[Point]) -> int:
    """How many pairs of straight edges without a common end cross."""
    return sum(
        len({*first, *second}) == 4 and cross(*(points[node] for node in (*first, *second)))
        for number, first in enumerate(edges)
        for second in edges[number + 1 :]
    )


def cross(a: Point, b: Point, c: Point, d: Point) -> bool:
    """Whether the line from *a* to *b* crosses that from *c* to *d*."""
    return left(a, b, c) != left(a, b, d) and left(c, d, a) != left(c, d, b)


def left(a: Point, b: Point, c: Point) -> bool:
    return (b[0] - a[0]) * (c[1] - a[1]) > (b[1] - a[1]) * (c[0] - a[0])
