"""Document + parse + entities → statements: the claims stage from end to end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Token

from graph.claims.attribution import Attributor
from graph.claims.dates import EventDates
from graph.claims.denials import Denial, DenialReader
from graph.claims.events import Event, EventReader, Voice
from graph.claims.frames import Proposer
from graph.claims.items import Items
from graph.claims.lists import Lists
from graph.claims.parties import Parties, Party
from graph.claims.stance import Factuality
from graph.claims.surface import SurfaceOrder
from graph.claims.syntax import Syntax
from graph.entities import Entities
from graph.model import Claim, Document, Entity, Evidence, Modality, Stance, Statement
from graph.ontology import Ontology

__all__ = ["extract_claims"]


COLLECTIVES = ("forces", "officials", "governments", "groupNouns", "companyNouns", "agencyNouns", "blocNouns")
"""Word lists of nouns that, with a party's name before them, are that party ("the M23 rebel group")."""


def extract_claims(
    document: Document,
    doc: Doc,
    entities: Entities,
    ontology: Ontology,
    *,
    boilerplate: Sequence[tuple[int, int]] = (),
) -> list[Statement]:
    """Statements of *document*, sorted by evidence and claim; *boilerplate* spans (characters) yield none."""
    return _Extraction(document, doc, entities, ontology, boilerplate).statements()


