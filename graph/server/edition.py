"""A corpus, arranged for pages: every claim and entity by its name, with the statements that concern it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from graph.dataset import ClaimDossier, EntityDossier, compile_dossier
from graph.model import Claim, Corpus, Document, Entity, Statement, Status
from graph.ontology import Ontology
from graph.views.dossier import wording
from graph.views.lookup import known_entities, reading_order, status_by_claim

__all__ = ["Edition", "Entry", "arrange"]


@dataclass(frozen=True)
class Entry:
    """A claim as a list shows it; ``item`` in the words of its statements."""

    claim: Claim
    item: str | None
    status: Status
    statements: int


@dataclass(frozen=True)
class Edition:
    """All that one build left, as pages need it. ``entries`` begin with what tells most: disputes, then many voices."""

    corpus: Corpus
    ontology: Ontology
    entries: Mapping[str, Entry]
    entities: Mapping[str, Entity]
    documents: Mapping[str, Document]
    by_claim: Mapping[str, Sequence[Statement]]
    denials: Mapping[str, Sequence[Statement]]
    by_party: Mapping[str, frozenset[str]]
    by_speaker: Mapping[str, Sequence[Statement]]
    by_document: Mapping[str, Sequence[Statement]]

    def claim(self, claim: str) -> ClaimDossier | None:
        """The dossier of the claim with this id; None if there is none."""
        if claim not in self.entries:
            return None
        found = compile_dossier(self._about([claim]), claim)
        return found if isinstance(found, ClaimDossier) else None

    def entity(self, iri: str) -> EntityDossier | None:
        """The dossier of the entity with this IRI; None if there is none."""
        if iri not in self.entities:
            return None
        part = self._about(sorted(self.by_party.get(iri, frozenset())), self.by_speaker.get(iri, ()))
        found = compile_dossier(replace(part, entities=(self.entities[iri],)), iri)
        return found if isinstance(found, EntityDossier) else None

    def listed(self, dossiers: Sequence[ClaimDossier]) -> list[Entry]:
        """The entries of the claims of *dossiers*, in the order of lists."""
        claims = {dossier.claim.id for dossier in dossiers}
        return [entry for claim, entry in self.entries.items() if claim in claims]

    def _about(self, claims: Sequence[str], more: Sequence[Statement] = ()) -> Corpus:
        """The part of the corpus that says something on *claims*, and the statements *more*."""
        said = [statement for claim in claims for statement in self.by_claim[claim]]
        denied = [statement for claim in claims for statement in self.denials.get(claim, ())]
        statements = {statement.iri: statement for statement in (*said, *denied, *more)}
        return replace(self.corpus, statements=tuple(sorted(statements.values(), key=reading_order)))


def arrange(corpus: Corpus, ontology: Ontology) -> Edition:
    """*corpus* and the ontology that it was built with → the edition."""
    by_claim, denials = defaultdict[str, list[Statement]](list), defaultdict[str, list[Statement]](list)
    by_party, by_speaker = defaultdict[str, set[str]](set), defaultdict[str, list[Statement]](list)
    by_document = defaultdict[str, list[Statement]](list)
    for statement in sorted(corpus.statements, key=reading_order):
        claim = statement.claim
        by_claim[claim.id].append(statement)
        by_document[statement.document].append(statement)
        if claim.about:
            denials[claim.about].append(statement)
        for party in (claim.source, claim.target):
            if party:
                by_party[party.iri].add(claim.id)
        if statement.speaker:
            by_speaker[statement.speaker.iri].append(statement)
    return Edition(
        corpus,
        ontology,
        _entries(by_claim, status_by_claim(corpus.statements)),
        dict(sorted(known_entities(corpus).items(), key=lambda pair: (pair[1].name.casefold(), pair[0]))),
        {document.iri: document for document in corpus.documents},
        by_claim,
        denials,
        {iri: frozenset(claims) for iri, claims in by_party.items()},
        by_speaker,
        by_document,
    )


def _entries(by_claim: Mapping[str, Sequence[Statement]], statuses: Mapping[str, Status]) -> dict[str, Entry]:
    entries = [Entry(found[0].claim, wording(found), statuses[claim], len(found)) for claim, found in by_claim.items()]
    entries.sort(key=lambda entry: (entry.status is not Status.DISPUTED, -entry.statements, entry.claim.id))
    return {entry.claim.id: entry for entry in entries}
