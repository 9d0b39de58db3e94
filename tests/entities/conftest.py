"""The shipped language model and ontology, loaded once, and a reader of sentences."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from graph.documents import LanguageModel
from graph.entities import Entities, find_entities
from graph.model import ID, Document
from graph.ontology import Ontology, load_ontology

Read = Callable[[str], "Seen"]


class Seen:
    """What was found in a text, by the words that were found."""

    def __init__(self, text: str, entities: Entities, words: list[str]) -> None:
        self.text = text
        self.entities = entities
        self.meanings = {
            " ".join(words[m.start : m.end]): tuple(e.iri.removeprefix(ID) for e in m.entities)
            for m in entities.mentions
        }
        self.forms = {" ".join(words[m.start : m.end]): m.form for m in entities.mentions}

    def named(self, iri: str) -> tuple[str | None, str | None]:
        """The position of an entity and whom it represents."""
        entity = next(e for e in self.entities.entities if e.iri == ID + iri)
        return entity.position, entity.represents and entity.represents.removeprefix(ID)


@pytest.fixture(scope="session")
def ontology() -> Ontology:
    return load_ontology()


@pytest.fixture(scope="session")
def model() -> LanguageModel:
    return LanguageModel.load(None)


@pytest.fixture(scope="session")
def read(ontology: Ontology, model: LanguageModel) -> Read:
    """Text → what was found in it."""

    def find(text: str) -> Seen:
        document = Document(name="test", text=text, sha256="")
        doc = model.parse(document)
        return Seen(text, find_entities(document, doc, ontology), [token.text for token in doc])

    return find
