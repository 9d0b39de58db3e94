"""What a query may not do is refused, however it is written; the same words as data are left alone."""

from __future__ import annotations

import pytest

from graph.dataset.faults import Fault, QueryError
from graph.dataset.safety import DEPTH, refuse_unsafe


@pytest.mark.parametrize(
    "sparql",
    [
        "SELECT * { ?s ?p 'INSERT DATA' }",
        "SELECT ?load { ?load ?delete ?insert } # LOAD <http://x.example/>",
        "SELECT * { ?s ?p <file:///etc/hosts> , 'FROM <file:///etc/hosts>' } # FROM <file:///etc/hosts>",
    ],
)
def test_the_words_as_names_and_strings_are_left_alone(sparql: str) -> None:
    refuse_unsafe(sparql)


@pytest.mark.parametrize(
    ("sparql", "verb"),
    [
        ("INSERT DATA { <a:a> <a:b> <a:c> }", "INSERT"),
        ("delete where { ?s ?p ?o }", "DELETE"),
        ("LOAD <http://x.example/>", "LOAD"),
        ("CLEAR ALL", "CLEAR"),
        ("PREFIX a: <http://a/> WITH <g:g> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }", "WITH"),
        ("DROP GRAPH <g:g>", "DROP"),
    ],
)
def test_updates_are_refused(sparql: str, verb: str) -> None:
    with pytest.raises(QueryError, match=f"{verb} is refused: a query only reads"):
        refuse_unsafe(sparql)


@pytest.mark.parametrize(
    "sparql",
    [
        "SELECT * FROM <file:///etc/hosts> { ?s ?p ?o }",
        "SELECT * FROM NAMED <FILE:hosts> { GRAPH ?g { ?s ?p ?o } }",
        r"SELECT * FROM <\u0066ile:///etc/hosts> { ?s ?p ?o }",
        "BASE <file:///etc/> SELECT * FROM <hosts> { ?s ?p ?o }",
        "PREFIX etc: <file:///etc/> SELECT * FROM etc:hosts { ?s ?p ?o }",
        "SELECT * FROM # a comment\n <file:///etc/hosts> { ?s ?p ?o }",
    ],
)
def test_files_are_refused(sparql: str) -> None:
    with pytest.raises(QueryError, match="graphs of this dataset and no files") as refused:
        refuse_unsafe(sparql)
    assert refused.value.fault is Fault.FORBIDDEN


@pytest.mark.parametrize("bracket", ["{", "(", "["])
def test_deep_nesting_is_refused_before_a_parser_sees_it(bracket: str) -> None:
    with pytest.raises(QueryError, match=f"nested more than {DEPTH} deep"):
        refuse_unsafe("SELECT * " + bracket * 3000)


def test_length_is_bounded() -> None:
    with pytest.raises(QueryError, match="at most 200000 are read"):
        refuse_unsafe("SELECT * {}" + " " * 200_000)
