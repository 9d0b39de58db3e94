"""Files are whole or not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.errors import RunError
from graph.files import write_whole


def test_text_is_written_as_utf8_and_nothing_else_is_left(tmp_path: Path) -> None:
    write_whole(tmp_path / "a.txt", "naïve\n外交部\n")

    assert (tmp_path / "a.txt").read_bytes() == "naïve\n外交部\n".encode()
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


def test_a_refused_write_says_why_and_leaves_no_half_file(tmp_path: Path) -> None:
    (tmp_path / "taken").mkdir()
    (tmp_path / "taken" / "inside").touch()

    with pytest.raises(RunError, match=r"cannot write .*taken: .*\. Choose another place"):
        write_whole(tmp_path / "taken", b"new")

    assert [path.name for path in tmp_path.iterdir()] == ["taken"]
