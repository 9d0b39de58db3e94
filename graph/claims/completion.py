"""Proposal that lacks a party → the proposal with it, or the earlier claims that it means.

"The transfer of missiles" is the transfer that was spoken of before; "the new sanctions target Peru" and "Peru was
blacklisted" leave out whose measure that is, which an earlier sentence said.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from spacy.tokens import Token

from graph.claims.frames import Proposal
from graph.claims.items import Items
from graph.claims.stance import Factuality
from graph.claims.syntax import Syntax
from graph.claims.trees import has_helper, is_nominal
from graph.model import Claim, Stance

if TYPE_CHECKING:
    from graph.claims.events import Event, Voice

__all__ = ["Completion"]

BEFORE = "an earlier sentence"
BRIDGE = 3
"""Sentences back in which "the new sanctions" may still be those of the party that was named."""


class Completion:
    """Completes the proposals of one document; *declared* are the relations whose deeds are announced."""

    def __init__(self, items: Items, syntax: Syntax, factuality: Factuality, *, declared: frozenset[str]) -> None:
        self._items = items
        self._syntax = syntax
        self._factuality = factuality
        self._declared = declared

    def of(
        self, proposal: Proposal, voices: Sequence[Voice], *, earlier: Sequence[Event], proposed: Sequence[Proposal]
    ) -> Proposal | tuple[Claim, ...] | None:
        """Earlier claims that an incomplete nominal means, or the proposal with what it lacks.

        *earlier* are the events before it, *proposed* all proposals, also of what does not take place any more.
        """
        nominal = is_nominal(proposal.predicate)
        spoken = any(voice.speakers for voice in voices)
        denying = any(voice.stance is not Stance.ASSERTS for voice in voices)
        definite = _is_definite(proposal.predicate) if nominal else bool(proposal.sources and proposal.items)
        itself = proposal.frame.item == ("itself",)  # "weapons" are no supply, and not the weapons spoken of before
        if spoken and (definite or (denying and not itself)):
            for event in reversed(earlier):
                if event.proposal.frame.relation == proposal.frame.relation:
                    claims = tuple(claim for claim in event.claims if self._compatible(proposal, claim))
                    if claims:
                        return claims
        if proposal.sources and nominal and definite and not (denying or itself):
            declared = proposal.frame.relation in self._declared
            return self._recalled(proposal, proposed) if declared else self._continued(proposal, earlier)
        if nominal and definite and not (proposal.targets or proposal.sources or itself):
            return self._recalled(proposal, proposed)
        if not proposal.targets or proposal.sources or itself:
            return None
        if self._is_owned(proposal) or not (nominal or self._is_declared(proposal)):
            return None
        return self._bridged(proposal, [other for other in proposed if other.sources])

    def _recalled(self, proposal: Proposal, proposed: Sequence[Proposal]) -> Proposal | None:
        """ "The embargo imposed by Chile": whom it hits was said within the last sentences, of the same noun.

        "The sanctions were imposed in May" has both parties from there; that they were lifted takes none away.
        """
        hosts = (verb for verb, function in self._syntax.carriers(proposal.predicate) if function == "object")
        if proposal.unnamed or not any(self._factuality.takes(verb) for verb in hosts):
            return None
        for other in reversed(proposed):
            if not _is_near(other, proposal):
                return None
            same = other.frame.relation == proposal.frame.relation and other.targets
            if same and other.predicate.lemma_ == proposal.predicate.lemma_:
                break
        else:
            return None
        if sources := proposal.sources or other.sources:
            by = proposal.source_by or BEFORE
            return replace(proposal, sources=sources, targets=other.targets, source_by=by, target_by=BEFORE)
        return None

    def _continued(self, proposal: Proposal, earlier: Sequence[Event]) -> Proposal | None:
        """ "Crews finished a course. *The training* was run by Chile": of those who were trained just before."""
        for event in reversed(earlier):
            between = proposal.predicate.doc[event.predicate.i : proposal.predicate.i]
            if sum(1 for token in between if token.is_sent_start) > 1:
                return None
            if event.proposal.frame.relation == proposal.frame.relation and event.proposal.targets:
                return replace(proposal, targets=event.proposal.targets, target_by=BEFORE)
        return None

    def _is_declared(self, proposal: Proposal) -> bool:
        """ "Was designated", by whoever designates in this text; who was armed may have been by anybody."""
        declared = proposal.frame.relation in self._declared and has_helper(proposal.predicate)
        return declared and not self._factuality.negated(proposal.predicate)

    def _is_owned(self, proposal: Proposal) -> bool:
        """Whether somebody does it who is no known party: "several lawmakers imposed sanctions on …"."""
        doers = self._syntax.roles(proposal.predicate).get("subject", ())
        return any(token.pos_ == "NOUN" for token in doers)

    def _compatible(self, proposal: Proposal, claim: Claim) -> bool:
        target = claim.target.iri if claim.target else None
        if proposal.sources and claim.source.iri not in {party.entity.iri for party in proposal.sources}:
            return False
        if proposal.targets and target not in {party.entity.iri for party in proposal.targets}:
            return False
        kinds = {kind for item in proposal.items if (kind := self._items.kind(item))}
        return not kinds or claim.item_kind is None or any(self._items.related(kind, claim.item_kind) for kind in kinds)

    def _bridged(self, proposal: Proposal, sourced: Sequence[Proposal]) -> Proposal | None:
        """ "The new sanctions target …", "It was designated": whose deed it is was said in the last sentences.

        Who was designated far behind them was so by the only party that designates anybody in the text so far.
        """
        answered = proposal.predicate  # "sanctions in reply to sanctions on its firms": these are another's
        same = [p for p in sourced if p.frame.relation == proposal.frame.relation and answered not in p.items]
        if not same:
            return None
        alone = len({frozenset(party.entity.iri for party in other.sources) for other in same}) == 1
        if not _is_near(same[-1], proposal) and not (alone and not is_nominal(proposal.predicate)):
            return None
        return replace(proposal, sources=same[-1].sources, source_by=BEFORE)


def _is_near(before: Proposal, proposal: Proposal) -> bool:
    """Whether *before* stands within the last sentences."""
    between = proposal.predicate.doc[before.predicate.i : proposal.predicate.i]
    return sum(1 for token in between if token.is_sent_start) <= BRIDGE


def _is_definite(noun: Token) -> bool:
    """ "The transfer", "this training", "their sale": a noun that may mean a deed that was spoken of before."""
    return any(
        "Def" in child.morph.get("Definite", [])
        or "Dem" in child.morph.get("PronType", [])
        or (child.dep_ == "nmod:poss" and child.pos_ == "PRON")
        for child in noun.children
    )
