"""Names in the picture: what stands on an edge, and how much room a text takes.

A browser knows the true size of a text only when it draws it, with the fonts that it has. The
layout goes by a wide face at the largest size that the picture uses where it names its edges.
"""

from __future__ import annotations

import textwrap
import unicodedata
from collections.abc import Mapping
from typing import Any

__all__ = [
    "LABELLED_EDGES",
    "LABEL_FONT",
    "NAME_FONT",
    "WIDEST_NAME",
    "edge_label",
    "label_size",
    "name_size",
    "node_label",
]

LABELLED_EDGES = 16
"""More names of edges than that would hide the picture: they are left to the list and the dossiers."""
NAME_FONT = 20
"""Pixels: the largest type of nodes in a picture whose edges have names; theirs is ``LABEL_FONT`` of it."""
LABEL_FONT = 0.85
WIDEST_NAME = 190
"""Pixels: a longer name of a node is broken into lines."""
GLYPH, WIDE_GLYPH = 0.6, 1.05
"""Width over height of an average letter, and of one that fills a square, as Chinese does."""
LONGEST_ITEM, ITEM_WORDS = 14, 2
LONGEST_NAME = 80
"""Characters: a longer name ends in an ellipsis in the picture, and stands in full beside it."""


def node_label(name: str) -> str:
    """The name of a node as the picture shows it: on one line, and not without end.

    >>> node_label("Very Long Name " * 20)[-20:]
    'Very Long Name Very…'
    """
    line = " ".join(name[: 2 * LONGEST_NAME].split())
    return line if len(line) <= LONGEST_NAME else f"{line[: LONGEST_NAME - 1].rstrip()}…"


def edge_label(attributes: Mapping[str, Any]) -> str:
    """The relation and, where there is only one and it is a short noun that says more, its item.

    >>> edge_label({"label": "supplies", "items": ("drones",)})
    'supplies drones'
    >>> edge_label({"label": "supplies", "items": ("hundreds of new drones",)})
    'supplies'
    >>> edge_label({"label": "sanctions", "items": ("new sanctions",)})
    'sanctions'
    """
    relation, items = str(attributes.get("label", "")), attributes.get("items", ())
    return f"{relation} {items[0]}" if len(items) == 1 and is_telling(items[0], relation) else relation


def is_telling(item: str, relation: str) -> bool:
    """Whether *item* is short and repeats no word of *relation*."""
    words = item.casefold().split()
    return len(item) <= LONGEST_ITEM and len(words) <= ITEM_WORDS and not set(words) & set(relation.casefold().split())


def name_size(name: str) -> tuple[float, float]:
    """Width and height in pixels of the name of a node, which a browser breaks into lines as it likes."""
    lines = textwrap.wrap(name, int(WIDEST_NAME / (NAME_FONT * GLYPH)))
    width = WIDEST_NAME if len(lines) > 1 else min(WIDEST_NAME, text_width(name, NAME_FONT))
    return float(width), float(NAME_FONT * max(1, len(lines)))


def label_size(label: str) -> tuple[float, float]:
    """Width and height in pixels of the name of an edge, which stays on one line."""
    size = NAME_FONT * LABEL_FONT
    return text_width(label, size), size


def text_width(text: str, size: float) -> float:
    return size * sum(WIDE_GLYPH if unicodedata.east_asian_width(letter) in "WF" else GLYPH for letter in text)
