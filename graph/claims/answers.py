"""Plain negations in somebody's mouth → the accusations that they answer: "Not one shell was sent", said the ministry.

No word of denial is there; what makes it one is that, within the last sentences, somebody of another side
claimed that the speaker's side did or received such a thing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from graph.claims.accusers import Accusers, concerns, same_side, sentence_numbers
from graph.claims.attribution import Attributor
from graph.claims.disclaimers import Disclaimers
from graph.claims.events import Event
from graph.claims.parties import Party
from graph.claims.stance import Factuality
from graph.model import Claim, Stance

__all__ = ["Answers", "Contradiction"]

PREDICATES = frozenset({"VERB", "NOUN", "AUX", "ADJ"})
REACH = 3
"""Sentences back in which an accusation waits for its answer."""


@dataclass(frozen=True)
class Contradiction:
    """``speaker`` says at ``cue`` that what ``accuser`` claims (``claims``, if known) did not happen."""

    speaker: Party
    accuser: Party
    claims: tuple[Claim, ...]
    cue: Token


class Answers:
    """Finds the answers of one document. ``lemmas`` are the deeds that a noun of a relation names."""

    def __init__(
        self,
        doc: Doc,
        *,
        attributor: Attributor,
        factuality: Factuality,
        accusers: Accusers,
        disclaimers: Disclaimers,
        lemmas: frozenset[str],
    ) -> None:
        self._doc = doc
        self._attributor = attributor
        self._factuality = factuality
        self._accusers = accusers
        self._disclaimers = disclaimers
        self._lemmas = lemmas
        self._sentences = sentence_numbers(doc)

    def read(self, events: Sequence[Event]) -> list[Contradiction]:
        """Answers in text order, at most one for each negation and speaker."""
        deeds = _deeds(events)
        known = {event.predicate.i for event in events if any(v.stance is Stance.DENIES for v in event.voices)}
        return [
            answer
            for token in self._doc
            if token.i not in known and token.pos_ in PREDICATES and self._factuality.negated(token)
            for answer in self._at(token, events, deeds)
        ]

    def _at(self, token: Token, events: Sequence[Event], deeds: dict[str, frozenset[str]]) -> Iterator[Contradiction]:
        report = next((r for r in self._attributor.chain(token) if r.speakers and not r.nominal), None)
        if report is None or report.stance is not Stance.ASSERTS:
            return
        for speaker in report.speakers:
            disclaimed = self._disclaimers.is_made(token, speaker)
            for event in reversed(events):
                accuser = self._accuser(event, token, speaker)
                if accuser is not None and (disclaimed or self._is_about(token, event, deeds)):
                    yield Contradiction(speaker, accuser, event.claims, token)
                    break
            else:
                aimed = self._accusers.nearest(token, speaker.entity, against=True) if disclaimed else ()
                yield from (Contradiction(speaker, accuser, (), token) for accuser in aimed)

    def _accuser(self, event: Event, cue: Token, speaker: Party) -> Party | None:
        """Who of another side asserts *event*, shortly before *cue*, of the speaker's side."""
        back = self._sentences[cue.i] - self._sentences[event.predicate.i]
        if event.predicate.i >= cue.i or back > REACH or not concerns(event.claims, speaker.entity):
            return None
        voices = (party for v in event.voices if v.stance is Stance.ASSERTS for party in v.speakers)
        return next((party for party in voices if not same_side(party.entity, speaker.entity)), None)

    def _is_about(self, token: Token, event: Event, deeds: dict[str, frozenset[str]]) -> bool:
        """A word for such a deed, or the thing itself, stands in the negated clause."""
        things = {item.lemma_.lower() for item in event.proposal.items}
        words = {part.lemma_.lower() for part in token.subtree} - {token.lemma_.lower()}
        return token.lemma_.lower() in deeds[event.proposal.frame.relation] | self._lemmas or bool(things & words)


def _deeds(events: Sequence[Event]) -> dict[str, frozenset[str]]:
    """For each relation the words that this document uses for it."""
    found: dict[str, frozenset[str]] = {}
    for event in events:
        relation = event.proposal.frame.relation
        found[relation] = found.get(relation, frozenset()) | frozenset(event.proposal.frame.lemmas)
    return found
