"""A long list and a request → the part of it that one page shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from starlette.datastructures import URL
from starlette.exceptions import HTTPException
from starlette.requests import Request

__all__ = ["Page", "page_of"]

LENGTH = 100
"""Entries on a page."""

T = TypeVar("T")


@dataclass(frozen=True)
class Page(Generic[T]):
    """Part *number*, counted from 1, of *of* parts; ``total`` entries in all. Addresses keep what was asked for."""

    entries: Sequence[T]
    total: int
    number: int
    of: int
    url: URL

    def address(self, number: int) -> str:
        """Where another part stands."""
        url = self.url.include_query_params(page=number)
        return f"{url.path}?{url.query}"


def page_of(entries: Sequence[T], request: Request) -> Page[T]:
    """The part of *entries* that ``?page=`` asks for, by default the first; HTTPException 404 for any other."""
    asked = request.query_params.get("page", "1")
    of = max(1, -(-len(entries) // LENGTH))
    number = int(asked) if asked.isdecimal() and len(asked) < 10 else 0
    if not 1 <= number <= of:
        raise HTTPException(404, f"There is no page {asked} of this list; it has {of}.")
    start = (number - 1) * LENGTH
    return Page(entries[start : start + LENGTH], len(entries), number, of, request.url)
