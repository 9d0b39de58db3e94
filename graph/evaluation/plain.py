"""A scorecard → plain values for JSON: the keys in a fixed order, shares rounded to three digits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from graph.evaluation.breakdown import Recalled
from graph.evaluation.counts import Counts, Share
from graph.evaluation.reliability import Reliability
from graph.evaluation.scorecard import Scorecard

__all__ = ["DIGITS", "plain"]

DIGITS = 3
"""Behind the point, in JSON as in tables; the counts stand beside for whoever wants more."""


def plain(card: Scorecard) -> dict[str, Any]:
    """Everything on the card, the mistakes last. ``reliability`` is None where no line has a confidence."""
    return {
        "documents": card.documents,
        "lines": card.lines,
        "elsewhere": card.elsewhere,
        "false_evidence": card.false_evidence,
        "edge": _counts(card.edge),
        "attributed": _counts(card.attributed),
        "by_relation": {
            relation: {"edge": _counts(card.edge_by_relation.get(relation, Counts())), "attributed": _counts(counts)}
            for relation, counts in _relations(card).items()
        },
        "by_stance": _rows(card.by_stance),
        "by_speaker": _rows(card.by_speaker),
        "by_modality": {modality: _recalled(row) for modality, row in card.by_modality.items()},
        "attributes": {name: _share(share) for name, share in card.attributes.items()},
        "reliability": _reliability(card.reliability) if card.reliability else None,
        "mistakes": [asdict(mistake) for mistake in card.mistakes],
    }


def _relations(card: Scorecard) -> dict[str, Counts]:
    names = sorted({*card.edge_by_relation, *card.attributed_by_relation})
    return {name: card.attributed_by_relation.get(name, Counts()) for name in names}


def _rows(rows: Mapping[str, Counts]) -> dict[str, dict[str, Any]]:
    return {name: _counts(counts) for name, counts in rows.items()}


def _counts(counts: Counts) -> dict[str, Any]:
    shares = {"precision": counts.precision, "recall": counts.recall, "f1": counts.f1}
    return {name: round(share, DIGITS) for name, share in shares.items()} | asdict(counts)


def _share(share: Share) -> dict[str, Any]:
    return {"right": share.right, "total": share.total, "share": round(share.value, DIGITS)}


def _recalled(row: Recalled) -> dict[str, Any]:
    recall = Share(row.found, row.required).value
    return {"required": row.required, "found": row.found, "recall": round(recall, DIGITS), "same": row.same}


def _reliability(table: Reliability) -> dict[str, Any]:
    return {
        "bins": [
            asdict(each) | {"confidence": round(each.confidence, DIGITS), "right": round(each.right, DIGITS)}
            for each in table.bins
        ],
        "expected_calibration_error": round(table.error, DIGITS),
        "statements": table.statements,
        "unsaid": table.unsaid,
    }
