"""Confidences and verdicts → a reliability table and the expected calibration error.

Ten bins of equal width, the empty ones left out. The error is the mean, over statements, of how far
the mean confidence of a bin is from the share that is right in it (Naeini et al. 2015, AAAI).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from statistics import fmean

from graph.evaluation.matching import Match, in_order

__all__ = ["Bin", "Judged", "Reliability", "assess", "judged"]

BINS = 10


@dataclass(frozen=True)
class Judged:
    """An attributed statement that was found: how sure the program was of it, and whether it is right."""

    confidence: float | None
    right: bool


@dataclass(frozen=True)
class Bin:
    """Statements with a confidence from ``low`` (included) to ``high`` (excluded, but for 1)."""

    low: float
    high: float
    statements: int
    confidence: float
    right: float


@dataclass(frozen=True)
class Reliability:
    """``statements`` have a confidence and are in the bins, ``unsaid`` have none and are not."""

    bins: tuple[Bin, ...]
    error: float
    statements: int
    unsaid: int


def judged(matches: Iterable[Match]) -> Iterator[Judged]:
    """Attributed statements with their verdicts; those that the gold calls optional are left out.

    A statement that several lines make is as sure as the surest of them.
    """
    for match in matches:
        level = match.attributed
        for key in in_order(level.right | level.wrong):
            known = [line.confidence for line in level.meaning(key) if line.confidence is not None]
            yield Judged(max(known, default=None), key in level.right)


def assess(statements: Iterable[Judged]) -> Reliability | None:
    """The table; None where no statement has a confidence."""
    pairs: list[tuple[float, bool]] = []
    unsaid = 0
    for each in statements:
        if each.confidence is None:
            unsaid += 1
        else:
            pairs.append((each.confidence, each.right))
    if not pairs:
        return None
    numbers = [_number(confidence) for confidence, _ in pairs]
    bins = tuple(
        _bin(n, [pair for pair, number in zip(pairs, numbers, strict=True) if number == n])
        for n in sorted(set(numbers))
    )
    error = sum(each.statements * abs(each.confidence - each.right) for each in bins) / len(pairs)
    return Reliability(bins, error, len(pairs), unsaid)


def _number(confidence: float) -> int:
    """Which bin, from 0; a confidence of 1 belongs to the last."""
    return min(int(confidence * BINS), BINS - 1)


def _bin(number: int, pairs: list[tuple[float, bool]]) -> Bin:
    return Bin(
        low=number / BINS,
        high=(number + 1) / BINS,
        statements=len(pairs),
        confidence=fmean(confidence for confidence, _ in pairs),
        right=fmean(right for _, right in pairs),
    )
