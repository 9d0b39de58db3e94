"""The difference of two builds comes in, JSON or a CSV table goes out: for other programs."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping
from typing import Any

from graph.comparison import ClaimChange, Difference
from graph.model import Entity, Statement
from graph.views.characters import safe_cell

__all__ = ["DIFFERENCE_COLUMNS", "difference_csv", "difference_json"]

DIFFERENCE_COLUMNS = (
    "change", "claim", "source", "relation", "item", "target", "about", "status_before", "status_after",
    "statement", "speaker", "stance", "modality", "date", "evidence", "document",
)  # fmt: skip


def difference_json(difference: Difference) -> str:
    """One object: ``documents``, ``claims`` (each with its ``added`` and ``withdrawn`` statements), ``same``.

    Claims stand in the order of the difference; offsets are half-open and count characters of the
    document's text in that one of the two builds which has the statement.
    """
    documents = difference.documents
    record = {
        "documents": {
            "new": documents.new,
            "changed": documents.changed,
            "renamed": [{"old": old, "new": new} for old, new in documents.renamed],
            "kept": documents.kept,
            "gone": documents.gone,
        },
        "claims": [_claim(change, difference.names) for change in difference.claims],
        "same": difference.same,
    }
    return json.dumps(record, ensure_ascii=False, indent=2) + "\n"


def difference_csv(difference: Difference) -> str:
    """One row for each statement that was added or withdrawn, under a row of column names (RFC 4180).

    Cells that a spreadsheet would run as a formula begin with an apostrophe.
    """
    text = io.StringIO(newline="")
    rows = csv.writer(text, lineterminator="\r\n")
    rows.writerow(DIFFERENCE_COLUMNS)
    for change in difference.claims:
        for cells in _cells(change, difference.names):
            rows.writerow([safe_cell(cells[column] or "") for column in DIFFERENCE_COLUMNS])
    return text.getvalue()


def _claim(change: ClaimChange, names: Mapping[str, str]) -> dict[str, Any]:
    claim = change.claim
    return {
        "change": change.change,
        "claim": claim.id,
        "source": _entity(claim.source),
        "relation": claim.relation,
        "target": _entity(claim.target),
        "item": claim.item,
        "about": claim.about,
        "status": {"before": change.before, "after": change.after},
        "aspects": {aspect.name: {"gone": aspect.gone, "new": aspect.new} for aspect in change.aspects},
        "added": [_statement(statement, names) for statement in change.added],
        "withdrawn": [_statement(statement, names) for statement in change.withdrawn],
    }


def _statement(statement: Statement, names: Mapping[str, str]) -> dict[str, Any]:
    evidence = statement.evidence
    return {
        "document": names[statement.document],
        "speaker": _entity(statement.speaker),
        "stance": statement.stance,
        "modality": statement.modality,
        "date": statement.date,
        "item": statement.claim.item,
        "evidence": {"start": evidence.start, "end": evidence.end, "text": evidence.text},
    }


def _entity(entity: Entity | None) -> dict[str, str] | None:
    return {"iri": entity.iri, "name": entity.name, "type": entity.kind} if entity else None


def _cells(change: ClaimChange, names: Mapping[str, str]) -> Iterator[dict[str, str | None]]:
    for word, statements in (("withdrawn", change.withdrawn), ("added", change.added)):
        for statement in statements:
            claim, who = statement.claim, statement.speaker
            yield {
                "change": change.change,
                "claim": claim.id,
                "source": claim.source.name,
                "relation": claim.relation,
                "item": claim.item,
                "target": claim.target.name if claim.target else None,
                "about": claim.about,
                "status_before": change.before,
                "status_after": change.after,
                "statement": word,
                "speaker": who.name if who else None,
                "stance": statement.stance,
                "modality": statement.modality,
                "date": statement.date,
                "evidence": statement.evidence.text,
                "document": names[statement.document],
            }
