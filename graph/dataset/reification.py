"""The triple that a claim is about, without asserting it: as ``rdf:Statement``, or as a triple term of RDF 1.2.

The store holds the classic form (``rdf:subject``, ``rdf:predicate``, ``rdf:object``), which every reader of RDF 1.1
knows. :func:`to_triple_terms` says the same in RDF 1.2, for readers that know it:
``claim:1 rdf:reifies <<( state:ir cg:supplies state:ru )>>``. Neither form asserts the triple: only what somebody
asserts stands as a triple, in the graph :data:`~graph.dataset.terms.ASSERTED`. https://www.w3.org/TR/rdf12-concepts/
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from pyoxigraph import NamedNode, Quad, Triple

from graph.dataset.terms import TYPE, Fact, named, term
from graph.model import Claim

__all__ = ["reify", "to_triple_terms"]

PARTS = tuple(term(f"rdf:{part}") for part in ("subject", "predicate", "object"))


def reify(claim: Claim, relation: NamedNode) -> Iterator[Fact]:
    """A claim with a target → its triple in the classic form; a claim without one has no triple."""
    if claim.target is None:
        return
    node = NamedNode(claim.iri)
    yield node, TYPE, term("rdf:Statement")
    for part, value in zip(PARTS, (named(claim.source.iri), relation, named(claim.target.iri)), strict=True):
        yield node, part, value


def to_triple_terms(quads: Iterable[Quad]) -> Iterator[Quad]:
    """The quads of one graph → the same with each classic reification replaced by ``rdf:reifies`` and a triple term."""
    parts: dict[NamedNode, dict[NamedNode, NamedNode]] = defaultdict(dict)
    for quad in quads:
        subject, predicate, value = quad.subject, quad.predicate, quad.object
        if predicate in PARTS and isinstance(subject, NamedNode) and isinstance(value, NamedNode):
            parts[subject][predicate] = value
            home = quad.graph_name
        elif not (predicate == TYPE and value == term("rdf:Statement")):
            yield quad
    for node, found in parts.items():
        yield Quad(node, term("rdf:reifies"), Triple(*(found[part] for part in PARTS)), home)
