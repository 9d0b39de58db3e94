"""Numbers of right, wrong and missed → precision, recall and F1."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Counts", "Share"]


@dataclass(frozen=True)
class Share:
    """``right`` of ``total``."""

    right: int
    total: int

    @property
    def value(self) -> float:
        """From 0 to 1; 0 where there was nothing to be right about."""
        return self.right / self.total if self.total else 0.0


@dataclass(frozen=True)
class Counts:
    """True positives, false positives and false negatives; counts of parts add up to those of the whole.

    >>> total = Counts(3, 1, 0) + Counts(0, 0, 3)
    >>> total.precision, total.recall, total.f1
    (0.75, 0.5, 0.6)
    """

    tp: int = 0
    fp: int = 0
    fn: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(self.tp + other.tp, self.fp + other.fp, self.fn + other.fn)

    @property
    def precision(self) -> float:
        """The share of what was found that is right; 0 where nothing was found."""
        return Share(self.tp, self.tp + self.fp).value

    @property
    def recall(self) -> float:
        """The share of the gold that was found; 0 where there is none."""
        return Share(self.tp, self.tp + self.fn).value

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; 0 where both are."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0
