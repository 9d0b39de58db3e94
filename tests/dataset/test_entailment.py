"""What follows from the ontology stands in the dataset, for readers who know other vocabularies than ours."""

from __future__ import annotations

from pathlib import Path

import pytest
from pyoxigraph import NamedNode

from graph.dataset import run_query, tabulate, write_store
from graph.dataset.entailment import Entailment, entailment_of
from graph.dataset.terms import TYPE, cg, named, term
from graph.ontology import Ontology, load_ontology

from .corpus import make_pairs

IRAN = named("https://example.org/iran")


def rows(folder: Path, sparql: str) -> set[tuple[str, ...]]:
    return set(tabulate(run_query(folder, sparql))[1])


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("?x a foaf:Person ; foaf:name ?y", {("official:mira-vance", "Mira Vance")}),
        ("?x a org:Organization ; schema:name ?y", {("organisation:外交部", "外交部")}),
        ("?x a prov:Person ; schema:jobTitle ?y", {("official:mira-vance", "foreign minister")}),
        (
            "?x a prov:Agent ; prov:actedOnBehalfOf ?y",
            {("official:mira-vance", "state:es1"), ("organisation:外交部", "state:sm1")},
        ),
        ("?x a schema:Country ; foaf:name ?y FILTER(?y = 'Estia')", {("state:es1", "Estia")}),
        ("?c a schema:Claim ; schema:appearance/dcterms:title ?y ; schema:about ?x", set()),
    ],
)
def test_readers_of_other_vocabularies_find_what_they_look_for(
    folder: Path, pattern: str, expected: set[tuple[str, str]]
) -> None:
    found = rows(folder, f"SELECT DISTINCT ?x ?y WHERE {{ {pattern} }}")
    assert found == expected if expected else len(found) == 2


def test_provenance_and_annotations_are_read_without_our_terms(folder: Path) -> None:
    """PROV-O and Web Annotation alone tell who is quoted as saying what, from which source, found by what."""
    found = rows(
        folder,
        """SELECT ?quote ?who ?title ?program WHERE {
          ?annotation a oa:Annotation, prov:Entity ; oa:hasBody ?body ; oa:hasTarget ?target ;
            prov:wasAttributedTo/foaf:name ?who ; prov:wasGeneratedBy ?activity ; prov:wasDerivedFrom ?source .
          ?target oa:hasSource ?source ; oa:hasSelector/oa:exact ?quote .
          ?source a prov:Entity ; dcterms:title ?title .
          ?activity a prov:Activity ; prov:used ?source ; prov:wasAssociatedWith ?agent .
          ?agent a prov:SoftwareAgent ; rdfs:label ?program .
        }""",
    )
    assert {(quote, who, title) for quote, who, title, _ in found} == {
        ("Estia said Norland shipped rockets to Sudmark.", "Estia", "Rockets on the move"),
        ("Norland called that untrue.", "Norland", "Rockets on the move"),
    }
    assert {program.split()[0] for *_, program in found} == {"claimgraph"}


def test_steps_are_joined_and_a_circle_ends() -> None:
    text = """
        @prefix cg: <https://w3id.org/claimgraph/ontology#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        cg:a rdfs:subClassOf cg:b . cg:b rdfs:subClassOf cg:c . cg:c rdfs:subClassOf cg:a .
        cg:p rdfs:subPropertyOf cg:q . cg:q rdfs:subPropertyOf rdfs:label .
    """
    rules = entailment_of(text)
    assert rules.classes[cg("a")] == (cg("b"), cg("c"))
    facts: set[tuple[NamedNode, NamedNode, NamedNode]] = {(IRAN, TYPE, cg("a")), (IRAN, cg("p"), IRAN)}
    assert set(rules.complete(facts)) - facts == {
        (IRAN, TYPE, cg("b")),
        (IRAN, TYPE, cg("c")),
        (IRAN, cg("q"), IRAN),
        (IRAN, term("rdfs:label"), IRAN),
    }
    assert list(Entailment({}, {}).complete(facts)) == list(facts)


def test_an_ontology_of_ones_own_decides_what_follows(tmp_path: Path, ontology: Ontology) -> None:
    edited = tmp_path / "own.ttl"
    edited.write_text(
        ontology.text + "\ncg:Official rdfs:subClassOf <https://example.org/Dignitary> .\n", encoding="utf-8"
    )
    write_store(tmp_path, make_pairs(), load_ontology(edited))
    assert rows(tmp_path, "SELECT ?x WHERE { ?x a <https://example.org/Dignitary> }") == {("official:mira-vance",)}
