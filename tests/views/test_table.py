"""The table: one row a statement, read back by Python's own reader."""

from __future__ import annotations

import csv
import io
import sys

import pytest

from graph.model import Claim, Corpus
from graph.ontology import Ontology
from graph.views import write_table
from graph.views.table import COLUMNS

from .corpora import corpus_of, document, entity, hostile_affair, statement


def rows(corpus: Corpus, ontology: Ontology) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(write_table(corpus, ontology).decode("utf-8"), newline="")))


def test_one_row_for_each_statement(corpus: Corpus, ontology: Ontology) -> None:
    found = rows(corpus, ontology)
    assert len(found) == len(corpus.statements)
    assert found[0] == {
        "claim": corpus.statements[0].claim.id,
        "source": "Arvenia",
        "relation": "supplies",
        "item": "gliders",
        "target": "Brelland",
        "about": "",
        "status": "disputed",
        "speaker": "Mira Tolvan",
        "office": "Foreign Minister of Corvia",
        "stance": "asserts",
        "modality": "actual",
        "date": "2031-02",
        "evidence": "Arvenia has shipped gliders to Brelland, Mira Tolvan said.",
        "cue": "said",
        "start": "0",
        "end": "58",
        "document": "isles/one.txt",
        "title": "Gliders over the strait",
        "publisher": "Strait Courier",
        "published": "2031-03-04",
        "url": "https://example.org/a?b=1&c=2",
        "said": "",
        "origin": "isles/one.txt",
        "speakers": "1",
        "origins": "2",
        "outlets": "2",
    }


def test_rows_are_in_reading_order(corpus: Corpus, ontology: Ontology) -> None:
    places = [(row["document"], int(row["start"])) for row in rows(corpus, ontology)]
    assert places == sorted(places)


@pytest.mark.parametrize("start", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"])
def test_a_formula_stays_text(start: str, ontology: Ontology) -> None:
    of = document("a.txt", f"Arvenia helps {start} now.")
    claim = Claim(entity("Arvenia"), "supplies", entity(start))
    assert rows(corpus_of((of,), [statement(of, claim, of.text)]), ontology)[0]["target"] == f"'{start}"


def test_quotes_commas_and_lines_stay_in_their_cell(ontology: Ontology) -> None:
    of = document("a.txt", 'Arvenia sent "ropes, tents"\r\nand\nboats to Brelland.')
    claim = Claim(entity("Arvenia"), "supplies", entity("Brelland"))
    data = write_table(corpus_of((of,), [statement(of, claim, of.text)]), ontology)
    assert rows(corpus_of((of,), [statement(of, claim, of.text)]), ontology)[0]["evidence"] == of.text
    assert data.startswith(",".join(COLUMNS).encode() + b"\r\n")
    assert data.endswith(b"\r\n")


def test_a_statement_without_its_document_keeps_its_name(corpus: Corpus, ontology: Ontology) -> None:
    bare = Corpus((), corpus.entities, corpus.statements)
    assert {row["document"] for row in rows(bare, ontology)} == {"isles/one.txt", "isles/two.txt"}


def test_hostile_text_fills_single_cells(ontology: Ontology) -> None:
    csv.field_size_limit(sys.maxsize)
    corpus = hostile_affair()
    assert len(rows(corpus, ontology)) == len(corpus.statements)
