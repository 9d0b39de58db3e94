"""Lines of ``claims.jsonl`` → predictions: what a program says it found, one statement a line.

Only what is scored is read; ``confidence`` may be left out or null.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath

from graph.errors import RunError
from graph.evaluation.records import Record, Unfit, parse

__all__ = ["Named", "Prediction", "read_predictions"]


@dataclass(frozen=True)
class Named:
    """An entity as a line gives it; ``kind`` is any word, None where the line has none."""

    name: str
    kind: str | None
    names: tuple[str, ...]


@dataclass(frozen=True)
class Prediction:
    """One line. ``start`` and ``end`` are half-open offsets that should give ``evidence``, -1 where there are none."""

    document: str
    source: Named
    relation: str
    target: Named | None
    item: str | None
    speaker: Named | None
    stance: str
    modality: str | None
    date: str | None
    start: int
    end: int
    evidence: str
    confidence: float | None


def read_predictions(lines: str, name: str) -> tuple[Prediction, ...]:
    """JSON Lines → predictions in their order; RunError, with *name* and the number of the line, if one is unfit."""
    try:
        return tuple(
            _prediction(parse(line, f"line {number}"))
            for number, line in enumerate(lines.split("\n"), start=1)
            if line.strip()
        )
    except Unfit as error:
        raise RunError(
            f"{name}, {error}. It must hold lines such as claimgraph build leaves in claims.jsonl."
        ) from error


def _prediction(plain: Record) -> Prediction:
    start, end, evidence = _evidence(plain.record_or_none("evidence"))
    return Prediction(
        document=PurePath(plain.text("document")).name.removesuffix(".txt"),
        source=_named(plain.record("source")),
        relation=plain.text("relation"),
        target=_named_or_none(plain.record_or_none("target")),
        item=plain.text_or_none("item"),
        speaker=_named_or_none(plain.record_or_none("speaker")),
        stance=plain.text("stance"),
        modality=plain.text_or_none("modality"),
        date=plain.text_or_none("date"),
        start=start,
        end=end,
        evidence=evidence,
        confidence=plain.share_or_none("confidence"),
    )


def _evidence(plain: Record | None) -> tuple[int, int, str]:
    if plain is None:
        return -1, -1, ""
    return plain.integer("start"), plain.integer("end"), plain.text_or_none("text") or ""


def _named(plain: Record) -> Named:
    return Named(plain.text("name"), plain.text_or_none("type"), plain.texts("names"))


def _named_or_none(plain: Record | None) -> Named | None:
    return _named(plain) if plain else None
