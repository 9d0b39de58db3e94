"""The word lists that the room needs: declared, complete, and refused where one is missing."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

import graph.entities
from graph.documents import LanguageModel
from graph.entities import REQUIRED_WORDS, find_entities
from graph.errors import RunError
from graph.model import Document
from graph.ontology import Ontology

READ = re.compile(r'(?:words\[|is_word\([^"\n]*)"([a-zA-Z]+)"')


def test_every_list_that_is_read_is_required() -> None:
    sources = Path(graph.entities.__file__).parent.glob("*.py")
    read = {name for source in sources for name in READ.findall(source.read_text(encoding="utf-8"))}
    assert read
    assert read <= REQUIRED_WORDS


def test_the_shipped_ontology_has_them(ontology: Ontology) -> None:
    assert ontology.words.keys() >= REQUIRED_WORDS


def test_a_missing_list_is_named(ontology: Ontology, model: LanguageModel) -> None:
    poorer = replace(ontology, words={name: words for name, words in ontology.words.items() if name != "titles"})
    document = Document(name="test", text="Peru spoke.", sha256="")
    with pytest.raises(RunError, match="cg:titles"):
        find_entities(document, model.parse(document), poorer)
