"""Statement → the signs by which its reading can be trusted or not: how each part of it was found.

A sign is a plain string ("target by=to", "speaker=State"). None names a relation, a verb or a party, so that what is
learnt from four relations holds for a fifth; and none counts the length of a sentence or asks whether a name is
known, which tell real news from invented news rather than right from wrong.
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from graph.claims.denials import Denial
from graph.claims.events import Event, Voice
from graph.claims.parties import Parties, Party
from graph.claims.silences import Silence
from graph.claims.trees import is_passive
from graph.model import Claim, Entity, Stance

__all__ = ["Signs"]


class Signs:
    """Describes the statements of one document."""

    def __init__(self, parties: Parties) -> None:
        self._parties = parties

    def of_event(self, event: Event, claim: Claim, voice: Voice, speaker: Party | None) -> tuple[str, ...]:
        """Signs of a statement that presents *event*, in the order of its parts."""
        proposal, predicate = event.proposal, event.predicate
        source = _party(proposal.sources, claim.source)
        target = _party(proposal.targets, claim.target)
        return (
            "event",
            f"frame={'noun' if proposal.frame.noun else 'passive' if is_passive(predicate) else 'verb'}",
            f"source by={proposal.source_by}",
            f"target by={proposal.target_by}",
            f"item={'known' if claim.item_kind else 'some' if claim.item else 'none'}",
            f"referred={event.referred}",
            f"listed={event.entry is not None}",
            f"modality={event.modality}",
            f"hangs={predicate.dep_}",
            *self._of_party("source", claim.source, source, predicate),
            *self._of_party("target", claim.target, target, predicate),
            *_of_voice(voice.rule, voice.stance, speaker.entity if speaker else None),
        )

    def of_denial(self, denial: Denial, stance: Stance, speaker: Entity | None) -> tuple[str, ...]:
        """Signs of a statement that *denial* makes: its edge (asserted), or the stance on what it denies."""
        accuser = denial.accuser.entity if denial.accuser else None
        return (
            f"denial {stance}",
            f"denial rule={denial.rule}",
            f"denial referred={denial.referred}",
            f"denial claims={bool(denial.claims)}",
            f"accuser={accuser.kind if accuser else None}",
            f"cue={denial.cue.pos_}",
            *self._of_party("denier", denial.denier.entity, denial.denier, denial.cue),
            *(self._of_party("accuser", accuser, denial.accuser, denial.cue) if accuser else ()),
            *_of_voice(denial.reporter.rule if denial.reporter else "none", stance, speaker),
        )

    def of_silence(self, silence: Silence) -> tuple[str, ...]:
        """Signs of a refusal to speak of a claim that stands elsewhere."""
        speaker = silence.speaker.entity
        return (
            "silence",
            *self._of_party("decliner", speaker, silence.speaker, silence.cue),
            *_of_voice("declining verb", Stance.DECLINES, speaker),
        )

    def _of_party(self, side: str, entity: Entity | None, party: Party | None, cue: Token) -> Iterator[str]:
        """How an entity is mentioned, and what stands between it and the word that says what was done."""
        yield f"{side} kind={entity.kind if entity else None}"
        if party is None:
            yield f"{side} elsewhere"
            return
        between = cue.doc[min(party.token.i, cue.i) + 1 : max(party.token.i, cue.i)]
        yield f"{side} form={self._parties.form(party.token)}"
        yield f"{side} verbs={min(sum(token.pos_ == 'VERB' for token in between), 3)}"
        yield f"{side} same sentence={party.token.sent == cue.sent}"


def _of_voice(rule: str, stance: Stance, speaker: Entity | None) -> Iterator[str]:
    yield f"rule={rule}"
    yield f"stance={stance}"
    yield f"speaker={speaker.kind if speaker else None}"
    yield f"rule and speaker={rule}, {speaker.kind if speaker else None}"


def _party(parties: tuple[Party, ...], entity: Entity | None) -> Party | None:
    return next((party for party in parties if entity is not None and party.entity.iri == entity.iri), None)
