"""The answer to a query → what a person calls the IRIs in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

from pyoxigraph import DefaultGraph, Literal, NamedNode, Store

from graph.dataset.results import Result
from graph.dataset.store import open_store
from graph.dataset.terms import compact, term

__all__ = ["read_labels"]

LABELS = ("rdfs:label", "skos:prefLabel", "dcterms:identifier")
"""What may name a thing, best first: parties, claims and terms; kinds of items; documents."""


def read_labels(directory: Path, result: Result) -> Mapping[str, str]:
    """The IRIs of *result* that have a label in the dataset of *directory* → that label.

    Where two of them have the same label, each is followed by its compact name, so that nobody takes one
    for the other. Raises RunError for a folder without a store.
    """
    store = open_store(directory)
    found = {node.value: label for node in _nodes(result) if (label := _label(store, node))}
    counts = Counter(found.values())
    return {iri: label if counts[label] == 1 else f"{label} ({compact(iri)})" for iri, label in found.items()}


def _nodes(result: Result) -> Iterable[NamedNode]:
    triples = ((triple.subject, triple.predicate, triple.object) for triple in result.triples)
    return {cell for row in (*result.rows, *triples) for cell in row if isinstance(cell, NamedNode)}


def _label(store: Store, node: NamedNode) -> str | None:
    for name in LABELS:
        quads = store.quads_for_pattern(node, term(name), None, DefaultGraph())
        labels = sorted(quad.object.value for quad in quads if isinstance(quad.object, Literal))
        if labels:
            return labels[0]
    return None
