"""A network comes in, a GraphML file goes out, for yEd, Cytoscape, igraph and NetworkX itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import networkx as nx

from graph.views.characters import xml_text
from graph.views.network import each_edge, each_node

__all__ = ["write_graphml"]

SEPARATOR = "; "


def write_graphml(network: nx.MultiDiGraph[str]) -> bytes:
    """The network as UTF-8 GraphML; lists become one text, statements stay in the other exports."""
    plain: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for iri, attributes in each_node(network):
        plain.add_node(xml_text(iri), **scalars(attributes))
    for source, target, relation, attributes in each_edge(network):
        plain.add_edge(xml_text(source), xml_text(target), key=xml_text(relation), **scalars(attributes))
    lines = nx.generate_graphml(plain, named_key_ids=True)
    return ("<?xml version='1.0' encoding='utf-8'?>\n" + "\n".join(lines) + "\n").encode("utf-8")


def scalars(attributes: Mapping[str, Any]) -> dict[str, str | float]:
    """Texts, numbers and joined lists; what is empty is left out, for GraphML has no null."""
    found: dict[str, str | float] = {}
    for name, value in attributes.items():
        if name == "statements" or value is None or value == ():
            continue
        if isinstance(value, tuple):
            found[name] = xml_text(SEPARATOR.join(value))
        else:
            found[name] = value if isinstance(value, int | float) else xml_text(str(value))
    return found
