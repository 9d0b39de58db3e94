"""Exports: rdflib reads them as the same dataset, and the same dataset is the same bytes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pyoxigraph import NamedNode, Quad, RdfFormat, Triple, parse
from rdflib import Dataset, Graph, URIRef
from rdflib.compare import isomorphic

from graph.dataset import RDF_FORMATS, export_rdf, open_store, write_store
from graph.dataset.terms import PREFIXES, SUMMARY, VOCABULARY, cg, named, term
from graph.errors import RunError
from graph.ontology import Ontology

from .corpus import CURBS, DENIAL, EARLY, LATE, PILOTS, REFUSAL, ROCKETS, make_pairs

RDFLIB = {"ttl": "turtle", "trig": "trig", "nq": "nquads", "jsonld": "json-ld"}


def exported(folder: Path, output: Path, form: str) -> Dataset:
    export_rdf(folder, form, output)
    dataset = Dataset()
    dataset.parse(output, format=RDFLIB[form])
    return dataset


@pytest.mark.parametrize("form", ["trig", "nq", "jsonld"])
def test_every_graph_comes_back(folder: Path, tmp_path: Path, form: str) -> None:
    store, dataset = open_store(folder), exported(folder, tmp_path / "dataset", form)
    names = {graph.value for graph in store.named_graphs()}
    assert {str(graph.identifier) for graph in dataset.graphs() if len(graph)} == names
    assert {EARLY.iri, LATE.iri, SUMMARY.value, VOCABULARY.value} <= names
    reference = exported(folder, tmp_path / "reference", "nq")
    for name in sorted(names):
        assert isomorphic(dataset.graph(name), reference.graph(name)), name


def test_the_quads_are_those_of_the_store(folder: Path, tmp_path: Path) -> None:
    export_rdf(folder, "nq", tmp_path / "dataset.nq")
    lines = (tmp_path / "dataset.nq").read_text(encoding="utf-8").splitlines()
    stored = [
        quad
        for name in open_store(folder).named_graphs()
        for quad in open_store(folder).quads_for_pattern(None, None, None, name)
    ]
    assert sorted(lines) == sorted(f"{quad} ." for quad in stored)


def test_turtle_is_the_union(folder: Path, tmp_path: Path) -> None:
    union = Graph()
    for triple in exported(folder, tmp_path / "dataset.nq", "nq").quads():
        union.add(triple[:3])
    assert isomorphic(Graph().parse(exported_file(folder, tmp_path), format="turtle"), union)


def exported_file(folder: Path, tmp_path: Path) -> Path:
    export_rdf(folder, "ttl", tmp_path / "dataset.ttl")
    return tmp_path / "dataset.ttl"


@pytest.mark.parametrize("form", sorted(RDF_FORMATS))
def test_same_bytes_from_documents_in_another_order(
    folder: Path, tmp_path: Path, ontology: Ontology, form: str
) -> None:
    write_store(tmp_path, list(reversed(make_pairs())), ontology, model="hand 1.0")
    export_rdf(folder, form, tmp_path / "one")
    export_rdf(tmp_path, form, tmp_path / "two")
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_same_bytes_in_another_process(folder: Path, tmp_path: Path) -> None:
    """Prefixes come in the order of a hash that differs in each process, unless they are sorted."""
    export_rdf(folder, "trig", tmp_path / "here")
    code = (
        "import sys; from pathlib import Path; from graph.dataset import export_rdf; a, b = map(Path, sys.argv[1:]); "
    )
    command = [sys.executable, "-c", code + "export_rdf(a, 'trig', b)", str(folder), str(tmp_path / "there")]
    subprocess.run(command, check=True, env={**os.environ, "PYTHONHASHSEED": "7"})
    assert (tmp_path / "there").read_bytes() == (tmp_path / "here").read_bytes()


def claims_by_rdflib(path: Path, form: str) -> set[tuple[str, ...]]:
    """Claim, subject, predicate, object: as rdflib finds them in classic reification."""
    union = Graph()
    for quad in Dataset().parse(path, format=form).quads():
        union.add(quad[:3])
    parts = [URIRef(PREFIXES["rdf"] + part) for part in ("subject", "predicate", "object")]
    return {(str(node), *(str(union.value(node, part)) for part in parts)) for node in union.subjects(parts[0])}


def claims_by_oxigraph(path: Path, form: RdfFormat) -> set[tuple[str, ...]]:
    """The same, as Oxigraph finds them in triple terms."""
    terms = {
        quad.subject: quad.object
        for quad in parse(path=path, format=form)
        if quad.predicate == term("rdf:reifies") and isinstance(quad.object, Triple)
    }
    return {tuple(part.value for part in (node, *triple)) for node, triple in terms.items()}


@pytest.mark.parametrize("form", ["ttl", "trig", "nq"])
def test_both_editions_of_rdf_tell_of_the_same_claims(folder: Path, tmp_path: Path, form: str) -> None:
    export_rdf(folder, form, tmp_path / "old")
    export_rdf(folder, f"{form}12", tmp_path / "new")
    claims = claims_by_rdflib(tmp_path / "old", RDFLIB[form])
    assert claims == claims_by_oxigraph(tmp_path / "new", RDF_FORMATS[f"{form}12"].syntax)
    assert claims == {
        (claim.iri, claim.source.iri, cg(claim.relation).value, named(claim.target.iri).value)
        for claim in (ROCKETS, PILOTS, CURBS, DENIAL)
        if claim.target
    }
    assert REFUSAL.iri not in {claim for claim, *_ in claims}, "a claim without a target has no triple"


def test_the_new_edition_differs_in_reification_only(folder: Path, tmp_path: Path) -> None:
    export_rdf(folder, "nq", tmp_path / "old")
    export_rdf(folder, "nq12", tmp_path / "new")
    old, new = (set(parse(path=tmp_path / name, format=RdfFormat.N_QUADS)) for name in ("old", "new"))
    classic = {term(f"rdf:{part}") for part in ("subject", "predicate", "object")}
    assert {quad.predicate for quad in new - old} == {term("rdf:reifies")}
    assert {quad.predicate for quad in old - new} == {*classic, term("rdf:type")}
    assert {quad.object for quad in old - new if quad.predicate == term("rdf:type")} == {term("rdf:Statement")}


def test_a_triple_term_asserts_nothing(folder: Path, tmp_path: Path) -> None:
    """Nobody asserts that pilots are trained: the claim is about it, and no graph has the triple."""
    export_rdf(folder, "trig12", tmp_path / "new")
    triple = Triple(NamedNode(PILOTS.source.iri), cg("trains"), NamedNode(PILOTS.target.iri))  # type: ignore[union-attr]
    quads = list(parse(path=tmp_path / "new", format=RdfFormat.TRIG))
    assert Quad(NamedNode(PILOTS.iri), term("rdf:reifies"), triple, NamedNode(LATE.iri)) in quads
    assert triple not in {quad.triple for quad in quads}


def test_an_unknown_format_names_those_that_exist(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(
        RunError, match="“rdfxml” is no RDF format; there are: jsonld, nq, nq12, trig, trig12, ttl, ttl12"
    ):
        export_rdf(folder, "rdfxml", tmp_path / "dataset")


def test_an_unwritable_output_is_an_error(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(RunError, match="cannot write"):
        export_rdf(folder, "nq", tmp_path / "nowhere" / "dataset.nq")
