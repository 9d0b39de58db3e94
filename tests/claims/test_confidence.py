"""Signs → a probability; and every statement carries one, with signs that name no word of the lexicon."""

from __future__ import annotations

import json
from importlib.resources import files

import pytest

from graph.claims.confidence import Confidence
from graph.claims.extraction import read_signed
from graph.documents import LanguageModel
from graph.entities import find_entities
from graph.model import Document
from graph.ontology import Ontology
from tests.claims.conftest import Extract

TEXT = "Chile sold rifles to Peru, the envoy of Kenya said on Monday. Peru denied the report."


def test_each_sign_moves_the_probability_by_its_weight() -> None:
    weighed = Confidence({"good": 2.0, "bad": -2.0}, 0.0)
    assert weighed.of([]) == 0.5
    assert weighed.of(["good"]) == 0.88
    assert weighed.of(["bad"]) == 0.12
    assert weighed.of(["good", "bad", "never seen"]) == 0.5


def test_every_statement_has_a_confidence(extract: Extract) -> None:
    found = extract(TEXT)
    assert found
    assert all(statement.confidence is not None and 0 < statement.confidence < 1 for statement in found)


@pytest.fixture(scope="module")
def signs(ontology: Ontology) -> set[str]:
    document = Document("a", TEXT, "0")
    doc = LanguageModel.load(None).parse(document)
    entities = find_entities(document, doc, ontology)
    return {sign for _, signs in read_signed(document, doc, entities, ontology) for sign in signs}


def test_signs_tell_how_the_parts_were_found(signs: set[str]) -> None:
    assert {"source by=subject", "target by=to", "speaker=State", "denial rule=denial cue"} <= signs


def test_no_sign_names_a_relation_or_a_party(signs: set[str], ontology: Ontology) -> None:
    named = {*ontology.relations, "Chile", "Peru", "Kenya"} - {"denies"}  # a stance as well as a relation
    assert not [sign for sign in signs if any(name in sign for name in named)]


def test_the_shipped_weights_are_of_signs_that_occur(signs: set[str]) -> None:
    weights = json.loads(files("graph.claims").joinpath("confidence.json").read_text(encoding="utf-8"))["weights"]
    kinds = {sign.partition("=")[0] for sign in weights}
    assert {sign for sign in signs if sign in weights}
    assert {"source by", "target by", "rule", "speaker"} <= kinds
