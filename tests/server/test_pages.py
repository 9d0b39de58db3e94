"""The pages, as a reader without scripts gets them: what they say, where they lead, and what they never do."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit

import pytest
from lxml import html

from graph.server.policy import PAGE, SCRIPTED

from .running import Running

PATHS = ["/", "/claims", "/entities", "/documents", "/query"]
ROLES = ("source", "target", "speaker")


def read(server: Running, path: str) -> html.HtmlElement:
    """The page at *path*."""
    answer = server.get(path)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    return html.document_fromstring(answer.content)


def links(page: html.HtmlElement) -> list[str]:
    """Where *page* leads on this server, and what it loads, as paths."""
    found = [link for element, _, link, _ in page.iterlinks() if not urlsplit(link).scheme]
    return sorted({urlsplit(urljoin("/", link)).path for link in found})


def lines(out: Path) -> list[dict[str, Any]]:
    """The statements of the folder."""
    return [json.loads(line) for line in (out / "claims.jsonl").read_text(encoding="utf-8").splitlines()]


def test_every_page_that_is_linked_to_is_there(server: Running) -> None:
    done: dict[str, int] = {}
    waiting = ["/"]
    while waiting:
        path = waiting.pop()
        answer = server.get(path)
        done[path] = answer.status_code
        if answer.headers["content-type"].startswith("text/html") and path != "/graph.html":
            waiting += [link for link in links(html.document_fromstring(answer.content)) if link not in done]
            waiting = sorted(set(waiting))
    assert set(done.values()) == {200}
    assert {*PATHS, "/graph.html", "/claims.jsonl", "/graph.trig", "/graph.gexf", "/sparql"} <= set(done)
    assert sum(path.startswith("/id/claim/") for path in done) > 10


def test_every_claim_and_every_party_has_its_page(server: Running, out: Path) -> None:
    claims = {line["claim"]: line for line in lines(out)}
    for claim, line in claims.items():
        shown = read(server, f"/id/claim/{claim.removeprefix('c:')}").text_content()
        assert " ".join(line["evidence"]["text"].split()) in " ".join(shown.split())
    parties = {line[role]["iri"]: line[role]["name"] for line in lines(out) for role in ROLES if line[role]}
    for iri, name in parties.items():
        assert read(server, "/id/" + iri.partition("/id/")[2]).findtext(".//h1") == name


def test_a_disputed_claim_shows_each_side_with_the_sentence_marked(server: Running, out: Path) -> None:
    denied = next(line for line in lines(out) if line["stance"] == "denies" and line["speaker"])
    page = read(server, f"/id/claim/{str(denied['claim']).removeprefix('c:')}")
    assert [section.get("class") for section in page.iter("section")][:3] == [
        "side asserts",
        "side denies",
        "side declines",
    ]
    side = page.find(".//section[@class='side denies']")
    assert side is not None
    assert side.findtext(".//figcaption/a") == denied["speaker"]["name"]
    assert "cue" in {mark.get("class") for mark in side.iter("mark")}
    assert "disputed" in page.find(".//p[@class='facts']").text_content()


def test_a_list_may_be_narrowed(server: Running) -> None:
    everything = read(server, "/claims").findall(".//ol[@class='rows']/li")
    disputed = read(server, "/claims?status=disputed&relation=supplies").findall(".//ol[@class='rows']/li")
    assert 0 < len(disputed) < len(everything)
    assert read(server, "/claims?status=nonsense").findall(".//ol[@class='rows']/li") == []
    assert server.get("/claims?page=2").status_code == 404
    assert server.get("/claims?page=x").status_code == 404


def test_the_text_of_a_document_stands_whole_with_its_evidence_marked(server: Running, out: Path) -> None:
    index = [json.loads(line) for line in (out / "documents" / "index.jsonl").read_text(encoding="utf-8").splitlines()]
    for entry in index:
        page = read(server, f"/id/document/{entry['file'].removesuffix('.txt')}")
        text = page.find(".//div[@class='text']")
        for reference in text.findall(".//a[@class='reference']"):
            reference.text = ""
        assert text.text_content().strip() == (out / "documents" / entry["file"]).read_text(encoding="utf-8").strip()
        evidence = {line["evidence"]["text"] for line in lines(out) if line["document"] == entry["name"]}
        assert len(text.findall(".//mark")) >= len(evidence) > 0


def test_a_statement_is_found_on_the_page_of_its_claim(server: Running) -> None:
    sparql = "SELECT ?statement ?claim { ?statement cg:claim ?claim } LIMIT 1"
    row = server.ask(sparql).json()["results"]["bindings"][0]
    statement, claim = (
        urlsplit(row[name]["value"]).path.partition("/claimgraph")[2] for name in ("statement", "claim")
    )
    answer = server.get(statement)
    assert (answer.status_code, answer.headers["location"]) == (303, f"{claim}#{statement.rpartition('/')[2]}")
    assert read(server, claim).get_element_by_id(statement.rpartition("/")[2]).tag == "figure"


@pytest.mark.parametrize(
    "path",
    ["/none", "/id/claim/0000", "/id/state/none", "/id/document/none", "/id/statement/none", "/id/", "/assets/x"],
)
def test_what_is_not_there_is_said_to_be_not_there(server: Running, path: str) -> None:
    answer = server.get(path)
    assert (answer.status_code, answer.headers["content-type"]) == (404, "text/plain; charset=utf-8")


@pytest.mark.parametrize("path", [*PATHS, "/graph.html", "/claims.jsonl", "/sparql", "/assets/query.js", "/none"])
def test_every_answer_tells_the_browser_to_do_no_more_than_show_it(server: Running, path: str) -> None:
    headers = server.get(path).headers
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["cross-origin-resource-policy"] == "same-origin"
    policy = headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    if path != "/graph.html":
        assert policy == (SCRIPTED if path == "/query" else PAGE)
    assert "server" not in headers


@pytest.mark.parametrize("path", PATHS)
def test_no_page_holds_a_script_or_a_style_of_its_own(server: Running, path: str) -> None:
    page = read(server, path)
    inline = [script for script in page.iter("script") if script.get("type") != "application/json" and script.text]
    assert inline == []
    assert list(page.iter("style")) == []
    assert [
        name for element in page.iter() for name in element.attrib if name.startswith("on") or name == "style"
    ] == []


def test_nothing_is_written_by_any_method(server: Running) -> None:
    for path in ("/", "/claims.jsonl", "/id/state/ir", "/assets/site.css"):
        for method in ("POST", "PUT", "PATCH", "DELETE"):
            assert server.client.request(method, path).status_code == 405
