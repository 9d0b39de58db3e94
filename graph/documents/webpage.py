"""A saved web page → Document: its article without menus, and what the page says about it. No network."""

from __future__ import annotations

import logging
import re

from graph.documents.details import Details, make_document
from graph.documents.encoding import decode, tidy
from graph.errors import DocumentError
from graph.model import Document

__all__ = ["read_webpage"]

CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,40})""", re.IGNORECASE)

FEWEST_WORDS, SENTENCE_END = 8, re.compile(r"[.!?]")
"""Less than that without one sentence is what is left of a menu."""

LATEST = "2099-12-31"
"""Of dates in pages: trafilatura's own limit is today, and the result must not depend on the clock."""


def read_webpage(data: bytes, name: str) -> Document:
    """The bytes of an HTML file → Document; the title stands before the body if the body lacks it.

    Title, author, site, date and address are those of the page's own metadata. Raises DocumentError
    where there is no article in the page.
    """
    declared = CHARSET.search(data[:4096])
    html = decode(data, name, declared=declared[1].decode("ascii") if declared else None)
    values = _extract(html, name)
    details = Details.of(values)
    body = tidy(str(values.get("text") or "")).strip()
    if len(body.split()) < FEWEST_WORDS and not SENTENCE_END.search(body):
        raise DocumentError(name, "holds no article that could be found in the page; save its text as .txt")
    has_title = not details.title or details.title in body[: len(details.title) + 500]
    return make_document(name, body if has_title else f"{details.title}\n\n{body}", data, details)


def _extract(html: str, name: str) -> dict[str, object]:
    """What trafilatura makes of the page, under our own keys."""
    import trafilatura
    from trafilatura.settings import Document as Extracted

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    dates = {"original_date": True, "extensive_search": False, "max_date": LATEST}
    page = trafilatura.bare_extraction(
        html, with_metadata=True, include_comments=False, include_tables=False, date_extraction_params=dates
    )
    if not isinstance(page, Extracted):
        raise DocumentError(name, "holds no article: the page has no body, or nothing but menus; save its text as .txt")
    return {
        "title": page.title,
        "publisher": page.sitename,
        "author": page.author,
        "date": page.date,
        "url": page.url,
        "text": page.text,
    }
