"""A whole scorecard, worked out by hand, and its parts."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from graph.evaluation import Prediction, Scorecard, mistake_lines, plain, score, summary, tables
from graph.evaluation.breakdown import Recalled
from graph.evaluation.counts import Counts, Share
from tests.evaluation.pairs import found, gold, line

GOLD = [
    "Rojas asserts: Peru supplies Chile",
    "Ministry denies: Peru supplies Chile",
    "text asserts: Ministry denies Rojas",
    "text asserts: Peru trains Chile",
    "text asserts: Chile trains Peru",
    "optional text asserts: Rojas trains Peru",
]
FOUND = [
    "Rojas asserts: Peru supplies Chile",  # right
    "Ministry asserts: Peru supplies Chile",  # right edge, wrong stance: one wrong, one missed
    "text asserts: Ministry denies Rojas",  # right
    "text asserts: Peru trains Chile",  # right
    "text asserts: Rojas trains Peru",  # optional
    "Cuba asserts: Peru trains Rojas",  # wrong, and of a speaker that the gold does not know
]  # missed: Chile trains Peru


@pytest.fixture
def card(tmp_path: Path) -> Scorecard:
    return score(gold(tmp_path, *GOLD), found(*FOUND))


def test_in_all(card: Scorecard) -> None:
    assert card.edge == Counts(tp=3, fp=1, fn=1)
    assert (card.edge.precision, card.edge.recall, card.edge.f1) == (0.75, 0.75, 0.75)
    assert card.attributed == Counts(tp=3, fp=2, fn=2)
    assert (card.attributed.precision, card.attributed.recall) == (0.6, 0.6)
    assert (card.documents, card.lines, card.elsewhere, card.false_evidence) == (1, 6, 0, 0)


def test_by_relation(card: Scorecard) -> None:
    assert card.edge_by_relation == {"denies": Counts(1), "supplies": Counts(1), "trains": Counts(1, 1, 1)}
    assert card.attributed_by_relation == {"denies": Counts(1), "supplies": Counts(1, 1, 1), "trains": Counts(1, 1, 1)}


def test_by_stance_and_speaker(card: Scorecard) -> None:
    assert card.by_stance == {"asserts": Counts(3, 2, 1), "denies": Counts(fn=1)}
    assert card.by_speaker == {
        "Official": Counts(tp=1),
        "Organisation": Counts(fp=1, fn=1),
        "State": Counts(fp=1),
        "document": Counts(2, 0, 1),
    }


def test_a_break_down_adds_up_to_the_whole(card: Scorecard) -> None:
    for rows in (card.attributed_by_relation, card.by_stance, card.by_speaker):
        assert sum(rows.values(), Counts()) == card.attributed


def test_the_gold_knows_best_what_a_speaker_is(tmp_path: Path) -> None:
    said = line("Rojas asserts: Peru trains Chile", speaker={"name": "Rojas", "type": "State", "names": []})

    assert set(score(gold(tmp_path), found(said)).by_speaker) == {"Official"}


def test_by_modality(tmp_path: Path) -> None:
    """Both claims are one key to the score: each modality of the gold is asked for by itself."""
    (document,) = gold(tmp_path / "one", "text asserts: Peru trains Chile", modality="actual")
    (other,) = gold(tmp_path / "two", "text asserts: Peru trains Chile", modality="possible")
    (missed,) = gold(tmp_path / "three", "text asserts: Chile trains Peru", modality="planned")
    (optional,) = gold(tmp_path / "four", "optional text asserts: Rojas trains Peru", modality="planned")
    claims = (*document.claims, *other.claims, *missed.claims, *optional.claims)

    card = score([replace(document, claims=claims)], found("text asserts: Peru trains Chile"))

    assert card.by_modality == {
        "actual": Recalled(1, 1, 1),
        "planned": Recalled(1, 0, 0),
        "possible": Recalled(1, 1, 0),
    }


ONE, TWO = "Rojas asserts: Peru supplies Chile", "Ministry asserts: Peru supplies Chile"


@pytest.mark.parametrize(
    ("wanted", "said", "expected"),
    [
        ({}, [{}], {"source type": (1, 1), "target type": (1, 1), "item": (0, 0), "modality": (1, 1), "date": (0, 0)}),
        ({"item": "rifles"}, [{"item": "200 rifles"}], {"item": (1, 1)}),
        ({"item": "rifles"}, [{"item": "tanks"}], {"item": (0, 1)}),
        ({"item": "rifles"}, [{"item": "tanks"}, {"item": "a rifle"}], {"item": (1, 1)}),
        ({"item": "rifles"}, [{}], {"item": (0, 1)}),
        ({}, [{"item": "tanks"}], {"item": (0, 0)}),
        ({"date": "2021-05"}, [{"date": "2021-05-03"}], {"date": (1, 1)}),
        ({"date": "2021-05"}, [{"date": "2021-06"}], {"date": (0, 1)}),
        ({"date": "2021-05"}, [{}], {"date": (0, 1)}),
        ({"modality": "planned"}, [{"modality": "planned"}], {"modality": (1, 1)}),
        ({"modality": "planned"}, [{}, {"modality": "planned"}], {"modality": (0, 1)}),  # the first line counts
        ({}, [{"source": {"name": "Peru", "type": "Official"}}], {"source type": (0, 1), "target type": (1, 1)}),
        ({}, [{"target": {"name": "Chile", "type": "Official"}}], {"source type": (1, 1), "target type": (0, 1)}),
    ],
)  # fmt: skip
def test_attributes_of_matched_edges(
    tmp_path: Path, wanted: dict[str, Any], said: list[dict[str, Any]], expected: dict[str, tuple[int, int]]
) -> None:
    predictions = found(*(line(told, **changes) for told, changes in zip((ONE, TWO), said, strict=False)))

    card = score(gold(tmp_path, ONE, **wanted), predictions)

    assert {name: card.attributes[name] for name in expected} == {k: Share(*v) for k, v in expected.items()}


def test_attributes_of_other_edges_are_not_asked(tmp_path: Path) -> None:
    told = ["text asserts: Peru denies ?", "optional text asserts: Rojas trains Peru"]
    said = ["text asserts: Peru denies Chile", "text asserts: Rojas trains Peru", "text asserts: Chile trains Peru"]

    card = score(gold(tmp_path, *told), found(*said))

    assert {share.total for share in card.attributes.values()} == {0}


def test_mistakes(card: Scorecard) -> None:
    told = [(m.level, m.verdict, m.source, m.relation, m.target, m.speaker, m.stance) for m in card.mistakes]

    assert sorted(told, key=str) == sorted(
        [
            ("edge", "missed", "Chile", "trains", "Peru", None, None),
            ("edge", "wrong", "Peru", "trains", "Ana Rojas", None, None),
            ("attributed", "missed", "Chile", "trains", "Peru", None, "asserts"),
            ("attributed", "missed", "Peru", "supplies", "Chile", "Ministry of Defence", "denies"),
            ("attributed", "wrong", "Peru", "supplies", "Chile", "Ministry of Defence", "asserts"),
            ("attributed", "wrong", "Peru", "trains", "Ana Rojas", "Cuba", "asserts"),
        ],
        key=str,
    )


def test_mistakes_as_lines(tmp_path: Path) -> None:
    lie = line("text asserts: Peru denies ?", evidence={"start": 9, "end": 12, "text": "in\ntruth"})
    told = gold(tmp_path, "Rojas asserts: Peru supplies Chile", item="rifles")

    assert list(mistake_lines(score(told, found(lie)).mistakes)) == [
        "a: “Peru sold rifles to Chile, Rojas said. The Ministry would not say.”",
        "    edge missed: Peru —supplies→ Chile: rifles",
        "    attributed missed: Ana Rojas asserts: Peru —supplies→ Chile: rifles",
        "a: “in truth”",
        "    edge wrong: Peru —denies→ …  (its offsets do not give this text)",
        "    attributed wrong: the document itself asserts: Peru —denies→ …  (its offsets do not give this text)",
    ]


def test_tables(card: Scorecard) -> None:
    shown = {table.columns[0]: [row[1:] for row in table.rows] for table in tables(card)}

    assert shown["in all"] == [
        ("0.750", "0.750", "0.750", "3", "1", "1"),
        ("0.600", "0.600", "0.600", "3", "2", "2"),
    ]
    assert shown["attributed, by modality of the gold"] == [("0.600", "3", "5", "3")]
    assert "confidence" not in shown
    assert summary(card) == "1 document, 6 statements found."


def test_plain_values(card: Scorecard) -> None:
    values = plain(card)

    assert list(values) == [
        "documents", "lines", "elsewhere", "false_evidence", "edge", "attributed", "by_relation", "by_stance",
        "by_speaker", "by_modality", "attributes", "reliability", "mistakes",
    ]  # fmt: skip
    assert values["edge"] == {"precision": 0.75, "recall": 0.75, "f1": 0.75, "tp": 3, "fp": 1, "fn": 1}
    assert list(values["by_relation"]) == ["denies", "supplies", "trains"]
    assert values["by_relation"]["supplies"]["attributed"]["fn"] == 1
    assert values["by_modality"] == {"actual": {"required": 5, "found": 3, "recall": 0.6, "same": 3}}
    assert values["attributes"]["modality"] == {"right": 3, "total": 3, "share": 1.0}
    assert values["reliability"] is None
    assert len(values["mistakes"]) == 6


def test_the_order_of_the_lines_changes_no_count(tmp_path: Path) -> None:
    told = gold(tmp_path, *GOLD)
    forth, back = score(told, found(*FOUND)), score(told, found(*reversed(FOUND)))

    assert plain(forth) == plain(back)


def test_nothing_found_is_no_division_by_zero(tmp_path: Path) -> None:
    nothing: tuple[Prediction, ...] = ()

    assert plain(score(gold(tmp_path), nothing))["edge"]["f1"] == 0.0
    assert plain(score(gold(tmp_path, *GOLD), nothing))["edge"]["precision"] == 0.0
