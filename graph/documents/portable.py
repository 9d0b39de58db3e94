"""A PDF file → Document: the text of its pages, with words that were cut at a line's end made whole."""

from __future__ import annotations

import io
import logging
import re
from typing import TYPE_CHECKING

from graph.documents.details import Details, make_document
from graph.documents.encoding import tidy
from graph.errors import DocumentError
from graph.model import Document

if TYPE_CHECKING:
    from pypdf import PdfReader

__all__ = ["read_pdf"]

CUT_WORD = re.compile(r"(?P<first>[^\W\d_]+)-\n(?P<second>[^\W\d_]+)")
FILE_NAME = re.compile(r"\.\w{2,5}$")


def read_pdf(data: bytes, name: str) -> Document:
    """The bytes of a PDF file → Document. Raises DocumentError for an empty, locked, damaged or text-less one."""
    if not data:
        raise DocumentError(name, "is empty (0 bytes); fetch the PDF again")
    reader = _open(data, name)
    text = join_cut_words(tidy("\n".join(_pages(reader, name)))).strip("\n")
    if not text.strip():
        raise DocumentError(name, "holds no text, only pictures of it; run it through text recognition (OCR) first")
    return make_document(name, text, data, Details.of({"title": _title(reader)}))


def join_cut_words(text: str) -> str:
    """Words cut at the end of a line → whole: without the hyphen if the text knows that word elsewhere.

    >>> join_cut_words("a trans-\\nfer of short-\\nrange arms: the transfer")
    'a transfer of short-range arms: the transfer'
    """
    known = set(re.findall(r"[^\W\d_]+", text.casefold()))

    def whole(match: re.Match[str]) -> str:
        joined = match["first"] + match["second"]
        return joined if joined.casefold() in known else f"{match['first']}-{match['second']}"

    return CUT_WORD.sub(whole, text)


def _open(data: bytes, name: str) -> PdfReader:
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = PdfReader(io.BytesIO(data))
        locked = reader.is_encrypted and not reader.decrypt("")
    except (PyPdfError, ValueError, KeyError, NotImplementedError) as error:
        raise DocumentError(name, f"is no PDF that can be read ({error}); fetch it again, or save its text") from error
    if locked:
        raise DocumentError(name, "is encrypted; save a copy without password, or its text as .txt")
    return reader


def _pages(reader: PdfReader, name: str) -> list[str]:
    pages = []
    for number, page in enumerate(reader.pages, 1):
        try:
            pages.append(page.extract_text().strip("\n"))
        except Exception as error:  # a damaged page raises anything; the document is skipped with its reason
            reason = f"page {number} cannot be read ({type(error).__name__}: {error}); save its text as .txt"
            raise DocumentError(name, reason) from error
    return pages


def _title(reader: PdfReader) -> str | None:
    """The title that the file gives itself, unless it is but the name of the file it was made from."""
    title = reader.metadata.title if reader.metadata else None
    return title if title and " " in title.strip() and not FILE_NAME.search(title.strip()) else None
