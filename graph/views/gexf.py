"""A network comes in, a GEXF 1.3 file goes out, for Gephi and Gephi Lite.

Written here and not by networkx, whose files the published schema rejects. Gephi merges parallel
edges of one kind, so every relation and status is a ``kind`` of its own. Format: https://gexf.net.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import networkx as nx
from lxml import etree

from graph.views.characters import string_list, xml_text
from graph.views.network import each_edge, each_node

__all__ = ["write_gexf"]

GEXF = "http://gexf.net/1.3"
VIZ = f"{GEXF}/viz"

NODE_COLUMNS = {
    "kind": "string",
    "names": "liststring",
    "position": "string",
    "represents": "string",
    "iso": "string",
    "wikidata": "string",
}
EDGE_COLUMNS = {
    "relation": "string",
    "status": "string",
    "modality": "string",
    "items": "liststring",
    "asserting": "liststring",
    "denying": "liststring",
    "declining": "liststring",
    "first": "string",
    "last": "string",
    "documents": "liststring",
    "claims": "liststring",
    "evidence": "string",
}
SHAPES = {"dot": "disc", "square": "square", "diamond": "diamond", "triangle": "triangle", "star": "star"}
"""vis-network's names to GEXF's; any other shape becomes a disc, as Gephi would draw it."""
LINES = {"disputed": "dashed", "denied": "dotted", "unconfirmed": "dotted"}


def write_gexf(network: nx.MultiDiGraph[str]) -> bytes:
    """The network of :func:`graph.views.network.build_network` as UTF-8 XML; no clock in it."""
    root = etree.Element(f"{{{GEXF}}}gexf", nsmap={None: GEXF, "viz": VIZ}, version="1.3")  # type: ignore[dict-item]
    meta = child(root, "meta")
    child(meta, "creator").text = "claimgraph"
    child(meta, "description").text = "Edges are claims: reports of what somebody says, not facts."
    drawing = child(root, "graph", defaultedgetype="directed", mode="static")
    write_columns(drawing, "node", NODE_COLUMNS)
    write_columns(drawing, "edge", EDGE_COLUMNS)
    nodes, edges = child(drawing, "nodes"), child(drawing, "edges")
    for iri, attributes in each_node(network):
        write_node(nodes, iri, attributes)
    for source, target, _, attributes in each_edge(network):
        write_edge(edges, source, target, attributes)
    return etree.tostring(root, encoding="utf-8", xml_declaration=True, pretty_print=True)


def write_columns(drawing: etree._Element, owner: str, columns: Mapping[str, str]) -> None:
    block = child(drawing, "attributes", **{"class": owner, "mode": "static"})
    for name, kind in columns.items():
        child(block, "attribute", id=name, title=name, type=kind)


def write_node(nodes: etree._Element, iri: str, attributes: Mapping[str, Any]) -> None:
    node = child(nodes, "node", id=iri, label=attributes["label"])
    write_values(node, attributes, NODE_COLUMNS)
    write_colour(node, attributes["colour"])
    # Gephi's y axis points up, a page's down.
    viz(node, "position", x=str(attributes["x"]), y=str(0.0 - attributes["y"]), z="0.0")
    viz(node, "size", value=str(attributes["size"]))
    viz(node, "shape", value=SHAPES.get(attributes["shape"], "disc"))


def write_edge(edges: etree._Element, source: str, target: str, attributes: Mapping[str, Any]) -> None:
    edge = child(
        edges,
        "edge",
        id=attributes["id"],
        source=source,
        target=target,
        kind=f"{attributes['relation']} {attributes['status']}",
        label=attributes["label"],
        weight=str(float(attributes["weight"])),
    )
    write_values(edge, attributes, EDGE_COLUMNS)
    write_colour(edge, attributes["colour"])
    viz(edge, "thickness", value=str(float(attributes["weight"])))
    viz(edge, "shape", value=LINES.get(attributes["status"], "solid"))


def write_values(element: etree._Element, attributes: Mapping[str, Any], columns: Mapping[str, str]) -> None:
    """The attributes that have a value, in the order of *columns*."""
    values = child(element, "attvalues")
    for name, kind in columns.items():
        if attributes.get(name):
            value = attributes[name]
            child(values, "attvalue", **{"for": name, "value": string_list(value) if kind == "liststring" else value})


def write_colour(element: etree._Element, colour: str) -> None:
    red, green, blue = bytes.fromhex(colour.removeprefix("#"))
    viz(element, "color", r=str(red), g=str(green), b=str(blue))


def child(parent: etree._Element, name: str, /, **attributes: str) -> etree._Element:
    return etree.SubElement(parent, f"{{{GEXF}}}{name}", {key: xml_text(value) for key, value in attributes.items()})


def viz(parent: etree._Element, name: str, /, **attributes: str) -> etree._Element:
    return etree.SubElement(parent, f"{{{VIZ}}}{name}", dict(attributes))
