"""A network comes in, the nodes and edges of a pyvis network go out, as vis-network draws them.

Looks carry meaning: colour of a node its kind, colour of an edge its relation, width its independent
origins, dashes a dispute, dots a plan or a possibility, a hollow line with a bar what is only denied, a
faint one what nobody confirms. No node or edge has a ``title``: pyvis would read it as markup.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import networkx as nx
from pyvis.network import Network

from graph.model import Modality, Status
from graph.views.bends import bend_edges
from graph.views.lookup import short
from graph.views.names import LABELLED_EDGES, edge_label, node_label
from graph.views.network import each_edge, each_node
from graph.views.scene import Scene

__all__ = ["draw_network", "edge_rows", "node_rows"]

DASHES: Mapping[str, list[int]] = {Status.DISPUTED: [14, 10]}
DOTS = [2, 6]
OPACITY: Mapping[str, float] = {Status.UNCONFIRMED: 0.4}
LOOKS = ("color", "dashes", "hollow", "smooth", "width")
THIN, WIDEST, HOLLOW = 1.5, 7.0, 5.0
FOR_ORIGINS = 1.7
CROWD, CLOSER = 150, 0.45
"""More nodes than that do not all show their names, and need less of the room that the layout leaves for these."""


def draw_network(network: nx.MultiDiGraph[str], page: Network) -> None:
    """Gives *page* all of *network*, at the positions that it has: the most reported nodes and edges first.

    The lists of *page* are set, for adding to them one by one takes pyvis quadratic time.
    """
    weights, above, bends = dict(network.degree(weight="weight")), named_above(network), bend_edges(network)
    nodes = sorted(each_node(network), key=lambda node: (-weights[node[0]], node[0]))
    edges = sorted(each_edge(network), key=lambda edge: (-edge[3]["weight"], *edge[:3]))
    scale = CLOSER if len(network) > CROWD else 1.0
    page.nodes = [{"id": iri, **node_looks(attributes, scale), "above": iri in above} for iri, attributes in nodes]
    page.edges = [
        {"from": source, "to": target, **edge_looks(attributes, bends[source, target, relation])}
        for source, target, relation, attributes in edges
    ]


def node_rows(nodes: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """The nodes of a pyvis network as the page holds them."""
    return [{**node, "id": short(node["id"])} for node in nodes]


def edge_rows(edges: Iterable[Mapping[str, Any]], claims: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """The edges of a pyvis network as the page holds them: the place of their first claim, and how they look.

    Source, relation and target stand in that claim (:func:`graph.views.dossier.build_dossiers`).
    """
    places: dict[tuple[str, ...], int] = {}
    for place, claim in enumerate(claims):
        places.setdefault((claim["source"], claim["relation"], claim["target"]), place)
    return [
        {
            "claim": places[short(edge["from"]), edge["relation"], short(edge["to"])],
            "label": edge["label"],
            "look": {name: edge[name] for name in LOOKS},
        }
        for edge in edges
    ]


def named_above(network: nx.MultiDiGraph[str]) -> set[str]:
    """Nodes whose names stand above them, as :mod:`graph.views.layout` reckoned; none where edges have no names."""
    if network.number_of_edges() > LABELLED_EDGES:
        return set()
    nodes = sorted(network)
    scene = Scene(network, nodes, [(network.nodes[iri]["x"], network.nodes[iri]["y"]) for iri in nodes])
    return {iri for place, iri in enumerate(nodes) if scene.named_above(place)}


def node_looks(attributes: Mapping[str, Any], scale: float) -> dict[str, Any]:
    return {
        "label": node_label(attributes["label"]),
        "shape": attributes["shape"],
        "color": attributes["colour"],
        "size": attributes["size"],
        "x": round(attributes["x"] * scale),
        "y": round(attributes["y"] * scale),
    }


def edge_looks(attributes: Mapping[str, Any], bend: float) -> dict[str, Any]:
    status = attributes["status"]
    return {
        "id": attributes["id"],
        "relation": attributes["relation"],
        "label": edge_label(attributes),
        "color": {"color": attributes["colour"], "opacity": OPACITY.get(status, 1.0)},
        "hollow": status == Status.DENIED,
        "dashes": DASHES.get(status) or (attributes["modality"] != Modality.ACTUAL and DOTS),
        "width": width(attributes),
        "smooth": curve(bend),
    }


def width(attributes: Mapping[str, Any]) -> float:
    """Pixels: grows with the number of independent origins, but what nobody asserts does not."""
    if attributes["status"] == Status.DENIED:
        return HOLLOW
    if attributes["status"] == Status.UNCONFIRMED:
        return THIN
    return round(min(WIDEST, 0.5 * THIN + FOR_ORIGINS * math.sqrt(attributes["origins"])), 2)


def curve(bend: float) -> dict[str, Any] | bool:
    """vis-network's name for a line that bows out by *bend* to its left or right; False is a straight line."""
    if not bend:
        return False
    return {"enabled": True, "type": "curvedCW" if bend > 0 else "curvedCCW", "roundness": round(abs(bend), 3)}
