"""Proposals → events: what is claimed to happen, with who says so, how real it is, and when.

An event is a proposal put into its context. Parties that the sentence leaves out are supplied by
reference: "the transfer of missiles" means the transfer that the document spoke of before.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from spacy.tokens import Token

from graph.claims.announcements import Announcements
from graph.claims.attribution import Attributor, Report
from graph.claims.completion import Completion
from graph.claims.dates import EventDates
from graph.claims.frames import Proposal
from graph.claims.items import Items
from graph.claims.lists import Lists
from graph.claims.parallels import with_target_of
from graph.claims.parties import Party
from graph.claims.stance import Factuality
from graph.claims.syntax import Syntax
from graph.claims.trees import is_nominal
from graph.model import Claim, Modality, Stance

__all__ = ["Event", "EventReader", "Voice"]

REFUTABLE = frozenset({"claim noun", "parenthetical"})
"""Reports inside of which, or beside which, somebody says that it is not so: "denied a report that …"."""


@dataclass(frozen=True)
class Voice:
    """One report of an event as a stance; ``speakers`` is empty for the document's own voice."""

    speakers: tuple[Party, ...]
    stance: Stance
    cue: Token
    rule: str


@dataclass(frozen=True)
class Event:
    """A proposal in context. ``referred``: its claims were made before; ``entry``: a list names the target."""

    proposal: Proposal
    claims: tuple[Claim, ...]
    voices: tuple[Voice, ...]
    modality: Modality
    date: str | None
    referred: bool = False
    entry: Token | None = None

    @property
    def predicate(self) -> Token:
        return self.proposal.predicate

    @property
    def place(self) -> Token:
        """Where the text shows it: at the predicate, or in the list entry that completes it."""
        return self.entry or self.predicate


