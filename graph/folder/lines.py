"""Statements → ``claims.jsonl``, the file that scorers and scripts read: one statement a line.

Fixed: UTF-8, keys in this order, lines sorted by document, offset and claim; the same input gives
the same bytes.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from graph.model import Corpus, Entity, Statement

__all__ = ["claim_lines"]


def claim_lines(corpus: Corpus) -> str:
    """The content of ``claims.jsonl``; ``names`` are those of the whole corpus, not of one document."""
    names = {document.iri: document.name for document in corpus.documents}
    entities = {entity.iri: entity for entity in corpus.entities}
    ordered = sorted(corpus.statements, key=lambda statement: _order(statement, names))
    return "".join(json.dumps(_line(s, names, entities), ensure_ascii=False) + "\n" for s in ordered)


def _order(statement: Statement, names: Mapping[str, str]) -> tuple[str, int, str, int, str]:
    evidence = statement.evidence
    return names[statement.document], evidence.start, statement.claim.id, evidence.end, statement.iri


def _line(statement: Statement, names: Mapping[str, str], entities: Mapping[str, Entity]) -> dict[str, Any]:
    claim, evidence = statement.claim, statement.evidence
    return {
        "document": names[statement.document],
        "claim": claim.id,
        "source": _entity(claim.source, entities),
        "relation": claim.relation,
        "target": _entity(claim.target, entities),
        "item": claim.item,
        "about": claim.about,
        "speaker": _entity(statement.speaker, entities),
        "stance": statement.stance,
        "modality": statement.modality,
        "date": statement.date,
        "evidence": {"start": evidence.start, "end": evidence.end, "text": evidence.text},
        "cue": statement.cue,
        "explanation": statement.explanation,
        "confidence": statement.confidence,
        "said": statement.said,
    }


def _entity(entity: Entity | None, entities: Mapping[str, Entity]) -> dict[str, Any] | None:
    if entity is None:
        return None
    whole = entities.get(entity.iri, entity)
    return {"iri": whole.iri, "name": whole.name, "type": whole.kind, "names": list(whole.names)}
