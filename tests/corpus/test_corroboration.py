"""Corroboration: speakers by entity, outlets by publisher, documents by origin."""

from __future__ import annotations

from dataclasses import replace

import pytest

from graph.corpus import Corroborations, outlet
from graph.model import ID, Claim, Corpus, Document, Entity, Evidence, Kind, Modality, Origin, Stance, Statement

OMAN = Entity(f"{ID}state/om", "Oman", Kind.STATE)
CHAD = Entity(f"{ID}state/td", "Chad", Kind.STATE)
RIFLES = Claim(OMAN, "supplies", CHAD, "rifles")

FIRST = Document("a.txt", "x", "1", publisher="The Desk", date="2031-05")
SECOND = Document("b.txt", "x", "2", url="https://www.lamp.example/1", date="2031-04-30")
THIRD = Document("c.txt", "x", "3")


def state(document: Document, speaker: Entity | None) -> Statement:
    return Statement(document.iri, RIFLES, speaker, Stance.ASSERTS, Modality.ACTUAL, Evidence(0, 1, "x"))


STATEMENTS = (state(FIRST, OMAN), state(SECOND, OMAN), state(SECOND, CHAD), state(THIRD, None))
CORPUS = Corpus((FIRST, SECOND, THIRD), (OMAN, CHAD), STATEMENTS)
ONE = (Origin(RIFLES.id, tuple(sorted((FIRST.iri, SECOND.iri)))), Origin(RIFLES.id, (THIRD.iri,)))


def test_each_is_counted_once() -> None:
    found = Corroborations(replace(CORPUS, origins=ONE)).of(STATEMENTS)
    assert (found.speakers, found.origins, found.outlets, found.documents, found.unnamed) == (2, 2, 2, 3, 1)
    assert str(found) == "2 speakers, 2 origins, 2 outlets, 1 document of unnamed outlets"


def test_without_known_origins_each_document_is_one() -> None:
    assert Corroborations(CORPUS).of(STATEMENTS).origins == 3


def test_an_origin_is_named_by_its_earliest_document() -> None:
    counts = Corroborations(replace(CORPUS, origins=ONE))
    assert [counts.origin(statement) for statement in STATEMENTS] == [SECOND.iri, SECOND.iri, SECOND.iri, THIRD.iri]


def test_origins_of_another_claim_do_not_count() -> None:
    other = tuple(replace(origin, claim="c:other") for origin in ONE)
    assert Corroborations(replace(CORPUS, origins=other)).of(STATEMENTS).origins == 3


def test_nobody_stands_behind_nothing() -> None:
    assert str(Corroborations(CORPUS).of([])) == "no speaker named, 0 origins"


@pytest.mark.parametrize(
    ("publisher", "url", "found"),
    [
        ("The Desk", "https://lamp.example/1", "The Desk"),
        (None, "https://WWW.lamp.example:8080/1", "lamp.example"),
        (None, "http://[broken", None),
        (None, None, None),
    ],
)
def test_outlets(publisher: str | None, url: str | None, found: str | None) -> None:
    assert outlet(Document("folder/a.txt", "x", "1", publisher=publisher, url=url)) == found
