"""Signs of a statement → how likely it was read rightly: a logistic regression whose weights lie beside this file.

The weights were learnt from annotated news by ``model/confidence.py``, whose penalty keeps them small, so that the
result is a probability that can be taken at its word.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from functools import lru_cache
from importlib.resources import files

__all__ = ["Confidence"]

DIGITS = 2


class Confidence:
    """Weighs signs. ``weights`` has one number for each sign that was seen often enough, and a ``bias``."""

    def __init__(self, weights: Mapping[str, float], bias: float) -> None:
        self._weights = weights
        self._bias = bias

    @staticmethod
    @lru_cache(maxsize=1)
    def shipped() -> Confidence:
        """The weights that come with the program."""
        data = json.loads(files("graph.claims").joinpath("confidence.json").read_text(encoding="utf-8"))
        return Confidence(data["weights"], data["bias"])

    def of(self, signs: Sequence[str]) -> float:
        """A probability, to two digits.

        >>> Confidence({"a": 2.0}, -1.0).of(["a", "never seen"])
        0.73
        """
        score = self._bias + sum(self._weights.get(sign, 0.0) for sign in signs)
        return round(1 / (1 + math.exp(-score)), DIGITS)
