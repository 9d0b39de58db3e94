"""Packing: tables read back as they were, in less room."""

from __future__ import annotations

import json
from itertools import accumulate
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from pyvis.network import Network

from graph.model import Corpus
from graph.ontology import Ontology
from graph.views import build_network, render_page
from graph.views.dossier import build_dossiers
from graph.views.drawing import draw_network, edge_rows, node_rows
from graph.views.packing import pack

from .busy import busy_affair

VALUES = st.one_of(st.none(), st.booleans(), st.integers(-9, 9), st.text(max_size=12), st.lists(st.text(max_size=3)))
ROWS = st.lists(st.fixed_dictionaries({"one": VALUES, "two": st.lists(st.text(max_size=4), max_size=3)}))


def unpack(packed: dict[str, Any]) -> dict[str, list[dict[str, Any]]]:
    """What the page does, in Python."""

    def value(place: int) -> Any:
        return None if place < 0 else packed["values"][place]

    def listed(column: Any) -> list[Any]:
        if isinstance(column, list):
            return column
        if "steps" in column:
            return list(accumulate(column["steps"]))
        if "lists" in column:
            return [[value(place) for place in places] for places in column["lists"]]
        return [value(place) for place in column["at"]]

    def read(column: Any, rows: int) -> list[Any]:
        if "but" not in column:
            return listed(column)
        rest = dict(zip(column["but"], listed(column["rest"]), strict=True))
        return [rest.get(row, column["mostly"]) for row in range(rows)]

    tables = {}
    for name, table in packed["tables"].items():
        columns = {column: read(found, table["rows"]) for column, found in table["columns"].items()}
        tables[name] = [dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True)]
    return tables


@given(ROWS, ROWS)
def test_tables_read_back(first: list[dict[str, Any]], second: list[dict[str, Any]]) -> None:
    tables = {"first": first, "second": second}
    assert unpack(json.loads(json.dumps(pack(tables)))) == tables


@given(st.lists(st.integers(-3, 3)), st.integers(0, 10**6))
def test_numbers_that_grow_slowly_read_back(steps: list[int], start: int) -> None:
    tables = {"growing": [{"number": number} for number in accumulate(steps, initial=start)]}
    assert unpack(pack(tables)) == tables


def test_the_tables_of_a_page_take_less_room(ontology: Ontology) -> None:
    corpus = busy_affair(120)
    page, dossiers = Network(directed=True), build_dossiers(corpus)
    draw_network(build_network(corpus, ontology), page)
    tables = dossiers | {"nodes": node_rows(page.nodes), "edges": edge_rows(page.edges, dossiers["claims"])}
    assert unpack(json.loads(json.dumps(pack(tables)))) == json.loads(json.dumps(tables))
    assert len(json.dumps(pack(tables))) < 0.5 * len(json.dumps(tables))


def test_a_statement_takes_no_more_room_in_a_page_than_it_may(ontology: Ontology) -> None:
    """Whatever the page itself takes: a corpus of any size keeps within a limit that allows so much for each."""
    sizes = [page_size(corpus, ontology) for corpus in (Corpus((), (), ()), busy_affair(300))]
    assert sizes[1] - sizes[0] <= 400 * len(busy_affair(300).statements)


def page_size(corpus: Corpus, ontology: Ontology) -> int:
    return len(render_page(corpus, build_network(corpus, ontology), ontology).encode("utf-8"))
