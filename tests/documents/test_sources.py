from __future__ import annotations

import os
from pathlib import Path

import pytest

from graph.documents import find_documents
from graph.folder import MARKER


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Six files, of which three are read."""
    folder = tmp_path / "press"
    (folder / "may").mkdir(parents=True)
    for name in ("b.txt", "a.HTML", "may/c.pdf", "notes.docx", "may/table.csv", ".hidden.txt"):
        (folder / name).write_text("The envoy left.")
    return folder


def _names(*paths: Path) -> list[str]:
    return [source.name for source in find_documents(paths).sources]


def test_a_folder_is_walked_in_order_and_named_from_its_parent(folder: Path) -> None:
    found = find_documents([folder])
    assert [(source.name, source.format) for source in found.sources] == [
        ("press/a.HTML", "html"),
        ("press/b.txt", "text"),
        ("press/may/c.pdf", "pdf"),
    ]
    assert found.passed_over == ("press/may/table.csv", "press/notes.docx")
    assert found.errors == ()


def test_names_do_not_depend_on_how_the_path_is_written(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = _names(folder)
    monkeypatch.chdir(folder.parent)
    for spelling in ("press", "./press", "press/", "press/may/.."):
        assert _names(Path(spelling)) == expected
    monkeypatch.chdir(folder)
    assert _names(Path()) == expected


def test_a_file_keeps_the_name_of_its_folder(folder: Path) -> None:
    assert _names(folder / "b.txt") == ["press/b.txt"]


def test_what_is_given_twice_is_read_once(folder: Path) -> None:
    assert _names(folder / "b.txt", folder, folder / "b.txt") == _names(folder)


def test_a_loop_of_links_ends(folder: Path) -> None:
    before = _names(folder)
    (folder / "may" / "again").symlink_to(folder, target_is_directory=True)
    (folder / "self.txt").symlink_to("self.txt")
    found = find_documents([folder])
    assert [source.name for source in found.sources] == before
    assert [str(error) for error in found.errors] == ["press/self.txt: is a link that leads nowhere; mend or remove it"]


def test_a_linked_folder_elsewhere_is_walked(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "entry").mkdir()
    (tmp_path / "entry" / "to").symlink_to(folder, target_is_directory=True)
    assert "entry/to/may/c.pdf" in _names(tmp_path / "entry")


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("nowhere", "there is no such file or folder that can be reached"),
        ("n" * 300, "there is no such file or folder that can be reached"),
        ("press/b.txt/c.txt", "there is no such file or folder that can be reached"),
        ("press/notes.docx", "is no type of file that is read; those are .txt, .html, .pdf and .jsonl"),
    ],
)
def test_a_wrong_argument_is_named_with_what_to_do(folder: Path, path: str, reason: str) -> None:
    found = find_documents([folder.parent / path, folder / "b.txt"])
    assert [error.reason.startswith(reason) for error in found.errors] == [True]
    assert len(found.sources) == 1


def test_a_pipe_is_never_opened(folder: Path) -> None:
    os.mkfifo(folder / "pipe.txt")
    found = find_documents([folder])
    assert [error.reason for error in found.errors] == ["is neither a file nor a folder"]


def test_two_folders_of_one_name_are_told(folder: Path, tmp_path: Path) -> None:
    twin = tmp_path / "other" / "press"
    twin.mkdir(parents=True)
    (twin / "b.txt").write_text("Another text.")
    found = find_documents([folder, twin])
    assert len(found.sources) == 3
    assert "is the name of two documents" in found.errors[0].reason


def test_what_a_build_left_is_no_article(folder: Path) -> None:
    out = folder / "out"
    (out / "documents").mkdir(parents=True)
    (out / MARKER).write_text("{}")
    (out / "documents" / "stored.txt").write_text("A stored text.")
    assert "press/out/documents/stored.txt" not in _names(folder)


def test_a_name_that_is_no_text_can_still_be_written(tmp_path: Path) -> None:
    (tmp_path / os.fsdecode(b"caf\xe9.txt")).write_text("The envoy left.")
    (tmp_path / "cafe\u0301.txt").write_text("The envoy left.")
    names = [name.split("/")[1] for name in _names(tmp_path)]
    assert names == ["caf\u00e9.txt", "caf\ufffd.txt"]
