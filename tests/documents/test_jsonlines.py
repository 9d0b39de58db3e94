from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from graph.documents import jsonlines
from graph.errors import DocumentError
from graph.model import Document
from tests.documents.files import read_file

RECORD = {
    "text": "The envoy left.",
    "title": "Envoy leaves",
    "date": "2021-05-03T08:00:00Z",
    "publisher": "Andes Press",
    "author": ["Ana Ruiz", "Luz Paz"],
    "url": "https://example.org/envoy",
    "mood": 3,
}


def test_every_line_is_a_document(tmp_path: Path) -> None:
    lines = [json.dumps(RECORD), "", json.dumps({"text": "He came\r\nback."})]
    first, second = read_file(tmp_path / "a.jsonl", "\n".join(lines))
    assert isinstance(first, Document)
    assert isinstance(second, Document)
    assert first.name == f"{tmp_path.name}/a.jsonl#1"
    assert (first.title, first.date, first.author) == ("Envoy leaves", "2021-05-03", "Ana Ruiz, Luz Paz")
    assert (first.publisher, first.url) == ("Andes Press", "https://example.org/envoy")
    assert (second.name[-2:], second.text) == ("#3", "He came\nback.")
    assert first.sha256 != second.sha256


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{", "is no JSON: Expecting property name"),
        ("[1]", "must be an object"),
        ('{"title": "No text"}', 'has no "text"'),
        ('{"text": 7}', 'has no "text"'),
        ('{"text": "  "}', "holds no text"),
        (r'{"text": "half \ud800"}', "holds characters that no text has"),
        (r'{"text": "null \u0000"}', "holds characters that no text has"),
        ("[" * 100_000, "is no JSON that can be read: nested too deep"),
        (b'{"text": "\xc3\xa9\xc3\xa9\xff"}', "byte 14 is not UTF-8"),
    ],
)
def test_a_bad_line_is_named_and_the_others_live(tmp_path: Path, line: str | bytes, reason: str) -> None:
    bad = line if isinstance(line, bytes) else line.encode()
    good = json.dumps(RECORD).encode()
    found = list(read_file(tmp_path / "a.jsonl", b"\n".join([good, bad, good])))
    assert [type(each) for each in found] == [Document, DocumentError, Document]
    assert isinstance(found[1], DocumentError)
    assert found[1].name.endswith("a.jsonl#2")
    assert found[1].reason.startswith(reason)


def test_a_line_that_is_too_long_is_not_kept_in_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jsonlines, "LONGEST_LINE", 200)
    good = json.dumps({"text": "The envoy left."})
    lines = io.BytesIO(f'{good}\n{{"text": "{"a" * 5_000}"}}\n{good}\n'.encode())
    found = list(jsonlines.read_json_lines(lines, "a.jsonl"))
    assert [getattr(each, "name", "") for each in found] == ["a.jsonl#1", "a.jsonl#2", "a.jsonl#3"]
    assert isinstance(found[1], DocumentError)
    assert "a line of more than 200 bytes" in found[1].reason


def test_an_empty_file_is_one_error(tmp_path: Path) -> None:
    (error,) = read_file(tmp_path / "a.jsonl", "\n\n")
    assert isinstance(error, DocumentError)
    assert error.reason.startswith("is empty")
