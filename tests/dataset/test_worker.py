"""SERVICE is refused however it is written; the same word as data is left alone; nothing is ever sent."""

from __future__ import annotations

from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

import pytest

from graph.dataset import Fault, QueryError, run_query
from graph.dataset.terms import PREFIXES
from graph.dataset.worker import why_calling

CALLING = (
    "SELECT * { SERVICE <ADDRESS> { ?s ?p ?o } }",
    "SELECT * { service silent ?endpoint { ?s ?p ?o } }",
    "SELECT * { ?s ?p ?o .SERVICE<ADDRESS>{ ?s ?p ?o } }",
    "SELECT * { ?s ?p 'x'SERVICE<ADDRESS>{} }",
    "SELECT * { ?s cg:a\\# SERVICE <ADDRESS> {} \n}",
    "SELECT * { ?s ?p '''it's # ''' SERVICE <ADDRESS> {} }",
    'SELECT * { ?s ?p "\\"#" SERVICE <ADDRESS> {} }',
    "SELECT * { FILTER(1<2)SERVICE<ADDRESS>{} }",
    "# a comment\rSELECT * { SERVICE <ADDRESS> {} }",
    "SELECT * { ?s <http://x.example/#> ?o SERVICE <ADDRESS> {} }",
    "SELECT * { OPTIONAL { ?s ?p cg:.SERVICE <ADDRESS> { ?a ?b ?c } } }",
    "SELECT * { OPTIONAL { ?s ?p 1SERVICE <ADDRESS> { ?a ?b ?c } } }",
    "SELECT * { OPTIONAL { ?s ?p 1.5e3SERVICE <ADDRESS> { ?a ?b ?c } } }",
    "SELECT * { OPTIONAL { ?s ?p trueSERVICE <ADDRESS> { ?a ?b ?c } } }",
    'SELECT * { ?s ?p "\\u0022" . SERVICE <ADDRESS> { ?a ?b ?c } FILTER("" = "") }',
    "PREFIX x: <ADDRESS> SELECT * { SERVICEx: { ?a ?b ?c } }",
    "PREFIX : <ADDRESS> SELECT * { service: { ?a ?b ?c } }",
    "PREFIX : <ADDRESS> PREFIX service: <http://x.example/> SELECT * { ?s ?p service:. service: { ?a ?b ?c } }",
    "SELECT * { VALUES ?x { <ADDRESS> } ?a ?b ?c FILTER(?a<?b)SERVICE?x#>\n{ ?d ?e ?f } }",
    "ASK { SERVICE SILENT <ADDRESS> { ?s ?p ?o } }",
    "CONSTRUCT { ?s ?p ?o } WHERE { SERVICE <ADDRESS> { ?s ?p ?o } }",
    "DESCRIBE ?s { SERVICE <ADDRESS> { ?s ?p ?o } }",
)


@pytest.mark.parametrize("sparql", CALLING)
def test_service_is_refused_however_it_is_written(sparql: str) -> None:
    refusal = why_calling(sparql.replace("ADDRESS", "http://x.example/"), PREFIXES)
    assert refusal is not None
    assert refusal.startswith("SERVICE is refused")


@pytest.mark.parametrize(
    "sparql",
    [
        "SELECT ?service { ?service rdfs:service <http://SERVICE/> }",
        'SELECT * { ?s ?p \'SERVICE\', """a "SERVICE" b""", \'SERVICE\'@en } # SERVICE',
        "PREFIX service: <http://x.example/> SELECT * { ?s service:SERVICE ?o . GRAPH service:x { ?s ?p ?o } }",
        "SELECT * { ?agency cg:name 'Secret Service' }",
        "SELECT * { ?s ?p ?o }",
    ],
)
def test_the_word_as_a_name_or_in_a_string_is_left_alone(sparql: str) -> None:
    assert why_calling(sparql, PREFIXES) is None


@pytest.fixture
def listener() -> Iterator[tuple[str, list[str]]]:
    """A server on this computer: its address, and everything that anybody asks of it."""
    calls: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            calls.append(self.path)
            self.send_error(404)

        do_GET = do_POST  # noqa: N815 the name that the library calls

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 the library's name
            """Say nothing."""

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/", calls
        server.shutdown()


@pytest.mark.parametrize("sparql", [CALLING[0], CALLING[10], CALLING[14], CALLING[19]])
def test_nothing_is_sent(folder: Path, listener: tuple[str, list[str]], sparql: str) -> None:
    address, calls = listener
    with pytest.raises(QueryError, match="SERVICE is refused") as refused:
        run_query(folder, sparql.replace("ADDRESS", address))
    assert refused.value.fault is Fault.FORBIDDEN
    assert calls == []


@pytest.mark.parametrize("keyword", [r"\u0053ERVICE", r"\U00000053ERVICE"])
def test_a_keyword_in_numbered_characters_is_none(folder: Path, keyword: str) -> None:
    with pytest.raises(QueryError, match="not valid SPARQL"):
        run_query(folder, f"SELECT * {{ {keyword} <http://x.example/> {{}} }}")
