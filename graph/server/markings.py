"""A document's text and its statements → pieces, each with the claims that it is evidence for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from graph.model import Statement

__all__ = ["mark"]


def mark(text: str, statements: Iterable[Statement]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Cut *text* where evidence begins or ends: pieces in order, which together are the text, with claim ids.

    Evidence that reaches beyond the text is left out.
    """
    marks = {(s.evidence.start, s.evidence.end, s.claim.id) for s in statements}
    inside = sorted(found for found in marks if 0 <= found[0] < found[1] <= len(text))
    begins = _by_place((start, claim) for start, _, claim in inside)
    ends = _by_place((end, claim) for _, end, claim in inside)
    current: list[str] = []
    for start, end in pairwise(sorted({0, len(text), *begins, *ends})):
        for claim in ends.get(start, ()):
            current.remove(claim)
        current.extend(begins.get(start, ()))
        yield text[start:end], tuple(sorted(set(current)))


def _by_place(places: Iterable[tuple[int, str]]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for place, claim in places:
        found.setdefault(place, []).append(claim)
    return found
