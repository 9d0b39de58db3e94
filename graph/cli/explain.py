"""``claimgraph explain``: the dossier of a claim or an entity, every statement with its sentence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from graph.cli.terminal import say
from graph.cli.wording import named, outlet, proposition, voice
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

    def claim(self, dossier: ClaimDossier) -> Iterator[str]:
        """The proposition with its status, then the statements of each stance, then who denies it in so many words."""
        yield f"{proposition(dossier.claim, self.ontology)}  [{dossier.claim.id}, {dossier.status}]"
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
        for statement in dossier.says:
            yield f"{statement.stance}: {proposition(statement.claim, self.ontology)}  [{statement.claim.id}]"
            yield from self._sentence(statement)

    def _statements(self, title: str, statements: Iterable[Statement]) -> Iterator[str]:
        for number, statement in enumerate(statements):
            if number == 0:
                yield f"  {title}"
            yield f"    {voice(statement)}{_circumstances(statement)}"
            yield from self._sentence(statement)

    def _sentence(self, statement: Statement) -> Iterator[str]:
        yield f"      “{' '.join(statement.evidence.text.split())}”"
        yield f"      {_place(self.documents[statement.document], statement)}"
        if statement.explanation:
            yield f"      read by {statement.explanation}{_confidence(statement)}"


def _circumstances(statement: Statement) -> str:
    modality = "" if statement.modality is Modality.ACTUAL else statement.modality
    known = ", ".join(fact for fact in (modality, statement.date) if fact)
    return f" ({known})" if known else ""


def _confidence(statement: Statement) -> str:
    return "" if statement.confidence is None else f"; confidence {statement.confidence:.2f}"


def _place(document: Document, statement: Statement) -> str:
    place = f"{document.name}, characters {statement.evidence.start}–{statement.evidence.end}"
    facts = [fact for fact in (document.title, outlet(document), document.date) if fact and fact != document.name]
    return f"{place}: {', '.join(facts)}" if facts else place


def _count(things: tuple[object, ...], noun: str) -> str:
    return f"{len(things)} {noun}{'s' * (len(things) != 1)}"
