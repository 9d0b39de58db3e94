"""``claimgraph explain``: the dossier of a claim or an entity, every statement with its sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from graph.cli.terminal import say
from graph.cli.wording import named, outlet, proposition, voice
from graph.corpus import Corroborations, History, histories
from graph.model import Corpus, Document, Modality, Stance, Statement

if TYPE_CHECKING:
    from graph.dataset import ClaimDossier, EntityDossier
    from graph.ontology import Ontology

__all__ = ["Dossier", "explain"]


def explain(
    directory: Annotated[Path, typer.Argument(metavar="DIR", help="A folder that claimgraph build made.")],
    subject: Annotated[
        str, typer.Argument(metavar="CLAIM|ENTITY", help="A claim (c:… or the first digits of it), or a name or IRI.")
    ],
) -> None:
    """Show everything said about one claim, or by and about one entity.

    Examples: `claimgraph explain out c:4f1a` and `claimgraph explain out "Iran"`
    """
    from graph.dataset import ClaimDossier, compile_dossier, load_corpus
    from graph.folder import ontology_of
    from graph.folder.results import reading
    from graph.ontology import load_ontology

    with reading(directory) as results:
        ontology = load_ontology(ontology_of(results))
        corpus = load_corpus(results)
    found = compile_dossier(corpus, subject)
    dossier = Dossier(corpus, ontology)
    lines = dossier.claim(found) if isinstance(found, ClaimDossier) else dossier.entity(found)
    say("\n".join(lines).rstrip())


class Dossier:
    """Dossiers → lines of text, with the titles of a corpus and the labels of an ontology."""

    def __init__(self, corpus: Corpus, ontology: Ontology) -> None:
        self.documents = {document.iri: document for document in corpus.documents}
        self.ontology = ontology
        self.counts = Corroborations(corpus)
        self.changes = [history for history in histories(corpus) if history.changed]

    def claim(self, dossier: ClaimDossier) -> Iterator[str]:
        """The proposition with its status, who changed position, the statements of each stance, and denials as such."""
        yield f"{proposition(dossier.claim, self.ontology)}  [{dossier.claim.id}, {dossier.status}]"
        for history in self.changes:
            if history.claim.id == dossier.claim.id:
                yield f"  {named(history.speaker)} changed position: {_positions(history)}"
        for stance in Stance:
            yield from self._statements(stance, dossier.statements[stance])
        yield from self._statements("denied in so many words by", dossier.denials)
        yield ""

    def entity(self, dossier: EntityDossier) -> Iterator[str]:
        """Who it is, the claims it is part of, and all that it says itself."""
        entity = dossier.entity
        others = [name for name in entity.names if name != entity.name]
        yield f"{named(entity)}  [{entity.kind}, {entity.iri}]"
        if others:
            yield f"also: {', '.join(others)}"
        for title, claims in (("Source of", dossier.acts), ("Target of", dossier.undergoes)):
            yield from ["", f"{title} {_count(claims, 'claim')}", ""] if claims else []
            for claim in claims:
                yield from self.claim(claim)
        yield from ["", f"Says in {_count(dossier.says, 'statement')}", ""] if dossier.says else []
        for history in self.changes:
            if history.speaker.iri == entity.iri:
                yield f"changed position on {proposition(history.claim, self.ontology)}: {_positions(history)}"
        for statement in dossier.says:
            yield f"{statement.stance}: {proposition(statement.claim, self.ontology)}  [{statement.claim.id}]"
            yield from self._sentence(statement)

    def _statements(self, title: str, statements: Sequence[Statement]) -> Iterator[str]:
        if statements:
            yield f"  {title}  [{self.counts.of(statements)}]"
        for statement in statements:
            yield f"    {voice(statement)}{_circumstances(statement)}"
            yield from self._sentence(statement)

    def _sentence(self, statement: Statement) -> Iterator[str]:
        yield f"      “{' '.join(statement.evidence.text.split())}”"
        yield f"      {_place(self.documents[statement.document], statement)}"
        origin = self.counts.origin(statement)
        if origin != statement.document:
            yield f"      same origin as {self.documents[origin].name}"
        if statement.explanation:
            yield f"      read by {statement.explanation}{_confidence(statement)}"


def _positions(history: History) -> str:
    """``denies 2031-10-03, then asserts 2031-11-04 to 2031-11-09 (1 statement of uncertain date)``."""
    held = []
    for position in history.positions:
        until = f" to {position.last}" if position.last != position.first else ""
        held.append(f"{' and '.join(position.stances)} {position.first}{until}")
    apart = f" ({_count(history.undated, 'statement')} of uncertain date)" if history.undated else ""
    return ", then ".join(held) + apart


def _circumstances(statement: Statement) -> str:
    modality = "" if statement.modality is Modality.ACTUAL else statement.modality
    said = f"said {statement.said}" if statement.said else ""
    known = ", ".join(fact for fact in (modality, statement.date, said) if fact)
    return f" ({known})" if known else ""


def _confidence(statement: Statement) -> str:
    return "" if statement.confidence is None else f"; confidence {statement.confidence:.2f}"


def _place(document: Document, statement: Statement) -> str:
    place = f"{document.name}, characters {statement.evidence.start}–{statement.evidence.end}"
    facts = [fact for fact in (document.title, outlet(document), document.date) if fact and fact != document.name]
    return f"{place}: {', '.join(facts)}" if facts else place


def _count(things: tuple[object, ...], noun: str) -> str:
    return f"{len(things)} {noun}{'s' * (len(things) != 1)}"
