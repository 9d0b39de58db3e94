from __future__ import annotations

from pathlib import Path

import pytest

from graph.errors import DocumentError
from graph.model import Document
from tests.documents.files import lock, make_pdf, read_file

PAGES = (
    "Envoy leaves Lima\nLima, 3 May 2021\n\nThe envoy left Peru after a quar-\nrel over fish. The quarrel went",
    "on for a long-\ntime.",
)


def test_pages_become_one_text_with_whole_words(tmp_path: Path) -> None:
    (document,) = read_file(tmp_path / "a.pdf", make_pdf(*PAGES))
    assert isinstance(document, Document)
    assert "after a quarrel over fish" in document.text
    assert "went\non for a long-time." in document.text
    assert (document.title, document.date) == ("Envoy leaves Lima", "2021-05-03")


@pytest.mark.parametrize(
    ("given", "title"), [("Quarrel over fish", "Quarrel over fish"), ("Microsoft Word - report final.doc", None)]
)
def test_the_title_of_the_file_counts_unless_it_is_a_file_name(tmp_path: Path, given: str, title: str | None) -> None:
    (document,) = read_file(tmp_path / "a.pdf", make_pdf("The envoy of Chile left Peru on Monday.", title=given))
    assert isinstance(document, Document)
    assert document.title == title


def test_a_pdf_without_password_to_open_is_read(tmp_path: Path) -> None:
    (document,) = read_file(tmp_path / "a.pdf", lock(make_pdf(*PAGES), ""))
    assert isinstance(document, Document)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "is empty (0 bytes)"),
        (lock(make_pdf(*PAGES), "secret"), "is encrypted; save a copy without password"),
        (make_pdf(""), "holds no text, only pictures of it; run it through text recognition"),
        (b"%PDF-1.7 and then nothing of the kind", "is no PDF that can be read"),
        (make_pdf(*PAGES)[:300], "is no PDF that can be read"),
        (b"The envoy left.", "is no PDF that can be read"),
    ],
    ids=["0 bytes", "encrypted", "no text", "broken", "cut", "not a PDF"],
)
def test_a_pdf_that_gives_no_text_is_an_error_with_what_to_do(tmp_path: Path, data: bytes, reason: str) -> None:
    (error,) = read_file(tmp_path / "a.pdf", data)
    assert isinstance(error, DocumentError)
    assert error.reason.startswith(reason)
