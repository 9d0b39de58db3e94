"""Whose folder it is: a build touches nobody else's files."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from graph.errors import RunError
from graph.folder import MARKER, ONTOLOGY, check_folder, claim_folder, ontology_of
from tests.command import ROOT


def test_a_new_folder_is_made_and_an_empty_one_taken(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    for name in ("new/deep", "empty"):
        with claim_folder(tmp_path / name):
            assert (tmp_path / name / MARKER).exists()


def test_a_folder_of_an_earlier_build_is_taken_again(tmp_path: Path) -> None:
    with claim_folder(tmp_path / "out"):
        (tmp_path / "out" / "claims.jsonl").touch()
    first = (tmp_path / "out" / MARKER).read_bytes()

    with claim_folder(tmp_path / "out"):
        assert (tmp_path / "out" / MARKER).read_bytes() == first != b""


def test_a_folder_is_held_by_one_build_at_a_time(tmp_path: Path) -> None:
    with (
        claim_folder(tmp_path),
        pytest.raises(RunError, match=r"another build is writing to .*--out"),
        claim_folder(tmp_path),
    ):
        pass
    with claim_folder(tmp_path):
        pass


def test_the_lock_of_a_killed_build_goes_with_it(tmp_path: Path) -> None:
    hold = f"""
import pathlib, time
from graph.folder import claim_folder
with claim_folder(pathlib.Path({str(tmp_path / "out")!r})):
    print("held", flush=True)
    time.sleep(60)
"""
    with subprocess.Popen([sys.executable, "-c", hold], cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        with pytest.raises(RunError, match="another build"), claim_folder(tmp_path / "out"):
            pass
        process.kill()
        process.wait()
    with claim_folder(tmp_path / "out"):
        pass


def test_a_folder_with_other_files_is_refused_and_stays_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "thesis.doc").write_text("years of work")

    with pytest.raises(RunError, match="did not make"):
        check_folder(tmp_path)

    assert [path.name for path in tmp_path.iterdir()] == ["thesis.doc"]


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "out").touch()

    with pytest.raises(RunError, match="is a file"):
        check_folder(tmp_path / "out")


def test_the_ontology_of_a_build_is_the_one_it_kept(tmp_path: Path) -> None:
    (tmp_path / ONTOLOGY).write_text("kept")

    assert ontology_of(tmp_path).read_text() == "kept"


@pytest.mark.parametrize(("name", "state"), [("", "is no claimgraph folder"), ("missing", "does not exist")])
def test_a_folder_without_a_build_says_how_to_make_one(tmp_path: Path, name: str, state: str) -> None:
    with pytest.raises(RunError, match=f"{state}.*claimgraph build"):
        ontology_of(tmp_path / name)
