"""The dataset and the ontology speak of the same terms."""

from __future__ import annotations

from pathlib import Path

from pyoxigraph import Literal, NamedNode
from rdflib import RDF, BNode, Graph, URIRef

from graph.dataset import open_store
from graph.dataset.terms import PREFIXES, VOCABULARY, cg
from graph.ontology import NAMESPACE, Ontology


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


def test_terms_of_the_vocabulary_have_a_label_and_a_definition(ontology: Ontology) -> None:
    """What the first part of ontology.ttl defines, a reader can look up."""
    triples = Graph().parse(data=ontology.text, format="turtle")
    owl = "http://www.w3.org/2002/07/owl#"
    for kind in ("Class", "ObjectProperty", "DatatypeProperty", "AnnotationProperty"):
        for subject in set(triples.subjects(RDF.type, URIRef(owl + kind))):
            if isinstance(subject, BNode):
                continue
            labels = set(triples.objects(subject, URIRef(PREFIXES["rdfs"] + "label")))
            assert len(labels) == 1, subject
            assert (subject, URIRef(PREFIXES["skos"] + "definition"), None) in triples, subject
