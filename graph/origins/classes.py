"""Pairs that belong together → classes, by chains of such pairs (disjoint sets; Galler and Fischer 1964)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Generic, TypeVar

__all__ = ["Classes"]

Member = TypeVar("Member", str, int)


class Classes(Generic[Member]):
    """Members, each at first in a class of its own.

    >>> classes = Classes("abcd")
    >>> classes.join("a", "c"); classes.join_alike([("b", "red"), ("d", "red")])
    >>> classes.listed(), classes.head("c")
    ([('a', 'c'), ('b', 'd')], 'a')
    """

    def __init__(self, members: Iterable[Member]) -> None:
        self._above: dict[Member, Member] = {member: member for member in members}

    def head(self, member: Member) -> Member:
        """The least member of the class of *member*: it stands for the class."""
        while self._above[member] != member:
            self._above[member] = self._above[self._above[member]]
            member = self._above[member]
        return member

    def join(self, one: Member, other: Member) -> None:
        """Make one class of the classes of *one* and *other*."""
        first, second = sorted((self.head(one), self.head(other)))
        self._above[second] = first

    def join_alike(self, marks: Iterable[tuple[Member, str]]) -> None:
        """Join all members that bear the same mark, given as pairs of member and mark."""
        bearers: dict[str, Member] = {}
        for member, mark in marks:
            self.join(member, bearers.setdefault(mark, member))

    def listed(self) -> list[tuple[Member, ...]]:
        """The classes, each sorted, in the order of their first members."""
        classes: dict[Member, list[Member]] = defaultdict(list)
        for member in sorted(self._above):
            classes[self.head(member)].append(member)
        return sorted(tuple(members) for members in classes.values())
