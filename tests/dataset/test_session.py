"""Many questions to one process: the same answers and refusals, and a process that is replaced when it must be."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.dataset import Limits, QueryError, Session, list_queries, run_query, write_store
from graph.dataset.faults import Fault
from graph.errors import RunError
from graph.ontology import Ontology

from .corpus import make_pairs

NAMES = "SELECT ?name { ?state a cg:State ; cg:name ?name } ORDER BY ?name"
PRODUCT = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"


@pytest.fixture
def session(folder: Path) -> Iterator[Session]:
    with Session(folder) as found:
        yield found


def names(session: Session) -> list[str]:
    return [str(row[0].value) for row in session.ask(NAMES).rows if row[0] and hasattr(row[0], "value")]


def test_one_process_answers_as_many_would(folder: Path, session: Session) -> None:
    assert session.process is None
    for sparql in [*(query.sparql for query in list_queries()), "ASK { ?a ?b ?c }", "DESCRIBE state:nl1"]:
        assert session.ask(sparql) == run_query(folder, sparql)
    first = session.process
    assert names(session) == ["Estia", "Norland", "Sudmark"]
    assert session.process == first


def test_a_query_that_takes_too_long_ends_its_process_and_no_more(folder: Path) -> None:
    with Session(folder, Limits(seconds=3)) as session:
        names(session)
        first = session.process
        with pytest.raises(QueryError, match="stopped after 3 seconds") as caught:
            session.ask(PRODUCT)
        assert caught.value.fault is Fault.SLOW
        assert session.process is None
        assert names(session) == ["Estia", "Norland", "Sudmark"]
        assert session.process not in (None, first)


def test_a_process_that_dies_is_told_and_replaced(session: Session) -> None:
    names(session)
    assert session.process
    os.kill(session.process, signal.SIGKILL)
    with pytest.raises(QueryError) as caught:
        session.ask(NAMES)
    assert caught.value.fault is Fault.EXHAUSTED
    assert names(session) == ["Estia", "Norland", "Sudmark"]


@pytest.mark.parametrize(
    ("sparql", "fault"),
    [
        ("SELECT ?x WHERE { ?x ?y }", Fault.INVALID),
        ("INSERT DATA { <a:a> <a:b> <a:c> }", Fault.FORBIDDEN),
        ("SELECT * { SERVICE <http://127.0.0.1:9/> { ?a ?b ?c } }", Fault.FORBIDDEN),
    ],
)
def test_what_is_refused_leaves_the_process_as_it_was(session: Session, sparql: str, fault: Fault) -> None:
    names(session)
    first = session.process
    with pytest.raises(QueryError) as caught:
        session.ask(sparql)
    assert caught.value.fault is fault
    assert names(session) == ["Estia", "Norland", "Sudmark"]
    assert session.process == first


def test_a_large_answer_comes_whole(session: Session) -> None:
    everything = "SELECT ?a ?d { ?a ?b ?c . ?d ?e ?f } LIMIT 30000"
    assert len(session.ask(everything).rows) == 30_000


def test_a_folder_that_is_built_anew_is_seen_after_closing(tmp_path: Path, ontology: Ontology) -> None:
    write_store(tmp_path, make_pairs(), ontology)
    with Session(tmp_path) as session:
        assert len(names(session)) == 3
        write_store(tmp_path, make_pairs()[:0], ontology)
        assert len(names(session)) == 3
        session.close()
        assert names(session) == []


def test_a_folder_without_a_store(tmp_path: Path) -> None:
    with pytest.raises(RunError, match="holds no store"):
        Session(tmp_path)
