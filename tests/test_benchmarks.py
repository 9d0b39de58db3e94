"""The benchmarks compare like with like: every engine gives as many rows to each query, on a corpus that stays."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.corpus import make_corpus
from benchmarks.engines import ENGINES, prepare
from benchmarks.measuring import Figure
from benchmarks.questions import QUESTIONS
from benchmarks.report import Round, report
from graph.dataset import Limits, Session, list_queries, write_store
from graph.ontology import load_ontology

CLAIMS = 280


def test_the_same_number_gives_the_same_corpus() -> None:
    assert list(make_corpus(CLAIMS)) == list(make_corpus(CLAIMS))
    assert sum(len(statements) for _, statements in make_corpus(CLAIMS)) == CLAIMS
    for document, statements in make_corpus(CLAIMS):
        assert all(document.text[s.evidence.start : s.evidence.end] == s.evidence.text for s in statements)


@pytest.fixture(scope="module")
def rows(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, int]]:
    """How many rows each engine gives, by engine and title."""
    place, found = tmp_path_factory.mktemp("benchmark"), {}
    for name, kind in ENGINES.items():
        engine = kind()
        engine.start(place, CLAIMS)
        engine.load()
        engine.open()
        found[name] = {title: engine.ask(sparql) for title, sparql in QUESTIONS.items()}
        if name == "claimgraph":
            assert prepare(place) > 20 * CLAIMS
    return found


@pytest.mark.parametrize("title", QUESTIONS)
def test_all_engines_give_as_many_rows(rows: dict[str, dict[str, int]], title: str) -> None:
    assert len({answers[title] for answers in rows.values()}) == 1


def test_the_questions_have_answers(rows: dict[str, dict[str, int]]) -> None:
    assert [title for title, number in rows["claimgraph"].items() if number == 0] == []


def test_the_page_shows_ratios_and_what_was_stopped() -> None:
    figures = {
        "claimgraph": {"load": Figure(2.0), "quick": Figure(0.02, 3), "slow": Figure(0.5, 7)},
        "oxigraph": {"load": Figure(1.0), "quick": Figure(0.016, 3), "slow": Figure(0.5, 7)},
        "rdflib": {"load": Figure(30.0), "quick": Figure(0.5, 3), "slow": Figure(60.0, stopped=True)},
    }
    lines = report([Round(10, 500, figures)]).splitlines()
    assert "| load | 2 | 1 | 30 |  | 2.0 | 15 |" in lines
    assert "| quick | 0.02 | 0.016 | 0.5 | 3 | 1.2 | 25 |" in lines
    assert "| slow | 0.5 | 0.5 | > 60 | 7 | 1.0 | > 120 |" in lines


def test_no_named_query_compares_all_with_all(tmp_path: Path) -> None:
    """Each answers in a moment. In another order of its patterns it may take minutes, which no small corpus shows."""
    write_store(tmp_path, make_corpus(1000), load_ontology())
    with Session(tmp_path, Limits(seconds=10)) as session:
        for query in list_queries():
            session.ask(query.sparql)
