"""The whole room: order, determinism, and look-up by token."""

from __future__ import annotations

from graph.documents import LanguageModel
from graph.entities import find_entities
from graph.model import Document
from graph.ontology import Ontology
from tests.entities.conftest import Read

TEXT = (
    "LIMA, May 3 — Peruvian Foreign Minister Ana Quispe accused Chile of arming the Tarvos Brigade.\n\n"
    "Chile denied it. “We sold nothing,” its ambassador, Luis Ferro, said. The ministry in Santiago did not comment."
)


def test_entities_are_sorted_and_mentions_do_not_overlap(read: Read) -> None:
    entities = read(TEXT).entities
    assert [e.iri for e in entities.entities] == sorted(e.iri for e in entities.entities)
    assert all(one.end <= other.start for one, other in zip(entities.mentions, entities.mentions[1:], strict=False))
    assert all(mention.start <= mention.head < mention.end for mention in entities.mentions)


def test_every_mention_is_of_a_listed_entity(read: Read) -> None:
    entities = read(TEXT).entities
    assert {e for mention in entities.mentions for e in mention.entities} <= set(entities.entities)


def test_mentions_are_found_by_token_and_by_head(read: Read) -> None:
    entities = read(TEXT).entities
    for mention in entities.mentions:
        assert entities.at(mention.start) is mention
        assert entities.headed_by(mention.head) is mention
    assert entities.at(10**6) is None


def test_whoever_is_represented_is_listed_too(read: Read) -> None:
    entities = read("NATO spokeswoman Karen Holst spoke.").entities
    listed = {entity.iri for entity in entities.entities}
    assert all(entity.represents in listed for entity in entities.entities if entity.represents)


def test_the_same_text_gives_the_same_entities(ontology: Ontology, model: LanguageModel) -> None:
    document = Document(name="test", text=TEXT, sha256="")
    first, second = (find_entities(document, model.parse(document), ontology) for _ in range(2))
    assert (first.entities, first.mentions) == (second.entities, second.mentions)


def test_an_empty_document_has_no_entities(read: Read) -> None:
    seen = read("")
    assert seen.entities.entities == ()
    assert seen.entities.mentions == ()
