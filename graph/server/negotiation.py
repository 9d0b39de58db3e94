"""An ``Accept`` header and what can be sent → what is sent (RFC 9110, section 12.5.1)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

__all__ = ["ROWS", "TRIPLES", "choose", "content_type"]

ROWS: Mapping[str, str] = MappingProxyType(
    {
        "application/sparql-results+json": "json",
        "application/json": "json",
        "application/sparql-results+xml": "xml",
        "application/xml": "xml",
        "text/xml": "xml",
        "text/csv": "csv",
        "text/tab-separated-values": "tsv",
    }
)
"""Media type → form of what SELECT and ASK give; where several are as welcome, the first is sent."""

TRIPLES: Mapping[str, str] = MappingProxyType(
    {
        "text/turtle": "turtle",
        "application/n-triples": "nt",
        "application/ld+json": "jsonld",
        "application/rdf+xml": "rdfxml",
    }
)
"""Media type → form of what CONSTRUCT and DESCRIBE give."""


def choose(accept: str | None, offers: Iterable[str]) -> str | None:
    """The media type among *offers* that *accept* welcomes most; None if none. Without a header, the first.

    >>> choose("text/csv;q=0.5, application/*", ["application/json", "text/csv"])
    'application/json'
    >>> choose("text/html, */*;q=0", ["application/json"]) is None
    True
    """
    if accept is None or not accept.strip():
        return next(iter(offers))
    ranges = [_range(part) for part in accept.split(",") if part.strip()]
    welcome = {offer: _quality(offer, ranges) for offer in offers}
    best = max(welcome, key=lambda offer: welcome[offer])
    return best if welcome[best] > 0 else None


def content_type(media_type: str) -> str:
    """*media_type* with its character set, where a reader would have to guess.

    >>> content_type("text/csv"), content_type("application/ld+json")
    ('text/csv; charset=utf-8', 'application/ld+json')
    """
    return f"{media_type}; charset=utf-8" if media_type.startswith("text/") else media_type


def _range(part: str) -> tuple[str, float]:
    name, *parameters = (piece.strip().lower() for piece in part.split(";"))
    given = next((value[2:] for value in parameters if value.startswith("q=")), "1")
    try:
        quality = float(given)
    except ValueError:
        quality = 0.0
    return name, quality if 0 <= quality <= 1 else 0.0


def _quality(offer: str, ranges: Iterable[tuple[str, float]]) -> float:
    """The quality of the most exact range that holds *offer*: the type itself, else its family, else any."""
    qualities = dict(reversed(list(ranges)))
    family = offer.partition("/")[0] + "/*"
    return next((qualities[name] for name in (offer, family, "*/*") if name in qualities), 0.0)
