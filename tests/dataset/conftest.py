"""What the tests of the dataset share: the shipped ontology, and a folder that holds the small corpus."""

from __future__ import annotations

from pathlib import Path

import pytest
from rdflib import RDF, SKOS, Graph

from graph.dataset import write_store
from graph.ontology import Ontology, load_ontology
from tests.validity import CG, union_of

from .corpus import EARLY, LATE, make_pairs

KEPT_ITEMS = {CG.goods, CG.weapon, CG.rocket}
KEPT_CODINGS = {CG.militaryAid, CG.commentDeclined}


@pytest.fixture(scope="session")
def ontology() -> Ontology:
    return load_ontology()


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory, ontology: Ontology) -> Path:
    """A folder with the store of the corpus; tests only read it."""
    directory = tmp_path_factory.mktemp("dataset")
    write_store(directory, make_pairs(), ontology, model="hand 1.0")
    return directory


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory, ontology: Ontology) -> Graph:
    """A dataset of three statements that has every kind of triple, with a few of the item kinds and codings."""
    directory = tmp_path_factory.mktemp("sample")
    (_, early), (_, late) = make_pairs()
    write_store(directory, [(EARLY, early[:1]), (LATE, [late[0], late[2]])], ontology, model="hand 1.0")
    data = union_of(directory)
    unused = {*data.subjects(RDF.type, SKOS.Concept)} - KEPT_ITEMS
    for node in [*unused, *(set(data.subjects(RDF.type, CG.Coding)) - KEPT_CODINGS)]:
        data.remove((node, None, None))
        data.remove((None, None, node))
    return data
