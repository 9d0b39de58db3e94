"""Dossiers: the data beside the picture."""

from __future__ import annotations

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.model import Claim, Corpus, Evidence
from graph.ontology import Ontology
from graph.views.dossier import build_dossiers, pieces, web_address, wording

from .corpora import document, entity, statement


def test_disputed_claims_come_first_and_all_are_listed(
    corpus: Corpus, network: nx.MultiDiGraph[str], ontology: Ontology
) -> None:
    claims = build_dossiers(corpus, network, ontology)["claims"]
    assert len(claims) == 6
    assert [claim["status"] for claim in claims].index("disputed") == 0
    assert sum(len(claim["statements"]) for claim in claims) == len(corpus.statements)


def test_a_claim_without_a_target_has_a_dossier_and_no_edge(
    corpus: Corpus, network: nx.MultiDiGraph[str], ontology: Ontology
) -> None:
    claims = build_dossiers(corpus, network, ontology)["claims"]
    bare = [claim for claim in claims if claim["target"] is None]
    assert [(claim["relation"], claim["edge"]) for claim in bare] == [("denies", None)]
    assert bare[0]["about"] in {claim["id"] for claim in claims}


def test_drawn_claims_name_their_edge(corpus: Corpus, network: nx.MultiDiGraph[str], ontology: Ontology) -> None:
    edges = {attributes["id"] for _, _, attributes in network.edges(data=True)}
    claims = build_dossiers(corpus, network, ontology)["claims"]
    assert {claim["edge"] for claim in claims if claim["target"]} == edges


def test_speakers_who_are_no_party_are_described(
    corpus: Corpus, network: nx.MultiDiGraph[str], ontology: Ontology
) -> None:
    entities = build_dossiers(corpus, network, ontology)["entities"]
    minister = next(entity for entity in entities.values() if entity["name"] == "Mira Tolvan")
    assert minister["position"] == "Foreign Minister of Corvia"
    assert entities[minister["represents"]]["name"] == "Corvia"


def test_the_document_speaks_under_its_publisher(
    corpus: Corpus, network: nx.MultiDiGraph[str], ontology: Ontology
) -> None:
    claims = build_dossiers(corpus, network, ontology)["claims"]
    voices = {s["voice"] for claim in claims for s in claim["statements"] if s["speaker"] is None}
    assert voices == {"Strait Courier", "isles/two.txt"}


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
    ("marks", "expected"),
    [
        ((), [("Arvenia helps.", [])]),
        ((("source", 5, 12),), [("Arvenia", ["source"]), (" helps.", [])]),
        (
            (("relation", 5, 18), ("source", 5, 12)),
            [("Arvenia", ["relation", "source"]), (" helps", ["relation"]), (".", [])],
        ),
        ((("cue", 2, 9), ("cue", 15, 99), ("cue", 7, 7)), [("Arvenia helps.", [])]),
    ],
    ids=["none", "one", "nested", "outside or empty"],
)
def test_pieces(marks: tuple[tuple[str, int, int], ...], expected: list[tuple[str, list[str]]]) -> None:
    assert pieces(Evidence(5, 19, "Arvenia helps.", marks)) == expected


@given(
    st.text(min_size=1),
    st.lists(st.tuples(st.sampled_from(["source", "target", "cue"]), st.integers(0, 30), st.integers(0, 30))),
)
def test_pieces_put_together_are_the_sentence(text: str, marks: list[tuple[str, int, int]]) -> None:
    assert "".join(piece for piece, _ in pieces(Evidence(0, len(text), text, tuple(marks)))) == text


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
