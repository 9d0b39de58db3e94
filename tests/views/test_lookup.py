"""What statements add up to, and who speaks."""

from __future__ import annotations

from graph.model import Claim, Corpus, Modality, Stance, Status
from graph.views.lookup import document_index, known_entities, modality_of, status_by_claim, voice

from .corpora import document, entity, statement


def test_modality_is_that_of_those_who_assert() -> None:
    of = document("a.txt", "Arvenia may help Brelland.")
    claim = Claim(entity("Arvenia"), "supplies", entity("Brelland"))
    said = statement(of, claim, of.text, modality=Modality.POSSIBLE)
    denied = statement(of, claim, of.text, stance=Stance.DENIES, modality=Modality.ACTUAL)
    assert modality_of([said, denied]) is Modality.POSSIBLE
    assert modality_of([denied]) is Modality.ACTUAL


def test_the_status_of_a_claim_is_computed_over_all_documents(corpus: Corpus) -> None:
    statuses = status_by_claim(corpus.statements)
    assert sorted(statuses.values()) == ["asserted"] * 4 + ["denied", "disputed"]
    assert statuses[corpus.statements[0].claim.id] is Status.DISPUTED


def test_a_document_is_found_by_name_and_by_iri(corpus: Corpus) -> None:
    index = document_index(corpus.documents)
    for found in corpus.documents:
        assert index[found.name] is index[found.iri] is found


def test_a_document_speaks_under_its_publisher_or_its_name() -> None:
    outlet = document("a.txt", "Arvenia helps Brelland.", publisher="Strait Courier")
    bare = document("b.txt", "Arvenia helps Brelland.")
    index = document_index([outlet, bare])
    claim = Claim(entity("Arvenia"), "supplies", entity("Brelland"))
    assert voice(statement(outlet, claim, outlet.text), index) == "Strait Courier"
    assert voice(statement(bare, claim, bare.text), index) == "b.txt"
    assert voice(statement(bare, claim, bare.text), {}) == "b.txt"
    assert voice(statement(outlet, claim, outlet.text, speaker=entity("Corvia")), index) == "Corvia"


def test_entities_are_known_even_if_only_claims_name_them(corpus: Corpus) -> None:
    bare = Corpus(corpus.documents, (), corpus.statements)
    assert known_entities(bare) == {entity.iri: entity for entity in corpus.entities}
