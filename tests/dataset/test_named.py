"""The named queries: what each answers, and that a parameter is never read as SPARQL."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyoxigraph import Store
from rdflib.plugins.sparql import prepareQuery

from graph.dataset import list_queries, named_query, run_query, tabulate, write_store
from graph.errors import RunError
from graph.model import Stance
from graph.ontology import Ontology

from .corpus import CURBS, EARLY, ESTIA, LATE, NORLAND, ROCKETS, make_pairs, state

HOSTILE = ['x" } #', "\\", '"', "\n}", "VALUES ?target { UNDEF }", "} DROP ALL {", "'''", "\u0000", "?source"]
SUPPLY = ("Norland", "Sudmark", "rockets", "disputed", "actual", "3", "2", ROCKETS.id)


def rows(folder: Path, name: str, **values: str) -> list[tuple[str, ...]]:
    return tabulate(run_query(folder, named_query(name, **values)))[1]


@pytest.mark.parametrize("query", list_queries(), ids=lambda query: query.name)
def test_each_says_its_question_and_runs_in_rdflib_as_it_is(query: object) -> None:
    from graph.dataset import NamedQuery

    assert isinstance(query, NamedQuery)
    assert query.question.endswith("?")
    assert set(re.findall(r"VALUES \?(\w+) \{ UNDEF \}", query.sparql)) == set(query.parameters)
    assert prepareQuery(query.sparql).algebra.name == "SelectQuery"


def test_those_that_people_need_are_there() -> None:
    needed = {"disputed", "supplies", "sanctions", "trains", "statements-by", "changes"}
    assert needed <= {query.name for query in list_queries()}


def test_disputed_shows_both_sides(folder: Path) -> None:
    ((claim, yes, no, silent, identifier),) = rows(folder, "disputed")
    assert (claim, no, silent, identifier) == ("Norland supplies Sudmark (rockets)", "Norland", "", ROCKETS.id)
    assert set(yes.split("; ")) == {"Estia", "Mira Vance"}


@pytest.mark.parametrize(
    ("values", "found"),
    [
        ({}, [SUPPLY]),
        ({"source": "norland"}, [SUPPLY]),
        ({"source": "Norlandic", "target": "SUDMARK"}, [SUPPLY]),
        ({"source": "Sudmark"}, []),
        ({"about": "drone"}, []),
        ({"about": "rocket"}, [SUPPLY]),
        ({"about": "weapon"}, [SUPPLY]),
        ({"about": "medical supplies"}, []),
    ],
)
def test_supplies(folder: Path, values: dict[str, str], found: list[tuple[str, ...]]) -> None:
    assert rows(folder, "supplies", **values) == found


def test_sanctions_by_imposer(folder: Path) -> None:
    ((imposer, hit, item, status, modality, *counts),) = rows(folder, "sanctions", source="Estia")
    assert (imposer, hit, item, status) == ("Estia", "Norland", "", "asserted")
    assert set(modality.split(", ")) == {"actual", "possible"}
    assert counts == ["2", "1", CURBS.id]


def test_trains(folder: Path) -> None:
    assert [row[:4] for row in rows(folder, "trains")] == [("Norland", "Sudmark", "pilots", "unconfirmed")]


def test_statements_by_an_official_under_any_name(folder: Path) -> None:
    found = [(row[0], row[2], row[6]) for row in rows(folder, "statements-by", speaker="minister vance")]
    assert found == [
        ("Mira Vance", "asserts", "Curbs may grow."),
        ("Mira Vance", "asserts", "Mira Vance spoke of rocket cargo."),
    ]
    assert {row[0] for row in rows(folder, "statements-by")} == {"Estia", "Mira Vance", "Norland", "外交部"}


@pytest.mark.parametrize(
    ("values", "found"),
    [
        (
            {"from": "2031-04", "to": "2031-05"},
            [
                ("Estia sanctions Norland", "not known", "asserted", "2"),
                ("Norland trains Sudmark (pilots)", "not known", "unconfirmed", "1"),
                ("Norland supplies Sudmark (rockets)", "disputed", "disputed", "1"),
            ],
        ),
        (
            {"to": "2031-03"},
            [
                ("Norland denies Estia", "not known", "asserted", "1"),
                ("Norland supplies Sudmark (rockets)", "not known", "disputed", "2"),
                ("外交部 denies", "not known", "asserted", "1"),
            ],
        ),
        ({"from": "2032"}, []),
    ],
)
def test_changes(folder: Path, values: dict[str, str], found: list[tuple[str, ...]]) -> None:
    assert [row[:4] for row in rows(folder, "changes", **values)] == found


def test_a_denial_that_comes_later_changes_the_status(tmp_path: Path, ontology: Ontology) -> None:
    said = state(EARLY, ROCKETS, ESTIA, Stance.ASSERTS, "Estia said Norland shipped rockets to Sudmark.")
    denied = state(LATE, ROCKETS, NORLAND, Stance.DENIES, "Mira Vance spoke of rocket cargo.")
    write_store(tmp_path, [(EARLY, [said]), (LATE, [denied])], ontology)
    assert [row[1:4] for row in rows(tmp_path, "changes", **{"from": "2031-04"})] == [("asserted", "disputed", "1")]


def test_denied_only_and_unconfirmed(tmp_path: Path, folder: Path, ontology: Ontology) -> None:
    denied = state(EARLY, ROCKETS, NORLAND, Stance.DENIES, "Norland called that untrue.")
    write_store(tmp_path, [(EARLY, [denied])], ontology)
    assert rows(tmp_path, "denied-only") == [("Norland supplies Sudmark (rockets)", "Norland", ROCKETS.id)]
    assert rows(folder, "denied-only") == []
    assert [row[:2] for row in rows(folder, "unconfirmed")] == [("Norland trains Sudmark (pilots)", "外交部")]


def test_most_cited_first(folder: Path) -> None:
    found = [(row[0], row[2], row[3]) for row in rows(folder, "most-cited")]
    assert found[0] == ("Norland supplies Sudmark (rockets)", "2", "2")
    assert len(found) == 4
    assert [row[1] for row in rows(folder, "most-cited", status_is="Disputed")] == ["disputed"]


def test_claims_of_a_relation_or_a_party(folder: Path) -> None:
    assert len(rows(folder, "claims")) == 5
    assert [row[0] for row in rows(folder, "claims", relation="trains")] == ["Norland trains Sudmark (pilots)"]
    assert [row[0] for row in rows(folder, "claims", party="外交部")] == ["外交部 denies"]


def test_the_order_of_documents_changes_no_answer(folder: Path, tmp_path: Path, ontology: Ontology) -> None:
    write_store(tmp_path, list(reversed(make_pairs())), ontology)
    for query in list_queries():
        assert rows(tmp_path, query.name) == rows(folder, query.name), query.name


@pytest.mark.parametrize("value", HOSTILE)
@pytest.mark.parametrize("name", ["source", "target", "about"])
def test_a_hostile_value_finds_nothing(folder: Path, name: str, value: str) -> None:
    assert rows(folder, "supplies", **{name: value}) == []


@settings(max_examples=100, deadline=None)
@given(values=st.dictionaries(st.sampled_from(["source", "target"]), st.text() | st.sampled_from(HOSTILE), min_size=2))
def test_values_come_through_as_they_are(values: dict[str, str]) -> None:
    """Echoing the parameters from the query's own lines gives back exactly what was put in."""
    sparql = named_query("supplies", **values)
    lines = [line for line in sparql.split("\n") if line.lstrip().startswith(("VALUES ?source", "VALUES ?target"))]
    (solution,) = list(Store().query(f"SELECT ?source ?target {{ {' '.join(lines)} }}"))  # type: ignore[arg-type]
    assert {name: solution[name].value for name in ("source", "target")} == values


def test_an_unknown_query_names_those_that_exist() -> None:
    with pytest.raises(RunError, match=r"no query “supply”; there are: .*changes, claims, .*supplies"):
        named_query("supply")


def test_an_unknown_parameter_names_those_that_exist() -> None:
    with pytest.raises(RunError, match=r"no parameter “who”; it has: source, target, about"):
        named_query("supplies", who="Norland")
