"""A relation appended to a copy of ``ontology.ttl`` shows up everywhere, with no other edit.

The entry is the README's own example, so that what the README teaches is what is tested.
"""

from __future__ import annotations

import csv
import json
import re
from pathlib import Path

import pytest
from lxml import etree

from tests.command import ROOT, claimgraph

ARTICLE = """\
Envoys meet in Geneva

3 May 2024

Switzerland mediated between Armenia and Azerbaijan, the Swiss Foreign Ministry said on Friday.

Qatar brokered a truce between Chad and Sudan in April, according to France.
"""

EDGES = {
    ("Switzerland", "mediates", "Armenia"),
    ("Switzerland", "mediates", "Azerbaijan"),
    ("Qatar", "mediates", "Chad"),
    ("Qatar", "mediates", "Sudan"),
}


@pytest.fixture(scope="module")
def mediated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a build with the extended ontology leaves."""
    folder = tmp_path_factory.mktemp("mediates")
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    (entry,) = re.findall(r"^```turtle\n(cg:mediates .*?)^```$", readme, re.MULTILINE | re.DOTALL)
    shipped = (ROOT / "ontology.ttl").read_text(encoding="utf-8")
    (folder / "ontology.ttl").write_text(f"{shipped}\n{entry}", encoding="utf-8")
    (folder / "article.txt").write_text(ARTICLE, encoding="utf-8")

    run = claimgraph("build", folder / "article.txt", "--out", folder / "out", "--ontology", folder / "ontology.ttl")

    assert run.code == 0, run.err
    return folder / "out"


def test_it_is_extracted_with_its_speakers(mediated: Path) -> None:
    lines = [json.loads(line) for line in (mediated / "claims.jsonl").read_text(encoding="utf-8").splitlines()]

    assert {(line["source"]["name"], line["relation"], line["target"]["name"]) for line in lines} == EDGES
    assert {line["speaker"]["name"] for line in lines if line["source"]["name"] == "Qatar"} == {"France"}


def test_sparql_answers_for_it(mediated: Path) -> None:
    sparql = "SELECT DISTINCT ?a ?b WHERE { ?x cg:mediates ?y . ?x cg:name ?a . ?y cg:name ?b }"

    answer = json.loads(claimgraph("query", mediated, sparql, "--format", "json").out)

    found = {(row["a"]["value"], "mediates", row["b"]["value"]) for row in answer["results"]["bindings"]}
    assert found == EDGES


def test_gephi_gets_it_with_its_colour(mediated: Path) -> None:
    tree = etree.parse(str(mediated / "graph.gexf"))

    edges = tree.findall(".//{*}edge")
    colours = {(c.get("r"), c.get("g"), c.get("b")) for edge in edges for c in edge.findall("{*}color")}
    assert len(edges) == len(EDGES)
    assert colours == {("17", "119", "51")}


def test_the_viewer_draws_it_and_lists_it_in_the_legend(mediated: Path) -> None:
    page = (mediated / "graph.html").read_text(encoding="utf-8")

    assert "mediates" in page
    assert "#117733" in page


def test_the_table_has_it(mediated: Path, tmp_path: Path) -> None:
    claimgraph("export", mediated, "--format", "csv", "--output", tmp_path / "claims.csv")

    with (tmp_path / "claims.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))

    assert {(row["source"], row["relation"], row["target"]) for row in rows} == EDGES


def test_the_shipped_ontology_knows_nothing_of_it(tmp_path: Path) -> None:
    (tmp_path / "article.txt").write_text(ARTICLE, encoding="utf-8")

    run = claimgraph("build", tmp_path / "article.txt", "--out", tmp_path / "out")

    assert run.code == 0, run.err
    assert "mediates" not in (tmp_path / "out" / "claims.jsonl").read_text(encoding="utf-8")
