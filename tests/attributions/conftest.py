"""The shipped language model and ontology, loaded once, and a reader of sentences."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from graph.attributions import Attribution, find_attributions
from graph.documents import LanguageModel
from graph.model import Document
from graph.ontology import load_ontology

Attribute = Callable[[str], tuple[Attribution, ...]]


@pytest.fixture(scope="session")
def attribute() -> Attribute:
    """Text → its attributions."""
    language, ontology = LanguageModel.load(), load_ontology()

    def attributions(text: str) -> tuple[Attribution, ...]:
        doc = language.parse(Document(name="test", text=text, sha256="", date=None))
        return find_attributions(doc, ontology)

    return attributions
