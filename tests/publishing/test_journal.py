"""The memory of what a server has: it survives being cut off, and says when it is not one."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.errors import RunError
from graph.publishing.endpoint import Endpoint
from graph.publishing.journal import Journal

HERE = Endpoint("https://x.example/store?key=s3cret")
A, B = "https://x.example/a", "https://x.example/b"


def only_file(directory: Path) -> Path:
    (found,) = (directory / "published").iterdir()
    return found


def test_it_remembers(tmp_path: Path) -> None:
    journal = Journal(tmp_path, HERE)
    journal.expect([A, B])
    journal.confirm(A, "1")
    again = Journal(tmp_path, HERE)
    assert (again.names(), again.has(A, "1"), again.has(A, "2"), again.has(B, "1")) == ({A, B}, True, False, False)
    again.forget(A)
    assert Journal(tmp_path, HERE).names() == {B}


def test_a_line_that_was_cut_off_is_not_known(tmp_path: Path) -> None:
    journal = Journal(tmp_path, HERE)
    journal.expect([A, B])
    for graph in (A, B):
        journal.confirm(graph, "1")
    file = only_file(tmp_path)
    file.write_bytes(file.read_bytes()[:-7])
    cut = Journal(tmp_path, HERE)
    assert (cut.has(A, "1"), cut.has(B, "1"), cut.names()) == (True, False, {A, B})
    cut.expect([A, B])
    cut.confirm(B, "2")
    assert Journal(tmp_path, HERE).has(B, "2")


def test_fresh_forgets_the_content_but_not_the_names(tmp_path: Path) -> None:
    journal = Journal(tmp_path, HERE)
    journal.expect([A])
    journal.confirm(A, "1")
    journal.expect([B], fresh=True)
    assert (journal.names(), journal.has(A, "1")) == ({A, B}, False)


def test_no_secret_is_written_down(tmp_path: Path) -> None:
    Journal(tmp_path, HERE).expect([A])
    assert "s3cret" not in only_file(tmp_path).read_text()


@pytest.mark.parametrize("line", ["[1]", "nonsense", '{"graph": "a"}', "7"])
def test_a_file_that_is_no_journal_is_not_guessed_at(tmp_path: Path, line: str) -> None:
    Journal(tmp_path, HERE).expect([A])
    file = only_file(tmp_path)
    file.write_text(f"{file.read_text()}{line}\n")
    with pytest.raises(RunError, match=r"is no journal .* Remove it"):
        Journal(tmp_path, HERE)