class _Extraction:
    """Wires the readers of one document together and writes down what they find."""

    def __init__(
        self,
        document: Document,
        doc: Doc,
        entities: Entities,
        ontology: Ontology,
        boilerplate: Sequence[tuple[int, int]],
    ) -> None:
        words = ontology.words
        self._document = document
        self._ontology = ontology
        self._boilerplate = boilerplate
        self._items = Items(ontology)
        self._parties = parties = Parties(
            entities,
            is_thing=lambda token: self._items.kind(token) is not None,
            private=words["privateParties"] | words["companyNouns"],
            collectives=frozenset().union(*(words[name] for name in COLLECTIVES)),
        )
        syntax = Syntax(
            is_name=lambda token: bool(parties.of(token)),
            support=words["supportVerbs"] | words["endings"],
            receiving=words["receivingVerbs"],
            receivers=words["receivingNouns"],
            framing=words["frameNouns"],
            affecting=words["affectingVerbs"],
            promising=words["promisingVerbs"],
            urging=words["urgingVerbs"],
        )
        factuality = Factuality(words)
        self._attributor = Attributor(doc, syntax, parties, ontology, factuality)
        self._proposer = Proposer(doc, syntax, SurfaceOrder(entities, syntax), parties, ontology)
        self._dates = EventDates(document.date, syntax)
        self._events = EventReader(self._attributor, factuality, self._items, self._dates, syntax, Lists(doc, parties))
        lemmas = frozenset(lemma for r in ontology.relations.values() for f in r.frames if f.noun for lemma in f.lemmas)
        self._denials = DenialReader(
            doc,
            words,
            attributor=self._attributor,
            factuality=factuality,
            parties=parties,
            syntax=syntax,
            lemmas=lemmas,
        )

    def statements(self) -> list[Statement]:
        proposals = [p for p in self._proposer.proposals() if not self._is_boilerplate(p.predicate)]
        events = self._events.read(proposals)
        denials = [d for d in self._denials.read(events) if not self._is_boilerplate(d.cue)]
        found: dict[tuple[str, str | None, Stance, int], Statement] = {}
        for statement in (*self._of_events(events), *self._of_denials(denials)):
            speaker = statement.speaker.iri if statement.speaker else None
            found.setdefault((statement.claim.id, speaker, statement.stance, statement.evidence.start), statement)
        return sorted(found.values(), key=lambda s: (s.evidence.start, s.claim.id, s.stance, s.iri))

    def _is_boilerplate(self, token: Token) -> bool:
        return any(start <= token.idx < end for start, end in self._boilerplate)

    def _of_events(self, events: list[Event]) -> Iterator[Statement]:
        for event in events:
            for voice in event.voices:
                if event.referred and not voice.speakers:
                    continue  # "responded to the transfer" says nothing new in the document's own voice
                for claim in event.claims:
                    for speaker in voice.speakers or (None,):
                        yield self._event_statement(event, claim, voice, speaker)

    def _event_statement(self, event: Event, claim: Claim, voice: Voice, speaker: Party | None) -> Statement:
        frame = event.proposal.frame
        reference = "; parties by reference" if event.referred else ""
        return Statement(
            document=self._document.name,
            claim=claim,
            speaker=speaker.entity if speaker else None,
            stance=voice.stance,
            modality=event.modality,
            evidence=self._evidence(event.place, voice.cue, claim, event, speaker),
            date=event.date,
            cue=voice.cue.text,
            explanation=f"frame “{frame.label}” at “{event.predicate.text}”; "
            f"{voice.rule} “{voice.cue.text}”{reference}",
        )

    def _of_denials(self, denials: list[Denial]) -> Iterator[Statement]:
        denies = self._ontology.denial
        for denial in denials:
            target = denial.accuser.entity if denial.accuser else None
            if target is not None and target.iri == denial.denier.entity.iri:
                continue
            if denial.referred:
                for claim in denial.claims:
                    yield self._denial_statement(denial, claim, denial.denier.entity, Stance.DENIES)
            reporter = denial.reporter.speakers if denial.reporter else ()
            # "A accused B, an accusation B denied": A's verb governs the clause, but A does not report the denial.
            reporter = tuple(party for party in reporter if target is None or party.entity.iri != target.iri)
            for about in denial.claims or (None,):
                edge = Claim(denial.denier.entity, denies.name, target, about=about.id if about else None)
                for speaker in reporter or (None,):
                    yield self._denial_statement(denial, edge, speaker.entity if speaker else None, Stance.ASSERTS)

    def _denial_statement(self, denial: Denial, claim: Claim, speaker: Entity | None, stance: Stance) -> Statement:
        return Statement(
            document=self._document.name,
            claim=claim,
            speaker=speaker,
            stance=stance,
            modality=Modality.ACTUAL,
            evidence=self._span(denial.cue, denial.cue, [("cue", denial.cue), ("source", denial.denier.token)]),
            date=self._dates.of(denial.cue) if stance is Stance.ASSERTS else None,
            cue=denial.cue.text,
            explanation=f"{denial.rule} “{denial.cue.text}”" + ("; claim by reference" if denial.referred else ""),
        )

    def _evidence(self, predicate: Token, cue: Token, claim: Claim, event: Event, speaker: Party | None) -> Evidence:
        marks = [("relation", predicate), ("cue", cue)]
        marks += [("source", p.token) for p in event.proposal.sources if p.entity == claim.source]
        marks += [("target", p.token) for p in event.proposal.targets if p.entity == claim.target]
        marks += [("item", item) for item in event.proposal.items if self._items.kind(item) == claim.item_kind]
        marks += [("speaker", speaker.token)] if speaker else []
        return self._span(predicate, cue, marks)

    def _span(self, predicate: Token, cue: Token, marks: list[tuple[str, Token]]) -> Evidence:
        """The sentence of *predicate*, stretched to a neighbouring sentence that holds the *cue*."""
        sent, other = predicate.sent, cue.sent
        near = other.start in (sent.start, sent.end) or other.end == sent.start
        first, last = (min(sent.start, other.start), max(sent.end, other.end)) if near else (sent.start, sent.end)
        tokens = [token for token in predicate.doc[first:last] if not token.is_space]
        start, end = tokens[0].idx, tokens[-1].idx + len(tokens[-1])
        text = self._document.text[start:end]
        return Evidence(start, end, text, self._marks(marks, start, end))

    def _marked(self, role: str, token: Token) -> tuple[int, int]:
        """Items are marked as phrases, parties as they are named, everything else as a word."""
        if role == "item":
            return self._items.phrase(token)
        return self._parties.span(token) if role in {"source", "target", "speaker"} else (token.i, token.i + 1)

    def _marks(self, marks: list[tuple[str, Token]], start: int, end: int) -> tuple[tuple[str, int, int], ...]:
        found: dict[tuple[int, int], str] = {}
        for role, token in marks:
            if start <= token.idx < end:
                first, last = self._marked(role, token)
                span = token.doc[first:last]
                found.setdefault((span.start_char, span.end_char), role)
        return tuple(sorted((role, first, last) for (first, last), role in found.items()))
