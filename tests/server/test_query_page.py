"""The query page in a real browser: it asks this server, shows rows, and asks nobody else."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from graph.dataset import list_queries
from tests.views.visit import Visit

from .running import Running

RUN = ".tabPanel.active .yasqe_queryButton"
CELLS = ".tabPanel.active .yasr_results tbody td"


@pytest.fixture
def visit(browser: Browser, server: Running) -> Iterator[Visit]:
    """A window with nothing in it yet, in which everything that is asked for and complained about is kept."""
    tab = browser.new_page(viewport={"width": 1200, "height": 900})
    found = Visit(tab)
    tab.on("request", lambda request: found.requests.append(request.url))
    tab.on("pageerror", lambda error: found.complaints.append(str(error)))
    tab.on("console", lambda message: found.complaints.append(message.text))
    yield found
    assert found.complaints == []
    assert [url for url in found.requests if not url.startswith((server.address, "data:", "blob:"))] == []
    tab.close()


def write(page: Page, sparql: str) -> None:
    """Put *sparql* into the editor that is shown, as if typed."""
    page.locator(".tabPanel.active .CodeMirror").click()
    page.keyboard.press("Control+a")
    page.keyboard.type(sparql, delay=5)


def test_every_named_query_has_a_tab(visit: Visit, server: Running) -> None:
    visit.page.goto(f"{server.address}query")
    tabs = visit.page.locator(".yasgui .tabsList [role=tab]").all_inner_texts()
    assert [tab.strip("✖ \n") for tab in tabs] == [query.name for query in list_queries()]


def test_a_named_query_is_run_and_its_rows_are_shown(visit: Visit, server: Running) -> None:
    page = visit.page
    page.goto(f"{server.address}query#disputed")
    assert "Which claims are disputed" in page.locator(".tabPanel.active .CodeMirror").inner_text()
    page.locator(RUN).click()
    page.locator(CELLS).first.wait_for()
    rows = server.ask(next(query.sparql for query in list_queries() if query.name == "disputed")).json()
    shown = page.locator(CELLS).all_inner_texts()
    assert [binding["claim"]["value"] for binding in rows["results"]["bindings"]] == shown[::5]
    assert "Iran" in shown[0]
    assert visit.requests[-1] == f"{server.address}sparql"


def test_named_queries_run_from_their_tabs(visit: Visit, server: Running) -> None:
    page = visit.page
    page.goto(f"{server.address}query")
    asked = list_queries()[::5]
    for query in asked:
        page.locator(".yasgui .tabsList [role=tab]", has_text=query.name).first.click()
        page.locator(RUN).click()
        page.locator(".tabPanel.active .yasr_response_chip").wait_for()
    assert visit.requests.count(f"{server.address}sparql") == len(asked)


def test_a_column_is_pulled_wider(visit: Visit, server: Running) -> None:
    page = visit.page
    page.goto(f"{server.address}query#claims")
    page.locator(RUN).click()
    page.locator(CELLS).first.wait_for()
    column = page.locator(".tabPanel.active .yasr_results th").nth(1)
    before = column.bounding_box()
    handle = page.locator(".tabPanel.active .grip-handle").nth(1).bounding_box()
    assert before
    assert handle
    page.mouse.move(handle["x"] + 5, handle["y"] + 10)
    page.mouse.down()
    page.mouse.move(handle["x"] - 60, handle["y"] + 10, steps=5)
    page.mouse.up()
    after = column.bounding_box()
    assert after
    assert after["width"] < before["width"] - 30


def test_what_is_typed_is_asked_and_completed_without_help_from_elsewhere(visit: Visit, server: Running) -> None:
    page = visit.page
    page.goto(f"{server.address}query")
    write(page, "PREFIX foaf: <http://xmlns.com/foaf/0.1/> SELECT ?name { ?s a foaf:Pers")
    page.keyboard.press("Control+Space")
    page.wait_for_timeout(300)
    page.keyboard.press("Escape")
    write(page, "SELECT ?name { ?state a cg:State ; cg:name ?name } ORDER BY ?name")
    page.locator(RUN).click()
    page.locator(CELLS).first.wait_for()
    assert page.locator(CELLS).all_inner_texts()[0] == "France"


def test_a_query_that_fails_says_why(visit: Visit, server: Running) -> None:
    page = visit.page
    page.goto(f"{server.address}query")
    write(page, "SELECT * { SERVICE <http://x.example/> { ?s ?p ?o } }")
    page.locator(RUN).click()
    page.wait_for_function("() => document.body.innerText.includes('SERVICE is refused')")
    assert visit.complaints == ["Failed to load resource: the server responded with a status of 403 (Forbidden)"]
    visit.complaints.clear()


def test_what_has_a_page_here_is_opened_here(visit: Visit, server: Running) -> None:
    page = visit.page
    page.goto(f"{server.address}query")
    write(page, "SELECT ?state { ?state cg:name 'Iran' }")
    page.locator(RUN).click()
    link = page.locator(f"{CELLS} a.iri").first
    assert link.inner_text() == "state:ir"
    with page.context.expect_page() as opened:
        link.click()
    assert opened.value.url == f"{server.address}id/state/ir"
    assert opened.value.locator("h1").inner_text() == "Iran"
    opened.value.close()


def test_a_page_with_a_query_in_its_address_asks_only_this_server(visit: Visit, server: Running) -> None:
    shared = "#query=ASK%20%7B%7D&endpoint=https%3A%2F%2Fevil.example%2Fsparql&requestMethod=POST&tabTitle=shared"
    visit.page.goto(f"{server.address}query{shared}")
    visit.page.locator(".tabPanel.active .yasr_response_chip").wait_for()
    assert f"{server.address}sparql" in visit.requests


def test_nothing_is_kept_in_the_browser(visit: Visit, server: Running) -> None:
    visit.page.goto(f"{server.address}query#claims")
    visit.page.locator(RUN).click()
    visit.page.locator(CELLS).first.wait_for()
    assert visit.page.evaluate("() => Object.keys(localStorage)") == []


@pytest.mark.parametrize("path", ["", "claims", "entities", "graph.html"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_other_pages_ask_nobody_else_either(visit: Visit, server: Running, path: str, scheme: str) -> None:
    visit.page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    visit.page.goto(server.address + path)
    assert visit.page.locator("h1").inner_text()
    if path == "graph.html":
        assert visit.page.evaluate("() => claimgraph.nodes.length") > 5
