"""The ontology's text → its triples, as Oxigraph reads them: for what the Ontology object does not hold."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from pyoxigraph import Literal, NamedNode, RdfFormat, parse

from graph.dataset.terms import Fact, term

__all__ = ["axioms", "values_of"]


@lru_cache(maxsize=4)
def axioms(text: str) -> tuple[Fact, ...]:
    """*text*, a checked ontology in Turtle → its triples without blank nodes, sorted."""
    triples = (quad.triple for quad in parse(text, format=RdfFormat.TURTLE))
    found = [
        (triple.subject, triple.predicate, triple.object)
        for triple in triples
        if isinstance(triple.subject, NamedNode) and isinstance(triple.object, NamedNode | Literal)
    ]
    return tuple(sorted(found, key=str))


def values_of(text: str, *predicates: str) -> Iterator[Fact]:
    """The triples of the ontology *text* whose predicate is one of *predicates* (prefixed names), sorted."""
    wanted = {term(name) for name in predicates}
    return (fact for fact in axioms(text) if fact[1] in wanted)
