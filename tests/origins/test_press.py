"""Articles read by the whole program: how many origins their claims have, and where a reader sees it."""

from __future__ import annotations

import csv
from pathlib import Path

import pyshacl
import pytest
from rdflib import Graph, Namespace

from graph.dataset import export_rdf, load_corpus, named_query, run_query, tabulate
from graph.model import Document, Statement
from graph.origins import find_origins
from tests.command import ROOT, claimgraph

CG = Namespace("https://w3id.org/claimgraph/ontology#")
BOATS = "Peru supplies Ecuador (eleven patrol boats)"


@pytest.mark.parametrize(
    ("claim", "origins", "speakers", "outlets", "documents"),
    [
        pytest.param(BOATS, 1, 1, 12, 12, id="twelve papers print one agency's story"),
        pytest.param(
            "Japan supplies Philippines (five cutters)", 2, 1, 3, 3, id="one quotes a paragraph, one does not"
        ),
        pytest.param("Norway trains Latvia (Latvian soldiers)", 2, 0, 2, 2, id="two reports"),
        pytest.param("Morocco supplies Chad (radar sets)", 1, 1, 2, 2, id="two credit one agency, in their own words"),
        pytest.param("Turkey supplies Somalia (drones)", 1, 0, 1, 2, id="one outlet says it again"),
    ],
)
def test_origins(press: Path, claim: str, origins: int, speakers: int, outlets: int, documents: int) -> None:
    rows = {row[0]: row[2:6] for row in ask(press, "corroborated")}
    assert rows[claim] == tuple(map(str, (origins, speakers, outlets, documents)))


def ask(press: Path, name: str, **values: str) -> list[tuple[str, ...]]:
    return tabulate(run_query(press, named_query(name, **values)))[1]


def test_corroborated_asks_for_at_least_so_many(press: Path) -> None:
    assert {row[2] for row in ask(press, "corroborated", least="2")} == {"2"}
    assert [row[0] for row in ask(press, "corroborated", relation="trains")] == [
        "Norway trains Latvia (Latvian soldiers)"
    ]


def test_who_changed_position(press: Path) -> None:
    one_article, two_articles = ask(press, "changed-position")
    assert one_article[:6] == (
        "Jordan",
        "Jordan supplies Iraq (helmets)",
        "denies",
        "2031-10-06",
        "asserts",
        "2031-11-09",
    )
    assert two_articles[:6] == ("Oman", "Oman supplies Chad (rifles)", "denies", "2031-10-03", "asserts", "2031-11-04")
    assert ask(press, "changed-position", speaker="omani") == [two_articles]
    assert ask(press, "changed-position", speaker="Peru") == []


def test_the_order_of_documents_does_not_matter(press: Path) -> None:
    corpus = load_corpus(press)
    pairs = [(document, stated(document, corpus.statements)) for document in corpus.documents]
    assert find_origins(pairs) == find_origins(reversed(pairs)) == corpus.origins
    assert find_origins(sorted(pairs, key=lambda pair: pair[0].sha256)) == corpus.origins


def stated(document: Document, statements: tuple[Statement, ...]) -> list[Statement]:
    return [statement for statement in statements if statement.document == document.iri]


def test_each_document_is_in_one_origin_of_a_claim(press: Path) -> None:
    corpus = load_corpus(press)
    members = [(origin.claim, document) for origin in corpus.origins for document in origin.documents]
    assert sorted(members) == sorted({(s.claim.id, s.document) for s in corpus.statements})


def test_explain_says_how_many_and_after_whom(press: Path) -> None:
    found = claimgraph("explain", press, "Ecuador").out
    assert "asserts  [1 speaker, 1 origin, 12 outlets]" in found
    assert found.count("same origin as press/boats/00.txt") == 11
    assert (
        "Oman changed position: denies 2031-10-03, then asserts 2031-11-04" in claimgraph("explain", press, "Chad").out
    )
    assert "changed position on Oman —supplies→ Chad: rifles: denies" in claimgraph("explain", press, "Oman").out


def test_the_table_has_them(press: Path, tmp_path: Path) -> None:
    assert claimgraph("export", press, "--format", "csv", "--output", tmp_path / "table.csv").code == 0
    with (tmp_path / "table.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["source"] == "Peru"]
    assert {(row["origin"], row["speakers"], row["origins"], row["outlets"]) for row in rows} == {
        ("press/boats/00.txt", "1", "1", "12")
    }


def test_the_dataset_is_valid_and_a_missing_fact_is_found(press: Path, tmp_path: Path) -> None:
    export_rdf(press, "ttl", tmp_path / "union.ttl")
    data, shapes = Graph().parse(tmp_path / "union.ttl"), Graph().parse(ROOT / "ontology.ttl")
    assert pyshacl.validate(data, shacl_graph=shapes, inference="none")[0]
    for name in ("originOf", "carriedBy", "originCount", "documentCount", "heldBy", "holds", "heldFrom", "shownBy"):
        damaged = Graph() + data
        subject = min(damaged.subjects(CG[name]), key=str)
        damaged.remove((subject, CG[name], None))
        assert not pyshacl.validate(damaged, shacl_graph=shapes, inference="none")[0], name
