"""The list of formats, and files that are whole or not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.errors import RunError
from graph.model import Corpus
from graph.ontology import Ontology
from graph.views import FORMATS, export


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_writes_the_same_file_twice(name: str, corpus: Corpus, ontology: Ontology, tmp_path: Path) -> None:
    first, second = (tmp_path / f"{turn}{FORMATS[name].suffix}" for turn in ("first", "second"))
    export(corpus, ontology, name, first)
    export(corpus, ontology, name, second)
    assert b"Arvenia" in first.read_bytes()
    assert first.read_bytes() == second.read_bytes()
    assert sorted(tmp_path.iterdir()) == [first, second]


def test_an_unknown_format_is_refused_with_the_list(corpus: Corpus, ontology: Ontology, tmp_path: Path) -> None:
    with pytest.raises(RunError, match=r"no format 'docx'.*csv, ftm, gexf, graphml, html"):
        export(corpus, ontology, "docx", tmp_path / "a.docx")
    assert not list(tmp_path.iterdir())


def test_a_folder_that_is_not_there_is_an_error_that_names_it(
    corpus: Corpus, ontology: Ontology, tmp_path: Path
) -> None:
    with pytest.raises(RunError, match="nowhere"):
        export(corpus, ontology, "csv", tmp_path / "nowhere" / "a.csv")
