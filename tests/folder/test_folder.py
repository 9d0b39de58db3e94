"""Whose folder it is: a build touches nobody else's files."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.errors import RunError
from graph.folder import MARKER, ONTOLOGY, claim_folder, ontology_of


def test_a_new_folder_is_made_and_an_empty_one_taken(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    for name in ("new/deep", "empty"):
        claim_folder(tmp_path / name)
        assert (tmp_path / name / MARKER).exists()


def test_a_folder_of_an_earlier_build_is_taken_again(tmp_path: Path) -> None:
    claim_folder(tmp_path / "out")
    (tmp_path / "out" / "claims.jsonl").touch()

    claim_folder(tmp_path / "out")


def test_a_folder_with_other_files_is_refused_and_stays_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "thesis.doc").write_text("years of work")

    with pytest.raises(RunError, match="did not make"):
        claim_folder(tmp_path)

    assert [path.name for path in tmp_path.iterdir()] == ["thesis.doc"]


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "out").touch()

    with pytest.raises(RunError, match="is a file"):
        claim_folder(tmp_path / "out")


def test_the_ontology_of_a_build_is_the_one_it_kept(tmp_path: Path) -> None:
    claim_folder(tmp_path)
    (tmp_path / ONTOLOGY).write_text("kept")

    assert ontology_of(tmp_path).read_text() == "kept"


@pytest.mark.parametrize(("name", "state"), [("", "is no claimgraph folder"), ("missing", "does not exist")])
def test_a_folder_without_a_build_says_how_to_make_one(tmp_path: Path, name: str, state: str) -> None:
    with pytest.raises(RunError, match=f"{state}.*claimgraph build"):
        ontology_of(tmp_path / name)
