"""``claimgraph evaluate`` as a user gives it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from graph import pipeline
from graph.model import Document, Statement
from tests.command import ROOT, claimgraph
from tests.evaluation.pairs import gold_json, line, lines, write_pair

GOLD = ROOT / "tests" / "evaluation" / "gold"
SOLD = "Rojas asserts: Peru supplies Chile"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Gold of one document, and ``claims.jsonl`` that has one statement right and one wrong."""
    write_pair(tmp_path / "gold", "a", gold_json([SOLD]))
    wrong = line("Ministry denies: Peru trains Chile", speaker={"name": "\x1b[31mEve", "type": "Official"})
    (tmp_path / "claims.jsonl").write_text(lines(line(SOLD), wrong), encoding="utf-8")
    return tmp_path


def test_texts_are_read_as_build_reads_them(tmp_path: Path) -> None:
    built = claimgraph("build", GOLD, "--out", tmp_path / "out")
    assert built.code == 0, built.err

    anew = claimgraph("evaluate", GOLD, "--json")
    before = claimgraph("evaluate", GOLD, "--predicted", tmp_path / "out" / "claims.jsonl", "--json")

    assert anew.code == before.code == 0, anew.err
    assert anew.out == before.out
    values = json.loads(anew.out)
    assert values["documents"] == 2
    assert values["edge"]["tp"] + values["edge"]["fn"] == 3
    assert values["attributed"]["tp"] + values["attributed"]["fn"] == 5
    assert values["edge"]["tp"] > 0
    assert values["skipped"] == []


def test_a_scorecard_is_printed(folder: Path) -> None:
    run = claimgraph("evaluate", folder / "gold", "--predicted", folder / "claims.jsonl")

    assert run.code == 0, run.err
    assert run.out.startswith("1 document, 2 statements found.\n\nin all")
    rows = [[cell.strip() for cell in row.split("│")] for row in run.out.splitlines()]
    assert ["edge", "0.500", "1.000", "0.667", "1", "1", "0"] in rows
    assert ["source type", "1.000", "1", "1"] in rows
    assert "Expected calibration error" not in run.out


def test_errors_come_first_and_reach_no_terminal_unescaped(folder: Path) -> None:
    run = claimgraph("evaluate", folder / "gold", "--predicted", folder / "claims.jsonl", "--errors")

    assert run.out.splitlines()[:4] == [
        "a: “Peru sold rifles to Chile, Rojas said.”",
        "    edge wrong: Peru —trains→ Chile",
        r"    attributed wrong: \x1b[31mEve denies: Peru —trains→ Chile",
        "",
    ]
    assert run.out.splitlines()[4] == "1 document, 2 statements found."


def test_what_is_skipped_is_named_with_exit_code_1_and_costs_nothing_else(folder: Path) -> None:
    whole = claimgraph("evaluate", folder / "gold", "--predicted", folder / "claims.jsonl", "--json")
    (folder / "gold" / "b.txt").write_text("Nobody annotated this.")
    write_pair(folder / "gold", "c", "{")

    run = claimgraph("evaluate", folder / "gold", "--predicted", folder / "claims.jsonl", "--json")

    assert run.code == 1
    assert "skipped b.txt: has no gold" in run.err
    assert "skipped c.json: is not JSON" in run.err
    values = json.loads(run.out)
    assert [skipped["document"] for skipped in values.pop("skipped")] == ["b.txt", "c.json"]
    assert values.items() <= json.loads(whole.out).items()


def test_a_document_that_cannot_be_analysed_is_missed_not_left_out(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_pair(folder / "gold", "b", gold_json([SOLD]))
    statements = pipeline.Stages.statements

    def stumble(self: pipeline.Stages, document: Document) -> list[Statement]:
        if document.name.endswith("b.txt"):
            raise ZeroDivisionError
        return statements(self, document)

    monkeypatch.setattr(pipeline.Stages, "statements", stumble)

    run = claimgraph("evaluate", folder / "gold", "--json")

    assert run.code == 1
    assert "its claims count as missed: gold/b.txt" in run.err
    values = json.loads(run.out)
    assert values["documents"] == 2
    assert "b" in {each["document"] for each in values["mistakes"] if each["verdict"] == "missed"}
    assert [each["document"] for each in values["skipped"]] == ["gold/b.txt"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["{tmp}/none"], "cannot look into"),
        (["{tmp}"], "no gold in"),
        (["{tmp}/gold", "--predicted", "{tmp}/none.jsonl"], "none.jsonl"),
        (["{tmp}/gold", "--predicted", "{tmp}/gold/a.txt"], "a.txt, line 1: is not JSON"),
        (["{tmp}/gold", "--predicted", "{tmp}/claims.jsonl", "--model", "x"], "give one of the two"),
        (["{tmp}/gold", "--ontology", "{tmp}/none.ttl"], "none.ttl"),
        (["{tmp}/gold", "--model", "no_such_model"], "no_such_model"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_what_cannot_be_done_is_said_with_exit_code_2(folder: Path, arguments: list[str], said: str) -> None:
    run = claimgraph("evaluate", *(argument.format(tmp=folder) for argument in arguments))

    assert run.code == 2
    assert said in " ".join(run.err.split())
    assert run.out == ""


def test_relations_are_those_of_the_ontology(folder: Path) -> None:
    text = (ROOT / "ontology.ttl").read_text(encoding="utf-8")
    added = 'cg:juggles a owl:ObjectProperty, cg:Relation ; rdfs:label "juggles"@en ; skos:definition "Plays."@en ;'
    frame = 'cg:frame [ a cg:VerbFrame ; rdfs:label "juggle" ; cg:lemma "juggle" ; '
    roles = 'cg:sourceRole ( "subject" ) ; cg:targetRole ( "object" ) ]'
    ends = "rdfs:domain cg:Entity ; rdfs:range cg:Entity ;"
    (folder / "own.ttl").write_text(
        f'{text}\n{added} {ends} cg:colour "#117733" ; {frame}{roles} .\n', encoding="utf-8"
    )
    write_pair(folder / "gold", "a", gold_json(["text asserts: Peru juggles Chile"], evidence="Peru juggles Chile."),
               "Peru juggles Chile.")  # fmt: skip

    refused = claimgraph("evaluate", folder / "gold")
    taken = claimgraph("evaluate", folder / "gold", "--ontology", folder / "own.ttl", "--json")

    assert refused.code == 2
    assert "the relation “juggles” is unknown" in refused.err
    assert taken.code == 0, taken.err
    assert json.loads(taken.out)["by_relation"]["juggles"]["edge"]["tp"] == 1


def test_the_command_teaches_with_an_example() -> None:
    run = claimgraph("evaluate", "--help")

    assert run.code == 0
    assert "claimgraph evaluate" in run.out.split("Example", 1)[1]
