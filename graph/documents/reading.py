"""One file → its documents: picks the reader by format, and turns whatever goes wrong into a named error."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from graph.documents.encoding import LONGEST_TEXT, too_long
from graph.documents.jsonlines import read_json_lines
from graph.documents.plain import read_plain
from graph.documents.portable import read_pdf
from graph.documents.sources import Source
from graph.documents.webpage import read_webpage
from graph.errors import DocumentError
from graph.model import Document

__all__ = ["read_document"]

Reader = Callable[[bytes, str], Document]

READERS: dict[str, tuple[Reader, int]] = {
    "text": (read_plain, 4 * LONGEST_TEXT),
    "html": (read_webpage, 16 * 1024**2),
    "pdf": (read_pdf, 64 * 1024**2),
}
"""For each format its reader and the most bytes that a file may have: UTF-8 takes up to four for a character."""


def read_document(source: Source) -> Iterator[Document | DocumentError]:
    """One file → its documents, in order: one, or as many as a JSON Lines file has lines.

    What cannot be read comes as a DocumentError in its place; nothing is raised.
    """
    try:
        if source.format == "jsonl":
            with source.path.open("rb") as file:
                yield from read_json_lines(file, source.name)
        else:
            yield _read_whole(source)
    except DocumentError as error:
        yield error
    except OSError as error:
        yield DocumentError(source.name, f"cannot be read ({error.strerror}); check that it is there and readable")


def _read_whole(source: Source) -> Document:
    reader, most = READERS[source.format]
    size = source.path.stat().st_size
    if size > most:
        raise DocumentError(source.name, too_long(f"{size:,} bytes"))
    data = source.path.read_bytes()
    try:
        return reader(data, source.name)
    except DocumentError:
        raise
    except Exception as error:  # the parsers of HTML and PDF raise anything; it costs this document only
        reason = f"cannot be read as {source.format} ({type(error).__name__}: {error}); save its text as .txt"
        raise DocumentError(source.name, reason) from error
