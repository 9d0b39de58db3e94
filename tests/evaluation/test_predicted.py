"""Lines of claims.jsonl: which are read, and what is said of one that is unfit."""

from __future__ import annotations

import json
from typing import Any

import pytest

from graph.errors import RunError
from graph.evaluation import read_predictions
from tests.evaluation.pairs import line

SOLD = "Rojas asserts: Peru supplies Chile"


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"document": None}, "line 3: “document” is missing"),
        ({"source": None}, "line 3, “source”: is not an object"),
        ({"source": {"type": "State"}}, "line 3, “source”: “name” is missing"),
        ({"target": "Chile"}, "line 3, “target”: is not an object"),
        ({"stance": 1}, "line 3: “stance” is missing or no text"),
        ({"evidence": {"start": "0", "end": 1, "text": "P"}}, "line 3, “evidence”: “start” is missing"),
        ({"confidence": 1.5}, "line 3: “confidence” is neither null nor a number from 0 to 1"),
        ({"confidence": float("nan")}, "line 3: “confidence” is neither"),
        ({"confidence": True}, "line 3: “confidence” is neither"),
    ],
)
def test_an_unfit_line_is_named(changes: dict[str, Any], reason: str) -> None:
    good, bad = json.dumps(line(SOLD)), json.dumps(line(SOLD, **changes))

    with pytest.raises(RunError) as raised:
        read_predictions(f"{good}\n\n{bad}\n", "some.jsonl")

    assert str(raised.value).startswith(f"some.jsonl, {reason}")


@pytest.mark.parametrize(
    ("changes", "confidence"), [({}, None), ({"confidence": None}, None), ({"confidence": 1}, 1.0)]
)
def test_a_confidence_may_be_left_out(changes: dict[str, Any], confidence: float | None) -> None:
    (prediction,) = read_predictions(json.dumps(line(SOLD, **changes)), "some.jsonl")

    assert prediction.confidence == confidence


def test_a_line_separator_within_a_text_ends_no_line() -> None:
    said = line(SOLD, item="rifles\u2028tanks")

    (prediction,) = read_predictions(json.dumps(said, ensure_ascii=False), "some.jsonl")

    assert prediction.item == "rifles\u2028tanks"
