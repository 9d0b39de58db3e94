"""Events and denials → statements, each with its evidence, what explains it, and how far it can be trusted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from graph.claims.confidence import Confidence
from graph.claims.dates import EventDates
from graph.claims.denials import Denial
from graph.claims.events import Event, Voice
from graph.claims.evidence import EvidenceFinder, Mark
from graph.claims.items import Items
from graph.claims.parties import Party
from graph.claims.signs import Signs
from graph.claims.silences import Silence
from graph.model import Claim, Entity, Modality, Stance, Statement

__all__ = ["Signed", "StatementWriter"]

Signed = tuple[Statement, tuple[str, ...]]
"""A statement and the signs that its confidence was weighed by."""


class StatementWriter:
    """Writes down what was read in the document called *name*; *denies* is the name of the relation of denials."""

    def __init__(
        self,
        name: str,
        *,
        denies: str,
        evidence: EvidenceFinder,
        signs: Signs,
        items: Items,
        dates: EventDates,
        confidence: Confidence,
    ) -> None:
        self._name = name
        self._denies = denies
        self._evidence = evidence
        self._signs = signs
        self._items = items
        self._dates = dates
        self._confidence = confidence

    def of_events(self, events: Iterable[Event]) -> Iterator[Signed]:
        """One statement for each claim of each event by each of its speakers."""
        for event in events:
            for voice in event.voices:
                if event.referred and not voice.speakers:
                    continue  # "responded to the transfer" says nothing new in the document's own voice
                for claim in event.claims:
                    for speaker in voice.speakers or (None,):
                        if speaker is not None and _is_of_another(claim, speaker, event):
                            continue
                        signs = self._signs.of_event(event, claim, voice, speaker)
                        yield self._weighed(self._event_statement(event, claim, voice, speaker), signs)

    def of_denials(self, denials: Iterable[Denial]) -> Iterator[Signed]:
        """The ``denies`` edges, by whoever reports them, and the denier's stance on claims that stand elsewhere."""
        for denial in denials:
            target = denial.accuser.entity if denial.accuser else None
            if target is not None and target.iri == denial.denier.entity.iri:
                continue
            if denial.referred:
                for claim in denial.claims:
                    yield self._denial(denial, claim, denial.denier.entity, Stance.DENIES)
            reporter = denial.reporter.speakers if denial.reporter else ()
            # "A accused B, an accusation B denied": A's verb governs the clause, but A does not report the denial.
            reporter = tuple(party for party in reporter if target is None or party.entity.iri != target.iri)
            item = self._items.text(denial.content) if denial.content is not None else None
            for about in denial.claims or (None,):
                edge = Claim(denial.denier.entity, self._denies, target, item, about=about.id if about else None)
                for speaker in reporter or (None,):
                    yield self._denial(denial, edge, speaker.entity if speaker else None, Stance.ASSERTS)

    def of_silences(self, silences: Iterable[Silence]) -> Iterator[Signed]:
        """One statement for each claim that somebody will not speak of."""
        for silence in silences:
            for claim in silence.claims:
                marks = [("cue", silence.cue), ("speaker", silence.speaker.token)]
                statement = Statement(
                    document=self._name,
                    claim=claim,
                    speaker=silence.speaker.entity,
                    stance=Stance.DECLINES,
                    modality=Modality.ACTUAL,
                    evidence=self._evidence.around(silence.cue, silence.cue, marks),
                    cue=silence.cue.text,
                    explanation=f"declining verb “{silence.cue.text}”; claim by reference",
                    said=self._dates.of_saying(silence.cue),
                )
                yield self._weighed(statement, self._signs.of_silence(silence))

    def _weighed(self, statement: Statement, signs: tuple[str, ...]) -> Signed:
        return replace(statement, confidence=self._confidence.of(signs)), signs

    def _event_statement(self, event: Event, claim: Claim, voice: Voice, speaker: Party | None) -> Statement:
        marks = [*self._marks(event, claim), ("cue", voice.cue), *([("speaker", speaker.token)] if speaker else [])]
        return Statement(
            document=self._name,
            claim=claim,
            speaker=speaker.entity if speaker else None,
            stance=voice.stance,
            modality=event.modality,
            evidence=self._evidence.around(event.place, voice.cue, marks),
            date=event.date,
            cue=voice.cue.text,
            explanation=_explained(event, voice),
            said=self._dates.of_saying(voice.cue) if speaker else None,
        )

    def _marks(self, event: Event, claim: Claim) -> Iterator[Mark]:
        proposal = event.proposal
        yield "relation", event.place
        yield from (("source", party.token) for party in proposal.sources if party.entity == claim.source)
        yield from (("target", party.token) for party in proposal.targets if party.entity == claim.target)
        yield from (("item", item) for item in proposal.items if self._items.kind(item) == claim.item_kind)

    def _denial(self, denial: Denial, claim: Claim, speaker: Entity | None, stance: Stance) -> Signed:
        marks = [("cue", denial.cue), ("source", denial.denier.token)]
        statement = Statement(
            document=self._name,
            claim=claim,
            speaker=speaker,
            stance=stance,
            modality=Modality.ACTUAL,
            evidence=self._evidence.around(denial.cue, denial.cue, marks),
            date=self._date(denial) if stance is Stance.ASSERTS else None,
            cue=denial.cue.text,
            explanation=f"{denial.rule} “{denial.cue.text}”" + ("; claim by reference" if denial.referred else ""),
            said=self._dates.of_saying(denial.said or denial.cue) if stance is Stance.DENIES else None,
        )
        return self._weighed(statement, self._signs.of_denial(denial, stance, speaker))

    def _date(self, denial: Denial) -> str | None:
        """When it was denied: the date of the verb of saying, where the cue is what did not happen."""
        cue = denial.said or denial.cue
        return self._dates.of_answer(cue, denial.content.head if denial.content is not None else cue)


def _is_of_another(claim: Claim, speaker: Party, event: Event) -> bool:
    """ "Chile and Peru denied selling arms": each speaks of its own deed, not of the other's."""
    doers = [party for party in event.proposal.sources if party.token == speaker.token]
    return bool(doers) and claim.source != speaker.entity and claim.source not in {d.entity for d in doers}


def _explained(event: Event, voice: Voice) -> str:
    """Which frame fits where, how its parties were found, and which rule says who speaks."""
    proposal = event.proposal
    parties = f"source by {proposal.source_by}, target by {proposal.target_by}"
    if event.referred:
        parties = "parties by reference"
    frame = f"frame “{proposal.frame.label}” at “{event.predicate.text}”"
    return f"{frame} ({parties}); {voice.rule} “{voice.cue.text}”"
