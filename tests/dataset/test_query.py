"""Queries: answers of every kind, in every form; nothing is written, nothing leaves this computer."""

from __future__ import annotations

import csv
import json
import time
from pathlib import Path

import pytest
from rdflib import Graph

from graph.dataset import QueryError, render, run_query, tabulate, write_store
from graph.errors import RunError
from graph.model import Stance
from graph.ontology import Ontology

from .corpus import ROCKETS, make_document, state

NAMES = "SELECT ?state ?name { ?state a cg:State ; cg:name ?name } ORDER BY ?name"


def test_select(folder: Path) -> None:
    columns, rows = tabulate(run_query(folder, NAMES))
    assert columns == ("state", "name")
    assert rows == [("state:es1", "Estia"), ("state:nl1", "Norland"), ("state:sm1", "Sudmark")]


def test_ask(folder: Path) -> None:
    assert run_query(folder, "ASK { ?claim cg:status cg:disputed }").truth is True
    assert tabulate(run_query(folder, "ASK { ?claim cg:status cg:denied }")) == (("answer",), [("no",)])


def test_construct_gives_turtle_that_rdflib_reads(folder: Path) -> None:
    result = run_query(folder, "CONSTRUCT { ?s cg:name ?name } WHERE { ?s a cg:State ; cg:name ?name }")
    names = {str(name) for name in Graph().parse(data=render(result, "turtle"), format="turtle").objects()}
    assert names == {"Estia", "Norland", "Sudmark"}
    assert len(tabulate(result)[1]) == 3


def test_describe(folder: Path) -> None:
    result = run_query(folder, "DESCRIBE state:nl1")
    assert ("state:nl1", "cg:name", "Norland") in tabulate(result)[1]


def test_json_is_the_standard_form(folder: Path) -> None:
    found = json.loads(render(run_query(folder, NAMES), "json"))
    assert found["head"]["vars"] == ["state", "name"]
    assert found["results"]["bindings"][0]["name"] == {"type": "literal", "value": "Estia"}


def test_csv_has_full_iris_and_empty_cells(folder: Path) -> None:
    sparql = "SELECT ?state ?iso { ?state a cg:State OPTIONAL { ?state cg:iso ?iso } } ORDER BY ?state"
    rows = list(csv.reader(render(run_query(folder, sparql), "csv").splitlines()))
    assert rows[:2] == [["state", "iso"], ["https://w3id.org/claimgraph/id/state/es1", ""]]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t"])
def test_csv_runs_no_formula(tmp_path: Path, ontology: Ontology, start: str) -> None:
    sentence = f'{start}HYPERLINK("https://x.example","a, b")'
    document = make_document("a.txt", sentence)
    write_store(tmp_path, [(document, [state(document, ROCKETS, None, Stance.ASSERTS, sentence)])], ontology)
    text = render(run_query(tmp_path, "SELECT ?text (-5 AS ?number) { ?quote oa:exact ?text }"), "csv")
    assert list(csv.reader(text.splitlines()))[1] == [f"'{sentence}", "-5"]


def test_forms_that_an_answer_does_not_have(folder: Path) -> None:
    with pytest.raises(RunError, match="SELECT gives no triples"):
        render(run_query(folder, NAMES), "turtle")
    with pytest.raises(RunError, match="give triples, not rows"):
        render(run_query(folder, "CONSTRUCT WHERE { ?s cg:name ?name }"), "json")
    with pytest.raises(RunError, match="“xml” is no form of a result"):
        render(run_query(folder, NAMES), "xml")


def test_ordinary_prefixes_need_no_declaration_and_may_have_one(folder: Path) -> None:
    own = "PREFIX cg: <https://w3id.org/claimgraph/ontology#>\n" + NAMES
    assert tabulate(run_query(folder, own)) == tabulate(run_query(folder, NAMES))


def test_invalid_sparql_says_where(folder: Path) -> None:
    with pytest.raises(RunError, match=r"not valid SPARQL: error at 1:"):
        run_query(folder, "SELECT ?x WHERE { ?x ?y }")


def test_a_folder_without_a_store(tmp_path: Path) -> None:
    with pytest.raises(RunError, match="holds no store"):
        run_query(tmp_path, NAMES)


def test_a_long_query_is_stopped(folder: Path) -> None:
    product = " ".join(f"?a{n} ?b{n} ?c{n} ." for n in range(6))
    began = time.monotonic()
    with pytest.raises(RunError, match="stopped after 1 seconds"):
        run_query(folder, f"SELECT (COUNT(*) AS ?n) {{ {product} }}", timeout=1)
    assert time.monotonic() - began < 10


def test_a_query_sees_no_file(folder: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret.ttl"
    secret.write_text("<https://x.example/a> <https://x.example/b> 'secret' .")
    with pytest.raises(QueryError, match="no files"):
        run_query(folder, f"SELECT ?o FROM <{secret.as_uri()}> {{ ?s ?p ?o }}")  # noqa: S608 our own path
