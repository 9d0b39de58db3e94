from __future__ import annotations

import spacy

from graph.documents.fitness import find_lacks
from graph.documents.language import SHIPPED


def test_the_shipped_pipeline_lacks_nothing() -> None:
    assert list(find_lacks(spacy.load(SHIPPED))) == []


def test_every_missing_part_is_named() -> None:
    pipeline = spacy.load(SHIPPED, exclude=["ner", "entity_ruler", "lemmatizer"])
    assert list(find_lacks(pipeline)) == ["lemmas (a lemmatizer)", "a named entity recogniser"]


def test_other_labels_are_told_by_name() -> None:
    pipeline = spacy.load(SHIPPED, exclude=["parser", "ner", "entity_ruler"])
    parser = pipeline.add_pipe("parser")
    for label in ("nsubj", "dobj", "pobj", "conj", "ccomp", "xcomp"):
        parser.add_label(label)  # type: ignore[attr-defined]
    pipeline.add_pipe("ner").add_label("PERSON")  # type: ignore[attr-defined]
    assert list(find_lacks(pipeline)) == [
        "Universal Dependencies in its parser (acl:relcl, nmod, nsubj:pass, obj, obl)",
        "names labelled ORG, LOC or GPE",
    ]
