from __future__ import annotations

import spacy
from spacy.language import Language

from graph.documents.fitness import find_lacks
from graph.documents.language import SHIPPED


def _pipeline(*parts: str, relations: str = "", names: str = "") -> Language:
    pipeline = spacy.blank("en")
    for part in parts:
        pipe = pipeline.add_pipe(part)
        for label in {"parser": relations, "ner": names}.get(part, "").split():
            pipe.add_label(label)  # type: ignore[attr-defined]
    return pipeline


def test_the_shipped_pipeline_lacks_nothing() -> None:
    assert list(find_lacks(spacy.load(SHIPPED))) == []


def test_every_missing_part_is_named() -> None:
    assert list(find_lacks(spacy.load(SHIPPED, exclude=["lemmatizer"]))) == ["lemmas (a lemmatizer)"]
    assert list(find_lacks(_pipeline("morphologizer", "lemmatizer"))) == [
        "a dependency parser",
        "sentence boundaries",
        "a named entity recogniser",
    ]


def test_other_labels_are_told_by_name() -> None:
    relations = "nsubj dobj pobj conj ccomp xcomp"
    pipeline = _pipeline("morphologizer", "lemmatizer", "parser", "ner", relations=relations, names="PERSON")
    assert list(find_lacks(pipeline)) == [
        "Universal Dependencies in its parser (acl:relcl, nmod, nsubj:pass, obj, obl)",
        "names labelled ORG, LOC or GPE",
    ]
