"""A difference as JSON and CSV: what another program reads is what was compared."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace

import pytest

from graph.comparison import Difference, compare
from graph.dataset import merge_corpus
from graph.model import Stance
from graph.views.difference import DIFFERENCE_COLUMNS, difference_csv, difference_json
from tests.dataset.corpus import EARLY, ESTIA, LATE, NORLAND, ROCKETS, make_document, state

SAID = state(EARLY, ROCKETS, ESTIA, Stance.ASSERTS, "Estia said Norland shipped rockets to Sudmark.", date="2031-02")
DENIED = state(EARLY, ROCKETS, NORLAND, Stance.DENIES, "Norland called that untrue.")


@pytest.fixture
def difference() -> Difference:
    """A denial was withdrawn, one document came and one got another name."""
    moved = make_document("desk/moved.txt", LATE.text)
    return compare(
        merge_corpus([(EARLY, [SAID, DENIED]), (LATE, [])]),
        merge_corpus([(EARLY, [SAID]), (moved, []), (make_document("desk/new.txt", "Nothing."), [])]),
    )


def test_json_has_all_of_it(difference: Difference) -> None:
    (claim,) = (record := json.loads(difference_json(difference)))["claims"]

    assert record["documents"]["new"] == ["desk/new.txt"]
    assert record["documents"]["renamed"] == [{"old": "desk/late.txt", "new": "desk/moved.txt"}]
    assert record["same"] == 0
    assert (claim["change"], claim["claim"]) == ("changed", ROCKETS.id)
    assert claim["status"] == {"before": "disputed", "after": "asserted"}
    assert claim["aspects"] == {
        "speakers": {"gone": ["Norland"], "new": []},
        "stances": {"gone": ["denies"], "new": []},
    }
    assert claim["added"] == []
    assert claim["withdrawn"] == [
        {
            "document": "desk/early.txt",
            "speaker": {"iri": NORLAND.iri, "name": "Norland", "type": "State"},
            "stance": "denies",
            "modality": "actual",
            "date": None,
            "item": "rockets",
            "evidence": {"start": 47, "end": 74, "text": "Norland called that untrue."},
        }
    ]


def test_csv_has_a_row_for_each_statement_that_differs(difference: Difference) -> None:
    header, row = csv.reader(io.StringIO(difference_csv(difference)))

    assert tuple(header) == DIFFERENCE_COLUMNS
    assert dict(zip(header, row, strict=True)) == {
        "change": "changed",
        "claim": ROCKETS.id,
        "source": "Norland",
        "relation": "supplies",
        "item": "rockets",
        "target": "Sudmark",
        "about": "",
        "status_before": "disputed",
        "status_after": "asserted",
        "statement": "withdrawn",
        "speaker": "Norland",
        "stance": "denies",
        "modality": "actual",
        "date": "",
        "evidence": "Norland called that untrue.",
        "document": "desk/early.txt",
    }


def test_a_cell_is_never_a_formula() -> None:
    plotted = replace(SAID, evidence=replace(SAID.evidence, text="=HYPERLINK()"))
    difference = compare(merge_corpus([(EARLY, [])]), merge_corpus([(EARLY, [plotted])]))

    assert "'=HYPERLINK()" in next(csv.reader(io.StringIO(difference_csv(difference).split("\r\n", 1)[1])))


def test_no_difference_is_an_empty_table() -> None:
    same = merge_corpus([(EARLY, [SAID])])

    assert difference_csv(compare(same, same)) == ",".join(DIFFERENCE_COLUMNS) + "\r\n"
