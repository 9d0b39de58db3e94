"""Cues of denial → who denies whose claim: "denied it", "dismissed the report as a hoax", "that is false".

A denial points at claims in three ways: they stand in its own content ("denied sending missiles"), its
object refers back to what somebody said ("rejected the accusation"), or nothing in the document's
relations is meant and only the two parties are known ("denied responsibility").
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from graph.claims.attribution import Attributor, Report
from graph.claims.events import Event
from graph.claims.parties import Parties, Party
from graph.claims.stance import Factuality
from graph.claims.syntax import Syntax, conjuncts
from graph.model import Claim, Stance

__all__ = ["Denial", "DenialReader"]

REACH = 3
"""Sentences back in which "the accusation" or "it" finds what is denied."""


@dataclass(frozen=True)
class Denial:
    """``denier`` says that what ``accuser`` claims is not so; ``claims`` are those meant, if known.

    ``explicit`` tells a word of denial from a plain negation; ``referred`` claims that stand elsewhere.
    """

    denier: Party
    accuser: Party | None
    claims: tuple[Claim, ...]
    cue: Token
    reporter: Report | None
    rule: str
    referred: bool = False


class DenialReader:
    """Reads the denials of one document, given its events."""

    def __init__(
        self,
        doc: Doc,
        words: Mapping[str, frozenset[str]],
        *,
        attributor: Attributor,
        factuality: Factuality,
        parties: Parties,
        syntax: Syntax,
        lemmas: frozenset[str],
    ) -> None:
        self._doc = doc
        self._words = words
        self._attributor = attributor
        self._factuality = factuality
        self._parties = parties
        self._syntax = syntax
        self._deniable = words["claimNouns"] | words["eventNouns"] | lemmas

    def read(self, events: list[Event]) -> list[Denial]:
        """Denials in text order: explicit cues, then plain negations that answer somebody's claim."""
        explicit = [denial for token in self._doc for denial in self._at(token, events)]
        answered = {(d.denier.entity.iri, c.id) for d in explicit for c in d.claims}
        implicit = [d for event in events for d in self._implicit(event, events) if self._fresh(d, answered)]
        return sorted(explicit + implicit, key=lambda d: d.cue.i)

    @staticmethod
    def _fresh(denial: Denial, answered: set[tuple[str, str]]) -> bool:
        return not any((denial.denier.entity.iri, claim.id) in answered for claim in denial.claims)

    def _at(self, token: Token, events: list[Event]) -> Iterator[Denial]:
        content = self._content(token)
        if content is None:
            return
        chain = self._attributor.chain(token)
        deniers = self._deniers(token, chain)
        own = tuple(
            c for e in events for v in e.voices if v.cue == token and v.stance is Stance.DENIES for c in e.claims
        )
        for denier in deniers:
            accuser = self._named_accuser(content, denier)
            claims, referred = own, False
            if not own and self._refers_back(content):
                antecedent = self._antecedent(token, denier, accuser, events)
                claims, referred = (antecedent.claims, True) if antecedent else ((), False)
            accuser = accuser or self._asserter(claims, denier, token, events) or self._last_speaker(token, denier)
            reporter = next((r for r in chain if r.speakers and r.speakers != deniers and not r.nominal), None)
            yield Denial(denier, accuser, claims, token, reporter, "denial cue", referred)

    def _content(self, token: Token) -> tuple[Token, ...] | None:
        """What *token* denies, as head tokens; None where it is no cue of denial."""
        lemma = token.lemma_.lower()
        lemmas = {lemma, *(f"{lemma} {c.lower_}" for c in token.children if c.dep_ == "compound:prt")}
        if token.pos_ == "VERB":
            if self._factuality.negated(token) or self._attributor.declines(token):
                return None
            clauses = tuple(c for c in token.children if c.dep_ in {"ccomp", "xcomp", "advcl"} and c.i > token.i)
            objects = self._syntax.roles(token).get("object", ())
            if lemmas & self._words["denyingVerbs"]:
                return self._denied(token, objects, clauses)
            if lemmas & self._words["rejectingVerbs"] and (found := self._rejected(token, objects, clauses)):
                return found
            if lemma in self._words["namingVerbs"] and self._says_false(token, besides=objects):
                claims = tuple(o for o in objects if self._is_claim(o))
                return claims or None
            return None
        return self._false_predicate(token)

    def _denied(self, token: Token, objects: tuple[Token, ...], clauses: tuple[Token, ...]) -> tuple[Token, ...] | None:
        """ "Denied entry" and "denied him a visa" refuse; claims, deeds, clauses and pronouns are denied."""
        if any(child.dep_ == "iobj" for child in token.children):
            return None
        accepted = tuple(
            o for o in objects if self._is_claim(o) or o.lemma_.lower() in self._deniable or o.tag_ == "VBG"
        )
        if objects and not accepted:
            return None
        return accepted + clauses

    def _rejected(
        self, token: Token, objects: tuple[Token, ...], clauses: tuple[Token, ...]
    ) -> tuple[Token, ...] | None:
        false = self._says_false(token, besides=())
        accepted = tuple(o for o in objects if self._is_claim(o) or (false and o.pos_ != "PROPN"))
        finite = tuple(c for c in clauses if c.dep_ == "ccomp")
        return (accepted + finite) or None

    def _false_predicate(self, token: Token) -> tuple[Token, ...] | None:
        """ "The claim is false", "it's a fabrication": a copula between a claim and a word for the false."""
        if token.lemma_.lower() not in self._words["falseWords"] or self._factuality.negated(token):
            return None
        if not any(child.dep_ == "cop" for child in token.children):
            return None
        subjects = tuple(c for c in token.children if c.dep_ in {"nsubj", "nsubj:outer"})
        return subjects if subjects and all(self._is_claim(s) for s in subjects) else None

    def _is_claim(self, token: Token) -> bool:
        """A noun for a claim, or a pronoun that no party stands behind."""
        if token.pos_ in {"PRON", "DET"}:
            return not self._parties.of(token)
        return any(part.lemma_.lower() in self._words["claimNouns"] for part in conjuncts(token))

    def _says_false(self, verb: Token, besides: tuple[Token, ...]) -> bool:
        """Whether a complement of *verb* ("as baseless", "a lie") holds a word for what is false."""
        for child in verb.children:
            if child in besides or child.dep_ in {"nsubj", "nsubj:pass", "advcl:relcl", "conj"} or child.i < verb.i:
                continue
            if child.dep_ in {"xcomp", "obl", "obj", "advcl", "ccomp", "nmod", "iobj", "dep"} and any(
                part.lemma_.lower() in self._words["falseWords"] for part in child.subtree
            ):
                return True
        return any(
            part.lemma_.lower() in self._words["falseWords"] for o in besides for part in o.subtree if part.i > o.i
        )

    def _deniers(self, token: Token, chain: list[Report]) -> tuple[Party, ...]:
        if token.pos_ == "VERB":
            return self._attributor.speakers(token)
        return next((report.speakers for report in chain if report.speakers and not report.nominal), ())

    def _named_accuser(self, content: tuple[Token, ...], denier: Party) -> Party | None:
        """ "Rwandan claims", "the Treasury's allegations", "an assertion by Blinken"."""
        for token in content:
            if token.lemma_.lower() in self._words["claimNouns"]:
                roles = self._syntax.roles(token)
                for role in ("subject", "by", "from", "of"):
                    for filler in roles.get(role, ()):
                        for party in self._parties.of(filler):
                            if party.entity.iri != denier.entity.iri:
                                return party
        return None

    def _refers_back(self, content: tuple[Token, ...]) -> bool:
        """Claim nouns without a clause of their own, and pronouns."""
        return not content or any(
            self._is_claim(token) and not any(c.dep_ in {"acl", "ccomp", "acl:relcl"} for c in token.children)
            for token in content
        )

    def _antecedent(self, cue: Token, denier: Party, accuser: Party | None, events: list[Event]) -> Event | None:
        """The nearest earlier event that somebody else asserts, best one that concerns the denier."""
        candidates = []
        for event in events:
            if event.predicate.i >= cue.i or self._distance(event.predicate, cue) > REACH:
                continue
            speakers = {p.entity.iri for v in event.voices if v.stance is Stance.ASSERTS for p in v.speakers}
            if accuser is not None and accuser.entity.iri not in speakers:
                continue
            if denier.entity.iri not in speakers:
                candidates.append((self._concerns(event, denier), bool(speakers), event.predicate.i, event))
        return max(candidates, key=lambda c: c[:3])[3] if candidates else None

    @staticmethod
    def _concerns(event: Event, denier: Party) -> bool:
        own = {denier.entity.iri, denier.entity.represents}
        return any(c.source.iri in own or (c.target is not None and c.target.iri in own) for c in event.claims)

    @staticmethod
    def _distance(left: Token, right: Token) -> int:
        return sum(1 for token in left.doc[left.i + 1 : right.i + 1] if token.is_sent_start)

    def _asserter(self, claims: tuple[Claim, ...], denier: Party, cue: Token, events: list[Event]) -> Party | None:
        """Who asserts one of *claims*: the last before *cue*, else the first after it."""
        wanted = {claim.id for claim in claims}
        found = [
            (event.predicate.i, party)
            for event in events
            if wanted & {claim.id for claim in event.claims}
            for voice in event.voices
            if voice.stance is Stance.ASSERTS
            for party in voice.speakers
            if party.entity.iri != denier.entity.iri
        ]
        before = [entry for entry in found if entry[0] <= cue.i]
        best = max(before, key=lambda e: e[0], default=None) or min(found, key=lambda e: e[0], default=None)
        return best[1] if best else None

    def _last_speaker(self, cue: Token, denier: Party) -> Party | None:
        """Who spoke last before *cue* in the same sentence or the one before."""
        first = cue.sent.start
        if first > 0:
            first = self._doc[first - 1].sent.start
        own = {denier.entity.iri, denier.entity.represents}
        for token in reversed(self._doc[first : cue.i]):
            if (
                token.pos_ == "VERB"
                and token.lemma_.lower() in self._words["accusingVerbs"] | self._words["assertingVerbs"]
            ):
                for party in self._attributor.speakers(token):
                    if party.entity.iri not in own and party.entity.represents not in own:
                        return party
        return None

    def _implicit(self, event: Event, events: list[Event]) -> Iterator[Denial]:
        """A plain negation in somebody's mouth denies, where somebody else asserts the same."""
        for voice in event.voices:
            if voice.stance is not Stance.DENIES or self._content(voice.cue) is not None:
                continue
            for denier in voice.speakers:
                accuser = self._asserter(event.claims, denier, event.predicate, events)
                if accuser is not None:
                    yield Denial(denier, accuser, event.claims, event.predicate, None, "negation that answers a claim")
