"""Labels in place of IRIs: in tables, for named queries and for anybody's own."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from graph.dataset import read_labels, render, run_query, tabulate, write_store
from graph.model import ID, Claim, Stance
from graph.ontology import Ontology

from .corpus import EARLY, ESTIA, ROCKETS, state


def shown(folder: Path, sparql: str) -> list[tuple[str, ...]]:
    result = run_query(folder, sparql)
    return tabulate(result, read_labels(folder, result))[1]


def test_parties_claims_terms_kinds_and_documents_are_shown_by_what_people_call_them(folder: Path) -> None:
    sparql = """SELECT DISTINCT ?claim ?source ?relation ?status ?kind ?document WHERE {
        ?claim cg:itemKind ?kind ; cg:source ?source ; cg:relation ?relation ; cg:status ?status .
        ?statement cg:claim ?claim ; prov:wasDerivedFrom ?document } ORDER BY ?document"""
    claim = ("Norland supplies Sudmark (rockets)", "Norland", "supplies", "disputed", "rocket")
    assert set(shown(folder, sparql)) == {(*claim, "desk/early.txt"), (*claim, "desk/late.txt")}


def test_what_has_no_label_is_shown_by_its_compact_name(folder: Path) -> None:
    asked = "SELECT ?name ?other WHERE { ?state cg:iso ?iso ; ?name ?iso BIND(<https://x.example/a> AS ?other) }"
    assert set(shown(folder, asked)) == {("cg:iso", "https://x.example/a")}


def test_triples_are_shown_by_labels_too(folder: Path) -> None:
    assert ("Norland", "cg:iso", "NL1") in shown(folder, "CONSTRUCT WHERE { ?state cg:iso ?iso }")


def test_two_of_one_name_are_told_apart(tmp_path: Path, ontology: Ontology) -> None:
    twin = replace(ESTIA, iri=f"{ID}state/es2")
    claims = [ROCKETS, Claim(ESTIA, "trains", twin)]
    sentence = "Estia said Norland shipped rockets to Sudmark."
    write_store(
        tmp_path, [(EARLY, [state(EARLY, claim, None, Stance.ASSERTS, sentence) for claim in claims])], ontology
    )
    assert shown(tmp_path, "SELECT ?a ?b WHERE { ?claim cg:relation cg:trains ; cg:source ?a ; cg:target ?b }") == [
        ("Estia (state:es1)", "Estia (state:es2)")
    ]


def test_csv_and_json_keep_iris(folder: Path) -> None:
    result = run_query(folder, "SELECT ?state WHERE { ?state cg:iso 'NL1' }")
    assert f"{ID}state/nl1" in render(result, "csv")
    assert f"{ID}state/nl1" in render(result, "json")
