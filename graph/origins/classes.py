"""Pairs that belong together → classes, by chains of such pairs (disjoint sets; Galler and Fischer 1964)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

__all__ = ["Classes"]


class Classes:
    """Members, each at first in a class of its own.

    >>> classes = Classes("abcd")
    >>> classes.join("a", "c"); classes.join_alike([("b", "red"), ("d", "red")])
    >>> classes.listed()
    [('a', 'c'), ('b', 'd')]
    """

    def __init__(self, members: Iterable[str]) -> None:
        self._above = {member: member for member in members}

    def join(self, one: str, other: str) -> None:
        """Make one class of the classes of *one* and *other*."""
        first, second = sorted((self._head(one), self._head(other)))
        self._above[second] = first

    def join_alike(self, marks: Iterable[tuple[str, str]]) -> None:
        """Join all members that bear the same mark, given as pairs of member and mark."""
        bearers: dict[str, str] = {}
        for member, mark in marks:
            self.join(member, bearers.setdefault(mark, member))

    def listed(self) -> list[tuple[str, ...]]:
        """The classes, each sorted, in the order of their first members."""
        classes: dict[str, list[str]] = defaultdict(list)
        for member in sorted(self._above):
            classes[self._head(member)].append(member)
        return sorted(tuple(members) for members in classes.values())

    def _head(self, member: str) -> str:
        while self._above[member] != member:
            self._above[member] = self._above[self._above[member]]
            member = self._above[member]
        return member
