"""Cues of silence → the claims that somebody will not speak of: "declined to comment on the shells".

What stands in the content of such a verb itself is read as an event ("would not confirm that Chile sent them");
here are those that only point back: a noun for a claim or a deed, a pronoun, a thing that was spoken of, or nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from graph.claims.accusers import concerns, of_side, same_side, sentence_numbers
from graph.claims.attribution import Attributor
from graph.claims.events import Event
from graph.claims.parties import Party
from graph.claims.syntax import Syntax
from graph.claims.trees import conjuncts
from graph.model import Claim, Stance

__all__ = ["Silence", "Silences"]

REACH, NEAR = 6, 1
"""Sentences back in which "the report" finds what nobody will speak of: of the speaker's own deeds, of others'."""
CLAUSES = frozenset({"ccomp", "xcomp", "advcl"})
POINTING = ("object", "on", "about", "over", "to")
"""Roles of a verb of comment in which its matter stands."""


@dataclass(frozen=True)
class Silence:
    """``speaker`` will not say whether ``claims`` are so."""

    speaker: Party
    claims: tuple[Claim, ...]
    cue: Token


class Silences:
    """Reads who will not comment in one document; *deeds* are the nouns of the relations ("sale")."""

    def __init__(
        self,
        doc: Doc,
        words: Mapping[str, frozenset[str]],
        *,
        attributor: Attributor,
        syntax: Syntax,
        deeds: frozenset[str],
    ) -> None:
        self._doc = doc
        self._claim_nouns = words["claimNouns"]
        self._pointing = words["claimNouns"] | words["eventNouns"] | deeds
        self._attributor = attributor
        self._syntax = syntax
        self._sentences = sentence_numbers(doc)

    def read(self, events: Sequence[Event]) -> Iterator[Silence]:
        """Silences in text order, without those whose verb governs an event of its own."""
        read = {voice.cue.i for event in events for voice in event.voices if voice.stance is Stance.DECLINES}
        for token in self._doc:
            if token.pos_ == "VERB" and token.i not in read and self._attributor.declines(token):
                matter = self._matter(token)
                if any(token.i < part.i and part.dep_ in CLAUSES for part in token.children):
                    continue  # it says itself what it will not speak of
                for speaker in self._attributor.speakers(token):
                    event = self._meant(token, matter, speaker, events)
                    if event is not None:
                        yield Silence(speaker, of_side(event.claims, speaker.entity), token)

    def _matter(self, verb: Token) -> tuple[Token, ...]:
        roles = self._syntax.roles(verb)
        return tuple(part for role in POINTING for token in roles.get(role, ()) for part in conjuncts(token))

    def _meant(self, cue: Token, matter: tuple[Token, ...], speaker: Party, events: Sequence[Event]) -> Event | None:
        """The nearest earlier event that the matter may be: of that thing, or of the speaker's side, or any."""
        vague = all(part.pos_ in {"PRON", "DET"} or part.lemma_.lower() in self._pointing for part in matter)
        best: tuple[tuple[bool, bool, bool, bool, int], Event] | None = None
        for event in events:
            back = self._sentences[cue.i] - self._sentences[event.predicate.i]
            if event.predicate.i >= cue.i or not 0 <= back <= REACH or self._tells(event, speaker):
                continue
            named = _names(matter, event)
            concerned = concerns(event.claims, speaker.entity)
            if not (named or (vague and (concerned or back <= NEAR))):
                continue
            rank = (named, self._is_told_in(matter, event), concerned, _is_accusation(event), event.predicate.i)
            if best is None or rank > best[0]:
                best = (rank, event)
        return best[1] if best else None

    def _is_told_in(self, matter: Sequence[Token], event: Event) -> bool:
        """Whether *event* is what such a text says: "the report" of "a report that Chile sold shells"."""
        told = {above.lemma_ for above in event.predicate.ancestors if above.lemma_.lower() in self._claim_nouns}
        return any(part.lemma_ in told for part in matter)

    @staticmethod
    def _tells(event: Event, speaker: Party) -> bool:
        """Whether the speaker's own side presents *event*: it does not leave it open, then."""
        parties = (party for voice in event.voices for party in voice.speakers)
        return any(same_side(party.entity, speaker.entity) for party in parties)


def _is_accusation(event: Event) -> bool:
    """Whether somebody is named who says that it is so: what others are asked to comment on."""
    return any(voice.speakers and voice.stance is Stance.ASSERTS for voice in event.voices)


def _names(matter: Sequence[Token], event: Event) -> bool:
    """Whether the matter is one of the things of *event*: "the shells"."""
    things = {part.lemma_.lower() for item in event.proposal.items for part in item.subtree if part.pos_ == "NOUN"}
    words = {part.lemma_.lower() for token in matter for part in token.subtree}
    return bool(things & words)
