"""Quads → a mapping that answers "what is said of this node": the reading half of the border."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from pyoxigraph import BlankNode, Literal, NamedNode, Quad, Triple

from graph.dataset.terms import TYPE, cg, term
from graph.errors import RunError

__all__ = ["Descriptions"]

Term = NamedNode | BlankNode | Literal | Triple


class Descriptions:
    """What quads say, by subject and predicate. Terms are asked for by prefixed name."""

    def __init__(self, quads: Iterable[Quad]) -> None:
        self._facts: dict[Term, dict[NamedNode, list[Term]]] = defaultdict(lambda: defaultdict(list))
        for quad in quads:
            self._facts[quad.subject][quad.predicate].append(quad.object)

    def instances(self, name: str) -> list[NamedNode]:
        """The nodes of class ``cg:name``, sorted."""
        found = [s for s, facts in self._facts.items() if cg(name) in facts.get(TYPE, ())]
        return sorted((node for node in found if isinstance(node, NamedNode)), key=str)

    def subjects(self) -> list[NamedNode]:
        """All nodes of which something is said, sorted."""
        return sorted((node for node in self._facts if isinstance(node, NamedNode)), key=str)

    def nodes(self, subject: NamedNode, predicate: str) -> list[NamedNode]:
        """The nodes that *predicate* leads to, sorted."""
        found = self._facts[subject][term(predicate)] if subject in self._facts else []
        return sorted((node for node in found if isinstance(node, NamedNode)), key=str)

    def node(self, subject: NamedNode, predicate: str) -> NamedNode | None:
        """The one node that *predicate* leads to, or None."""
        return next(iter(self.nodes(subject, predicate)), None)

    def needed(self, subject: NamedNode, predicate: str) -> NamedNode:
        """The one node that *predicate* leads to; RunError if the dataset lacks it."""
        node = self.node(subject, predicate)
        if node is None:
            raise RunError(f"the dataset lacks {predicate} of <{subject.value}>; build it again with --fresh.")
        return node

    def strings(self, subject: NamedNode, predicate: str) -> tuple[str, ...]:
        """The literals of *predicate*, sorted."""
        found = self._facts[subject][term(predicate)] if subject in self._facts else []
        return tuple(sorted(node.value for node in found if isinstance(node, Literal)))

    def string(self, subject: NamedNode, predicate: str) -> str | None:
        """The one literal of *predicate*, or None."""
        return next(iter(self.strings(subject, predicate)), None)

    def text(self, subject: NamedNode, predicate: str) -> str:
        """The one literal of *predicate*; RunError if the dataset lacks it."""
        found = self.string(subject, predicate)
        if found is None:
            raise RunError(f"the dataset lacks {predicate} of <{subject.value}>; build it again with --fresh.")
        return found
