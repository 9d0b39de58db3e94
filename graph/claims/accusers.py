"""Denial → whose claim is denied: who is named in it, who made the claims meant, or who spoke against the denier.

Candidates are *accusations*: reports and claim nouns with somebody behind them. Of those near a denial, one
that speaks of the denier comes before a nearer one that does not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from graph.claims.attribution import Attributor
from graph.claims.events import Event
from graph.claims.parties import Parties, Party
from graph.claims.trees import is_participle, is_passive, preposition
from graph.model import Claim, Entity, Stance, digest

__all__ = ["Accusers", "concerns", "of_side", "same_side", "sentence_numbers"]

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

    >>> from graph.model import Kind
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


def of_side(claims: tuple[Claim, ...], entity: Entity) -> tuple[Claim, ...]:
    """Those of *claims* in which *entity*, or whom they speak for, takes part; all, where it takes part in none."""
    return tuple(claim for claim in claims if concerns((claim,), entity)) or claims


class Accusers:
    """Finds who is denied, in one document; whoever denies something (``is_denial`` of a cue) accuses nobody by it."""

    def __init__(
        self,
        doc: Doc,
        words: Mapping[str, frozenset[str]],
        *,
        attributor: Attributor,
        parties: Parties,
        is_denial: Callable[[Token], bool],
    ) -> None:
        self._words = words
        self._is_denial = is_denial
        self._attributor = attributor
        self._parties = parties
        self._sentences = sentence_numbers(doc)
        self._accusations = [found for token in doc for found in self._accusation(token)]

    def named(self, content: Sequence[Token], denier: Entity) -> tuple[Party, ...]:
        """ "Rwandan claims", "the Treasury's allegations", "an assertion by Blinken", "a report in the Post"."""
        authors = self._attributor.authors
        for token in content:
            found = authors.of(token) or authors.beside(token)
            others = self._others(found, denier)
            if found and not others:  # "rejected its findings": not the denier's own
                others = self._others(authors.remembered(token), denier)
            others = others or self._others(self._revealers(token), denier)
            if others:
                return others
        return ()

    def _revealers(self, noun: Token) -> tuple[Party, ...]:
        """ "A plan *revealed by the Post*", "claims that were *published by Chile*": who made known what is denied."""
        clauses = [c for c in noun.subtree if c.dep_ in {"acl", "acl:relcl"} and is_passive(c)]
        told = [c for c in clauses if c.lemma_.lower() in self._words["revealingVerbs"]]
        agents = (agent for clause in told for agent in clause.children if preposition(agent) == "by")
        return tuple(party for agent in agents for party in self._parties.of(agent))

    def asserters(
        self, claims: Sequence[Claim], denier: Entity, cue: Token, events: Sequence[Event], *, later: bool = False
    ) -> tuple[Party, ...]:
        """Who asserts one of *claims*, or the like of other things: last before *cue*; first behind it if *later*."""
        for wanted in ({claim.id for claim in claims}, {_parties_of(claim) for claim in claims}):
            found = [
                (event.predicate.i, others)
                for event in events
                if any(claim.id in wanted or _parties_of(claim) in wanted for claim in event.claims)
                for voice in event.voices
                if voice.stance is Stance.ASSERTS and (others := self._others(voice.speakers, denier))
            ]
            wanted_side = [entry for entry in found if (entry[0] > cue.i) == later]
            if wanted_side:
                return (min if later else max)(wanted_side, key=_position)[1]
        return ()

    def nearest(self, cue: Token, denier: Entity, *, against: bool = False, reach: int = 1) -> tuple[Party, ...]:
        """Who accused *denier*, or (unless *against*) spoke last before *cue*; else who accuses them right after it.

        Who does not speak of the denier counts up to *reach* sentences back.
        """
        best: tuple[tuple[bool, bool, int], tuple[Party, ...]] | None = None
        for accusation in self._accusations:
            back = self._back(cue, accusation.cue)
            later = accusation.cue.i > cue.i
            aimed = any(same_side(entity, denier) for entity in accusation.about)
            if not 0 <= back <= (REACH if aimed else reach) or ((later or against) and not aimed):
                continue
            if is_participle(accusation.cue) and cue.is_ancestor(accusation.cue):
                continue  # "denied that it was hit, *saying* …": who denies says so
            others = self._others(accusation.parties, denier)
            rank = (not later, aimed, accusation.cue.i)
            if others and accusation.cue.i != cue.i and (best is None or rank > best[0]):
                best = (rank, others)
        return best[1] if best else ()

    def before(self, cue: Token, denier: Entity, accuser: Entity | None) -> list[Token]:
        """Words that report something before *cue*: those of *accuser* first, then those that speak of *denier*."""
        found = []
        for accusation in self._accusations:
            others = self._others(accusation.parties, denier)
            same = accuser is not None and any(same_side(party.entity, accuser) for party in others)
            aimed = any(same_side(entity, denier) for entity in accusation.about)
            near = 0 <= self._back(cue, accusation.cue) <= (REACH if same or aimed else 1)
            if others and near and accusation.cue.i < cue.i:
                found.append(((same, aimed, accusation.cue.i), accusation.cue))
        return [word for _, word in sorted(found, key=_rank, reverse=True)]

    def _back(self, cue: Token, accusation: Token) -> int:
        """Sentences between an accusation and its answer; all of a question is right before its answer."""
        turn = self._attributor.turn_at(cue)
        if turn is not None and self._attributor.turn_before(turn) == self._attributor.turn_at(accusation) is not None:
            return 1 if self._sentences[cue.i] - self._sentences[turn.start] <= 1 else REACH + 1
        return self.distance(accusation, cue)

    @staticmethod
    def _others(parties: Sequence[Party], denier: Entity) -> tuple[Party, ...]:
        return tuple(party for party in parties if not same_side(party.entity, denier))

    def distance(self, left: Token, right: Token) -> int:
        """Sentence starts between two tokens."""
        return self._sentences[right.i] - self._sentences[left.i]

    def _accusation(self, token: Token) -> Iterator[Accusation]:
        lemma = token.lemma_.lower()
        accusing = lemma in self._words["accusingVerbs"]
        if self._is_denial(token):
            return
        if token.pos_ == "VERB" and (accusing or lemma in self._words["assertingVerbs"]):
            parties = self._attributor.speakers(token)
            if parties:
                yield Accusation(token, parties, self._about(token, parties), accusing)
        elif parties := self._attributor.authors.of(token):
            yield Accusation(token, parties, self._about(token, parties), accusing)
        elif token.lower_ in self._words["sourceMarkers"] and (parties := self._parties.of(token.head)):
            yield Accusation(token, parties, self._about(token.sent.root, parties), accusing)

    def _about(self, cue: Token, parties: tuple[Party, ...]) -> tuple[Entity, ...]:
        """Entities below *cue*, but for those who speak; where nothing hangs on it, those of its sentence."""
        speaking = {party.token.i for party in parties}
        below = [token for token in cue.subtree if token.i not in speaking]
        found = self._beside(below, parties)
        return found or self._beside([token for token in cue.sent if token.i not in speaking], parties)

    def _beside(self, tokens: Sequence[Token], parties: tuple[Party, ...]) -> tuple[Entity, ...]:
        """Entities at *tokens*, but for *parties*."""
        found = [party.entity for token in tokens for party in self._parties.of(token)]
        return tuple(entity for entity in found if all(entity.iri != p.entity.iri for p in parties))


def _rank(entry: tuple[tuple[bool, bool, int], Token]) -> tuple[bool, bool, int]:
    return entry[0]


def _position(entry: tuple[int, tuple[Party, ...]]) -> int:
    return entry[0]


def _parties_of(claim: Claim) -> str:
    """What two claims share that differ in the item alone."""
    return digest(claim.source.iri, claim.relation, claim.target.iri if claim.target else None)


def sentence_numbers(doc: Doc) -> list[int]:
    """For each token the number of its sentence."""
    numbers: list[int] = []
    for token in doc:
        numbers.append((numbers[-1] + bool(token.is_sent_start)) if numbers else 0)
    return numbers
