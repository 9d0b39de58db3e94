"""What the tests of the views share: a small ontology, a corpus, its network, and a browser."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import networkx as nx
import pytest
from playwright.sync_api import Browser

from graph.model import Corpus
from graph.ontology import Ontology
from graph.views import build_network, render_page

from .busy import busy_affair
from .corpora import island_affair, small_ontology
from .visit import Open, Visit, open_tab


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
    visits: list[Visit] = []

    def visit(corpus: Corpus, *, title: str = "Reports", width: int = 1280, scheme: str = "light") -> Visit:
        path = write_page(corpus, ontology, tmp_path / f"page-{len(visits)}.html", title=title)
        visits.append(open_tab(browser, path.as_uri(), width=width, scheme=scheme))
        assert visits[-1].requests == [path.as_uri()]
        return visits[-1]

    yield visit
    for found in visits:
        found.page.close()


@pytest.fixture(scope="session")
def pages(
    browser: Browser, ontology: Ontology, corpus: Corpus, out: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Mapping[str, Visit]]:
    """Three pages that stay open for all tests: the isles, the seeds as they are built, and a generated corpus."""
    folder = tmp_path_factory.mktemp("pages")
    paths = {
        "isles": write_page(corpus, ontology, folder / "isles.html"),
        "seeds": out / "graph.html",
        "generated": write_page(busy_affair(80), ontology, folder / "generated.html"),
    }
    found = {name: open_tab(browser, path.as_uri()) for name, path in paths.items()}
    yield found
    for visit in found.values():
        assert visit.complaints == []
        assert {address.partition("#")[0] for address in visit.requests} == {visit.address}
        visit.page.close()


@pytest.fixture
def isles(pages: Mapping[str, Visit]) -> Visit:
    """The page of the island affair, as it opens."""
    pages["isles"].enter()
    return pages["isles"]


@pytest.fixture(params=["seeds", "generated"])
def visit(request: pytest.FixtureRequest, pages: Mapping[str, Visit]) -> Visit:
    """The pages of the seeds and of a generated corpus, as they open."""
    pages[request.param].enter()
    return pages[request.param]


def write_page(corpus: Corpus, ontology: Ontology, path: Path, *, title: str = "Reports") -> Path:
    html = render_page(corpus, build_network(corpus, ontology), ontology, title=title)
    path.write_text(html, encoding="utf-8")
    return path
