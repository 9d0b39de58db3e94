"""Rectangles of a picture: what a name, a node or the whole picture takes up, in pixels; y grows downwards."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["Box", "Frame", "Point", "around"]

Point = tuple[float, float]


class Box(NamedTuple):
    """The edges of an upright rectangle."""

    left: float
    top: float
    right: float
    bottom: float

    def common(self, other: Box, margin: float = 0.0) -> float:
        """The area of both together, as if each side were nearer by half of *margin*.

        >>> Box(0, 0, 10, 10).common(Box(8.0, 5, 20, 20)), Box(0, 0, 10, 10).common(Box(12, 0, 20, 10))
        (10.0, 0.0)
        """
        width = min(self.right, other.right) - max(self.left, other.left) + margin
        height = min(self.bottom, other.bottom) - max(self.top, other.top) + margin
        return width * height if width > 0 and height > 0 else 0.0

    def holds(self, point: Point) -> bool:
        return self.left <= point[0] <= self.right and self.top <= point[1] <= self.bottom


class Frame(NamedTuple):
    """Half the width and half the height of a rectangle around the origin."""

    x: float
    y: float

    def outside(self, point: Point) -> float:
        """How far *point* is beyond the frame, both ways added."""
        return max(0.0, abs(point[0]) - self.x) + max(0.0, abs(point[1]) - self.y)

    def enlarged(self, factor: float) -> Frame:
        return Frame(self.x * factor, self.y * factor)


def around(point: Point, size: tuple[float, float]) -> Box:
    """The box of that width and height whose middle is *point*; nothing for a text without letters."""
    x, y = point
    width, height = size if size[0] else (0.0, 0.0)
    return Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2)
