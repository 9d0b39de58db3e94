"""What a query may not do is refused, however it is written; the same words as data are left alone."""

from __future__ import annotations

import pytest

from graph.dataset.safety import DEPTH, refuse_unsafe
from graph.errors import RunError


@pytest.mark.parametrize(
    "sparql",
    [
        "SELECT * { SERVICE <http://x.example/> { ?s ?p ?o } }",
        "SELECT * { service silent ?endpoint { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o .SERVICE<http://x.example/>{ ?s ?p ?o } }",
        "SELECT * { ?s ?p 'x'SERVICE<http://x.example/>{} }",
        r"SELECT * { \u0053ERVICE <http://x.example/> {} }",
        r"SELECT * { \U00000053ERVICE <http://x.example/> {} }",
        "SELECT * { ?s cg:a\\# SERVICE <http://x.example/> {} \n}",
        "SELECT * { ?s ?p '''it's # ''' SERVICE <http://x.example/> {} }",
        'SELECT * { ?s ?p "\\"#" SERVICE <http://x.example/> {} }',
        "SELECT * { FILTER(1<2)SERVICE<http://x.example/>{} }",
        "# a comment\rSELECT * { SERVICE <http://x.example/> {} }",
        "SELECT * { ?s <http://x.example/#> ?o SERVICE <http://x.example/> {} }",
    ],
)
def test_service_is_refused(sparql: str) -> None:
    with pytest.raises(RunError, match="SERVICE is refused"):
        refuse_unsafe(sparql)


@pytest.mark.parametrize(
    "sparql",
    [
        "SELECT ?service { ?service ex:service <http://SERVICE/> }",
        'SELECT * { ?s ?p \'SERVICE\', """a "SERVICE" b""", \'SERVICE\'@en } # SERVICE',
        "PREFIX service: <http://x.example/> SELECT * { ?s service:SERVICE ?o }",
        "SELECT * { ?s ?p 'INSERT DATA' }",
        "SELECT ?load { ?load ?delete ?insert } # LOAD <http://x.example/>",
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
    with pytest.raises(RunError, match=f"{verb} is refused: a query only reads"):
        refuse_unsafe(sparql)


@pytest.mark.parametrize("bracket", ["{", "(", "["])
def test_deep_nesting_is_refused_before_a_parser_sees_it(bracket: str) -> None:
    with pytest.raises(RunError, match=f"nested more than {DEPTH} deep"):
        refuse_unsafe("SELECT * " + bracket * 3000)


def test_length_is_bounded() -> None:
    with pytest.raises(RunError, match="at most 200000 are read"):
        refuse_unsafe("SELECT * {}" + " " * 200_000)
