"""Confidences against verdicts: bins and the calibration error, worked out by hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.evaluation import plain, score, tables
from graph.evaluation.reliability import Bin, Judged, assess
from tests.evaluation.pairs import found, gold, line

SOLD = "Rojas asserts: Peru supplies Chile"


def test_bins_and_error() -> None:
    table = assess([Judged(0.8, True), Judged(0.9, False), Judged(1.0, True), Judged(0.86, False), Judged(None, True)])

    assert table is not None
    assert [(each.low, each.high, each.statements, each.right) for each in table.bins] == [
        (0.8, 0.9, 2, 0.5),
        (0.9, 1.0, 2, 0.5),
    ]
    assert [each.confidence for each in table.bins] == pytest.approx([0.83, 0.95])
    assert table.error == pytest.approx((2 * 0.33 + 2 * 0.45) / 4)
    assert (table.statements, table.unsaid) == (4, 1)


@pytest.mark.parametrize(
    ("confidence", "low"),
    [(0.0, 0.0), (0.0999, 0.0), (0.1, 0.1), (0.3, 0.3), (0.6, 0.6), (0.7, 0.7), (0.9999, 0.9), (1.0, 0.9)],
)
def test_which_bin(confidence: float, low: float) -> None:
    table = assess([Judged(confidence, right=True)])

    assert table is not None
    assert [(each.low, each.confidence) for each in table.bins] == [(low, confidence)]
    assert table.bins[0].high == pytest.approx(low + 0.1)


def test_errors_of_two_bins_do_not_cancel() -> None:
    table = assess([Judged(0.5, True), Judged(0.4, True), Judged(0.5, False), Judged(0.95, False)])

    assert table is not None
    assert table.error == pytest.approx((1 * 0.6 + 2 * 0.0 + 1 * 0.95) / 4)


def test_without_confidences_there_is_no_table(tmp_path: Path) -> None:
    assert assess([Judged(None, right=True)]) is None
    assert assess([]) is None
    assert score(gold(tmp_path, SOLD), found(SOLD)).reliability is None


def test_statements_on_optional_gold_are_left_out_and_the_surest_line_counts(tmp_path: Path) -> None:
    told = gold(tmp_path, SOLD, "optional text asserts: Peru trains Chile", "doubtful text asserts: Chile trains Peru")
    said = found(
        line(SOLD, confidence=0.55),
        line(SOLD, confidence=0.75),
        line(SOLD),
        line("Ministry denies: Peru supplies Chile", confidence=0.25),
        line("text asserts: Peru trains Chile", confidence=0.05),
        line("text asserts: Chile trains Peru", confidence=0.05),
        line("Cuba asserts: Peru supplies Chile"),
    )

    card = score(told, said)

    assert card.reliability is not None
    assert card.reliability.bins == (Bin(0.2, 0.3, 1, 0.25, 0.0), Bin(0.7, 0.8, 1, 0.75, 1.0))
    assert card.reliability.error == pytest.approx(0.25)
    assert card.reliability.unsaid == 1


def test_how_the_table_is_shown(tmp_path: Path) -> None:
    card = score(gold(tmp_path, SOLD), found(line(SOLD, confidence=0.7)))
    *_, table = tables(card)

    assert table.columns == ("confidence", "statements", "mean confidence", "share right")
    assert table.rows == [("0.7 to 0.8", "1", "0.700", "1.000")]
    assert table.note == "Expected calibration error: 0.300."
    assert plain(card)["reliability"] == {
        "bins": [{"low": 0.7, "high": 0.8, "statements": 1, "confidence": 0.7, "right": 1.0}],
        "expected_calibration_error": 0.3,
        "statements": 1,
        "unsaid": 0,
    }
