"""A dataset → what the shapes of the ontology find wrong with it: what every test that builds one goes through.

The core of SHACL is checked by pyshacl. Its SPARQL constraints are checked by Oxigraph, one query for all nodes where
pyshacl parses one for each: the same answers in less time (``tests/dataset/test_shapes.py`` compares them).
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import pyoxigraph
import pyshacl
from rdflib import RDF, SH, BNode, Graph, Namespace
from rdflib.term import Node

from graph.dataset import open_store
from graph.dataset.terms import PREFIXES
from graph.errors import RunError
from graph.ontology import load_ontology

__all__ = ["CG", "LARGEST", "datasets_under", "ontology_graph", "shapes", "short", "union_of", "violations"]

CG = Namespace("https://w3id.org/claimgraph/ontology#")

LARGEST = 6_000
"""Triples of a dataset that is validated whenever a test leaves it; a larger one costs more than it tells."""


def union_of(directory: Path) -> Graph:
    """The store of the folder *directory* → the union of its graphs."""
    return Graph().parse(data=_lines(directory), format="ntriples")


def violations(data: Graph) -> list[str]:
    """What is wrong with *data*, the union of all graphs.

    The SPARQL constraints take for granted what the core looks at, and are asked where it finds nothing.
    """
    conforms, _, report = pyshacl.validate(data, shacl_graph=shapes(), inference="none")
    return _broken_constraints(data) if conforms else [report]


@lru_cache(maxsize=1)
def shapes() -> Graph:
    """The node shapes of the shipped ontology with all that belongs to them, without their SPARQL constraints."""
    whole, found = ontology_graph(), Graph()
    waiting = list(whole.subjects(RDF.type, SH.NodeShape))
    while waiting:
        node = waiting.pop()
        for predicate, value in whole.predicate_objects(node):
            if predicate != SH.sparql:
                found.add((node, predicate, value))
                waiting.extend([value] if isinstance(value, BNode) else [])
    return found


def datasets_under(root: Path) -> Iterator[Graph]:
    """The union of each store under *root* that can be opened and is not too large to be validated again and again."""
    for path in sorted(root.rglob("store/CURRENT")):
        with contextlib.suppress(RunError):
            if (
                len(open_store(path.parents[1])) <= 2 * LARGEST
            ):  # a store holds each triple in its graph and in the union
                yield union_of(path.parents[1])


def short(term: Node) -> str:
    """A term by its known prefix, where it has one."""
    found = (prefix for prefix, namespace in PREFIXES.items() if str(term).startswith(namespace))
    prefix = next(found, None)
    return f"{prefix}:{str(term).removeprefix(PREFIXES[prefix])}" if prefix else str(term)


def _lines(directory: Path) -> str:
    written = open_store(directory).dump(format=pyoxigraph.RdfFormat.N_TRIPLES, from_graph=pyoxigraph.DefaultGraph())
    return (written or b"").decode("utf-8")


def _broken_constraints(data: Graph) -> list[str]:
    store = pyoxigraph.Store()
    store.load(data.serialize(format="ntriples").encode(), format=pyoxigraph.RdfFormat.N_TRIPLES)
    return [message for message, select in _constraints() if list(store.query(select, prefixes=_prefixes()))]  # type: ignore[arg-type]


@lru_cache(maxsize=1)
def _constraints() -> list[tuple[str, str]]:
    whole = ontology_graph()
    found = whole.objects(None, SH.sparql)
    return sorted((str(whole.value(node, SH.message)), str(whole.value(node, SH.select))) for node in found)


@lru_cache(maxsize=1)
def _prefixes() -> dict[str, str]:
    whole = ontology_graph()
    declared = whole.objects(None, SH.declare)
    return {str(whole.value(node, SH.prefix)): str(whole.value(node, SH.namespace)) for node in declared}


@lru_cache(maxsize=1)
def ontology_graph() -> Graph:
    """The shipped ontology, as rdflib reads it."""
    return Graph().parse(data=load_ontology().text, format="turtle")
