"""Denial that points back → the event that it means: what somebody else said, shortly before, best of the denier."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from graph.claims.accusers import Accusers, concerns, same_side
from graph.claims.events import Event
from graph.claims.parties import Party
from graph.model import Entity, Stance

__all__ = ["Antecedents"]

REACH = 3
"""Sentences back in which "the accusation" or "it" finds what is denied."""
FAR = 12
"""Sentences back in which "the ministry's accusation" finds it, since it says whose it is."""


class Antecedents:
    """Finds what denials point back to; *declared* are the relations of which nobody is accused."""

    def __init__(self, accusers: Accusers, *, declared: frozenset[str]) -> None:
        self._accusers = accusers
        self._declared = declared

    def find(self, cue: Token, denier: Party, accusers: tuple[Party, ...], events: Sequence[Event]) -> Event | None:
        """The nearest earlier event of *events* that somebody else asserts, best one that concerns the denier."""
        candidates = []
        for event in events:
            speakers = [p.entity for v in event.voices if v.stance is Stance.ASSERTS for p in v.speakers]
            accused = concerns(event.claims, denier.entity)
            if not self._is_near(event, cue, accusers) or not (accusers or accused):
                continue
            if accusers and not any(same_side(a.entity, entity) for a in accusers for entity in speakers):
                continue
            doing = any(same_side(claim.source, denier.entity) for claim in event.claims)
            if not doing and event.proposal.frame.relation in self._declared:
                continue
            if not _is_own(event, speakers, denier):
                outside = not any(concerns(event.claims, entity) for entity in speakers)
                candidates.append(((doing, outside, accused, bool(speakers), event.predicate.i), event))
        return max(candidates, key=lambda c: c[0])[1] if candidates else None

    def _is_near(self, event: Event, cue: Token, accusers: tuple[Party, ...]) -> bool:
        reach = FAR if accusers else REACH
        return event.predicate.i < cue.i and self._accusers.distance(event.predicate, cue) <= reach


def _is_own(event: Event, speakers: list[Entity], denier: Party) -> bool:
    """Whether those who tell of *event* did it, or the denier tells of it: nobody denies that."""
    deed = bool(speakers) and all(same_side(c.source, entity) for c in event.claims for entity in speakers)
    return deed or any(same_side(denier.entity, entity) for entity in speakers)
