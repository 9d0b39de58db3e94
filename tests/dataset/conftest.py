"""What the tests of the dataset share: the shipped ontology, and a folder that holds the small corpus."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.dataset import write_store
from graph.ontology import Ontology, load_ontology

from .corpus import make_pairs


@pytest.fixture(scope="session")
def ontology() -> Ontology:
    return load_ontology()


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory, ontology: Ontology) -> Path:
    """A folder with the store of the corpus; tests only read it."""
    directory = tmp_path_factory.mktemp("dataset")
    write_store(directory, make_pairs(), ontology, model="hand 1.0")
    return directory
