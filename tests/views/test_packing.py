"""Packing: tables read back as they were, in less room."""

from __future__ import annotations

import json
from typing import Any

import networkx as nx
from hypothesis import given
from hypothesis import strategies as st
from pyvis.network import Network

from graph.model import Corpus
from graph.views.dossier import build_dossiers
from graph.views.drawing import draw_network
from graph.views.packing import pack

VALUES = st.one_of(st.none(), st.booleans(), st.integers(-9, 9), st.text(max_size=12), st.lists(st.text(max_size=3)))
ROWS = st.lists(st.fixed_dictionaries({"one": VALUES, "two": st.lists(st.text(max_size=4), max_size=3)}))


def unpack(packed: dict[str, Any]) -> dict[str, list[dict[str, Any]]]:
    """What the page does, in Python."""

    def value(place: int) -> Any:
        return None if place < 0 else packed["values"][place]

    tables = {}
    for name, columns in packed["tables"].items():
        read = {
            column: found
            if isinstance(found, list)
            else [[value(place) for place in places] for places in found["lists"]]
            if "lists" in found
            else [value(place) for place in found["at"]]
            for column, found in columns.items()
        }
        tables[name] = [dict(zip(read, row, strict=True)) for row in zip(*read.values(), strict=True)]
    return tables


@given(ROWS, ROWS)
def test_tables_read_back(first: list[dict[str, Any]], second: list[dict[str, Any]]) -> None:
    tables = {"first": first, "second": second}
    assert unpack(json.loads(json.dumps(pack(tables)))) == tables


def test_the_tables_of_a_page_take_less_room(corpus: Corpus, network: nx.MultiDiGraph[str]) -> None:
    page = Network(directed=True)
    draw_network(network, page)
    tables = {**build_dossiers(corpus, network), "nodes": page.nodes, "edges": page.edges}
    assert unpack(json.loads(json.dumps(pack(tables)))) == json.loads(json.dumps(tables))
    assert len(json.dumps(pack(tables))) < 0.6 * len(json.dumps(tables))
