"""A network comes in, the nodes and edges of a pyvis network go out, as vis-network draws them.

Looks carry meaning: colour of a node its kind, colour of an edge its relation, dashes a dispute,
dots a plan or a possibility, a thin line with a bar what is only denied, a faint one what nobody confirms.
No node or edge has a ``title``: pyvis would read it as markup.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import networkx as nx
from pyvis.network import Network

from graph.model import Modality, Status
from graph.views.bends import bend_edges
from graph.views.names import LABELLED_EDGES, edge_label
from graph.views.network import each_edge, each_node
from graph.views.scene import Scene

__all__ = ["draw_network", "most_reported"]

DASHES: Mapping[str, list[int]] = {Status.DISPUTED: [14, 10]}
DOTS = [2, 6]
ENDS: Mapping[str, str] = {Status.DENIED: "bar"}
OPACITY: Mapping[str, float] = {Status.DENIED: 0.65, Status.UNCONFIRMED: 0.4}
THIN, WIDEST = 1.5, 6.0


def most_reported(network: nx.MultiDiGraph[str], limit: int) -> nx.MultiDiGraph[str]:
    """The *limit* nodes with the weightiest edges, and the edges among them; the network itself if it is small."""
    if len(network) <= limit:
        return network
    weights = dict(network.degree(weight="weight"))
    kept = sorted(network, key=lambda iri: (-weights[iri], iri))[:limit]
    return network.subgraph(kept)


def draw_network(network: nx.MultiDiGraph[str], page: Network) -> None:
    """Adds all of *network* to *page*, with the positions that it has."""
    above = named_above(network)
    for iri, attributes in each_node(network):
        page.add_node(iri, **node_looks(attributes), above=iri in above)
    bends = bend_edges(network)
    for source, target, relation, attributes in each_edge(network):
        page.add_edge(source, target, **edge_looks(attributes, bends[source, target, relation]))


def named_above(network: nx.MultiDiGraph[str]) -> set[str]:
    """Nodes whose names stand above them, as :mod:`graph.views.layout` reckoned; none where edges have no names."""
    if network.number_of_edges() > LABELLED_EDGES:
        return set()
    nodes = sorted(network)
    scene = Scene(network, nodes, [(network.nodes[iri]["x"], network.nodes[iri]["y"]) for iri in nodes])
    return {iri for place, iri in enumerate(nodes) if scene.named_above(place)}


def node_looks(attributes: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "label": attributes["label"],
        "shape": attributes["shape"],
        "color": attributes["colour"],
        "size": attributes["size"],
        "x": attributes["x"],
        "y": attributes["y"],
    }


def edge_looks(attributes: Mapping[str, Any], bend: float) -> dict[str, Any]:
    status = attributes["status"]
    return {
        "id": attributes["id"],
        "relation": attributes["relation"],
        "label": edge_label(attributes),
        "color": {"color": attributes["colour"], "opacity": OPACITY.get(status, 1.0)},
        "dashes": DASHES.get(status) or (attributes["modality"] != Modality.ACTUAL and DOTS),
        "width": width(attributes),
        "arrows": {"to": {"enabled": True, "type": ENDS.get(status, "arrow")}},
        "smooth": curve(bend),
    }


def width(attributes: Mapping[str, Any]) -> float:
    """Pixels: grows with the number of voices, but what nobody asserts stays thin."""
    if attributes["status"] in {Status.DENIED, Status.UNCONFIRMED}:
        return THIN
    return round(min(WIDEST, THIN + math.sqrt(attributes["weight"])), 2)


def curve(bend: float) -> dict[str, Any] | bool:
    """vis-network's name for a line that bows out by *bend* to its left or right; False is a straight line."""
    if not bend:
        return False
    return {"enabled": True, "type": "curvedCW" if bend > 0 else "curvedCCW", "roundness": round(abs(bend), 3)}
