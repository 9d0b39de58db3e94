"""Denial → whose claim is denied: who is named in it, who made the claims meant, or who spoke against the denier.

Candidates are *accusations*: reports and claim nouns with somebody behind them. Of those near a denial, one
that speaks of the denier comes before a nearer one that does not.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from graph.claims.attribution import Attributor
from graph.claims.events import Event
from graph.claims.parties import Parties, Party
from graph.claims.syntax import Syntax
from graph.model import Claim, Entity, Kind, Stance

__all__ = ["Accusers", "concerns", "same_side", "sentence_numbers"]

REACH = 3
"""Sentences back in which an accusation is still the one that is answered."""


@dataclass(frozen=True)
class Accusation:
    """Somebody reports something at ``cue``; ``about`` are the entities that the report speaks of."""

    cue: Token
    parties: tuple[Party, ...]
    about: tuple[Entity, ...]
    accusing: bool


def same_side(one: Entity, other: Entity) -> bool:
    """Whether two entities are one, or speak for one and the same state or body.

    >>> ministry = Entity("i:m", "Ministry", Kind.ORGANISATION, represents="i:s")
    >>> same_side(ministry, Entity("i:s", "State", Kind.STATE)), same_side(ministry, Entity("i:t", "T", Kind.STATE))
    (True, False)
    """
    left = {one.iri, one.represents} - {None}
    return bool(left & {other.iri, other.represents})


def concerns(claims: Sequence[Claim], denier: Entity) -> bool:
    """Whether *denier*, or whom they speak for, takes part in one of *claims*."""
    parties = [entity for claim in claims for entity in (claim.source, claim.target) if entity is not None]
    return any(same_side(entity, denier) for entity in parties)


class Accusers:
    """Finds who is denied, in one document."""

    def __init__(
        self,
        doc: Doc,
        words: Mapping[str, frozenset[str]],
        *,
        attributor: Attributor,
        parties: Parties,
        syntax: Syntax,
    ) -> None:
        self._words = words
        self._attributor = attributor
        self._parties = parties
        self._syntax = syntax
        self._sentences = sentence_numbers(doc)
        self._accusations = [found for token in doc for found in self._accusation(token)]

    def named(self, content: Sequence[Token], denier: Entity) -> Party | None:
        """ "Rwandan claims", "the Treasury's allegations", "an assertion by Blinken", "a report in the Post"."""
        for token in content:
            if token.lemma_.lower() in self._words["claimNouns"]:
                for party in self._authors(token):
                    if not same_side(party.entity, denier):
                        return party
        return None

    def asserter(self, claims: Sequence[Claim], denier: Entity, cue: Token, events: Sequence[Event]) -> Party | None:
        """Who asserts one of *claims*: the last before *cue*, else the first after it."""
        wanted = {claim.id for claim in claims}
        found = [
            (event.predicate.i, party)
            for event in events
            if wanted & {claim.id for claim in event.claims}
            for voice in event.voices
            if voice.stance is Stance.ASSERTS
            for party in voice.speakers
            if not same_side(party.entity, denier)
        ]
        before = [entry for entry in found if entry[0] <= cue.i]
        best = max(before, key=_position, default=None) or min(found, key=_position, default=None)
        return best[1] if best else None

    def nearest(self, cue: Token, denier: Entity) -> Party | None:
        """Who accused *denier*, or spoke last, in the sentences up to *cue*; else who accuses them after it."""
        here = self._sentences[cue.i]
        best: tuple[tuple[bool, bool, int], Party] | None = None
        for accusation in self._accusations:
            back = here - self._sentences[accusation.cue.i]
            later = accusation.cue.i > cue.i
            against = any(same_side(entity, denier) for entity in accusation.about)
            if not 0 <= back <= (REACH if against else 1) or (later and not against):
                continue
            for party in accusation.parties:
                if same_side(party.entity, denier) or party.token.i == cue.i:
                    continue
                rank = (not later, against, accusation.cue.i)
                if best is None or rank > best[0]:
                    best = (rank, party)
        return best[1] if best else None

    def distance(self, left: Token, right: Token) -> int:
        """Sentence starts between two tokens."""
        return self._sentences[right.i] - self._sentences[left.i]

    def _authors(self, noun: Token) -> Iterator[Party]:
        roles = self._syntax.roles(noun)
        for role in ("subject", "by", "from", "of"):
            for filler in roles.get(role, ()):
                yield from self._parties.of(filler)
        for filler in roles.get("in", ()):
            yield from (p for p in self._parties.of(filler) if p.entity.kind is Kind.ORGANISATION)

    def _accusation(self, token: Token) -> Iterator[Accusation]:
        lemma = token.lemma_.lower()
        accusing = lemma in self._words["accusingVerbs"]
        if token.pos_ == "VERB" and (accusing or lemma in self._words["assertingVerbs"]):
            parties = self._attributor.speakers(token)
            if parties:
                yield Accusation(token, parties, self._about(token, parties), accusing)
        elif lemma in self._words["claimNouns"] and token.pos_ == "NOUN":
            parties = tuple(self._authors(token))
            if parties:
                yield Accusation(token, parties, self._about(token, parties), accusing)
        elif token.lower_ in self._words["sourceMarkers"] and (parties := self._parties.of(token.head)):
            yield Accusation(token, parties, self._about(token.sent.root, parties), accusing)

    def _about(self, cue: Token, parties: tuple[Party, ...]) -> tuple[Entity, ...]:
        """Entities below *cue*, but for those who speak; where nothing hangs on it, those of its sentence."""
        speaking = {party.token.i for party in parties}
        below = [token for token in cue.subtree if token.i not in speaking]
        found = [party.entity for token in below for party in self._parties.of(token)]
        return tuple(entity for entity in found if all(entity.iri != p.entity.iri for p in parties))


def _position(entry: tuple[int, Party]) -> int:
    return entry[0]


def sentence_numbers(doc: Doc) -> list[int]:
    """For each token the number of its sentence."""
    numbers: list[int] = []
    for token in doc:
        numbers.append((numbers[-1] + bool(token.is_sent_start)) if numbers else 0)
    return numbers
