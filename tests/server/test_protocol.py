"""The SPARQL 1.1 Protocol, word by word, as other programs speak it."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest
from lxml import etree
from rdflib import Graph, URIRef
from rdflib.namespace import RDF

from .running import Running

STATES = "SELECT ?name { ?state a cg:State ; cg:name ?name } ORDER BY ?name"
EDGES = "CONSTRUCT { ?a cg:supplies ?b } WHERE { ?a cg:supplies ?b }"
ASSERTED = "https://w3id.org/claimgraph/id/graph/asserted"
SD = "http://www.w3.org/ns/sparql-service-description#"


def names(answer: httpx.Response) -> list[str]:
    """The names in an answer in JSON."""
    assert answer.status_code == 200, answer.text
    return [row["name"]["value"] for row in answer.json()["results"]["bindings"]]


def test_a_query_may_come_in_three_ways(server: Running) -> None:
    url = "/sparql"
    answers = [
        server.client.get(url, params={"query": STATES}),
        server.client.post(url, data={"query": STATES}),
        server.client.post(url, content=STATES, headers={"Content-Type": "application/sparql-query; charset=utf-8"}),
    ]
    assert [names(answer) for answer in answers] == [names(answers[0])] * 3
    assert "Iran" in names(answers[0])


@pytest.mark.parametrize(
    ("accept", "media_type", "begins"),
    [
        ("", "application/sparql-results+json", b'{"head"'),
        ("*/*", "application/sparql-results+json", b'{"head"'),
        ("application/json", "application/json", b'{"head"'),
        ("application/sparql-results+xml", "application/sparql-results+xml", b"<?xml"),
        ("text/csv", "text/csv; charset=utf-8", b"name\r\nFrance"),
        ("text/tab-separated-values", "text/tab-separated-values; charset=utf-8", b'?name\n"France"'),
        ("text/csv;q=0.4, application/sparql-results+xml;q=0.6", "application/sparql-results+xml", b"<?xml"),
        ("text/html, application/xml;q=0.9, */*;q=0.8", "application/xml", b"<?xml"),
        ("text/*, application/*;q=0.5", "text/xml; charset=utf-8", b"<?xml"),
    ],
)
def test_rows_come_in_the_form_that_is_most_welcome(
    server: Running, accept: str, media_type: str, begins: bytes
) -> None:
    answer = server.ask(STATES, Accept=accept)
    assert answer.headers["content-type"] == media_type
    assert answer.content.startswith(begins)
    assert "Accept" in answer.headers["vary"].split(", ")


@pytest.mark.parametrize(
    ("media_type", "parser"),
    [
        ("text/turtle", "turtle"),
        ("application/n-triples", "nt"),
        ("application/ld+json", "json-ld"),
        ("application/rdf+xml", "xml"),
    ],
)
def test_triples_come_in_every_form_and_are_the_same(server: Running, media_type: str, parser: str) -> None:
    answer = server.ask(EDGES, Accept=media_type)
    assert answer.headers["content-type"].partition(";")[0] == media_type
    found = Graph().parse(data=answer.content, format=parser)
    assert {str(subject).rpartition("/")[2] for subject in found.subjects()} == {"ir"}
    assert answer.content == server.ask(EDGES, Accept=media_type).content


@pytest.mark.parametrize("media_type", ["application/sparql-results+json", "application/sparql-results+xml"])
def test_yes_or_no(server: Running, media_type: str) -> None:
    content = server.ask("ASK { ?claim cg:status cg:disputed }", Accept=media_type).content
    said = json.loads(content)["boolean"] if "json" in media_type else etree.fromstring(content)[1].text == "true"
    assert said is True


@pytest.mark.parametrize(
    ("sparql", "accept"),
    [
        (STATES, "text/html"),
        (STATES, "text/turtle"),
        (STATES, "*/*;q=0"),
        (STATES, "application/sparql-results+json;q=0"),
        (EDGES, "text/csv"),
        (EDGES, "image/png, text/html"),
    ],
)
def test_where_nothing_fits_nothing_is_sent(server: Running, sparql: str, accept: str) -> None:
    answer = server.ask(sparql, Accept=accept)
    assert answer.status_code == 406
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"


def test_the_dataset_may_be_given_with_the_request(server: Running) -> None:
    url, count = f"{server.address}sparql", "SELECT (COUNT(*) AS ?name) { ?s ?p ?o }"
    in_graphs = "SELECT (COUNT(*) AS ?name) { GRAPH ?graph { ?s ?p ?o } }"

    def number(sparql: str, **graphs: str) -> int:
        parameters = {name.replace("_", "-"): iri for name, iri in graphs.items()}
        by_form = server.client.post(url, data={"query": sparql} | parameters)
        by_body = server.client.post(
            url, params=parameters, content=sparql, headers={"Content-Type": "application/sparql-query"}
        )
        assert names(by_form) == names(by_body) == names(server.client.get(url, params={"query": sparql} | parameters))
        return int(names(by_form)[0])

    edges = number(count, default_graph_uri=ASSERTED)
    assert 0 < edges < number(count)
    assert number(f"SELECT (COUNT(*) AS ?name) FROM <{ASSERTED}> {{ ?s ?p ?o }}") == edges  # noqa: S608
    assert number(count + "# FROM", default_graph_uri=ASSERTED, named_graph_uri=ASSERTED) == edges
    assert number("SELECT (COUNT(*) AS ?name) FROM <x:y> { ?s ?p ?o }", default_graph_uri=ASSERTED) == edges
    assert number(count, named_graph_uri=ASSERTED) == 0
    assert number(in_graphs, named_graph_uri=ASSERTED) == edges
    assert number(in_graphs, default_graph_uri=ASSERTED) == 0
    assert number(count, default_graph_uri="https://x.example/none") == 0


def test_without_a_query_the_service_describes_itself(server: Running) -> None:
    found = Graph().parse(data=server.get("sparql", Accept="text/turtle").content, format="turtle")
    service = URIRef(f"{server.address}sparql")
    assert (service, RDF.type, URIRef(SD + "Service")) in found
    assert (service, URIRef(SD + "endpoint"), service) in found
    assert (service, URIRef(SD + "supportedLanguage"), URIRef(SD + "SPARQL11Query")) in found
    assert URIRef(ASSERTED) in set(found.objects(None, URIRef(SD + "name")))
    assert server.get("sparql", Accept="application/ld+json").headers["content-type"] == "application/ld+json"
    assert server.get("sparql", Accept="text/csv").status_code == 406


@pytest.mark.parametrize(
    ("request_", "status", "said"),
    [
        ({"method": "POST", "data": {"update": "CLEAR ALL"}}, 403, "only reads"),
        ({"method": "GET", "params": {"update": "CLEAR ALL"}}, 403, "only reads"),
        (
            {"method": "POST", "content": "CLEAR ALL", "headers": {"Content-Type": "application/sparql-update"}},
            403,
            "reads",
        ),
        ({"method": "POST", "data": {"query": "LOAD <http://x.example/>"}}, 403, "LOAD is refused"),
        ({"method": "POST", "data": {"query": "ASK { SERVICE <http://x.example/> { } }"}}, 403, "SERVICE is refused"),
        ({"method": "GET", "params": {"query": "SELECT * FROM <file:///etc/hosts> { }"}}, 403, "no files"),
        ({"method": "GET", "params": {"query": "ASK {}", "default-graph-uri": "file:///etc/hosts"}}, 403, "no files"),
        ({"method": "GET", "params": {"query": "ASK {}", "named-graph-uri": "no iri"}}, 400, "named by an IRI"),
        ({"method": "GET", "params": {"query": "SELECT nonsense"}}, 400, "not valid SPARQL"),
        ({"method": "GET", "params": {"query": ""}}, 400, "not valid SPARQL"),
        ({"method": "GET", "params": {"query": ["ASK {}", "ASK {}"]}}, 400, "there are 2"),
        ({"method": "POST", "data": {"ask": "ASK {}"}}, 400, "no query"),
        ({"method": "POST", "content": b"\xff", "headers": {"Content-Type": "application/sparql-query"}}, 400, "UTF-8"),
        (
            {
                "method": "POST",
                "content": "query=%FF",
                "headers": {"Content-Type": "application/x-www-form-urlencoded"},
            },
            400,
            "UTF-8",
        ),
        ({"method": "POST", "content": "{}", "headers": {"Content-Type": "application/json"}}, 415, "application/json"),
        ({"method": "POST", "files": {"query": b"ASK {}"}}, 415, "multipart/form-data"),
        (
            {"method": "POST", "content": "#" * 2_000_000, "headers": {"Content-Type": "application/sparql-query"}},
            413,
            "bytes",
        ),
        (
            {"method": "POST", "content": "#" * 300_000, "headers": {"Content-Type": "application/sparql-query"}},
            400,
            "characters",
        ),
        ({"method": "PUT", "content": "ASK {}"}, 405, "Not Allowed"),
        ({"method": "DELETE"}, 405, "Not Allowed"),
    ],
)
def test_what_cannot_be_answered_is_refused_in_words(
    server: Running, request_: dict[str, Any], status: int, said: str
) -> None:
    answer = server.client.request(url="/sparql", **request_)
    assert (answer.status_code, answer.headers["content-type"]) == (status, "text/plain; charset=utf-8"), answer.text
    assert said in answer.text
