"""The words of the program as frozen dataclasses: documents, entities, claims, statements.

Offsets are half-open and count characters of ``Document.text`` (decoded, NFC). Nothing here
imports spaCy, rdflib or networkx: every stage speaks in these types.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

__all__ = [
    "ID",
    "Claim",
    "Corpus",
    "Document",
    "Entity",
    "Evidence",
    "Kind",
    "Modality",
    "Origin",
    "Stance",
    "Statement",
    "Status",
    "digest",
    "slug",
    "status_of",
]

ID = "https://w3id.org/claimgraph/id/"
"""Namespace of everything that is made from content: entities, documents, claims, statements."""

WORD = re.compile(r"[^\W_]+")


def digest(*parts: str | None) -> str:
    """Sixteen hexadecimal digits that depend on *parts*, their order and their boundaries.

    >>> digest("a", "b") == digest("ab", "")
    False
    """
    joined = "\x1f".join("\x00" if part is None else part for part in parts)
    return hashlib.sha256(joined.encode("utf-8")).hexdigest()[:16]


def slug(name: str) -> str:
    """*name* as an IRI segment: case-folded, accents dropped, everything else a hyphen.

    Scripts without Latin letters keep their own letters, percent-encoding is left to writers.

    >>> slug("Recep Tayyip Erdoğan"), slug("外交部")
    ('recep-tayyip-erdogan', '外交部')
    """
    return "-".join(WORD.findall(_without_accents(name.casefold()))) or digest(name)


def _without_accents(text: str) -> str:
    if text.isascii():
        return text
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return unicodedata.normalize("NFC", plain)


class Kind(StrEnum):
    """What an entity is; the value is its class name in the ontology."""

    STATE = "State"
    OFFICIAL = "Official"
    ORGANISATION = "Organisation"


class Stance(StrEnum):
    """How a speaker stands to a claim."""

    ASSERTS = "asserts"
    DENIES = "denies"
    DECLINES = "declines"


class Modality(StrEnum):
    """Of the event that a claim is about, not of the speaker's certainty."""

    ACTUAL = "actual"
    PLANNED = "planned"
    POSSIBLE = "possible"


class Status(StrEnum):
    """What all statements on one claim add up to."""

    ASSERTED = "asserted"
    DISPUTED = "disputed"
    DENIED = "denied"
    UNCONFIRMED = "unconfirmed"


def status_of(stances: set[Stance]) -> Status:
    """Stances on one claim → its status; the order of statements does not matter.

    >>> status_of({Stance.ASSERTS, Stance.DENIES}).value
    'disputed'
    """
    if Stance.ASSERTS in stances:
        return Status.DISPUTED if Stance.DENIES in stances else Status.ASSERTED
    return Status.DENIED if Stance.DENIES in stances else Status.UNCONFIRMED


@dataclass(frozen=True)
class Document:
    """One text with what is known about it. ``date`` is ISO 8601 at the precision given."""

    name: str
    text: str
    sha256: str
    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    date: str | None = None
    url: str | None = None

    @cached_property
    def iri(self) -> str:
        """Made of name and bytes: two outlets that print the same words stay two documents."""
        return f"{ID}document/{digest(self.name, self.sha256)}"


@dataclass(frozen=True)
class Entity:
    """A state, official or organisation. ``names`` holds every form found or known, sorted.

    ``represents`` is the IRI of the state or organisation that an official or a part of a
    government speaks for; ``position`` the office as written ("U.S. Secretary of State").
    """

    iri: str
    name: str
    kind: Kind
    names: tuple[str, ...] = ()
    position: str | None = None
    represents: str | None = None
    iso: str | None = None
    wikidata: str | None = None


@dataclass(frozen=True)
class Evidence:
    """The exact piece ``document.text[start:end]``, and the parts of it that a reader wants marked.

    ``marks`` are ``(role, start, end)`` with document offsets; roles are ``source``, ``target``,
    ``item``, ``relation``, ``cue``, ``speaker``.
    """

    start: int
    end: int
    text: str
    marks: tuple[tuple[str, int, int], ...] = ()


@dataclass(frozen=True)
class Claim:
    """A proposition: source — relation — target, with an item. Who says so is not part of it.

    Two wordings of the item are one claim where they are of one kind ("UAVs", "drones"); a wording whose
    kind the ontology does not know makes no claim of its own, so that "the gear" stays with its parties.
    ``about`` is the id of the claim that a ``denies`` claim denies.
    """

    source: Entity
    relation: str
    target: Entity | None = None
    item: str | None = field(default=None, compare=False)
    item_kind: str | None = None
    about: str | None = None

    @cached_property
    def id(self) -> str:
        """``c:`` and a hash of the parts; the same proposition has the same id in any document."""
        target = self.target.iri if self.target else None
        return "c:" + digest(self.source.iri, self.relation, target, self.item_kind, self.about)

    @cached_property
    def iri(self) -> str:
        return f"{ID}claim/{self.id.removeprefix('c:')}"


@dataclass(frozen=True)
class Statement:
    """One speaker's stance on one claim at one place; ``speaker`` is None where the document speaks.

    ``cue`` is the word that shows the stance, ``explanation`` how it was read (frame and rules).
    ``date`` is the date of the event, ISO 8601 at the precision given; ``said`` is when the speaker said so,
    where the text tells it ("said on Tuesday"). ``confidence`` is how likely the statement was read rightly,
    0 to 1: of a hundred statements with 0.8, about eighty are right.
    """

    document: str
    claim: Claim
    speaker: Entity | None
    stance: Stance
    modality: Modality
    evidence: Evidence
    date: str | None = None
    cue: str | None = None
    explanation: str = ""
    confidence: float | None = None
    said: str | None = None

    @cached_property
    def iri(self) -> str:
        speaker = self.speaker.iri if self.speaker else None
        place = f"{self.evidence.start}-{self.evidence.end}"
        return f"{ID}statement/{digest(self.document, self.claim.id, speaker, self.stance, self.modality, place)}"


@dataclass(frozen=True)
class Origin:
    """Documents (IRIs, sorted) that state *claim* (its id) after one another or after one source: they count once."""

    claim: str
    documents: tuple[str, ...]

    @property
    def iri(self) -> str:
        return f"{ID}origin/{digest(self.claim, *self.documents)}"


@dataclass(frozen=True)
class Corpus:
    """Everything that a dataset holds, sorted; what views draw and commands print.

    Where ``origins`` are known, each document that states a claim is in one origin of that claim.
    """

    documents: tuple[Document, ...]
    entities: tuple[Entity, ...]
    statements: tuple[Statement, ...]
    origins: tuple[Origin, ...] = ()
