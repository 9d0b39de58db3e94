from __future__ import annotations

import hashlib
import time
from pathlib import Path

from graph.documents import Source, read_document
from graph.errors import DocumentError
from graph.model import Document
from tests.documents.files import read_file


def test_a_document_carries_the_hash_of_its_bytes(tmp_path: Path) -> None:
    data = "Türkiye’s envoy left.\r\n".encode()
    (document,) = read_file(tmp_path / "a.txt", data)
    assert isinstance(document, Document)
    assert document.sha256 == hashlib.sha256(data).hexdigest()


def test_twenty_megabytes_in_one_line_are_refused_at_once(tmp_path: Path) -> None:
    before = time.process_time()
    (error,) = read_file(tmp_path / "a.txt", b"word " * 4_000_000)
    assert isinstance(error, DocumentError)
    assert error.reason.startswith("is too long: 20,000,000 bytes, where one document may have 1,000,000 characters")
    assert time.process_time() - before < 1


def test_a_file_that_went_away_is_named(tmp_path: Path) -> None:
    (error,) = read_document(Source(tmp_path / "gone.txt", "press/gone.txt", "text"))
    assert isinstance(error, DocumentError)
    assert error.name == "press/gone.txt"
    assert "No such file" in error.reason


def test_json_lines_that_went_away_are_named(tmp_path: Path) -> None:
    (error,) = read_document(Source(tmp_path / "gone.jsonl", "press/gone.jsonl", "jsonl"))
    assert isinstance(error, DocumentError)
