"""Entities of several documents become one; the order of the documents does not matter."""

from __future__ import annotations

import random
from dataclasses import replace

from graph.dataset import merge_corpus
from graph.dataset.merging import merge_entities
from graph.model import Stance

from .corpus import CURBS, EARLY, LATE, PILOTS, ROCKETS, VANCE, VANCE_LATER, make_document, make_pairs, state


def test_names_are_joined_and_known_facts_stay() -> None:
    (merged,) = merge_entities([VANCE_LATER, VANCE]).values()
    assert merged == replace(VANCE, names=("Minister Vance", "Vance"))


def test_the_commonest_name_is_the_name() -> None:
    long = replace(VANCE, name="Mira Elisabeth Vance")
    assert merge_entities([VANCE, long, VANCE])[VANCE.iri].name == "Mira Vance"
    assert merge_entities([VANCE, long])[VANCE.iri].name == "Mira Elisabeth Vance"


def test_the_order_of_documents_does_not_matter() -> None:
    pairs = make_pairs()
    expected = merge_corpus(pairs)
    for seed in range(5):
        shuffled = [(document, random.Random(seed).sample(found, len(found))) for document, found in reversed(pairs)]  # noqa: S311
        assert merge_corpus(shuffled) == expected


def test_statements_share_the_merged_entities() -> None:
    corpus = merge_corpus(make_pairs())
    by_iri = {entity.iri: entity for entity in corpus.entities}
    assert corpus.documents == (EARLY, LATE)
    assert [entity.iri for entity in corpus.entities] == sorted(by_iri)
    assert all(statement.claim.source is by_iri[statement.claim.source.iri] for statement in corpus.statements)
    assert {s.speaker for s in corpus.statements if s.speaker and s.speaker.iri == VANCE.iri} == {by_iri[VANCE.iri]}


def test_statements_name_their_document_by_its_iri() -> None:
    document, statements = make_pairs()[0]
    by_name = [replace(statement, document=document.name) for statement in statements]
    assert merge_corpus([(document, by_name)]) == merge_corpus([(document, statements)])


def test_of_two_statements_with_one_iri_the_first_is_kept() -> None:
    document, (first, *_) = make_pairs()[0]
    corpus = merge_corpus([(document, [first, replace(first, cue="again"), first])])
    assert [statement.cue for statement in corpus.statements] == ["said"]


def test_a_name_counts_by_documents_so_that_a_stored_corpus_stays_what_it_was() -> None:
    """One document that repeats a name does not outvote two others, before storing or after."""
    sentence = EARLY.text[:5]
    long = replace(VANCE, name="Mira Elisabeth Vance")
    others = [make_document(f"{number}.txt", EARLY.text) for number in range(2)]
    pairs = [(d, [state(d, ROCKETS, VANCE, Stance.ASSERTS, sentence)]) for d in others]
    repeated = [state(EARLY, claim, long, Stance.ASSERTS, sentence) for claim in (ROCKETS, CURBS, PILOTS)]
    corpus = merge_corpus([(EARLY, repeated), *pairs])
    again = merge_corpus([(d, [s for s in corpus.statements if s.document == d.iri]) for d in corpus.documents])
    assert {s.speaker.name for s in corpus.statements if s.speaker} == {"Mira Vance"}
    assert again == corpus
