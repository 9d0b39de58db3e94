"""What the tests of the views share: a small ontology, a corpus, its network, and a browser."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import networkx as nx
import pytest
from playwright.sync_api import Browser

from graph.model import Corpus
from graph.ontology import Ontology
from graph.views import build_network, render_page

from .corpora import island_affair, small_ontology
from .visit import Open, Visit


@pytest.fixture(scope="session")
def ontology() -> Ontology:
    return small_ontology()


@pytest.fixture(scope="session")
def corpus() -> Corpus:
    return island_affair()


@pytest.fixture(scope="session")
def network(corpus: Corpus, ontology: Ontology) -> nx.MultiDiGraph[str]:
    return build_network(corpus, ontology)


@pytest.fixture
def open_page(browser: Browser, ontology: Ontology, tmp_path: Path) -> Iterator[Open]:
    """A function: a corpus → its page, opened from a file in a window of its own."""
    tabs = []

    def visit(corpus: Corpus, *, title: str = "Reports", width: int = 1280, scheme: str = "light") -> Visit:
        path = tmp_path / "page.html"
        path.write_text(render_page(corpus, build_network(corpus, ontology), ontology, title=title), encoding="utf-8")
        tab = browser.new_page(
            viewport={"width": width, "height": 800},
            color_scheme="dark" if scheme == "dark" else "light",
        )
        tabs.append(tab)
        found = Visit(tab)
        tab.on("request", lambda request: found.requests.append(request.url))
        tab.on("pageerror", lambda error: found.complaints.append(str(error)))
        tab.on("console", lambda message: found.complaints.append(message.text))
        tab.goto(path.as_uri())
        assert found.requests == [path.as_uri()]
        return found

    yield visit
    for tab in tabs:
        tab.close()
