"""When two names, two items or two dates count as the same.

These rules are the measure, not the reader: they stand here and not in the ontology, because scores
of two ontologies compare only when both are measured alike.
"""

from __future__ import annotations

import re

__all__ = ["normalised", "same_date", "same_item"]

DROPPED = re.compile("[.’'‘`]")
WORD = re.compile(r"[a-z0-9]+")

SMALL = frozenset(["a", "additional", "an", "and", "for", "new", "of", "on", "or", "some", "the", "their", "to"])
"""Words that say nothing of what an item is: two items that share only these are not the same."""


def normalised(name: str) -> str:
    """A name without letter case, full stops, apostrophes, hyphens, and a leading "the".

    >>> normalised("The U.S.  Air-Force"), normalised("Côte d’Ivoire")
    ('us air force', 'côte divoire')
    """
    plain = DROPPED.sub("", name.casefold()).replace("-", " ")
    return " ".join(plain.split()).removeprefix("the ")


def same_item(one: str, other: str) -> bool:
    """Whether two wordings share a word that says something; singular and plural are one word.

    >>> same_item("ballistic missiles", "a missile"), same_item("the rifles", "the tanks")
    (True, False)
    """
    return bool(_telling(one) & _telling(other))


def _telling(item: str) -> set[str]:
    return {word.rstrip("s") for word in WORD.findall(item.casefold())} - SMALL


def same_date(one: str, other: str) -> bool:
    """Whether one ISO date is the other, or the month or year that the other lies in.

    >>> same_date("2024-09", "2024-09-10"), same_date("2024-09", "2024-10")
    (True, False)
    """
    return one.startswith(other) or other.startswith(one)
