"""Origins in RDF: what goes in comes out, and claims bear their numbers."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.dataset import load_corpus, merge_corpus, run_query, tabulate, write_store
from graph.model import Origin, Stance
from graph.ontology import Ontology

from .corpus import CURBS, DENIAL, EARLY, LATE, PILOTS, ROCKETS, VANCE, make_pairs, state

TOGETHER = Origin(ROCKETS.id, tuple(sorted((EARLY.iri, LATE.iri))))
APART = tuple(Origin(ROCKETS.id, (iri,)) for iri in TOGETHER.documents)


@pytest.mark.parametrize(("origins", "count"), [((TOGETHER,), "1"), (APART, "2"), ((), "2")])
def test_origins_come_back_and_are_counted(
    tmp_path: Path, ontology: Ontology, origins: tuple[Origin, ...], count: str
) -> None:
    written = write_store(tmp_path, make_pairs(), ontology, origins=origins)
    assert load_corpus(tmp_path) == written
    assert written.origins == origins
    assert numbers(tmp_path)[ROCKETS.id] == (count, "2", "1", "2")


def test_numbers_count_those_who_assert(folder: Path) -> None:
    found = numbers(folder)
    assert found[PILOTS.id] == ("0", "0", "0", "0")
    assert found[CURBS.id] == ("1", "1", "0", "1")
    assert found[DENIAL.id] == ("1", "0", "1", "1")
    assert set(found) == {statement.claim.id for statement in merge_corpus(make_pairs()).statements}


def numbers(folder: Path) -> dict[str, tuple[str, ...]]:
    """Origins, speakers, outlets and documents of each claim."""
    properties = "cg:originCount ?o ; cg:speakerCount ?s ; cg:outletCount ?p ; cg:documentCount ?d"
    rows = tabulate(run_query(folder, f"SELECT ?id ?o ?s ?p ?d {{ ?c dcterms:identifier ?id ; {properties} }}"))[1]
    return {row[0]: row[1:] for row in rows}


def test_who_changed_position_has_a_history(tmp_path: Path, ontology: Ontology) -> None:
    denied = state(EARLY, CURBS, VANCE, Stance.DENIES, "Norland called that untrue.")
    said = state(LATE, CURBS, VANCE, Stance.ASSERTS, "Curbs may grow.")
    write_store(tmp_path, [(EARLY, [denied]), (LATE, [said])], ontology)
    history = (
        "?h cg:heldBy ?who ; cg:heldOn ?c ; cg:tookPosition ?p . ?p cg:holds ?s ; cg:heldFrom ?from ; cg:shownBy ?st"
    )
    rows = tabulate(run_query(tmp_path, f"SELECT ?who ?s ?from ?st {{ {history} }} ORDER BY ?from"))[1]
    assert [row[:3] for row in rows] == [
        ("official:mira-vance", "cg:denies", "2031-03-02"),
        ("official:mira-vance", "cg:asserts", "2031-05"),
    ]
    assert [row[3].rpartition(":")[2] for row in rows] == [s.iri.rpartition("/")[2] for s in (denied, said)]


def test_who_holds_on_to_a_position_has_none(folder: Path) -> None:
    assert tabulate(run_query(folder, "ASK { ?history a cg:PositionHistory }"))[1] == [("no",)]
