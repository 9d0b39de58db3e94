"""Each named query on a corpus whose answers can be told by reading it: without parameters, and with each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from rdflib import Dataset

from graph.dataset import NamedQuery, export_rdf, list_queries, named_query, run_query, tabulate, write_store
from graph.ontology import Ontology

from .answers import CASES, Rows
from .bazaar import make_bazaar

HOSTILE = "x\" } # \\ \n} ?target { UNDEF } DROP ALL ''' \" . ?s ?p ?o"
ORDERED = frozenset({("changes", "from"), ("changes", "to")})
"""Parameters that are compared, not looked up: a value that nothing equals may still find something."""

WITHOUT = [(name, found) for name, values, found in CASES if not values]
LOOKED_UP = [(q, p) for q in list_queries() for p in q.parameters if (q.name, p) not in ORDERED]


@pytest.fixture(scope="module")
def bazaar(tmp_path_factory: pytest.TempPathFactory, ontology: Ontology) -> Path:
    """A folder with the store of the corpus; tests only read it."""
    directory = tmp_path_factory.mktemp("bazaar")
    write_store(directory, make_bazaar(), ontology)
    return directory


def answer(folder: Path, name: str, values: dict[str, str]) -> list[tuple[str, ...]]:
    return in_order(tabulate(run_query(folder, named_query(name, **values)))[1])


def in_order(rows: Iterable[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Rows whose lists ("b; a") are sorted: SPARQL leaves open in which order GROUP_CONCAT joins."""
    return [tuple(_sorted(_sorted(cell, "; "), ", ") for cell in row) for row in rows]


def _sorted(cell: str, separator: str) -> str:
    return separator.join(sorted(cell.split(separator)))


@pytest.mark.parametrize(
    ("name", "values", "found"), CASES, ids=lambda part: str(part) if isinstance(part, str) else ""
)
def test_the_answer_is_what_a_reader_would_give(bazaar: Path, name: str, values: dict[str, str], found: Rows) -> None:
    rows = answer(bazaar, name, values)
    assert [row[: len(want)] for row, want in zip(rows, found, strict=True)] == found


def test_each_parameter_of_these_queries_has_a_case() -> None:
    covered = {(name, parameter) for name, values, _ in CASES for parameter in values}
    names = {name for name, _, _ in CASES}
    assert {(q.name, parameter) for q in list_queries() if q.name in names for parameter in q.parameters} == covered


@pytest.mark.parametrize(("query", "parameter"), LOOKED_UP, ids=lambda part: getattr(part, "name", part))
def test_a_value_that_nothing_has_finds_nothing(bazaar: Path, query: NamedQuery, parameter: str) -> None:
    assert answer(bazaar, query.name, {parameter: "Atlantis"}) == []


@pytest.mark.parametrize("query", list_queries(), ids=lambda query: query.name)
def test_hostile_values_are_values(bazaar: Path, query: NamedQuery) -> None:
    assert answer(bazaar, query.name, dict.fromkeys(query.parameters, HOSTILE)) == []


@pytest.fixture(scope="module")
def plain(bazaar: Path, tmp_path_factory: pytest.TempPathFactory) -> Dataset:
    """The same corpus as rdflib reads it, with an engine that shares nothing with ours."""
    file = tmp_path_factory.mktemp("plain") / "bazaar.trig"
    export_rdf(bazaar, "trig", file)
    return Dataset(default_union=True).parse(file, format="trig")


def cells(rows: object) -> Iterator[tuple[str, ...]]:
    for row in rows:  # type: ignore[attr-defined]
        yield tuple("" if cell is None else str(cell) for cell in row)


@pytest.mark.parametrize(("name", "found"), WITHOUT, ids=lambda part: part if isinstance(part, str) else "")
def test_another_engine_gives_the_same_answer(plain: Dataset, name: str, found: Rows) -> None:
    rows = sorted(in_order(cells(plain.query(named_query(name)))))
    assert [row[: len(want)] for row, want in zip(rows, sorted(found), strict=True)] == sorted(found)
