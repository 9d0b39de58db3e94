"""How the tables of these tests are written: a sentence, then its attributions as ``source | cue | content``.

The source is empty where nobody is named; an ellipsis stands between the pieces of a cue or content in several
places. :func:`measure` compares what is found with what is written, as scorers of attribution corpora do.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import pytest

from graph.attributions import Attribution

__all__ = ["Figures", "measure", "row", "told"]


def told(attribution: Attribution) -> str:
    """An attribution as a line of a table."""
    source = attribution.source.text if attribution.source else ""
    cue, content = (" … ".join(span.text for span in part) for part in (attribution.cue, attribution.content))
    return f"{source} | {cue} | {content}"


def row(text: str, *attributions: str) -> pytest.ParameterSet:
    """A sentence and everything that it attributes."""
    return pytest.param(text, set(attributions), id=text[:90])


@dataclass(frozen=True)
class Figures:
    """How well what is found agrees with what is written, from 0 to 1."""

    source: float
    content: float


def measure(pairs: Iterable[tuple[Sequence[str], Sequence[str]]]) -> Figures:
    """Found and written lines of each sentence → exact F1 of sources, overlap F1 of content words.

    Found and written attributions are paired by their contents, those that share most first.
    """
    exact = written_sources = found_sources = 0
    shared = written_words = found_words = 0
    for found, written in pairs:
        for left, right in _paired(found, written):
            exact += left is not None and right is not None and _source(left) == _source(right)
            found_sources += left is not None
            written_sources += right is not None
            a, b = _words(left), _words(right)
            shared, found_words, written_words = shared + len(a & b), found_words + len(a), written_words + len(b)
    return Figures(2 * exact / (found_sources + written_sources), 2 * shared / (found_words + written_words))


def _paired(found: Sequence[str], written: Sequence[str]) -> list[tuple[str | None, str | None]]:
    ranked = sorted(
        ((-len(_words(a) & _words(b)), a, b) for a in found for b in written if _words(a) & _words(b)),
    )
    pairs: list[tuple[str | None, str | None]] = []
    left, right = set(found), set(written)
    for _, a, b in ranked:
        if a in left and b in right:
            pairs.append((a, b))
            left.remove(a)
            right.remove(b)
    return [*pairs, *((a, None) for a in sorted(left)), *((None, b) for b in sorted(right))]


def _source(line: str) -> str:
    return line.split(" | ")[0].strip()


def _words(line: str | None) -> set[tuple[str, int]]:
    """The words of a content, each with its number among its like."""
    words = re.findall(r"\w+", line.split(" | ")[2]) if line else []
    return {(word, words[:place].count(word)) for place, word in enumerate(words)}
