"""A document → the outlet that published it, as far as it says."""

from __future__ import annotations

from urllib.parse import urlsplit

from graph.model import Document

__all__ = ["outlet"]


def outlet(document: Document) -> str | None:
    """The publisher; else the site that the document's address names; else None, which is never guessed at.

    A folder or a file name says nothing: whoever collects articles may put many outlets into one folder.

    >>> outlet(Document("a.txt", "", "", url="https://www.desk.example/news/1"))
    'desk.example'
    """
    return document.publisher or _site(document.url)


def _site(url: str | None) -> str | None:
    try:
        host = urlsplit(url or "").hostname
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None
