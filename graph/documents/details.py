"""What is known about a text besides its words, and the one place where a :class:`Document` is made."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass

from graph.documents.dates import iso_date
from graph.documents.encoding import check_text, tidy
from graph.documents.head import read_head
from graph.model import Document

__all__ = ["Details", "make_document"]

LONGEST_VALUE = 500
"""Characters; what is longer is no title or name, but a mistake of whoever wrote it."""

ADDRESS = re.compile(r"https?://[^\s<>\"{}|\\^`\x00-\x20]+")
"""What may be an IRI in the dataset and a link in the viewer; anything else is dropped."""


@dataclass(frozen=True)
class Details:
    """What the file says of its text outside the text (front matter, ``<meta>``, JSON fields)."""

    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    date: str | None = None
    url: str | None = None

    @classmethod
    def of(cls, values: Mapping[str, object]) -> Details:
        """From keys and values as found: unknown keys and values that are no text are left out.

        >>> Details.of({"title": " A  deal ", "date": "3 May 2021, 10:00", "author": ["A. Ek", "B. Ås"], "mood": 1})
        Details(title='A deal', publisher=None, author='A. Ek, B. Ås', date='2021-05-03', url=None)
        """
        plain = {key: _plain(values.get(key)) for key in ("title", "publisher", "author", "date", "url")}
        address = plain["url"] if plain["url"] and ADDRESS.fullmatch(plain["url"]) else None
        return cls(**plain | {"date": iso_date(plain["date"]), "url": address})


def make_document(name: str, text: str, data: bytes, details: Details) -> Document:
    """A text with its details, completed by what the head of the text says itself.

    *data* are the bytes that it was read from (their SHA-256 is kept). Raises DocumentError for a
    text that is empty, too long or no text.
    """
    check_text(text, name)
    head = read_head(text)
    return Document(
        name=name,
        text=text,
        sha256=hashlib.sha256(data).hexdigest(),
        title=details.title or head.title,
        publisher=details.publisher or head.publisher,
        author=details.author or head.author,
        date=details.date or head.date,
        url=details.url,
    )


def _plain(value: object) -> str | None:
    """A value as one line of text; a list of texts is joined; None for anything else."""
    if isinstance(value, list) and value and all(isinstance(part, str) for part in value):
        value = ", ".join(value)
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, str):
        return None
    line = " ".join(tidy(value).split())
    return line if 0 < len(line) <= LONGEST_VALUE and line.isprintable() else None
