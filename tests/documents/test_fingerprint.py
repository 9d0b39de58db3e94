from __future__ import annotations

from pathlib import Path

import pytest

from graph.documents.fingerprint import fingerprint


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "part").mkdir()
    (tmp_path / "a").write_bytes(b"one")
    (tmp_path / "part" / "b").write_bytes(b"two")
    return tmp_path


@pytest.mark.parametrize(
    ("name", "data"),
    [("a", b"One"), ("part/b", b""), ("c", b""), ("part/a", b"one")],
    ids=["changed", "cut", "new", "twin"],
)
def test_any_change_shows(folder: Path, name: str, data: bytes) -> None:
    before = fingerprint(folder)
    (folder / name).write_bytes(data)
    assert fingerprint(folder) != before


def test_a_missing_file_shows(folder: Path) -> None:
    before = fingerprint(folder)
    (folder / "a").unlink()
    assert fingerprint(folder) != before


def test_what_systems_leave_does_not_show(folder: Path) -> None:
    before = fingerprint(folder)
    (folder / ".DS_Store").write_bytes(b"x")
    (folder / "__pycache__").mkdir()
    (folder / "__pycache__" / "a.pyc").write_bytes(b"x")
    assert fingerprint(folder) == before
