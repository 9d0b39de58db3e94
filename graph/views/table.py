"""A corpus comes in, a CSV table goes out: one row for each statement, for spreadsheets."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from typing import TYPE_CHECKING

from graph.model import Corpus, Document, Statement, Status
from graph.views.characters import safe_cell
from graph.views.lookup import document_index, reading_order, status_by_claim
from graph.views.network import relation_label
from graph.views.support import SupportCells

if TYPE_CHECKING:
    from graph.ontology import Ontology

__all__ = ["COLUMNS", "write_table"]

COLUMNS = (
    "claim", "source", "relation", "item", "target", "about", "status",
    "speaker", "office", "stance", "modality", "date",
    "evidence", "cue", "start", "end",
    "document", "title", "publisher", "published", "url",
    "said", "origin", "speakers", "origins", "outlets",
)  # fmt: skip


def write_table(corpus: Corpus, ontology: Ontology) -> bytes:
    """All statements as RFC 4180 CSV in UTF-8, in reading order, under a row of column names.

    ``start`` and ``end`` count characters of the document's text, half-open. ``origin`` is the earliest document
    that tells the claim after the same source; ``speakers``, ``origins`` and ``outlets`` count all that take the
    same stance on it. Cells that a spreadsheet would run as a formula begin with an apostrophe.
    """
    documents, statuses = document_index(corpus.documents), status_by_claim(corpus.statements)
    support = SupportCells(corpus)
    text = io.StringIO(newline="")
    rows = csv.writer(text, lineterminator="\r\n")
    rows.writerow(COLUMNS)
    for statement in sorted(corpus.statements, key=reading_order):
        cells = {
            **claim_cells(statement, statuses, ontology),
            **statement_cells(statement),
            **document_cells(statement, documents),
            **support.of(statement),
        }
        rows.writerow([safe_cell(cells[column] or "") for column in COLUMNS])
    return text.getvalue().encode("utf-8")


def claim_cells(statement: Statement, statuses: Mapping[str, Status], ontology: Ontology) -> dict[str, str | None]:
    claim = statement.claim
    return {
        "claim": claim.id,
        "source": claim.source.name,
        "relation": relation_label(claim.relation, ontology),
        "item": claim.item,
        "target": claim.target.name if claim.target else None,
        "about": claim.about,
        "status": statuses[claim.id],
    }


def statement_cells(statement: Statement) -> dict[str, str | None]:
    return {
        "speaker": statement.speaker.name if statement.speaker else None,
        "office": statement.speaker.position if statement.speaker else None,
        "stance": statement.stance,
        "modality": statement.modality,
        "date": statement.date,
        "said": statement.said,
        "evidence": statement.evidence.text,
        "cue": statement.cue,
        "start": str(statement.evidence.start),
        "end": str(statement.evidence.end),
    }


def document_cells(statement: Statement, documents: Mapping[str, Document]) -> dict[str, str | None]:
    """What is known of the statement's document; its name alone where the corpus does not hold it."""
    document = documents.get(statement.document)
    if document is None:
        return dict.fromkeys(("title", "publisher", "published", "url")) | {"document": statement.document}
    return {
        "document": document.name,
        "title": document.title,
        "publisher": document.publisher,
        "published": document.date,
        "url": document.url,
    }
