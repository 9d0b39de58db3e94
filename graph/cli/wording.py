"""Claims, entities and speakers → the words in which every command speaks of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from graph.model import Claim, Document, Entity, Statement

if TYPE_CHECKING:
    from graph.comparison import DocumentChanges
    from graph.ontology import Ontology

__all__ = ["document_counts", "named", "outlet", "proposition", "voice"]


def proposition(claim: Claim, ontology: Ontology | None) -> str:
    """A claim in one line: ``Iran —supplies→ Russia: ballistic missiles``; without an ontology, by bare names."""
    relation = ontology.relations.get(claim.relation) if ontology else None
    label = relation.label if relation else claim.relation
    target = claim.target.name if claim.target else "…"
    item = f": {claim.item}" if claim.item else ""
    about = f" (about {claim.about})" if claim.about else ""
    return f"{claim.source.name} —{label}→ {target}{item}{about}"


def document_counts(changes: DocumentChanges) -> list[str]:
    """How many documents became what, leaving out what none did: ``["1 new", "3 kept"]``."""
    counts = {
        "new": changes.new,
        "changed": changes.changed,
        "renamed": changes.renamed,
        "kept": changes.kept,
        "removed": changes.gone,
    }
    return [f"{len(names)} {word}" for word, names in counts.items() if names]


def named(entity: Entity) -> str:
    """An entity with its office, if it has one: ``Antony Blinken, U.S. Secretary of State``."""
    return f"{entity.name}, {entity.position}" if entity.position else entity.name


def outlet(document: Document) -> str:
    """Who published a document, as far as it says."""
    return document.publisher or document.author or document.name


def voice(statement: Statement) -> str:
    """Who makes a statement: its speaker with the office, or the document."""
    return named(statement.speaker) if statement.speaker else "the document itself"
