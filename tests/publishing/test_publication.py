"""A folder on a server: a real Oxigraph holds what the folder holds, whatever happened on the way."""

from __future__ import annotations

import csv
import os
import subprocess
import sys
from pathlib import Path

import httpx
import pytest
from pyoxigraph import RdfFormat, parse

from graph.dataset import export_rdf, named_query, run_query, tabulate, write_store
from graph.errors import RunError
from graph.ontology import Ontology
from graph.publishing import Endpoint, GraphServer, Publication, publish
from tests.command import ROOT, claimgraph
from tests.dataset.bazaar import make_bazaar

from .servers import Fault, Fuseki

CORPUS_WIDE = 5
TOTAL = len(make_bazaar()) + CORPUS_WIDE


def send(directory: Path, address: str, *, union: bool = False, fresh: bool = False) -> Publication:
    with GraphServer(Endpoint(address), retries=0) as server:
        return publish(directory, server, union=union, fresh=fresh)


def on_server(address: str) -> set[str]:
    """Every quad that the server holds; those of the default graph have no graph in them."""
    answer = httpx.get(f"{address}/store", headers={"Accept": "application/n-quads"}, trust_env=False)
    return {str(quad) for quad in parse(answer.content, format=RdfFormat.N_QUADS)}


def in_folder(directory: Path) -> set[str]:
    file = directory / "export.nq"
    export_rdf(directory, "nq", file)
    return {str(quad) for quad in parse(file.read_bytes(), format=RdfFormat.N_QUADS)}


def answered(directory: Path, sparql: str) -> list[tuple[str, ...]]:
    return tabulate(run_query(directory, sparql))[1]


def test_the_server_holds_exactly_the_named_graphs_of_the_folder(folder: Path, real: str) -> None:
    assert send(folder, f"{real}/store") == Publication(TOTAL, 0, 0)
    assert on_server(real) == in_folder(folder)


def test_the_second_time_nothing_is_sent_unless_asked_for(folder: Path, real: str) -> None:
    send(folder, f"{real}/store")

    assert send(folder, f"{real}/store") == Publication(0, TOTAL, 0)
    assert send(folder, f"{real}/store", fresh=True) == Publication(TOTAL, 0, 0)
    assert on_server(real) == in_folder(folder)


def test_what_changed_is_sent_and_what_is_gone_is_deleted(folder: Path, real: str, ontology: Ontology) -> None:
    send(folder, f"{real}/store")
    first, second, third, fourth = make_bazaar()
    write_store(folder, [(first[0], first[1][:1]), second, fourth], ontology)

    assert send(folder, f"{real}/store") == Publication(sent=4, kept=4, deleted=1)
    assert on_server(real) == in_folder(folder)
    assert not any(third[0].iri in quad for quad in on_server(real))


def test_the_union_answers_as_the_folder_does_and_counts_nothing_twice(folder: Path, real: str) -> None:
    send(folder, f"{real}/store", union=True)

    for sparql in (named_query("timeline"), named_query("kinds"), "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"):
        asked, form = {"query": sparql}, {"Accept": "text/csv"}
        answer = httpx.get(f"{real}/query", params=asked, headers=form, trust_env=False)
        assert list(csv.reader(answer.text.splitlines()))[1:] == [list(row) for row in answered(folder, sparql)]


def test_a_union_that_is_no_longer_asked_for_is_deleted(folder: Path, real: str) -> None:
    assert send(folder, f"{real}/store", union=True) == Publication(TOTAL + 1, 0, 0)
    assert send(folder, f"{real}/store", union=True) == Publication(0, TOTAL + 1, 0)
    assert send(folder, f"{real}/store") == Publication(0, TOTAL, 1)
    assert on_server(real) == in_folder(folder)


def test_other_graphs_of_the_server_are_left_alone(folder: Path, real: str) -> None:
    other = {"graph": "https://x.example/other"}
    triple = b"<https://x.example/a> <https://x.example/b> <https://x.example/c> .\n"
    headers = {"Content-Type": "application/n-triples"}
    httpx.put(f"{real}/store", params=other, content=triple, headers=headers, trust_env=False)
    httpx.put(f"{real}/store?default", content=triple, headers=headers, trust_env=False)

    send(folder, f"{real}/store")

    assert len(on_server(real) - in_folder(folder)) == 2


def test_a_run_that_fails_says_how_far_it_came_and_goes_on_from_there(folder: Path, fuseki: Fuseki) -> None:
    fuseki.faults = [None, None, Fault(500, text="disk full")]

    with pytest.raises(RunError, match=rf"HTTP 500: disk full. 2 of {TOTAL} graphs .* goes on from there"):
        send(folder, fuseki.address)

    assert send(folder, fuseki.address) == Publication(TOTAL - 2, 2, 0)
    assert len(fuseki.graphs) == TOTAL


def test_a_process_that_is_killed_goes_on_where_it_was(folder: Path, fuseki: Fuseki) -> None:
    fuseki.gate_after = 2
    command = [sys.executable, "-m", "graph", "publish", str(folder), "--endpoint", fuseki.address]
    process = subprocess.Popen(command, cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT)})
    assert fuseki.at_gate.wait(60)
    process.kill()
    process.wait(10)
    fuseki.gate_after = None
    fuseki.gate.set()

    assert send(folder, fuseki.address) == Publication(TOTAL - 2, 2, 0)
    assert len(fuseki.graphs) == TOTAL


def test_a_graph_that_was_under_way_when_all_stopped_is_deleted_once_its_document_is_gone(
    folder: Path, fuseki: Fuseki, ontology: Ontology
) -> None:
    fuseki.faults = [Fault(0)]
    with pytest.raises(RunError, match="no answer"):
        send(folder, fuseki.address)
    (under_way,) = {request.graph for request in fuseki.requests}
    write_store(folder, [pair for pair in make_bazaar() if pair[0].iri != under_way], ontology)

    send(folder, fuseki.address)

    assert [request.graph for request in fuseki.requests if request.method == "DELETE"] == [under_way]


def test_each_server_has_a_journal_of_its_own(folder: Path, fuseki: Fuseki, real: str) -> None:
    send(folder, fuseki.address)

    assert send(folder, f"{real}/store") == Publication(TOTAL, 0, 0)
    assert len(list((folder / "published").iterdir())) == 2


def test_the_command(folder: Path, real: str) -> None:
    done = claimgraph("publish", folder, "--endpoint", f"{real}/store")
    wrong = claimgraph("publish", folder, "--endpoint", f"{real}/query", "--retries", "0")

    assert (done.code, done.out) == (0, f"{real}/store: {TOTAL} graphs sent, 0 there already, 0 deleted\n")
    assert wrong.code == 2
    assert "Oxigraph has" in " ".join(wrong.err.split())


def test_a_folder_without_a_store(tmp_path: Path) -> None:
    assert "claimgraph build" in claimgraph("publish", tmp_path, "--endpoint", "http://localhost:9/store").err
