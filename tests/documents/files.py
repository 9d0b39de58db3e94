"""Small real files for the tests: PDFs written by hand, locked by pypdf; and one way to read a file."""

from __future__ import annotations

import io
from pathlib import Path

from pypdf import PdfReader, PdfWriter

from graph.documents import find_documents, read_document
from graph.errors import DocumentError
from graph.model import Document

__all__ = ["lock", "make_pdf", "read_file"]


def read_file(path: Path, data: bytes | str) -> list[Document | DocumentError]:
    """Write *data* to *path* and read it back as a build would."""
    path.write_bytes(data.encode("utf-8") if isinstance(data, str) else data)
    found = find_documents([path])
    assert not found.errors
    return list(read_document(found.sources[0]))


def make_pdf(*pages: str, title: str | None = None) -> bytes:
    """A PDF with one page for each text; its lines are lines on the page."""
    writer = PdfWriter(io.BytesIO(_plain_pdf(pages)))
    if title:
        writer.add_metadata({"/Title": title})
    return _bytes(writer)


def lock(pdf: bytes, password: str) -> bytes:
    """The same PDF, encrypted."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf)))
    writer.encrypt(password, algorithm="RC4-128")
    return _bytes(writer)


def _bytes(writer: PdfWriter) -> bytes:
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()


def _plain_pdf(pages: tuple[str, ...]) -> bytes:
    """Catalogue, page tree and font, then for each text its content and its page."""
    numbers = [5 + 2 * index for index in range(len(pages))]
    kids = " ".join(f"{number} 0 R" for number in numbers)
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for text in pages:
        content = _content(text)
        objects.append(f"<< /Length {len(content)} >>\nstream\n{content}\nendstream")
        objects.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
            f"/Resources << /Font << /F1 3 0 R >> >> /Contents {len(objects)} 0 R >>"
        )
    return _with_table(objects)


def _content(text: str) -> str:
    lines = [line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)") for line in text.split("\n")]
    return "BT /F1 11 Tf 14 TL 60 780 Td " + " ".join(f"({line}) Tj T*" for line in lines) + " ET"


def _with_table(objects: list[str]) -> bytes:
    """The objects with their offsets at the end, as the format wants it."""
    body, offsets = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        offsets.append(len(body))
        body += f"{number} 0 obj\n{content}\nendobj\n".encode("latin-1")
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    end += f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(body)}\n%%EOF\n"
    return body + end.encode("latin-1")
