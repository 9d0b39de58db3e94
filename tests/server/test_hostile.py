"""Queries that break other endpoints, put to a server that runs: each is stopped, and nobody else notices."""

from __future__ import annotations

import os
import signal
import socket
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from .conftest import SECONDS
from .running import Running, serving

SMALL = "ASK { ?claim a cg:Claim }"
CROSS = "?a ?b ?c . ?d ?e ?f . ?g ?h ?i"
ENDLESS = f"SELECT (COUNT(*) AS ?n) {{ {CROSS} . ?j ?k ?l }}"


def long_text(steps: int) -> str:
    """A pattern that binds ``?a<steps>`` to a text of ten characters, eight times as long with every step."""
    grow = (f"BIND(CONCAT({', '.join([f'?a{n}'] * 8)}) AS ?a{n + 1})" for n in range(steps))
    return 'BIND("aaaaaaaaaa" AS ?a0) ' + " ".join(grow)


def nested(depth: int) -> str:
    """A query with *depth* braces within each other."""
    return "SELECT * " + "{" * depth + "?s ?p ?o" + "}" * depth


@pytest.mark.parametrize(
    ("sparql", "status", "said"),
    [
        (f"SELECT (COUNT(*) AS ?n) {{ {CROSS} }}", 503, f"stopped after {SECONDS} seconds"),
        (f"SELECT * {{ {CROSS} }} ORDER BY ?f ?a LIMIT 10", 503, "stopped"),
        (f"SELECT (COUNT(DISTINCT *) AS ?n) {{ {CROSS} }}", 503, "stopped"),
        (nested(3_000), 400, "nested more than"),
        ("SELECT * { FILTER(" + "!" * 100_000 + "true) }", 503, "nested too deeply"),
        ("SELECT * { " + " UNION ".join(["{ ?s ?p ?o }"] * 9_000) + " }", 503, "nested too deeply"),
        ("ASK { FILTER(" + "-" * 150_000 + "1) }", 400, "not valid SPARQL"),
        ("ASK { " + "a." * 90_000 + " }", 400, "not valid SPARQL"),
    ],
    ids=["count", "sort", "distinct", "braces", "not", "union", "minus", "dots"],
)
def test_a_hostile_query_is_stopped_and_a_small_one_answered_meanwhile(
    server: Running, sparql: str, status: int, said: str
) -> None:
    with ThreadPoolExecutor() as threads:
        hostile = threads.submit(server.ask, sparql)
        small = [server.ask(SMALL, Accept="text/csv") for _ in range(2)]
    assert [answer.text for answer in small] == ["true", "true"]
    assert (hostile.result().status_code, hostile.result().headers["content-type"]) == (
        status,
        "text/plain; charset=utf-8",
    )
    assert said in hostile.result().text
    assert server.workers() == []


def test_more_queries_than_there_are_places_for_are_asked_to_come_back(server: Running) -> None:
    with ThreadPoolExecutor(max_workers=7) as threads:
        answers = list(threads.map(server.ask, [ENDLESS] * 7))
    turned_away = [answer for answer in answers if "retry-after" in answer.headers]
    assert {answer.status_code for answer in answers} == {503}
    assert len(turned_away) == 3
    assert "4 queries are running" in turned_away[0].text
    assert server.ask(SMALL).status_code == 200


def _ask_and_leave(running: Running) -> None:
    with socket.create_connection(("127.0.0.1", running.port)) as connection:
        body = ENDLESS.encode()
        head = f"POST /sparql HTTP/1.1\r\nHost: 127.0.0.1:{running.port}\r\nContent-Length: {len(body)}\r\n"
        connection.sendall(f"{head}Content-Type: application/sparql-query\r\n\r\n".encode() + body)
        _wait(lambda: bool(running.workers()))


def _wait(holds: Callable[[], bool]) -> None:
    """Wait until *holds* says so, at most for ten seconds."""
    until = time.monotonic() + 10
    while not holds() and time.monotonic() < until:
        time.sleep(0.05)
    assert holds()


def test_a_client_that_goes_away_stops_its_query(patient: Running) -> None:
    _ask_and_leave(patient)
    _wait(lambda: not patient.workers())
    assert patient.ask(SMALL).status_code == 200


def test_a_server_that_is_stopped_leaves_no_query_behind(out: Path) -> None:
    with serving(out, "--timeout", "600") as running, ThreadPoolExecutor() as threads:
        asked = threads.submit(running.ask, ENDLESS)
        _wait(lambda: bool(running.workers()))
        (worker,) = running.workers()
        running.process.send_signal(signal.SIGINT)
        assert running.process.wait(timeout=20) == 0
        assert asked.result().status_code == 503
        with pytest.raises(ProcessLookupError):
            os.kill(worker, 0)


@pytest.mark.parametrize(
    ("sparql", "said"),
    [
        (f"SELECT ?a5 {{ {long_text(5)} ?s ?p ?o }}", "the answer has more than"),
        (f"CONSTRUCT {{ ?s ?p ?a4 }} WHERE {{ {long_text(4)} ?s ?p ?o }}", "the answer has more than"),
        (f"SELECT (GROUP_CONCAT(?a6) AS ?text) {{ {long_text(6)} ?s ?p ?o }}", "too much memory"),
    ],
    ids=["rows", "triples", "memory"],
)
def test_an_answer_that_grows_too_large_is_never_cut_short(patient: Running, sparql: str, said: str) -> None:
    answer = patient.ask(sparql)
    assert (answer.status_code, said in answer.text) == (503, True), answer.text
    assert patient.ask(SMALL).status_code == 200
