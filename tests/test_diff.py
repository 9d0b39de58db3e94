"""``claimgraph diff`` as a user gives it: over folders of real builds, also of other ontologies."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.command import ROOT, claimgraph

BEFORE = "Chile shipped rifles to Peru in March 2021, Bolivia said.\n\nKenya imposed sanctions on Uganda.\n"
AFTER = "Chile shipped rifles to Peru in March 2021, Bolivia said. Peru denied it.\n\nMalta trained pilots of Cyprus.\n"

MEDIATES = """
cg:mediates a owl:ObjectProperty, cg:Relation ;
    rdfs:label "mediates between"@en ; skos:definition "Source brings two parties to an agreement."@en ;
    rdfs:domain cg:Entity ; rdfs:range cg:Entity ; cg:colour "#117733" ;
    cg:frame [ a cg:VerbFrame ; rdfs:label "mediate between parties"@en ;
        cg:lemma "mediate" ; cg:sourceRole ( "subject" ) ; cg:targetRole ( "between" ) ] .
"""

Build = Callable[..., Path]


@pytest.fixture
def make(tmp_path: Path) -> Build:
    """Text → the folder of a build of it."""

    def build(name: str, text: str, *options: str | Path) -> Path:
        (tmp_path / name / "news").mkdir(parents=True)
        (tmp_path / name / "news" / "day.txt").write_text(text)
        run = claimgraph("build", tmp_path / name / "news", "--out", tmp_path / name / "out", *options)
        assert run.code == 0, run.err
        return tmp_path / name / "out"

    return build


def test_claims_that_are_new_gone_and_changed_are_told_apart(make: Build) -> None:
    run = claimgraph("diff", make("old", BEFORE), make("new", AFTER))

    assert run.code == 0, run.err
    assert run.out.startswith("Documents: 1 changed\nClaims: 2 new, 1 gone, 1 changed, 0 as before\n")
    blocks = {block.split("  [")[0]: block for block in run.out.split("\n\n")[1:]}
    assert "asserted → disputed" in blocks["~ Chile —supplies→ Peru: rifles"]
    assert "    speakers: + Peru\n" in blocks["~ Chile —supplies→ Peru: rifles"]
    assert "    + Peru denies" in blocks["~ Chile —supplies→ Peru: rifles"]
    assert "“Kenya imposed sanctions on Uganda.”" in blocks["- Kenya —sanctions→ Uganda: sanctions"]
    assert any(head.startswith("+ Malta —trains→ Cyprus") for head in blocks)


def test_programs_read_the_same_difference(make: Build) -> None:
    old, new = make("old", BEFORE), make("new", AFTER)

    record = json.loads(claimgraph("diff", old, new, "--format", "json").out)
    rows = list(csv.DictReader(io.StringIO(claimgraph("diff", old, new, "--format", "csv").out)))

    assert {claim["claim"]: claim["change"] for claim in record["claims"]} == {
        row["claim"]: row["change"] for row in rows
    }
    assert len(rows) == sum(len(claim["added"]) + len(claim["withdrawn"]) for claim in record["claims"])


def test_two_builds_of_the_same_texts_do_not_differ(make: Build) -> None:
    run = claimgraph("diff", make("old", BEFORE), make("new", BEFORE))

    assert (run.code, run.out) == (0, "Documents: 1 kept\nClaims: 2 as before\n")


def test_a_relation_that_only_one_ontology_knows_has_its_label_on_either_side(make: Build, tmp_path: Path) -> None:
    own = tmp_path / "own.ttl"
    own.write_text((ROOT / "ontology.ttl").read_text(encoding="utf-8") + MEDIATES, encoding="utf-8")
    text = "Norway mediated between Chile and Peru.\n"
    plain, more = make("plain", text), make("more", text, "--ontology", own)

    come, gone = claimgraph("diff", plain, more).out, claimgraph("diff", more, plain).out

    assert "+ Norway —mediates between→ Chile" in come
    assert "- Norway —mediates between→ Chile" in gone


def test_an_ontology_that_is_not_understood_any_more_costs_only_the_labels(make: Build) -> None:
    old, new = make("old", BEFORE), make("new", AFTER)
    whole = claimgraph("diff", old, new).out
    (old / "ontology.ttl").write_text("@prefix cg: <https://w3id.org/claimgraph/ontology#> . cg:supplies a cg:Verb .")

    assert claimgraph("diff", old, new).out == whole


@pytest.mark.parametrize("missing", ["old", "new"])
def test_a_folder_that_no_build_made_is_told(make: Build, tmp_path: Path, missing: str) -> None:
    folders = {"old": tmp_path / "none", "new": tmp_path / "none"} | {
        name: make(name, BEFORE) for name in {"old", "new"} - {missing}
    }

    run = claimgraph("diff", folders["old"], folders["new"])

    assert run.code == 2
    assert "claimgraph build" in run.err
