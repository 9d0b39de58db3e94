"""What counts as right, wrong and missed: gold and predictions in a few words, then the counts."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from graph.evaluation import score
from graph.evaluation.counts import Counts
from graph.evaluation.matching import Key, match
from tests.evaluation.pairs import TEXT, found, gold, line

SOLD = "Rojas asserts: Peru supplies Chile"
DENIED = "text asserts: Peru denies Chile"
DENIED_NOBODY = "text asserts: Peru denies ?"

RIGHT, WRONG, MISSED, NOTHING = Counts(tp=1), Counts(fp=1), Counts(fn=1), Counts()

CASES = [
    ("found", [SOLD], [SOLD], RIGHT, RIGHT),
    ("missed", [SOLD], [], MISSED, MISSED),
    ("invented", [], [SOLD], WRONG, WRONG),
    ("found twice counts once", [SOLD], [SOLD, SOLD], RIGHT, RIGHT),
    ("invented twice counts once", [], [SOLD, SOLD], WRONG, WRONG),
    ("the other way round", [SOLD], ["Rojas asserts: Chile supplies Peru"], WRONG + MISSED, WRONG + MISSED),
    ("another relation", [SOLD], ["Rojas asserts: Peru trains Chile"], WRONG + MISSED, WRONG + MISSED),
    ("another speaker", [SOLD], ["Ministry asserts: Peru supplies Chile"], RIGHT, WRONG + MISSED),
    ("the document in place of a speaker", [SOLD], ["text asserts: Peru supplies Chile"], RIGHT, WRONG + MISSED),
    ("another stance", [SOLD], ["Rojas denies: Peru supplies Chile"], RIGHT, WRONG + MISSED),
    ("somebody unknown", [SOLD], ["Rojas asserts: Peru supplies Cuba"], WRONG + MISSED, WRONG + MISSED),
    ("two unknown ones are two", [], ["text asserts: Peru trains Cuba", "text asserts: Peru trains Haiti"],
     Counts(fp=2), Counts(fp=2)),
    ("optional claim, found", [f"optional {SOLD}"], [SOLD], NOTHING, NOTHING),
    ("optional claim, missed", [f"optional {SOLD}"], [], NOTHING, NOTHING),
    ("optional claim, of another speaker", [f"optional {SOLD}"], ["text asserts: Peru supplies Chile"], NOTHING, WRONG),
    ("optional statement, found", [f"doubtful {SOLD}"], [SOLD], RIGHT, NOTHING),
    ("optional statement, missed", [f"doubtful {SOLD}"], [], MISSED, NOTHING),
    ("optional once, but not always", [f"optional {SOLD}", SOLD], [SOLD], RIGHT, RIGHT),
    ("denial of nobody", [DENIED_NOBODY], [DENIED_NOBODY], RIGHT, RIGHT),
    ("denial of nobody, listed with a target", [DENIED_NOBODY], [DENIED], RIGHT, RIGHT),
    ("denial of nobody, listed with two targets", [DENIED_NOBODY], [DENIED, "text asserts: Peru denies Cuba"],
     RIGHT, RIGHT),
    ("denial of nobody, by another", [DENIED_NOBODY], ["text asserts: Chile denies Peru"],
     WRONG + MISSED, WRONG + MISSED),
    ("denial of nobody, told by another", [DENIED_NOBODY], ["Rojas asserts: Peru denies Chile"],
     RIGHT, WRONG + MISSED),
    ("optional denial of nobody, with a target", [f"optional {DENIED_NOBODY}"], [DENIED], NOTHING, NOTHING),
    ("denial of somebody, listed with nobody", [DENIED], [DENIED_NOBODY], WRONG + MISSED, WRONG + MISSED),
    ("two denials, one found", [DENIED, DENIED_NOBODY], [DENIED], RIGHT + MISSED, RIGHT + MISSED),
    ("two denials, both found", [DENIED, DENIED_NOBODY], [DENIED, DENIED_NOBODY], Counts(tp=2), Counts(tp=2)),
    ("a denial stands for itself first", [DENIED, f"optional {DENIED_NOBODY}"], [DENIED], RIGHT, RIGHT),
    ("only denials may be open", ["optional Rojas asserts: Peru supplies ?"], [SOLD], WRONG, WRONG),
]  # fmt: skip


@pytest.mark.parametrize(
    ("told", "said", "edge", "attributed"), [case[1:] for case in CASES], ids=[c[0] for c in CASES]
)
def test_counts(tmp_path: Path, told: list[str], said: list[str], edge: Counts, attributed: Counts) -> None:
    card = score(gold(tmp_path, *told), found(*said))

    assert (card.edge, card.attributed) == (edge, attributed)


@pytest.mark.parametrize(
    ("name", "names", "expected"),
    [
        ("Peru", [], "Peru"),
        ("LIMA", [], "Peru"),
        ("the Ministry of Defence", [], "Ministry"),
        ("Peruvian", [], "Peru"),  # Chile has the name as well: the first one counts
        ("Chile", ["Peru", "Peruvian", "Lima"], "Chile"),  # its own name goes before many others
        ("Republic", ["Chilean", "Peruvian"], "Chile"),
        ("Republic", ["Lima", "Peru", "Chilean"], "Peru"),
        ("Republic", ["Peruvian"], "Peru"),
        ("The Republic", [], "?republic"),
    ],
)
def test_whom_a_name_means(tmp_path: Path, name: str, names: list[str], expected: str) -> None:
    said = line("text asserts: Peru trains ?", source={"name": name, "type": "State", "names": names})
    (document,) = gold(tmp_path)

    assert set(match(document, found(said)).edge.said) == {Key(expected, "trains", None)}


@pytest.mark.parametrize(
    ("evidence", "honest"),
    [
        ({"start": 0, "end": 4, "text": "Peru"}, True),
        ({"start": 1, "end": 5, "text": "Peru"}, False),
        ({"start": 0, "end": 4, "text": "peru"}, False),
        ({"start": 0, "end": 0, "text": ""}, False),
        ({"start": -4, "end": -1, "text": TEXT[-4:-1]}, False),
        ({"start": 0, "end": len(TEXT), "text": TEXT}, True),
        ({"start": 0, "end": 999, "text": TEXT}, False),
        ({"start": 900, "end": 999, "text": ""}, False),
        (None, False),
    ],
)
def test_offsets_must_give_the_text(tmp_path: Path, evidence: dict[str, Any] | None, honest: bool) -> None:
    card = score(gold(tmp_path, SOLD), found(line(SOLD, evidence=evidence)))

    assert card.edge == (RIGHT if honest else WRONG + MISSED)
    assert card.attributed == (RIGHT if honest else WRONG + MISSED)
    assert card.false_evidence == (not honest)


def test_an_honest_line_beside_a_lying_one_is_right(tmp_path: Path) -> None:
    lie = line(SOLD, evidence={"start": 3, "end": 4, "text": "?"})

    card = score(gold(tmp_path, SOLD), found(lie, SOLD))

    assert card.edge == RIGHT + WRONG


def test_a_document_is_known_by_its_name_without_folder_and_ending(tmp_path: Path) -> None:
    said = [line(SOLD, document=name) for name in ("a", "a.txt", "x/a.txt", "b.txt", "a.html")]

    card = score(gold(tmp_path, SOLD), found(*said))

    assert (card.lines, card.elsewhere) == (3, 2)
    assert card.edge == RIGHT
