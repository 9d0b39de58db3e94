"""Results change at one moment: readers see the old ones or the new ones, and hold what they read."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from graph.errors import RunError
from graph.folder.results import HOME, reading, replacing


def write(directory: Path, **contents: str) -> None:
    """Replace the results of *directory* by files of these names."""
    with replacing(directory) as results:
        for name, content in contents.items():
            (results / name).write_text(content)


def shown(directory: Path) -> dict[str, str]:
    """What a user finds who opens each file of *directory*, by name."""
    return {path.name: path.read_text() for path in sorted(directory.iterdir()) if path.is_file()}


def kept(directory: Path) -> list[str]:
    """The folders of results that are on disk."""
    return sorted(path.name for path in (directory / HOME).iterdir() if not path.is_symlink())


def test_results_appear_when_all_is_there(tmp_path: Path) -> None:
    with replacing(tmp_path) as results:
        (results / "claims").write_text("one")
        assert shown(tmp_path) == {}
        (results / "picture").write_text("two")

    assert shown(tmp_path) == {"claims": "one", "picture": "two"}


def test_what_was_there_before_is_shown_until_then(tmp_path: Path) -> None:
    write(tmp_path, claims="old", picture="old")
    with replacing(tmp_path) as results:
        (results / "claims").write_text("new")
        assert shown(tmp_path) == {"claims": "old", "picture": "old"}

    assert shown(tmp_path) == {"claims": "new"}
    assert sorted(path.name for path in tmp_path.iterdir()) == [HOME, "claims"]


def test_replaced_results_stay_until_the_next_build_begins(tmp_path: Path) -> None:
    write(tmp_path, claims="old")
    write(tmp_path, claims="new")
    assert kept(tmp_path) == ["1", "2"]
    with replacing(tmp_path):
        assert kept(tmp_path) == ["2", "3"]


def test_a_build_that_fails_leaves_the_results_as_they_were(tmp_path: Path) -> None:
    write(tmp_path, claims="old")
    with pytest.raises(FileNotFoundError), replacing(tmp_path) as results:
        (results / "claims").write_text((results / "what is not there").read_text())

    assert shown(tmp_path) == {"claims": "old"}
    assert len(kept(tmp_path)) == 1


def test_what_a_killed_build_left_is_swept_by_the_next(tmp_path: Path) -> None:
    write(tmp_path, claims="old")
    (tmp_path / HOME / "2").mkdir()
    (tmp_path / HOME / "2" / "claims").write_text("half")
    (tmp_path / HOME / ".current.part").symlink_to("2")
    (tmp_path / "picture").symlink_to(f"{HOME}/current/picture")

    write(tmp_path, claims="new")

    assert shown(tmp_path) == {"claims": "new"}
    assert sorted(path.name for path in tmp_path.iterdir()) == [HOME, "claims"]
    assert sorted(path.name for path in (tmp_path / HOME).iterdir()) == ["1", "2", "current"]
    assert [path.name for path in (tmp_path / HOME / "2").iterdir()] == ["claims"]


def test_a_reader_holds_what_it_reads(tmp_path: Path) -> None:
    write(tmp_path, claims="old")
    with reading(tmp_path) as results, reading(tmp_path) as other:
        write(tmp_path, claims="new")
        write(tmp_path, claims="newer")
        assert (results / "claims").read_text() == (other / "claims").read_text() == "old"
        with reading(tmp_path) as later:
            assert (later / "claims").read_text() == "newer"
        write(tmp_path, claims="newest")
        assert kept(tmp_path) == ["1", "3", "4"]

    with replacing(tmp_path):
        assert kept(tmp_path) == ["4", "5"]


def test_whoever_reads_meanwhile_sees_one_build(tmp_path: Path) -> None:
    write(tmp_path, first="0", second="0")
    seen: list[tuple[str, str]] = []
    done = threading.Event()

    def read() -> None:
        while not done.is_set():
            with reading(tmp_path) as results:
                seen.append(((results / "first").read_text(), (results / "second").read_text()))

    reader = threading.Thread(target=read)
    reader.start()
    for number in range(60):
        write(tmp_path, first=str(number), second=str(number))
    done.set()
    reader.join()

    assert len({first for first, _ in seen}) > 1
    assert [pair for pair in seen if pair[0] != pair[1]] == []


def test_a_folder_without_results_is_read_as_it_is(tmp_path: Path) -> None:
    with reading(tmp_path) as results:
        assert results == tmp_path
    write(tmp_path, claims="one")
    with reading(tmp_path) as results, reading(results) as again:
        assert again == results != tmp_path


def test_a_link_that_leads_nowhere_is_not_waited_for(tmp_path: Path) -> None:
    write(tmp_path, claims="one")
    (tmp_path / HOME / "current").unlink()
    (tmp_path / HOME / "current").symlink_to("9")

    with reading(tmp_path) as results:
        assert results == tmp_path


def test_results_that_lie_in_the_folder_itself_are_replaced_by_links(tmp_path: Path) -> None:
    """Version 0.1.0 left them so."""
    (tmp_path / "claims").write_text("old")
    (tmp_path / "store").mkdir()
    (tmp_path / "store" / "table").write_text("old")
    (tmp_path / "notes").write_text("somebody else's")
    with replacing(tmp_path) as results:
        (results / "claims").write_text("new")
        (results / "store").mkdir()
        assert (tmp_path / "claims").read_text() == "old"

    assert shown(tmp_path) == {"claims": "new", "notes": "somebody else's"}
    assert list((tmp_path / "store").iterdir()) == []


def test_a_refused_write_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / HOME).write_text("a file where a folder should be")

    with pytest.raises(RunError, match=r"cannot write the results of .*--out"), replacing(tmp_path):
        pass
