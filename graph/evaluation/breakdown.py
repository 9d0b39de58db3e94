"""Matches → counts, in all and by relation, stance, speaker and modality."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from graph.evaluation.counts import Counts
from graph.evaluation.matching import Key, Match

__all__ = ["Recalled", "by_modality", "by_relation", "by_speaker", "by_stance", "total"]

DOCUMENT, UNKNOWN = "document", "unknown"


@dataclass(frozen=True)
class Recalled:
    """Of the ``required`` statements of the gold, how many were ``found``, and found with ``same`` modality."""

    required: int
    found: int
    same: int


def total(matches: Iterable[Match], level: str) -> Counts:
    """Everything at one *level*, "edge" or "attributed"."""
    return sum(_tally(matches, level, lambda _match, _key: "").values(), Counts())


def by_relation(matches: Iterable[Match], level: str) -> dict[str, Counts]:
    """By the relation of the edge."""
    return _tally(matches, level, lambda _match, key: key.relation)


def by_stance(matches: Iterable[Match]) -> dict[str, Counts]:
    """Attributed statements by stance: a denial read as an assertion is one missed and one wrong."""
    return _tally(matches, "attributed", lambda _match, key: str(key.stance))


def by_speaker(matches: Iterable[Match]) -> dict[str, Counts]:
    """Attributed statements by what their speaker is: the gold's word for it, the line's where the gold has none."""
    return _tally(matches, "attributed", _kind_of_speaker)


def by_modality(matches: Iterable[Match]) -> dict[str, Recalled]:
    """The gold's required statements by modality.

    Modality is no part of what is compared, so a statement that is wrong has no place here: there is
    recall and no precision. A statement that the gold has with two modalities counts under both, and
    ``same`` asks that a line that makes it has that very one.
    """
    rows: dict[str, Counter[str]] = defaultdict(Counter)
    for match in matches:
        level = match.attributed
        pairs = {
            (key, statement.modality)
            for key, claim, statement in match.stated()
            if not (claim.optional or statement.optional)
        }
        for key, modality in pairs:
            lines = level.meaning(key)
            rows[modality].update(required=1, found=bool(lines), same=any(line.modality == modality for line in lines))
    return {modality: Recalled(row["required"], row["found"], row["same"]) for modality, row in sorted(rows.items())}


def _tally(matches: Iterable[Match], level: str, row: Callable[[Match, Key], str]) -> dict[str, Counts]:
    """Counts by *row*, rows sorted."""
    rows: dict[str, Counts] = defaultdict(Counts)
    for match in matches:
        keys = match.levels[level]
        for found, one in ((keys.right, Counts(tp=1)), (keys.wrong, Counts(fp=1)), (keys.missed, Counts(fn=1))):
            for key in found:
                rows[row(match, key)] += one
    return dict(sorted(rows.items()))


def _kind_of_speaker(match: Match, key: Key) -> str:
    if key.speaker is None:
        return DOCUMENT
    if key.speaker in match.document.parties:
        return match.document.parties[key.speaker].kind
    speaker = match.attributed.said[key][0].speaker
    return speaker.kind if speaker and speaker.kind else UNKNOWN
