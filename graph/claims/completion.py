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
        self, proposal: Proposal, voices: Sequence[Voice], *, earlier: Sequence[Event], sourced: Sequence[Proposal]
    ) -> Proposal | tuple[Claim, ...] | None:
        """Earlier claims that an incomplete nominal means, or the proposal with its source supplied."""
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
            return None if proposal.frame.relation in self._declared else self._continued(proposal, earlier)
        if not proposal.targets or proposal.sources or itself:
            return None
        if self._is_owned(proposal) or not (nominal or self._is_declared(proposal)):
            return None
        return self._bridged(proposal, sourced)

    def _continued(self, proposal: Proposal, earlier: Sequence[Event]) -> Proposal | None:
        """ "Crews finished a course. *The training* was run by Chile": of those who were trained just before."""
        for event in reversed(earlier):
            between = proposal.predicate.doc[event.predicate.i : proposal.predicate.i]
            if sum(1 for token in between if token.is_sent_start) > 1:
                return None
            if event.proposal.frame.relation == proposal.frame.relation and event.proposal.targets:
                return replace(proposal, targets=event.proposal.targets, target_by="an earlier sentence")
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
        same = [earlier for earlier in sourced if earlier.frame.relation == proposal.frame.relation]
        if not same:
            return None
        between = proposal.predicate.doc[same[-1].predicate.i : proposal.predicate.i]
        near = sum(1 for token in between if token.is_sent_start) <= BRIDGE
        alone = len({frozenset(party.entity.iri for party in earlier.sources) for earlier in same}) == 1
        if not near and not (alone and not is_nominal(proposal.predicate)):
            return None
        return replace(proposal, sources=same[-1].sources, source_by="an earlier sentence")


def _is_definite(noun: Token) -> bool:
    """ "The transfer", "this training", "their sale": a noun that may mean a deed that was spoken of before."""
    return any(
        "Def" in child.morph.get("Definite", [])
        or "Dem" in child.morph.get("PronType", [])
        or (child.dep_ == "nmod:poss" and child.pos_ == "PRON")
        for child in noun.children
    )
