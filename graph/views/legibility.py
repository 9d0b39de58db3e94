"""A small part of a network and its positions come in, positions at which every name can be read go out.

Nodes, their names and the names of edges are boxes. Nodes are moved, one at a time and by ever
smaller steps, as long as that leaves less lying on each other; where nothing helps, all is enlarged.
The order is fixed and nothing is drawn by lot: the same part gives the same positions.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import product

from graph.views.boxes import Frame, Point
from graph.views.disorder import disorder
from graph.views.scene import Scene

__all__ = ["make_legible"]

STEPS = (110.0, 50.0, 20.0, 8.0)
ROUNDS = 10
ENLARGED, TIMES = 1.15, 6
SHAPE = 1.6
SMALLEST = 520.0
"""Pixels: the width that a picture may take whatever it holds."""
STRETCHED = 1.6
DIRECTIONS = [(x, y) for x, y in product((-1, 0, 1), repeat=2) if x or y]

SWINGS = (-1.3, -1.0, -0.6, 0.6, 1.0, 1.3)
"""Radians."""


def make_legible(scene: Scene) -> list[Point]:
    """Positions in the order of the nodes of *scene*."""
    fill_frame(scene)
    settle(scene)
    for _ in range(TIMES):
        if not scene.overlaps():
            break
        scene.rearrange([(x * ENLARGED, y * ENLARGED) for x, y in scene.points])
        scene.frame = scene.frame.enlarged(ENLARGED)
        settle(scene)
    return list(scene.points)


def fill_frame(scene: Scene) -> None:
    """Gives *scene* the frame of a screen around its middle, and stretches it where that has room."""
    left, right = extent([x for x, _ in scene.points])
    top, bottom = extent([y for _, y in scene.points])
    width = max(SMALLEST, right - left, (bottom - top) * SHAPE)
    scene.frame = Frame(width / 2, width / SHAPE / 2)
    wider, taller = (
        min(STRETCHED, room / max(taken, 1e-9))
        for room, taken in ((width, right - left), (width / SHAPE, bottom - top))
    )
    middle_x, middle_y = (left + right) / 2, (top + bottom) / 2
    scene.rearrange([((x - middle_x) * wider, (y - middle_y) * taller) for x, y in scene.points])


def extent(values: Sequence[float]) -> tuple[float, float]:
    return min(values), max(values)


def settle(scene: Scene) -> None:
    """Moves nodes by each length of step, until no such step makes it better."""
    for step in STEPS:
        for _ in range(ROUNDS):
            if not sum(improve(scene, node, step) for node in range(len(scene.points))):
                break


def improve(scene: Scene, node: int, step: float) -> bool:
    """Moves *node* to the best place at the distance of *step*, if any is better than where it stands."""
    here = scene.points[node]
    best, least = here, disorder(scene, node)
    for there in places(scene, node, step):
        scene.move(node, there)
        found = disorder(scene, node)
        if found < least - 1e-6:
            best, least = there, found
    scene.move(node, best)
    return best != here


def places(scene: Scene, node: int, step: float) -> list[Point]:
    """Where *node* might stand instead: a step aside or, if it hangs on one other node only, swung around that."""
    x, y = scene.points[node]
    aside = [(x + across * step, y + down * step) for across, down in DIRECTIONS]
    held_by = {end for number in scene.edges_of[node] for end in scene.edges[number].ends} - {node}
    if len(held_by) != 1:
        return aside
    middle_x, middle_y = scene.points[held_by.pop()]
    turns = [complex(math.cos(angle), math.sin(angle)) for angle in SWINGS]
    swung = [complex(x - middle_x, y - middle_y) * turn for turn in turns]
    return aside + [(middle_x + arm.real, middle_y + arm.imag) for arm in swung]
