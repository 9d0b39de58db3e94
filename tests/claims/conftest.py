"""The shipped language model and ontology, loaded once, and readers of sentences."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from graph.claims import extract_claims
from graph.documents import LanguageModel
from graph.entities import find_entities
from graph.model import Document, Statement
from graph.ontology import Ontology, load_ontology
from tests.claims.tables import edge

Extract = Callable[..., list[Statement]]
Edges = Callable[[str], set[str]]

TODAY = "2024-10-24"
"""The date of every document of these tests: a Thursday."""


@pytest.fixture(scope="session")
def ontology() -> Ontology:
    return load_ontology()


@pytest.fixture(scope="session")
def language() -> LanguageModel:
    return LanguageModel.load()


@pytest.fixture(scope="session")
def extract(ontology: Ontology, language: LanguageModel) -> Extract:
    """Text → its statements."""

    def statements(text: str, *, date: str | None = TODAY) -> list[Statement]:
        document = Document(name="test", text=text, sha256="", date=date)
        doc = language.parse(document)
        return extract_claims(document, doc, find_entities(document, doc, ontology), ontology)

    return statements


@pytest.fixture(scope="session")
def edges(extract: Extract) -> Edges:
    """Text → its claims without items, as "source relation target"."""
    return lambda text: {edge(statement.claim) for statement in extract(text)}
