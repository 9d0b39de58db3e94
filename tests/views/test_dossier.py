"""Dossiers: the data beside the picture."""

from __future__ import annotations

import pytest

from graph.model import Claim, Corpus
from graph.views.dossier import build_dossiers, web_address, wording

from .corpora import document, entity, statement


def test_disputed_claims_come_first_and_all_are_listed(corpus: Corpus) -> None:
    tables = build_dossiers(corpus)
    claims = tables["claims"]
    assert len(claims) == 6
    assert [claim["status"] for claim in claims].index("disputed") == 0
    told = sorted((claims[row["claim"]]["id"], row["stance"], row["text"]) for row in tables["statements"])
    assert told == sorted((s.claim.id, s.stance, s.evidence.text) for s in corpus.statements)


def test_a_claim_without_a_target_has_a_dossier_all_the_same(corpus: Corpus) -> None:
    claims = build_dossiers(corpus)["claims"]
    bare = [claim for claim in claims if claim["target"] is None]
    assert [claim["relation"] for claim in bare] == ["denies"]
    assert bare[0]["about"] in {claim["id"] for claim in claims}


def test_speakers_who_are_no_party_are_described(corpus: Corpus) -> None:
    entities = {entity["iri"]: entity for entity in build_dossiers(corpus)["entities"]}
    minister = next(entity for entity in entities.values() if entity["name"] == "Mira Tolvan")
    assert minister["position"] == "Foreign Minister of Corvia"
    assert entities[minister["represents"]]["name"] == "Corvia"


@pytest.mark.parametrize(
    ("kind", "items", "expected"),
    [("rope", ("ropes", "cords"), "ropes"), (None, ("gear", "kit", "gear"), "gear, kit"), (None, (None, None), None)],
    ids=["one kind, two wordings", "no kind", "no item"],
)
def test_the_item_of_a_claim(kind: str | None, items: tuple[str | None, ...], expected: str | None) -> None:
    of = document("a.txt", "Arvenia helped Brelland.")
    claims = [Claim(entity("Arvenia"), "supplies", entity("Brelland"), item, kind) for item in items]
    assert wording([statement(of, claim, of.text) for claim in claims]) == expected


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://example.org/a", "https://example.org/a"),
        ("HTTP://example.org", "HTTP://example.org"),
        ("javascript:alert(1)", None),
        (" javascript:alert(1)", None),
        ("data:text/html,x", None),
        ("file:///etc/passwd", None),
        ("//example.org", None),
        ("http://[broken", None),
        ("", None),
        (None, None),
    ],
)
def test_only_addresses_of_the_web_become_links(url: str | None, expected: str | None) -> None:
    assert web_address(url) == expected
