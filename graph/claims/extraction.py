"""Document + parse + entities → statements: the claims stage from end to end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from spacy.tokens import Doc, Token

from graph.claims.announcements import Announcements
from graph.claims.attribution import Attributor
from graph.claims.confidence import Confidence
from graph.claims.dates import EventDates
from graph.claims.denials import DenialReader
from graph.claims.events import EventReader
from graph.claims.evidence import EvidenceFinder
from graph.claims.frames import Proposer
from graph.claims.items import Items
from graph.claims.lists import Lists
from graph.claims.parties import Parties
from graph.claims.signs import Signs
from graph.claims.silences import Silences
from graph.claims.stance import Factuality
from graph.claims.surface import SurfaceOrder
from graph.claims.syntax import Syntax
from graph.claims.wordclasses import WordClasses
from graph.claims.writing import Signed, StatementWriter
from graph.entities import Entities
from graph.model import Document, Stance, Statement
from graph.ontology import Ontology

__all__ = ["extract_claims", "read_signed"]


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
    extraction = _Extraction(document, doc, entities, ontology, boilerplate)
    return _without_repeats(statement for statement, _ in extraction.signed())


def read_signed(document: Document, doc: Doc, entities: Entities, ontology: Ontology) -> list[Signed]:
    """Every statement as it is read, with the signs that its confidence is weighed by: what weights are learnt from."""
    return list(_Extraction(document, doc, entities, ontology, ()).signed())


class _Extraction:
    """Wires the readers of one document together."""

    def __init__(
        self,
        document: Document,
        doc: Doc,
        entities: Entities,
        ontology: Ontology,
        boilerplate: Sequence[tuple[int, int]],
    ) -> None:
        words = ontology.words
        self._boilerplate = boilerplate
        items = Items(ontology)
        parties = Parties(
            entities,
            is_thing=lambda token: items.kind(token) is not None,
            private=words["privateParties"] | words["companyNouns"] | words["uninvolved"],
            former=words["formerWords"],
            collectives=frozenset().union(*(words[name] for name in COLLECTIVES)),
        )
        syntax = Syntax(WordClasses.of(words), is_name=lambda token: bool(parties.of(token)))
        factuality = Factuality(words)
        attributor = Attributor(doc, syntax, parties, ontology, factuality)
        self._proposer = Proposer(doc, syntax, SurfaceOrder(entities), parties, ontology)
        dates = EventDates(document.date, syntax, words)
        declared = frozenset(name for name, relation in ontology.relations.items() if relation.declared)
        self._events = EventReader(
            attributor,
            factuality,
            items,
            dates,
            syntax,
            Lists(doc, words, parties),
            Announcements(words, parties),
            declared,
        )
        deeds = _deeds(ontology)
        self._denials = DenialReader(
            doc,
            words,
            attributor=attributor,
            factuality=factuality,
            parties=parties,
            syntax=syntax,
            deeds=deeds,
            declared=declared,
        )
        self._silences = Silences(doc, words, attributor=attributor, syntax=syntax, deeds=frozenset(deeds))
        self._writer = StatementWriter(
            document.name,
            denies=ontology.denial.name,
            evidence=EvidenceFinder(document.text, parties, items),
            signs=Signs(parties),
            items=items,
            dates=dates,
            confidence=Confidence.shipped(),
        )

    def signed(self) -> Iterator[tuple[Statement, tuple[str, ...]]]:
        """Every statement with the signs that its confidence was weighed by, in the order of reading."""
        proposals = [p for p in self._proposer.proposals() if not self._is_boilerplate(p.predicate)]
        events = self._events.read(proposals)
        denials = [d for d in self._denials.read(events) if not self._is_boilerplate(d.cue)]
        yield from self._writer.of_events(events)
        yield from self._writer.of_denials(denials)
        yield from self._writer.of_silences(d for d in self._silences.read(events) if not self._is_boilerplate(d.cue))

    def _is_boilerplate(self, token: Token) -> bool:
        return any(start <= token.idx < end for start, end in self._boilerplate)


def _deeds(ontology: Ontology) -> dict[str, frozenset[str]]:
    """Nouns of frames, in their dictionary form → the relations that they may tell of."""
    told: dict[str, set[str]] = {}
    for relation in ontology.relations.values():
        for lemma in (lemma for frame in relation.frames if frame.noun for lemma in frame.lemmas):
            told.setdefault(lemma, set()).add(relation.name)
    return {lemma: frozenset(relations) for lemma, relations in told.items()}


def _without_repeats(statements: Iterable[Statement]) -> list[Statement]:
    """The first of the statements that say the same at one place, sorted by place."""
    found: dict[tuple[str, str | None, Stance, int], Statement] = {}
    for statement in statements:
        speaker = statement.speaker.iri if statement.speaker else None
        found.setdefault((statement.claim.id, speaker, statement.stance, statement.evidence.start), statement)
    return sorted(found.values(), key=lambda s: (s.evidence.start, s.claim.id, s.stance, s.iri))
