"""Whatever is wrong with one input is named, with what to do, and costs nothing else in the run."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pypdf
import pytest

from tests.command import Run, claimgraph

GOOD = "Ruritania exported rifles to France, the French Foreign Ministry said on 3 May 2024.\n"


def empty_file(path: Path) -> None:
    path.write_bytes(b"")


def binary(path: Path) -> None:
    path.write_bytes(bytes(range(256)) * 64)


def encrypted_pdf(path: Path) -> None:
    writer = pypdf.PdfWriter()
    writer.add_blank_page(width=200, height=200)
    writer.encrypt("secret")
    with path.open("wb") as file:
        writer.write(file)


def html_without_body(path: Path) -> None:
    path.write_text("<!doctype html><html><head><title>Only a title</title></head></html>")


def twenty_megabytes_in_one_line(path: Path) -> None:
    path.write_bytes(b"word " * (4 << 20))


def broken_json_line(path: Path) -> None:
    path.write_text(json.dumps({"text": "France sanctioned Italy."}) + '\n{"text": \n')


CASES: dict[str, tuple[str, Callable[[Path], None], str]] = {
    "an empty file": ("bad.txt", empty_file, "empty"),
    "a binary": ("bad.txt", binary, "text"),
    "a PDF of no bytes": ("bad.pdf", empty_file, "empty"),
    "an encrypted PDF": ("bad.pdf", encrypted_pdf, "password|encrypted"),
    "HTML without a body": ("bad.html", html_without_body, "no article|no body|no text"),
    "20 MB in one line": ("bad.txt", twenty_megabytes_in_one_line, "split|long|large"),
    "a broken line of JSON": ("bad.jsonl", broken_json_line, "JSON"),
}


@pytest.fixture(scope="module")
def build_of_all(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[Run, Path]]:
    """One build over a good article and every bad file at once, and one over the good article alone."""
    folder = tmp_path_factory.mktemp("bad")
    mixed, alone = folder / "mixed", folder / "alone"
    for place in (mixed / "articles", alone / "articles"):
        place.mkdir(parents=True)
        (place / "good.txt").write_text(GOOD)
    for number, (name, make, _) in enumerate(CASES.values()):
        make(mixed / "articles" / f"{number}-{name}")
    (mixed / "articles" / "loop").symlink_to(mixed / "articles", target_is_directory=True)
    (mixed / "articles" / "photo.jpeg").write_bytes(b"\xff\xd8\xff")
    return {
        place.name: (claimgraph("build", place / "articles", "--out", place / "out"), place / "out")
        for place in (mixed, alone)
    }


@pytest.mark.parametrize("case", CASES)
def test_each_is_named_with_a_reason(build_of_all: dict[str, tuple[Run, Path]], case: str) -> None:
    name, _, reason = CASES[case]
    number = list(CASES).index(case)
    run, _ = build_of_all["mixed"]

    lines = [line for line in run.err.splitlines() if f"{number}-{name}" in line]
    assert len(lines) == 1, run.err
    assert re.search(reason, lines[0])


def test_the_run_is_done_all_the_same(build_of_all: dict[str, tuple[Run, Path]]) -> None:
    run, _ = build_of_all["mixed"]

    assert run.code == 1
    assert "Traceback" not in run.err
    assert f"{len(CASES)} skipped" in run.out
    assert "1 other file passed over" in run.out


def test_it_costs_the_good_article_nothing(build_of_all: dict[str, tuple[Run, Path]]) -> None:
    (mixed, mixed_out), (alone, alone_out) = build_of_all["mixed"], build_of_all["alone"]
    lines = (mixed_out / "claims.jsonl").read_text(encoding="utf-8").splitlines()

    assert (mixed.code, alone.code) == (1, 0)
    assert [line for line in lines if '"articles/good.txt"' in line] == (
        (alone_out / "claims.jsonl").read_text(encoding="utf-8").splitlines()
    )


def test_the_good_lines_of_a_file_with_a_bad_one_are_used(build_of_all: dict[str, tuple[Run, Path]]) -> None:
    _, out = build_of_all["mixed"]

    index = (out / "documents" / "index.jsonl").read_text(encoding="utf-8")

    assert "bad.jsonl#1" in index
    assert "bad.jsonl#2" not in index


def test_a_text_in_another_encoding_is_read(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "old.txt").write_bytes("Türkiye sold drones to Côte d’Ivoire, the Élysée said.".encode("cp1252"))

    run = claimgraph("build", folder, "--out", tmp_path / "out")

    assert run.code == 0, run.err
    (text,) = (tmp_path / "out" / "documents").glob("*.txt")
    assert "Türkiye sold drones to Côte d’Ivoire, the Élysée said." in text.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("out", "reason"),
    [("/proc/claimgraph", "cannot make the folder"), ("{tmp}/file/out", "cannot make the folder|is a file")],
)
def test_an_unwritable_out_folder_is_told_before_any_work(tmp_path: Path, out: str, reason: str) -> None:
    (tmp_path / "file").touch()

    run = claimgraph("build", "seeds", "--out", out.format(tmp=tmp_path))

    assert run.code == 2
    assert re.search(reason, run.err)
    assert "Traceback" not in run.err


def test_a_folder_without_a_document_says_what_is_read(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "photo.jpeg").touch()

    run = claimgraph("build", tmp_path / "in", "--out", tmp_path / "out")

    assert run.code == 2
    assert "no document" in run.err
    assert ".txt" in run.err
    assert not (tmp_path / "out").exists()


def test_an_ontology_with_a_syntax_error_stops_the_run_and_names_the_line(tmp_path: Path) -> None:
    (tmp_path / "broken.ttl").write_text("@prefix cg: <https://w3id.org/claimgraph/ontology#> .\ncg:supplies a ;; .\n")

    build = claimgraph("build", "seeds", "--out", tmp_path / "out", "--ontology", tmp_path / "broken.ttl")
    check = claimgraph("check", tmp_path / "broken.ttl")

    assert (build.code, check.code) == (2, 2)
    assert "line 2" in build.err
    assert "line 2" in check.out
    assert not (tmp_path / "out").exists()
