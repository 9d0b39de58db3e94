"""What follows from the ontology, written out: an official is a ``foaf:Person``, a speaker is ``prov:wasAttributedTo``.

A reader who knows PROV-O, Web Annotation or FOAF, but not our terms and no reasoner, finds what it looks for. The
rules are those of RDF Schema, ``rdfs:subClassOf`` and ``rdfs:subPropertyOf``; which terms stand in them, only
``ontology.ttl`` says. Vocabulary: https://www.w3.org/TR/rdf-schema/
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from pyoxigraph import NamedNode

from graph.dataset.axioms import values_of
from graph.dataset.terms import TYPE, Fact

__all__ = ["Entailment", "entailment_of"]

Above = Mapping[NamedNode, tuple[NamedNode, ...]]


@dataclass(frozen=True)
class Entailment:
    """Of each class and property of an ontology, all that stand above it."""

    classes: Above
    properties: Above

    def complete(self, facts: Iterable[Fact]) -> Iterator[Fact]:
        """*facts* and what follows from each; a fact may come twice."""
        wider, types = {TYPE: (), **self.properties}, self.classes
        for fact in facts:
            yield fact
            above = wider.get(fact[1])
            if above is None:  # as most are: this runs once for every fact of a dataset
                continue
            subject, predicate, value = fact
            yield from ((subject, property_, value) for property_ in above)
            if predicate == TYPE and isinstance(value, NamedNode):
                yield from ((subject, TYPE, class_) for class_ in types.get(value, ()))


@lru_cache(maxsize=4)
def entailment_of(text: str) -> Entailment:
    """The rules that the ontology *text* gives, steps joined: what stands above what."""
    return Entailment(_above(text, "rdfs:subClassOf"), _above(text, "rdfs:subPropertyOf"))


def _above(text: str, predicate: str) -> Above:
    steps: dict[NamedNode, list[NamedNode]] = defaultdict(list)
    for narrower, _, wider in values_of(text, predicate):
        if isinstance(wider, NamedNode):
            steps[narrower].append(wider)
    return {narrower: tuple(_climb(narrower, steps)) for narrower in list(steps)}


def _climb(start: NamedNode, steps: Mapping[NamedNode, list[NamedNode]]) -> list[NamedNode]:
    """Everything above *start*, each once; what stands above itself (the check reports it) ends as well."""
    found: list[NamedNode] = []
    waiting = list(steps.get(start, ()))
    while waiting:
        node = waiting.pop()
        if node not in found and node != start:
            found.append(node)
            waiting.extend(steps.get(node, ()))
    return sorted(found, key=str)
