"""Gold folders: what is read, and what is said of a pair that cannot be used."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from graph.errors import RunError
from graph.evaluation import read_gold
from graph.model import Kind, Modality, Stance
from tests.evaluation.pairs import TEXT, gold_json, write_pair

SOLD = "Rojas asserts: Peru supplies Chile"
Spoil = Callable[[dict[str, Any]], object]


def first(content: dict[str, Any]) -> dict[str, Any]:
    claim: dict[str, Any] = content["claims"][0]
    return claim


def said(content: dict[str, Any]) -> dict[str, Any]:
    statement: dict[str, Any] = first(content)["statements"][0]
    return statement


SPOILT: list[tuple[Spoil, str]] = [
    (lambda gold: gold.pop("entities"), "“entities”: is not an object"),
    (lambda gold: gold.pop("claims"), "“claims” is missing"),
    (lambda gold: gold["entities"]["Peru"].update(type="Country"), "entity Peru: the type “Country” is unknown"),
    (lambda gold: gold["entities"]["Peru"].update(names=[]), "entity Peru: “names” is missing or empty"),
    (lambda gold: gold["entities"]["Peru"].update(names="Peru"), "entity Peru: “names” is not a list of texts"),
    (lambda gold: gold["entities"].update(Peru=None), "entity Peru: is not an object"),
    (lambda gold: gold.update(claims=["Peru"]), "claim 1: is not an object"),
    (lambda gold: first(gold).update(relation="juggles"), "claim c1: the relation “juggles” is unknown; there"),
    (lambda gold: first(gold).update(source="Cuba"), "claim c1: the source “Cuba” is unknown; there are Chile, M"),
    (lambda gold: first(gold).update(source=None), "claim c1: “source” is missing"),
    (lambda gold: first(gold).update(target="Cuba"), "claim c1: the target “Cuba” is unknown"),
    (lambda gold: first(gold).update(target=7), "claim c1: “target” is neither a text nor null"),
    (lambda gold: first(gold).update(optional="yes"), "claim c1: “optional” is neither true nor false"),
    (lambda gold: first(gold).update(item=["rifles"]), "claim c1: “item” is neither a text nor null"),
    (lambda gold: first(gold).update(statements=[]), "claim c1: it has no statement"),
    (lambda gold: said(gold).update(speaker="Cuba"), "claim c1, statement 1: the speaker “Cuba” is unknown"),
    (lambda gold: said(gold).update(stance="shrugs"), "statement 1: the stance “shrugs” is unknown; there are asserts"),
    (lambda gold: said(gold).update(modality="likely"), "statement 1: the modality “likely” is unknown"),
    (lambda gold: said(gold).update(evidence="Peru sold tanks"), "does not stand in the text word for word: “Peru"),
    (lambda gold: said(gold).pop("evidence"), "statement 1: “evidence” is missing"),
]  # fmt: skip


@pytest.mark.parametrize(("spoil", "reason"), SPOILT, ids=[reason for _, reason in SPOILT])
def test_a_spoilt_pair_is_named_with_its_reason_and_costs_nothing_else(
    tmp_path: Path, spoil: Spoil, reason: str
) -> None:
    content = gold_json([SOLD])
    spoil(content)
    write_pair(tmp_path, "a", content)
    write_pair(tmp_path, "b", gold_json([SOLD]))

    read = read_gold(tmp_path, relations=("denies", "supplies"))

    assert [document.name for document in read.documents] == ["b"]
    assert [error.name for error in read.skipped] == ["a.json"]
    assert reason in read.skipped[0].reason


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ('{"claims": [}', "is not JSON: Expecting value (line 1, column 13)"),
        ("[]", "is not an object"),
        ("", "is not JSON"),
        ("[" * 100_000, "is not JSON"),
    ],
    ids=["broken", "a list", "empty", "too deep"],
)
def test_what_is_no_json_object(tmp_path: Path, content: str, reason: str) -> None:
    write_pair(tmp_path, "a", content)
    write_pair(tmp_path, "b", gold_json([]))

    (error,) = read_gold(tmp_path, relations=()).skipped

    assert error.name == "a.json"
    assert reason in error.reason


def test_half_a_pair_is_named(tmp_path: Path) -> None:
    for name in ("a", "b", "c.1", "d"):
        write_pair(tmp_path, name, gold_json([]))
    (tmp_path / "a.json").unlink()
    (tmp_path / "c.1.txt").unlink()
    (tmp_path / "d.txt").write_bytes(b"")
    (tmp_path / "README.md").write_text("of no interest")

    read = read_gold(tmp_path, relations=())

    assert [document.name for document in read.documents] == ["b"]
    assert [str(error) for error in read.skipped] == [
        "a.txt: has no gold; a.json should stand beside it",
        "c.1.json: has no text; c.1.txt should stand beside it",
        "d.txt: is empty; there is nothing to read",
    ]


@pytest.mark.parametrize("name", ["none", "empty"])
def test_a_folder_without_gold_stops_the_run(tmp_path: Path, name: str) -> None:
    (tmp_path / "empty").mkdir()

    with pytest.raises(RunError, match=name):
        read_gold(tmp_path / name, relations=())


def test_when_no_pair_can_be_used_every_reason_is_given(tmp_path: Path) -> None:
    write_pair(tmp_path, "a", "{}")
    write_pair(tmp_path, "b", "")

    with pytest.raises(RunError, match=r"(?s)a\.json: .*b\.json: "):
        read_gold(tmp_path, relations=())


def test_a_pair_is_read(tmp_path: Path) -> None:
    write_pair(tmp_path, "a", gold_json([f"optional {SOLD}"], item="rifles", date="2021-05", modality="planned"))

    (document,) = read_gold(tmp_path, relations=("supplies",)).documents
    (claim,) = document.claims
    (statement,) = claim.statements

    assert (document.name, document.text, document.path) == ("a", TEXT, tmp_path / "a.txt")
    assert document.parties["Rojas"].kind is Kind.OFFICIAL
    assert (claim.source, claim.relation, claim.target, claim.item) == ("Peru", "supplies", "Chile", "rifles")
    assert (claim.optional, statement.optional) == (True, False)
    assert (statement.speaker, statement.stance) == ("Rojas", Stance.ASSERTS)
    assert (statement.modality, statement.date) == (Modality.PLANNED, "2021-05")


def test_the_text_is_what_the_pipeline_reads(tmp_path: Path) -> None:
    """Composed letters, simple line ends, no front matter: offsets count in this text."""
    write_pair(
        tmp_path,
        "a",
        gold_json([SOLD], evidence="Bogota\u0301 agreed."),
        "---\ntitle: x\n---\n\nBogota\u0301 agreed.\r\n",
    )

    (document,) = read_gold(tmp_path, relations=("supplies",)).documents

    assert document.text == "Bogot\u00e1 agreed.\n"
    assert document.claims[0].statements[0].evidence == "Bogot\u00e1 agreed."
