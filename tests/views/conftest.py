"""What the tests of the views share: a small ontology, a corpus, its network, and a browser."""

from __future__ import annotations

from collections.abc import Iterator

import networkx as nx
import pytest
from playwright.sync_api import Browser

from graph.model import Corpus
from graph.ontology import Ontology
from graph.views import build_network

from .chromium import open_browser
from .corpora import island_affair, small_ontology


@pytest.fixture(scope="session")
def ontology() -> Ontology:
    return small_ontology()


@pytest.fixture(scope="session")
def corpus() -> Corpus:
    return island_affair()


@pytest.fixture(scope="session")
def network(corpus: Corpus, ontology: Ontology) -> nx.MultiDiGraph[str]:
    return build_network(corpus, ontology)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with open_browser() as opened:
        yield opened
