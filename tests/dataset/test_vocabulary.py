"""The dataset and the ontology speak of the same terms."""

from __future__ import annotations

import re
from pathlib import Path

import owlrl
import pytest
from pyoxigraph import Literal, NamedNode
from rdflib import DCTERMS, OWL, RDF, RDFS, SH, SKOS, BNode, Graph, URIRef
from rdflib.term import Node

from graph.dataset import open_store
from graph.dataset.terms import PREFIXES, VOCABULARY, cg
from graph.ontology import NAMESPACE, Ontology
from tests.command import ROOT
from tests.validity import CG, ontology_graph, union_of

from .corpus import EARLY, ESTIA

PLACEHOLDERS = {"name", "attribution"}
"""What docstrings write for the name of any term."""


CONTRADICTION = URIRef("http://www.daml.org/2002/03/agents/agent-ont#error")
"""How the reasoner tells of one."""


def is_ours(node: Node) -> bool:
    return isinstance(node, URIRef) and node.startswith(NAMESPACE)


def test_the_namespace_is_that_of_the_ontology() -> None:
    assert PREFIXES["cg"] == NAMESPACE


def test_every_term_that_is_written_is_described_in_the_ontology(folder: Path, ontology: Ontology) -> None:
    described = {str(subject) for subject in Graph().parse(data=ontology.text, format="turtle").subjects()}
    quads = list(open_store(folder).quads_for_pattern(None, None, None))
    used = {term.value for quad in quads for term in (quad.predicate, quad.object) if isinstance(term, NamedNode)}
    assert {term for term in used if term.startswith(NAMESPACE)} <= described


def test_the_dataset_explains_its_relations_kinds_and_items(folder: Path, ontology: Ontology) -> None:
    store = open_store(folder)

    def values(subject: str, predicate: str) -> set[str]:
        quads = store.quads_for_pattern(NamedNode(subject), NamedNode(predicate), None, VOCABULARY)
        return {quad.object.value for quad in quads if isinstance(quad.object, Literal)}

    for relation in ontology.relations.values():
        assert values(relation.iri, PREFIXES["rdfs"] + "label") == {relation.label}
        assert values(relation.iri, cg("colour").value) == {relation.colour}
    for kind in ontology.classes.values():
        assert values(kind.iri, cg("shape").value) == {kind.shape}
    for item in ontology.item_kinds.values():
        labels = values(item.iri, PREFIXES["skos"] + "prefLabel") | values(item.iri, PREFIXES["skos"] + "altLabel")
        assert labels == item.labels | {item.label}


@pytest.mark.parametrize("kind", ["Class", "ObjectProperty", "DatatypeProperty", "AnnotationProperty"])
def test_terms_of_the_vocabulary_have_a_label_and_a_definition(kind: str) -> None:
    """What the first part of ontology.ttl defines, a reader can look up."""
    found = {node for node in ontology_graph().subjects(RDF.type, OWL[kind]) if not isinstance(node, BNode)}
    assert found
    for subject in found:
        assert len(set(ontology_graph().objects(subject, RDFS.label))) == 1, subject
        assert len(set(ontology_graph().objects(subject, SKOS.definition))) == 1, subject


def test_every_term_of_ours_in_the_ontology_is_defined_there() -> None:
    """Nothing is used, as property, class or value, that is not described."""
    triples = ontology_graph()
    used = {node for triple in triples for node in triple if is_ours(node)}
    assert used - set(triples.subjects(RDF.type, None)) == set()
    assert {node for node in triples.predicates() if is_ours(node)} <= {
        node
        for kind in ("ObjectProperty", "DatatypeProperty", "AnnotationProperty")
        for node in triples.subjects(RDF.type, OWL[kind])
    }


def test_every_term_of_ours_in_code_and_queries_is_defined() -> None:
    described = set(ontology_graph().subjects(RDF.type, None))
    for path in sorted((ROOT / "graph").rglob("*")):
        if path.suffix in (".py", ".rq"):
            named = re.findall(r"""(?<![\w/])cg(?::|\(")(\w+)""", path.read_text(encoding="utf-8"))
            assert {name for name in named if CG[name] not in described} <= PLACEHOLDERS, path


def test_the_ontology_says_what_it_is() -> None:
    header = URIRef(NAMESPACE.removesuffix("#"))
    facts = dict(ontology_graph().predicate_objects(header))
    assert facts[RDF.type] == OWL.Ontology
    assert str(facts[OWL.versionIRI]) == f"{header}/{facts[OWL.versionInfo]}"
    assert str(facts[DCTERMS.license]) == "https://opensource.org/license/mit"
    assert {DCTERMS.title, DCTERMS.description, DCTERMS.creator} <= set(facts)


def closure(data: Graph) -> tuple[set[str], set[tuple[Node, Node]]]:
    """Contradictions that the rules of OWL 2 RL find in *data* and the ontology, and types of ours that they add."""
    whole = Graph() + data
    lexicon = {*ontology_graph().subjects(RDF.type, CG.WordList), *ontology_graph().objects(None, CG.frame)}
    for subject, predicate, value in ontology_graph():
        if (
            subject not in lexicon
            and predicate not in (CG.frame, SKOS.altLabel)
            and not str(predicate).startswith(str(SH))
        ):
            whole.add((subject, predicate, value))
    before = set(whole.subject_objects(RDF.type))
    owlrl.DeductiveClosure(owlrl.OWLRL_Semantics).expand(whole)
    added = {(node, kind) for node, kind in whole.subject_objects(RDF.type) if is_ours(kind)}
    return {str(text) for text in whole.objects(None, CONTRADICTION)}, added - before


def test_nothing_follows_from_the_ontology_that_is_not_written_already(folder: Path) -> None:
    """Domains and ranges hold: a reasoner finds no contradiction, and gives nothing a class that it lacks."""
    assert closure(union_of(folder)) == (set(), set())


def test_a_reasoner_tells_of_a_document_that_acts(folder: Path) -> None:
    data = union_of(folder)
    data.add((URIRef(EARLY.iri), CG.represents, URIRef(ESTIA.iri)))
    contradictions, added = closure(data)
    assert (URIRef(EARLY.iri), CG.Entity) in added
    assert any("isjoint" in text and EARLY.iri in text for text in contradictions)
