"""A measure that a minister or an envoy announces → their state's, as they say.

"The foreign minister announced sanctions on Chile": the state imposes them, and the minister says so. A head of
state or government is taken at their word: "President Roca announced sanctions" is what the president does.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from spacy.tokens import Token

from graph.claims.frames import Proposal
from graph.claims.parties import Parties, Party
from graph.model import Entity, Kind

__all__ = ["Announcements"]


class Announcements:
    """Tells for whom officials of one document announce; the words come from the ontology's lists."""

    def __init__(self, words: Mapping[str, frozenset[str]], parties: Parties) -> None:
        self._verbs = words["announcingVerbs"]
        self._offices = words["servingOffices"]
        self._heads = words["headingWords"]
        self._parties = parties

    def of(self, proposal: Proposal, host: Token | None) -> tuple[Proposal, tuple[Party, ...]]:
        """*proposal* with the states of the officials who announce it by *host*, and those officials."""
        if host is None or host.lemma_.lower() not in self._verbs or not all(map(self._serves, proposal.sources)):
            return proposal, ()
        states = [Party(self._parties.represented(party.entity), party.token) for party in proposal.sources]
        return replace(proposal, sources=tuple(states)), proposal.sources

    def _serves(self, party: Party) -> bool:
        """Whether the party holds an office under somebody else in a state."""
        entity: Entity = party.entity
        if entity.kind is not Kind.OFFICIAL or self._parties.represented(entity) is entity:
            return False
        office = set((entity.position or "").lower().replace("-", " ").split())
        return bool(office & self._offices) and not office & self._heads