class EventReader:
    """Reads the events of one document in text order, remembering them for reference."""

    def __init__(
        self,
        attributor: Attributor,
        factuality: Factuality,
        items: Items,
        dates: EventDates,
        syntax: Syntax,
        lists: Lists,
        announcements: Announcements,
        declared: frozenset[str],
    ) -> None:
        self._attributor = attributor
        self._factuality = factuality
        self._items = items
        self._dates = dates
        self._syntax = syntax
        self._lists = lists
        self._announcements = announcements
        self._completion = Completion(items, syntax, factuality, declared=declared)
        self._events: list[Event] = []
        self._proposed: list[Proposal] = []

    def read(self, proposals: list[Proposal]) -> list[Event]:
        """Events of *proposals* (in text order); what cannot be completed or does not take place is left out."""
        for proposal in proposals:
            event = self._event(proposal)
            self._proposed.append(proposal)
            if event is not None:
                self._events.append(event)
            elif proposal.sources and proposal.unnamed:
                self._events.extend(self._listed(proposal))
        return list(self._events)

    def _listed(self, proposal: Proposal) -> Iterator[Event]:
        """ "Designated the following firms:" — an event for each entry of the list that follows."""
        for party in self._lists.after(proposal.predicate, proposal.unnamed):
            event = self._event(replace(proposal, targets=(party,), target_by="a following entry"))
            if event is not None:
                yield replace(event, entry=party.token)

    def _event(self, proposal: Proposal) -> Event | None:
        chain = self._attributor.chain(proposal.predicate)
        stop = next((report.cue for report in chain if report.cue.is_ancestor(proposal.predicate)), None)
        host = self._host(proposal.predicate)
        if any(self._factuality.void(node, stop) for node in (proposal.predicate, host) if node is not None):
            return None
        voices = self._voices(proposal, chain, host)
        completed: Proposal | tuple[Claim, ...] | None = proposal
        if not proposal.complete:
            completed = self._completion.of(proposal, voices, earlier=self._events, proposed=self._proposed)
        if completed is None or not (voices or self._factuality.asked(proposal.predicate)):
            return None
        if isinstance(completed, Proposal):
            completed = with_target_of(completed, (event.proposal for event in reversed(self._events)))
            completed, officials = self._announcements.of(completed, host)
            if host is not None and officials and not any(voice.speakers for voice in voices):
                voices = tuple(Voice(officials, v.stance, host, "announcing verb") for v in voices[:1])
        claims = completed if isinstance(completed, tuple) else self._claims(completed)
        if not claims:
            return None
        if isinstance(completed, Proposal):
            proposal = completed
        modality = self._factuality.modality(proposal.predicate, stop)
        if host is not None and modality is Modality.ACTUAL and not self._factuality.stands(host):
            modality = self._factuality.modality(host, stop)
        date = self._dates.of(proposal.predicate, [party.token for party in proposal.targets])
        return Event(proposal, claims, voices, modality, date, referred=isinstance(completed, tuple))

    def _host(self, predicate: Token) -> Token | None:
        """The verb that carries a nominal predicate: its negation and modality are the event's."""
        if not is_nominal(predicate):
            return None
        return next((verb for verb, function in self._syntax.carriers(predicate) if function == "object"), None)

    def _voices(self, proposal: Proposal, chain: list[Report], host: Token | None) -> tuple[Voice, ...]:
        """The nearest named speaker's stance; of "dismissed A's claim that …" both A's and the dismisser's."""
        negated = self._factuality.negated(proposal.predicate)
        if host is not None and host not in {report.cue for report in chain} and self._is_doing(host, proposal):
            negated |= self._factuality.negated(host)  # "no shells were sent" says so once
        voices: list[Voice] = []
        for report in chain:
            if report.nominal and not report.speakers:
                continue
            if voices and not (voices[0].rule in REFUTABLE and report.stance is not Stance.ASSERTS):
                break
            voices.append(Voice(report.speakers, _turned(report.stance, negated), report.cue, report.rule))
            if not report.nominal and report.rule not in REFUTABLE:
                break
        if not voices and not self._is_question(proposal.predicate):
            stance = Stance.DENIES if negated else Stance.ASSERTS
            voices.append(Voice((), stance, proposal.predicate, "document's own voice"))
        if self._factuality.asked(proposal.predicate):  # "asked whether it did", "declined to say whether it did"
            voices = [voice for voice in voices if voice.stance is Stance.DECLINES]
        return tuple(v for v in voices if v.speakers or v.stance is not Stance.DECLINES)

    def _is_doing(self, host: Token, proposal: Proposal) -> bool:
        """Whether the verb over a noun may be said of its doer; "did not join *the Union's* sanctions" is another's."""
        owners = self._syntax.roles(proposal.predicate).get("owner", ())
        if self._factuality.stands(host):
            return False  # "has not lifted the embargo"
        others = set(self._syntax.roles(host).get("subject", ())) - {party.token for party in proposal.sources}
        return not others or not owners or all(token.tag_ == "PRP$" for token in owners)

    @staticmethod
    def _is_question(token: Token) -> bool:
        """Whether a sentence asks if it is so; "why did they send it?" takes for granted that they did."""
        asked = any(t.text == "?" for t in token.sent[-2:])
        return asked and not any(t.tag_ == "WRB" and t.head == token for t in token.sent)

    def _claims(self, proposal: Proposal) -> tuple[Claim, ...]:
        """Every source with every target and every kind of item; nobody does it to themselves."""
        groups: dict[str | None, list[Token]] = {}
        for item in proposal.items:
            groups.setdefault(self._items.kind(item), []).append(item)
        found: dict[str, Claim] = {}
        implied = proposal.frame.implied_item
        given = frozenset(party.token.i for party in proposal.targets)  # "sold *Chile* old rifles"
        for kind, tokens in (groups or {implied: []}).items():
            text = ", ".join(self._items.text(token, given) for token in tokens) or self._items.label(implied)
            for source in proposal.sources:
                if _is_of_others(source, tokens, proposal.items):
                    continue
                for target in proposal.targets:
                    if target.entity.iri not in {source.entity.iri, source.entity.represents}:
                        claim = Claim(source.entity, proposal.frame.relation, target.entity, text, kind)
                        found.setdefault(claim.id, claim)
        return tuple(found.values())


def _is_of_others(source: Party, tokens: Sequence[Token], items: Sequence[Token]) -> bool:
    """ "Bought Chilean jets and Peruvian radars": whoever owns one of the *items*, but none of *tokens*."""
    owned = {item for item in items if source.token.head == item}
    return bool(owned) and not owned & set(tokens)


def _turned(stance: Stance, negated: bool) -> Stance:
    """The stance on the claim of one who takes *stance* on its negation."""
    if not negated or stance is Stance.DECLINES:
        return stance
    return Stance.ASSERTS if stance is Stance.DENIES else Stance.DENIES
