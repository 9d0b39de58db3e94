"""Entities of several documents become one; the order of the documents does not matter."""

from __future__ import annotations

import random
from dataclasses import replace

from graph.dataset import merge_corpus
from graph.dataset.merging import merge_entities

from .corpus import EARLY, LATE, VANCE, VANCE_LATER, make_pairs


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
