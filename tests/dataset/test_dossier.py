"""Dossiers: found by id, name or IRI, and complete."""

from __future__ import annotations

from dataclasses import replace

import pytest

from graph.dataset import ClaimDossier, EntityDossier, compile_dossier, merge_corpus
from graph.errors import RunError
from graph.model import ID, Corpus, Stance, Status

from .corpus import CURBS, DENIAL, ESTIA, NORLAND, ROCKETS, SUDMARK, VANCE, make_pairs


@pytest.fixture
def corpus() -> Corpus:
    return merge_corpus(make_pairs())


def claim_dossier(corpus: Corpus, asked: str) -> ClaimDossier:
    found = compile_dossier(corpus, asked)
    assert isinstance(found, ClaimDossier)
    return found


def entity_dossier(corpus: Corpus, asked: str) -> EntityDossier:
    found = compile_dossier(corpus, asked)
    assert isinstance(found, EntityDossier)
    return found


@pytest.mark.parametrize("asked", [ROCKETS.id, ROCKETS.id[:6]])
def test_a_claim_by_its_id_or_the_beginning_of_it(corpus: Corpus, asked: str) -> None:
    found = claim_dossier(corpus, asked)
    assert (found.claim.id, found.status) == (ROCKETS.id, Status.DISPUTED)
    speakers = {stance: [s.speaker.name for s in said if s.speaker] for stance, said in found.statements.items()}
    assert speakers == {
        Stance.ASSERTS: ["Estia", "Mira Vance"],
        Stance.DENIES: ["Norland"],
        Stance.DECLINES: [],
    }
    assert [statement.claim.id for statement in found.denials] == [DENIAL.id]


@pytest.mark.parametrize("asked", ["Norland", "norlandic", NORLAND.iri])
def test_an_entity_by_any_name_or_iri(corpus: Corpus, asked: str) -> None:
    found = entity_dossier(corpus, asked)
    assert found.entity.iri == NORLAND.iri
    assert {d.claim.relation for d in found.acts} == {"supplies", "trains", "denies"}
    assert [d.claim.id for d in found.undergoes] == [CURBS.id]
    assert [statement.stance for statement in found.says] == [Stance.DENIES]


def test_an_official_who_only_speaks(corpus: Corpus) -> None:
    found = entity_dossier(corpus, "minister vance")
    assert (found.entity.name, found.entity.position, found.entity.represents) == (
        VANCE.name,
        VANCE.position,
        ESTIA.iri,
    )
    assert (found.acts, found.undergoes, len(found.says)) == ((), (), 2)


def test_a_canonical_name_goes_before_an_alias(corpus: Corpus) -> None:
    alias = replace(SUDMARK, names=("Estia",))
    entities = tuple(alias if entity.iri == alias.iri else entity for entity in corpus.entities)
    assert entity_dossier(replace(corpus, entities=entities), "Estia").entity.iri == ESTIA.iri


def test_a_name_of_several_asks_for_the_iri(corpus: Corpus) -> None:
    twin = replace(NORLAND, iri=f"{ID}state/nl2")
    with pytest.raises(RunError, match=r"“Norland” names several: .*state/nl1>, .*state/nl2>. Ask by IRI"):
        compile_dossier(replace(corpus, entities=(*corpus.entities, twin)), "Norland")


def test_a_beginning_of_several_ids_asks_for_more(corpus: Corpus) -> None:
    with pytest.raises(RunError, match=r"5 claims begin with c:: .*Type more"):
        compile_dossier(corpus, "c:")


def test_what_is_not_there_names_what_is_near(corpus: Corpus) -> None:
    with pytest.raises(RunError, match=r"no entity is called “Norlnd”. Near: Norland"):
        compile_dossier(corpus, "Norlnd")
    with pytest.raises(RunError, match="no claim begins with c:zzz"):
        compile_dossier(corpus, "c:zzz")
