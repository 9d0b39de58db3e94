"""What the tests of publishing share: a folder to publish, and servers to publish to."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.dataset import write_store
from graph.ontology import Ontology, load_ontology
from tests.dataset.bazaar import make_bazaar

from .servers import Fuseki, oxigraph, rehearsal


@pytest.fixture(scope="session")
def ontology() -> Ontology:
    return load_ontology()


@pytest.fixture
def folder(tmp_path_factory: pytest.TempPathFactory, ontology: Ontology) -> Path:
    """A folder with the store of four documents."""
    directory = tmp_path_factory.mktemp("published")
    write_store(directory, make_bazaar(), ontology)
    return directory


@pytest.fixture
def real(tmp_path: Path) -> Iterator[str]:
    """The address of a real Oxigraph server that is empty."""
    with oxigraph(tmp_path / "oxigraph") as address:
        yield address


@pytest.fixture
def fuseki() -> Iterator[Fuseki]:
    """An empty server with Fuseki's rules."""
    with rehearsal() as server:
        yield server
