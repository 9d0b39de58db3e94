"""A document and what it states on one claim → whom it has the claim from: an agency, another outlet, or itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from graph.corpus import outlet
from graph.documents.head import read_head
from graph.entities.gazetteer import Gazetteer, load_gazetteer, name_key, organisation_iri
from graph.model import Document, Kind, Statement

__all__ = ["Credits"]

OUTLET = "outlet"
"""The type that the data file of organisations gives to newspapers, broadcasters and agencies."""


@dataclass(frozen=True)
class Credits:
    """Documents' publishers and agencies by IRI of the document, and every outlet that is known, all by IRI."""

    publishers: Mapping[str, str]
    agencies: Mapping[str, str]
    outlets: frozenset[str]

    @classmethod
    def of(cls, documents: Iterable[Document]) -> Credits:
        """Outlets are those of the data file, and whoever published one of *documents* or stands in its dateline."""
        gazetteer = load_gazetteer()
        publishers, agencies = {}, {}
        for document in documents:
            if publisher := outlet(document):
                publishers[document.iri] = _known_as(publisher, gazetteer)
            if agency := read_head(document.text).publisher:
                agencies[document.iri] = _known_as(agency, gazetteer)
        known = {known.iri for known in gazetteer.organisations.values() if known.type == OUTLET}
        return cls(publishers, agencies, frozenset(known.union(publishers.values(), agencies.values())))

    def agency(self, document: Document, statements: Sequence[Statement]) -> str | None:
        """The agency of the dateline, else the first other outlet that makes one of *statements*; None for neither."""
        own = self.publishers.get(document.iri)
        speakers = [s.speaker for s in sorted(statements, key=lambda s: s.evidence.start) if s.speaker]
        quoted = [speaker.iri for speaker in speakers if speaker.kind is Kind.ORGANISATION and speaker.iri != own]
        return self.agencies.get(document.iri) or next((iri for iri in quoted if iri in self.outlets), None)


def _known_as(name: str, gazetteer: Gazetteer) -> str:
    """The IRI of an outlet, whichever of its names is given."""
    return gazetteer.by_name.get(name_key(name)) or organisation_iri(name)
