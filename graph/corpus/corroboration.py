"""Statements on a claim → how many stand behind it: speakers, origins, outlets, documents."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from graph.corpus.outlets import outlet
from graph.model import Corpus, Document, Statement, slug

__all__ = ["Corroboration", "Corroborations"]


@dataclass(frozen=True)
class Corroboration:
    """How many make the same statement.

    ``speakers`` are different entities; a document's own voice is none. ``origins`` are those who tell it of
    their own, ``documents`` all that tell it; ``outlets`` are different publishers of these documents, and
    ``unnamed`` the documents that name no publisher: they may be any number of outlets.
    """

    speakers: int
    origins: int
    outlets: int
    documents: int
    unnamed: int

    def __str__(self) -> str:
        """In words: ``3 speakers, 1 origin, 12 outlets``.

        >>> str(Corroboration(speakers=0, origins=1, outlets=0, documents=2, unnamed=2))
        'no speaker named, 1 origin, 2 documents of unnamed outlets'
        """
        parts = [
            _count(self.speakers, "speaker") if self.speakers else "no speaker named",
            _count(self.origins, "origin"),
            _count(self.outlets, "outlet") if self.outlets else "",
            f"{_count(self.unnamed, 'document')} of unnamed outlets" if self.unnamed else "",
        ]
        return ", ".join(part for part in parts if part)


class Corroborations:
    """Counts what stands behind claims of one corpus."""

    def __init__(self, corpus: Corpus) -> None:
        self._documents = {key: document for document in corpus.documents for key in (document.iri, document.name)}
        self._outlets = {document.iri: _key(outlet(document)) for document in corpus.documents}
        self._origins = {
            (origin.claim, iri): min((self._documents[iri] for iri in origin.documents), key=_earliest)
            for origin in corpus.origins
            for iri in origin.documents
        }

    def of(self, statements: Iterable[Statement]) -> Corroboration:
        """Statements on one claim, as a rule those of one stance → their numbers.

        A document whose origin is not known counts as one.
        """
        found = list(statements)
        documents = {document.iri for s in found if (document := self._documents.get(s.document))}
        outlets = [self._outlets[iri] for iri in documents]
        return Corroboration(
            speakers=len({statement.speaker.iri for statement in found if statement.speaker}),
            origins=len({self.origin(statement) for statement in found}),
            outlets=len({name for name in outlets if name}),
            documents=len(documents),
            unnamed=outlets.count(None),
        )

    def origin(self, statement: Statement) -> str:
        """The IRI of the earliest document in the origin of *statement*; of its own document where none is known."""
        document = self._documents.get(statement.document)
        if document is None:
            return statement.document
        return self._origins.get((statement.claim.id, document.iri), document).iri


def _key(outlet: str | None) -> str | None:
    """By what outlets are told apart: "The Desk" and "THE DESK" are one."""
    return slug(outlet) if outlet else None


def _earliest(document: Document) -> tuple[bool, str, str]:
    """A key that sorts documents by date, those without one last."""
    return document.date is None, document.date or "", document.name


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'s' * (number != 1)}"
