"""PROV-O: which program, ontology and model read which documents, without a clock."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode

from graph import __version__
from graph.dataset import run_query, to_quads
from graph.dataset.provenance import Provenance
from graph.dataset.terms import READING, TYPE, term
from graph.ontology import Ontology

from .corpus import EARLY, LATE, make_pairs

READ = Provenance("0" * 64, "hand 1.0")


def objects(provenance: Provenance, predicate: str) -> set[str]:
    return {value.value for _, name, value in provenance.facts() if name == term(predicate)}


def test_the_reading_names_what_it_used_and_who_did_it() -> None:
    facts = set(READ.facts())
    used = {value for node, name, value in facts if (node, name) == (READ.activity, term("prov:used"))}
    (program,) = (value for node, name, value in facts if name == term("prov:wasAssociatedWith"))
    assert len(used) == 2, "the ontology and the model"
    assert (program, TYPE, term("prov:SoftwareAgent")) in facts
    assert (program, term("schema:softwareVersion"), Literal(__version__)) in facts
    assert objects(READ, "prov:specializationOf") == {"https://w3id.org/claimgraph/ontology"}
    assert objects(READ, "rdfs:label") == {"hand 1.0", f"claimgraph {__version__}"}


@pytest.mark.parametrize("change", [{"ontology": "1" * 64}, {"model": "hand 2.0"}, {"model": None}, {"version": "9"}])
def test_another_program_ontology_or_model_is_another_reading(change: dict[str, str]) -> None:
    assert replace(READ, **change).activity != READ.activity


def test_all_documents_of_a_build_share_one_reading(folder: Path) -> None:
    """It is described once; each document says only that it was read then."""
    described = run_query(folder, "SELECT ?graph { GRAPH ?graph { ?reading prov:wasAssociatedWith ?program } }")
    assert described.rows == ((READING,),)
    read = run_query(
        folder, "SELECT ?graph ?document { GRAPH ?graph { ?reading prov:used ?document . ?document a cg:Document } }"
    )
    assert sorted(str(graph) for graph, _ in read.rows) == sorted(f"<{document.iri}>" for document in (EARLY, LATE))
    assert all(graph == document for graph, document in read.rows)


def test_every_statement_says_from_where_it_comes_and_by_which_reading(ontology: Ontology) -> None:
    document, statements = make_pairs()[0]
    facts = {quad.triple for quad in to_quads(document, statements, ontology, model="hand 1.0")}
    activity = Provenance(ontology.sha256, "hand 1.0").activity
    told = {(fact.subject, fact.predicate, fact.object) for fact in facts}
    for statement in statements:
        node = NamedNode(statement.iri)
        assert (node, term("prov:wasDerivedFrom"), NamedNode(document.iri)) in told
        assert (node, term("prov:wasGeneratedBy"), activity) in told
        speakers = {value for subject, name, value in told if (subject, name) == (node, term("prov:wasAttributedTo"))}
        assert speakers == ({NamedNode(statement.speaker.iri)} if statement.speaker else set())
