"""Denials of one document → the same, told of each other: who joins in a denial, who denies it elsewhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from graph.claims.accusers import same_side
from graph.claims.parties import Party

if TYPE_CHECKING:
    from graph.claims.denials import Denial

__all__ = ["told_of_each_other"]

SENTENCES = 1
"""Sentences back in which somebody else's denial is one that is joined."""


def told_of_each_other(denials: Sequence[Denial]) -> list[Denial]:
    """*denials* (in text order), with the accuser of another one where a denial names nobody itself."""
    joined: list[Denial] = []
    for denial in denials:
        joined.extend(list(_joining(denial, joined)))
    joined = [_seconding(denial, joined) if denial.plain else denial for denial in joined]
    answering = [denial for denial in joined if denial.accuser or not denial.plain]
    return [one if one.accuser else replace(one, accuser=_elsewhere(one, joined)) for one in answering]


def _seconding(denial: Denial, denials: Sequence[Denial]) -> Denial:
    """ "Peru rejected Chile's claim. “We sold nothing,” its envoy said": the envoy answers whom Peru answered."""
    before = [
        other
        for other in denials
        if not other.plain and other.accuser and other.cue.i < denial.cue.i and _is_near(other, denial)
    ]
    same = [other for other in before if _same(other.denier, denial.denier)]
    accuser = same[-1].accuser if same else None
    return replace(denial, accuser=accuser) if accuser and not _same(accuser, denial.denier) else denial


def _joining(denial: Denial, earlier: Sequence[Denial]) -> Iterator[Denial]:
    """ "Peru called the findings a lie. Chile dismissed them": both answer whoever found it, not each other."""
    before = next((d for d in reversed(earlier) if d.denier.entity.iri != denial.denier.entity.iri), None)
    spoken = before is not None and (denial.accuser is None or _same(denial.accuser, before.denier))
    if before is None or not spoken or denial.content is not None or not _is_near(before, denial):
        yield denial
        return
    accusers = [d.accuser for d in earlier if d.cue == before.cue and d.accuser and d.denier == before.denier]
    others = [accuser for accuser in accusers if not _same(accuser, denial.denier)]
    if accusers and not others:
        others = [before.denier]  # "Peru rejects Chile's denial"
    for accuser in others:
        yield replace(denial, accuser=accuser)
    if not others:
        yield denial


def _same(one: Party, other: Party) -> bool:
    return same_side(one.entity, other.entity)


def _is_near(before: Denial, denial: Denial) -> bool:
    between = denial.cue.doc[before.cue.i + 1 : denial.cue.i + 1]
    return sum(1 for token in between if token.is_sent_start) <= SENTENCES


def _elsewhere(denial: Denial, denials: Sequence[Denial]) -> Party | None:
    """A denial that names nobody ("Peru denies report" in a headline) is of whom the same denier denies elsewhere."""
    near = [d for d in denials if d.accuser and same_side(d.denier.entity, denial.denier.entity)]
    best = min(near, key=lambda d: abs(d.cue.i - denial.cue.i), default=None)
    return best.accuser if best else None
