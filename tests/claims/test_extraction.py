"""The claims stage from end to end: evidence, marks, order, and what is written down once."""

from __future__ import annotations

import pytest

from graph.claims import extract_claims
from graph.documents import LanguageModel
from graph.entities import find_entities
from graph.model import Document, Modality, Stance, Statement
from graph.ontology import Ontology
from tests.claims.conftest import Extract
from tests.claims.tables import edge

TEXT = "Rain fell.\n\nPoland delivered forty tanks to Ukraine, Norway said on Monday. Nobody knew why."


@pytest.fixture
def statement(extract: Extract) -> Statement:
    """The one statement of the text above."""
    (found,) = extract(TEXT)
    return found


def test_a_statement_holds_who_says_what_and_how(statement: Statement) -> None:
    assert edge(statement.claim) == "Poland supplies Ukraine"
    assert statement.speaker is not None
    assert statement.speaker.name == "Norway"
    assert (statement.stance, statement.modality) == (Stance.ASSERTS, Modality.ACTUAL)
    assert statement.cue == "said"


def test_the_evidence_is_the_sentence(statement: Statement) -> None:
    evidence = statement.evidence
    assert evidence.text == "Poland delivered forty tanks to Ukraine, Norway said on Monday."
    assert TEXT[evidence.start : evidence.end] == evidence.text


def test_its_parts_are_marked(statement: Statement) -> None:
    marks = {role: TEXT[start:end] for role, start, end in statement.evidence.marks}
    assert marks == {
        "source": "Poland",
        "relation": "delivered",
        "item": "forty tanks",
        "target": "Ukraine",
        "speaker": "Norway",
        "cue": "said",
    }


def test_the_explanation_names_the_frame_and_the_rule(statement: Statement) -> None:
    assert "ship something to somebody" in statement.explanation
    assert "delivered" in statement.explanation
    assert "said" in statement.explanation


def test_a_denial_names_what_it_denies(extract: Extract) -> None:
    found = extract("Cuba accused Chile of selling rifles to Peru. Chile denied the accusation.")
    supply = next(s.claim for s in found if s.claim.relation == "supplies")
    denial = next(s for s in found if s.claim.relation == "denies")
    assert denial.claim.about == supply.id
    assert denial.evidence.text == "Chile denied the accusation."


def test_each_place_gives_a_statement_of_its_own(extract: Extract) -> None:
    found = extract("Chile has sold rifles to Peru.\n\nIn May, Chile has sold rifles to Peru.")
    assert len({statement.claim.id for statement in found}) == 1
    assert [statement.evidence.start for statement in found] == [0, 32]
    assert len({statement.iri for statement in found}) == 2


def test_what_is_said_twice_in_a_sentence_is_written_down_once(extract: Extract) -> None:
    assert len(extract("Chile has sold rifles to Peru and has sold rifles to Peru again.")) == 1


def test_boilerplate_yields_nothing(language: LanguageModel, ontology: Ontology) -> None:
    text = "Read more: Chile has sold rifles to Peru.\n\nChile has sold rifles to Cuba."
    document = Document(name="test", text=text, sha256="")
    doc = language.parse(document)
    entities = find_entities(document, doc, ontology)
    found = extract_claims(document, doc, entities, ontology, boilerplate=[(0, text.index("\n"))])
    assert [edge(statement.claim) for statement in found] == ["Chile supplies Cuba"]


@pytest.mark.parametrize("text", ["", " \n ", "外交部 🇨🇱", "“", "Chile", "sold rifles to"])
def test_texts_without_a_sentence_claim_nothing(extract: Extract, text: str) -> None:
    assert extract(text) == []
