"""Matched edges → how often the type of source and target, the item, the modality and the date are right.

Type and modality are those of the first line that gives the edge. An item or a date is right when one
line of the edge has one that agrees with one of the gold; both are asked only where the gold has one.
An edge that was matched only because the gold leaves its target open is not looked at.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from graph.evaluation.counts import Share
from graph.evaluation.matching import Key, Match
from graph.evaluation.names import same_date, same_item
from graph.evaluation.predicted import Prediction

__all__ = ["ASKED", "judge_attributes"]

ASKED = ("source type", "target type", "item", "modality", "date")


def judge_attributes(matches: Iterable[Match]) -> dict[str, Share]:
    """For each of ASKED, on how many matched edges it was asked and right."""
    verdicts: dict[str, list[bool]] = {name: [] for name in ASKED}
    for match in matches:
        for key in match.edge.right & match.edge.said.keys():
            for name, right in _verdicts(match, key):
                verdicts[name].append(right)
    return {name: Share(sum(found), len(found)) for name, found in verdicts.items()}


def _verdicts(match: Match, key: Key) -> Iterator[tuple[str, bool]]:
    lines = match.edge.said[key]
    parties = match.document.parties
    stated = [(claim, statement) for said, claim, statement in match.stated() if said.edge == key]
    yield "source type", lines[0].source.kind == parties[key.source].kind
    if key.target is not None:
        yield "target type", _kind_of_target(lines[0]) == parties[key.target].kind
    items = [claim.item for claim, _ in stated if claim.item]
    if items:
        yield "item", any(same_item(item, line.item) for item in items for line in lines if line.item)
    yield "modality", lines[0].modality in {statement.modality for _, statement in stated}
    dates = [statement.date for _, statement in stated if statement.date]
    if dates:
        yield "date", any(same_date(date, line.date) for date in dates for line in lines if line.date)


def _kind_of_target(line: Prediction) -> str | None:
    return line.target.kind if line.target else None
