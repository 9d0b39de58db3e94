"""Cues of denial → who denies whose claim: "denied it", "dismissed the report as a hoax", "that is false".

A denial points at claims in three ways: they stand in its own content ("denied sending missiles"), its
object refers back to what somebody said ("rejected the accusation"), or nothing in the document's
relations is meant and only the two parties are known ("denied responsibility").
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from graph.claims.accusers import Accusers, of_side, same_side
from graph.claims.allegations import Allegations
from graph.claims.answers import Answers
from graph.claims.antecedents import Antecedents
from graph.claims.attribution import Attributor, Report
from graph.claims.chorus import told_of_each_other
from graph.claims.contents import Contents
from graph.claims.cues import DenialCues
from graph.claims.disclaimers import Disclaimers
from graph.claims.events import Event
from graph.claims.parties import Parties, Party
from graph.claims.stance import Factuality
from graph.claims.syntax import Syntax
from graph.claims.trees import is_participle
from graph.model import Claim, Stance

__all__ = ["Denial", "DenialReader"]

REACH = 3
"""Sentences back in which what a text says is still answered."""


@dataclass(frozen=True)
class Denial:
    """``denier`` says that what ``accuser`` claims is not so; ``claims`` are those meant, if known.

    ``reporter`` is who tells of the denial, ``referred`` says that the claims stand elsewhere.
    """

    denier: Party
    accuser: Party | None
    claims: tuple[Claim, ...]
    cue: Token
    reporter: Report | None
    rule: str
    referred: bool = False
    content: Token | None = None
    """Head of what is denied, in the denial itself or in the accusation that it answers."""
    said: Token | None = None
    """The verb of saying, where the cue itself is none."""
    plain: bool = False
    """Whether it is a mere negation: without an accusation that it answers it is no denial."""


class DenialReader:
    """Reads the denials of one document, given its events.

    *deeds* are the relations that a noun may tell of; *declared* those of which nobody is accused.
    """

    def __init__(
        self,
        doc: Doc,
        words: Mapping[str, frozenset[str]],
        *,
        attributor: Attributor,
        factuality: Factuality,
        parties: Parties,
        syntax: Syntax,
        deeds: Mapping[str, frozenset[str]],
        declared: frozenset[str],
    ) -> None:
        self._doc = doc
        self._attributor = attributor
        self._parties = parties
        self._syntax = syntax
        lemmas = frozenset(deeds)
        self._cues = DenialCues(
            words, attributor=attributor, factuality=factuality, parties=parties, syntax=syntax, deeds=lemmas
        )
        self._accusers = Accusers(
            doc,
            words,
            attributor=attributor,
            parties=parties,
            is_denial=lambda token: self._cues.content(token) is not None,
        )
        self._allegations = Allegations(words, accusers=self._accusers, parties=parties)
        self._antecedents = Antecedents(self._accusers, declared=declared)
        self._declared = declared
        self._contents = Contents(self._cues, self._allegations, deeds)
        self._answers = Answers(
            doc,
            attributor=attributor,
            factuality=factuality,
            accusers=self._accusers,
            disclaimers=Disclaimers(words, parties),
            lemmas=lemmas,
        )

    def read(self, events: list[Event]) -> list[Denial]:
        """Denials in text order: explicit cues, then plain negations that answer somebody's claim."""
        explicit = [denial for token in self._doc for denial in self._at(token, events)]
        answered = {(d.denier.entity.iri, c.id) for d in explicit for c in d.claims}
        implicit = [d for d in self._implicit(events) if self._fresh(d, answered)]
        return told_of_each_other(sorted(explicit + implicit, key=lambda d: d.cue.i))

    @staticmethod
    def _fresh(denial: Denial, answered: set[tuple[str, str]]) -> bool:
        return not any((denial.denier.entity.iri, claim.id) in answered for claim in denial.claims)

    def _at(self, token: Token, events: list[Event]) -> Iterator[Denial]:
        content = self._cues.content(token)
        if content is None:
            return
        chain = self._attributor.chain(token)
        deniers = self._deniers(token, chain)
        told = tuple(
            c for e in events for v in e.voices if v.cue == token and v.stance is Stance.DENIES for c in e.claims
        )
        for denier in deniers:
            accusers = self._accusers.named(content, denier.entity)
            own = tuple(claim for claim in told if claim.source == denier.entity) or told
            claims, antecedent = own, None
            if not own and self._contents.refers_back(content):
                wanted = self._contents.relations(content)
                meant = [e for e in events if not wanted or e.proposal.frame.relation in wanted]
                antecedent = self._antecedents.find(token, denier, accusers, meant)
                claims = of_side(antecedent.claims, denier.entity) if antecedent else ()
            reach = REACH if self._contents.means_a_text(content) else 1
            accusers = (
                accusers
                or self._punishing(token, denier, events)
                or self._accusers.asserters(claims, denier.entity, token, events)
                or self._accusers.nearest(token, denier.entity, reach=reach)
                or self._accusers.asserters(claims, denier.entity, token, events, later=True)
            )
            reporter = next((r for r in chain if r.speakers and not r.nominal and not _same(r.speakers, deniers)), None)
            for accuser in accusers or (None,):
                alleged = self._contents.told(content) or self._allegations.told(antecedent)
                alleged = alleged or self._allegations.before(token, content, denier, accuser)
                referred = antecedent is not None
                yield Denial(denier, accuser, claims, token, reporter, "denial cue", referred, alleged)

    def _deniers(self, token: Token, chain: list[Report]) -> tuple[Party, ...]:
        if token.pos_ == "VERB" and (speakers := self._attributor.speakers(token)):
            return speakers
        if token.pos_ == "VERB" and not is_participle(token):  # "said the raid was lawful, denying that …"
            return ()
        owners = self._cues.owners(token)
        if owners:
            return owners
        return next((report.speakers for report in chain if not report.nominal), ())

    def _punishing(self, cue: Token, denier: Party, events: list[Event]) -> tuple[Party, ...]:
        """ "Chile blacklisted Halden for arming rebels, a charge it denies": who punishes for it, says it."""
        for event in events:
            before = event.predicate.sent == cue.sent and event.predicate.i < cue.i
            hit = any(claim.target is not None and same_side(claim.target, denier.entity) for claim in event.claims)
            if before and hit and event.proposal.frame.relation in self._declared and not self._tells(event, denier):
                return event.proposal.sources
        return ()

    @staticmethod
    def _tells(event: Event, denier: Party) -> bool:
        doers = [*event.proposal.sources, *(party for voice in event.voices for party in voice.speakers)]
        return any(same_side(party.entity, denier.entity) for party in doers)

    def _implicit(self, events: list[Event]) -> Iterator[Denial]:
        """Negations in somebody's mouth that answer what somebody else asserts."""
        for event in events:
            for voice in event.voices:
                if voice.stance is not Stance.DENIES or self._cues.content(voice.cue) is not None:
                    continue  # a cue of denial has been read already
                for denier in voice.speakers:
                    place = event.predicate
                    accusers = (
                        self._accusers.asserters(event.claims, denier.entity, place, events)
                        or self._accusers.nearest(place, denier.entity, against=True)
                        or self._accusers.asserters(event.claims, denier.entity, place, events, later=True)
                    )
                    for accuser in accusers or (None,):
                        yield Denial(
                            denier,
                            accuser,
                            event.claims,
                            event.predicate,
                            None,
                            "negation that answers a claim",
                            said=voice.cue,
                            plain=True,
                        )
        for answer in self._answers.read(events):
            yield Denial(
                answer.speaker,
                answer.accuser,
                answer.claims,
                answer.cue,
                None,
                "negation that answers an accusation",
                True,
            )


def _same(one: Sequence[Party], other: Sequence[Party]) -> bool:
    """Whether the same entities are meant, wherever they are named."""
    return {party.entity.iri for party in one} == {party.entity.iri for party in other}
