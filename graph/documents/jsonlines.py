"""A JSON Lines file → one Document for each line; a bad line is an error of its own, the others live on."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import BinaryIO

from graph.documents.details import Details, make_document
from graph.documents.encoding import LONGEST_TEXT, decode, tidy, too_long
from graph.errors import DocumentError
from graph.model import Document

__all__ = ["read_json_lines"]

LONGEST_LINE = 8 * LONGEST_TEXT
"""Bytes; JSON may spell a letter with six, and the other fields take their share."""


def read_json_lines(file: BinaryIO, name: str) -> Iterator[Document | DocumentError]:
    """Lines ``{"text": …, "title": …, "date": …, "publisher": …, "author": …, "url": …}`` → documents.

    Only ``text`` must be there. A document is named *name* ``#`` line number. Read line by line, so
    that the size of the file does not matter.
    """
    found = False
    number = 0
    while line := file.readline(LONGEST_LINE + 1):
        number += 1
        if not line.strip():
            continue
        found = True
        yield _read_line(line, f"{name}#{number}", file)
    if not found:
        yield DocumentError(name, "is empty; there is not one line of JSON in it")


def _read_line(line: bytes, name: str, file: BinaryIO) -> Document | DocumentError:
    try:
        if len(line) > LONGEST_LINE:
            _pass_line(line, file)
            raise DocumentError(name, too_long(f"a line of more than {LONGEST_LINE:,} bytes"))
        record = _record(decode(line.strip(), name), name)
        return make_document(name, tidy(record["text"]), line.strip(), Details.of(record))
    except DocumentError as error:
        return error


def _pass_line(line: bytes, file: BinaryIO) -> None:
    """Read on to the end of a line that is too long, without keeping it."""
    while line and not line.endswith(b"\n"):
        line = file.readline(LONGEST_LINE)


def _record(line: str, name: str) -> dict[str, str]:
    try:
        record = json.loads(line)
    except json.JSONDecodeError as error:
        raise DocumentError(name, f"is no JSON: {error.msg} at character {error.colno}") from error
    except (RecursionError, ValueError) as error:
        raise DocumentError(name, "is no JSON that can be read: nested too deep, or a number too long") from error
    if not isinstance(record, dict):
        raise DocumentError(name, 'must be an object {"text": "…", …}, one on each line')
    if not isinstance(record.get("text"), str):
        raise DocumentError(name, 'has no "text"; beside it title, date, publisher, author and url are read')
    return record
