"""Documents and statements survive the way to RDF and back, whatever their strings hold."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyoxigraph import BlankNode, Literal, NamedNode, Quad, RdfFormat, parse

from graph.dataset import from_quads, merge_corpus, to_quads
from graph.dataset.parties import describe_parties, read_identities
from graph.dataset.quads import tell
from graph.dataset.serialisation import serialise
from graph.dataset.terms import PARTIES
from graph.errors import RunError
from graph.model import ID, Claim, Document, Entity, Evidence, Kind, Modality, Stance, Statement, slug
from graph.ontology import Ontology

from .corpus import EARLY, ESTIA, NORLAND, ROCKETS, make_pairs, state

STRINGS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30) | st.sampled_from(
    [
        '"',
        "\\",
        "\n\r\t",
        "</script><img onerror=x>",
        "{ ?s ?p ?o } #",
        "'''",
        "\x00",
        "‮مرحبا",
        "外交部",
        "\u2028",
        "https://x y",
    ]
)
MAYBE = st.none() | STRINGS
DATES = st.none() | st.sampled_from(["2024", "2024-09", "2024-09-10", "2024-02-31", "0000", "2024-09-10T08:00", "soon"])


@st.composite
def entities(draw: st.DrawFn) -> Entity:
    name, kind = draw(STRINGS), draw(st.sampled_from(Kind))
    return Entity(
        iri=f"{ID}{kind.lower()}/{slug(name)}",
        name=name,
        kind=kind,
        names=tuple(sorted(draw(st.sets(STRINGS, max_size=3)))),
        position=draw(MAYBE),
        represents=draw(st.none() | st.just(ESTIA.iri)),
        iso=draw(MAYBE),
        wikidata=draw(st.none() | st.just("Q42")),
    )


@st.composite
def pairs(draw: st.DrawFn) -> tuple[Document, list[Statement]]:
    text = draw(st.text(st.characters(exclude_categories=["Cs"]), min_size=5, max_size=200))
    facts = {field: draw(MAYBE) for field in ("title", "publisher", "author", "url")}
    name, sha256 = draw(STRINGS), hashlib.sha256(text.encode()).hexdigest()
    document = Document(name, text, sha256, date=draw(DATES), **facts)
    return document, [draw(statements(document)) for _ in range(draw(st.integers(0, 3)))]


@st.composite
def statements(draw: st.DrawFn, document: Document) -> Statement:
    start, end = sorted(draw(st.lists(st.integers(0, len(document.text)), min_size=2, max_size=2)))
    marks = draw(
        st.sets(st.tuples(st.integers(start, end), st.integers(start, end), st.sampled_from(["source", "cue"])))
    )
    return Statement(
        document=document.iri,
        claim=Claim(
            source=draw(entities()),
            relation=draw(st.sampled_from(["supplies", "denies"])),
            target=draw(st.none() | entities()),
            item=draw(MAYBE),
            item_kind=draw(st.sampled_from([None, "missile"])),
            about=draw(st.sampled_from([None, ROCKETS.id])),
        ),
        speaker=draw(st.none() | entities()),
        stance=draw(st.sampled_from(Stance)),
        modality=draw(st.sampled_from(Modality)),
        evidence=Evidence(start, end, document.text[start:end], tuple((role, a, b) for a, b, role in marks)),
        date=draw(DATES),
        cue=draw(MAYBE),
        explanation=draw(st.just("") | STRINGS),
        confidence=draw(st.none() | st.integers(0, 100).map(lambda percent: percent / 100)),
    )


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(pair=pairs())
def test_round_trip_through_a_file(pair: tuple[Document, list[Statement]], ontology: Ontology) -> None:
    document, statements = pair
    expected = merge_corpus([pair])
    written = serialise(graphs(document, statements, ontology), RdfFormat.N_QUADS)
    found, read = read_back(parse(written, format=RdfFormat.N_QUADS), document.text)
    assert found == document
    assert read == expected.statements
    assert [s.claim.item for s in read] == [s.claim.item for s in expected.statements]


def graphs(document: Document, statements: Sequence[Statement], ontology: Ontology) -> list[Quad]:
    """The graph of the document, and that of its parties without what follows."""
    told = tell(document, statements, ontology)
    known = describe_parties(merge_corpus([(document, statements)]).entities, told.parties)
    return [*told.quads(), *(Quad(*fact, PARTIES) for fact in known)]


def read_back(quads: Iterable[Quad], text: str) -> tuple[Document, tuple[Statement, ...]]:
    """A document from its graph and that of the parties, mixed."""
    mixed = list(quads)
    identities = read_identities(quad for quad in mixed if quad.graph_name == PARTIES)
    return from_quads((quad for quad in mixed if quad.graph_name != PARTIES), text, identities)


def test_graph_is_the_document_and_nothing_is_blank(ontology: Ontology) -> None:
    document, statements = make_pairs()[0]
    quads = list(to_quads(document, statements, ontology))
    assert len(quads) == len(set(quads))
    assert {quad.graph_name for quad in quads} == {NamedNode(document.iri)}
    assert not [quad for quad in quads for term in quad if isinstance(term, BlankNode)]


def test_dates_are_typed_at_their_precision(ontology: Ontology) -> None:
    dated = [
        state(EARLY, ROCKETS, ESTIA, Stance.ASSERTS, "Norland", date=date) for date in ("2031", "2031-02", "2031-02-30")
    ]
    types = [
        quad.object.datatype.value.rpartition("#")[2]
        for statement in dated
        for quad in to_quads(EARLY, [statement], ontology)
        if quad.predicate.value.endswith("#date") and isinstance(quad.object, Literal)
    ]
    assert types == ["gYear", "gYearMonth", "string"]


def test_what_a_document_says_of_one_entity_is_joined(ontology: Ontology) -> None:
    short = replace(NORLAND, names=("Nor.",), wikidata=None)
    statements = [
        state(EARLY, ROCKETS, NORLAND, Stance.DENIES, "Norland called that untrue."),
        state(EARLY, ROCKETS, short, Stance.DENIES, "Nobody has seen the pilots."),
    ]
    _, read = read_back(graphs(EARLY, statements, ontology), EARLY.text)
    assert {statement.speaker for statement in read} == {replace(NORLAND, names=("Nor.", "Norland", "Norlandic"))}


def test_of_two_statements_with_one_iri_the_first_is_kept(ontology: Ontology) -> None:
    sentence = "Norland called that untrue."
    said = [state(EARLY, ROCKETS, NORLAND, Stance.DENIES, sentence, cue=cue) for cue in ("called", "untrue")]
    _, read = read_back(graphs(EARLY, said, ontology), EARLY.text)
    assert [statement.cue for statement in read] == ["called"]


def test_a_dataset_that_lacks_a_triple_says_which(ontology: Ontology) -> None:
    document, statements = make_pairs()[0]
    whole = graphs(document, statements, ontology)
    quads = [quad for quad in whole if not quad.predicate.value.endswith("#stance")]
    with pytest.raises(RunError, match=r"lacks cg:stance of <.*statement/"):
        read_back(quads, document.text)
    with pytest.raises(RunError, match=r"lacks the names of <.*state/es1>"):
        read_back((quad for quad in whole if quad.subject != NamedNode(ESTIA.iri)), document.text)


def test_evidence_is_a_web_annotation(ontology: Ontology) -> None:
    document, statements = make_pairs()[0]
    oa = "http://www.w3.org/ns/oa#"
    quads = set(to_quads(document, statements, ontology))
    piece = NamedNode(f"{ID}evidence/{document.iri.rpartition('/')[2]}-47-74")
    quote = NamedNode(f"{piece.value}-quote")
    expected: set[tuple[NamedNode, str, NamedNode | Literal]] = {
        (piece, "hasSource", NamedNode(document.iri)),
        (quote, "exact", Literal("Norland called that untrue.")),
        (quote, "prefix", Literal("and shipped rockets to Sudmark. "[-32:])),
        (quote, "suffix", Literal(" Nobody has seen the pilots.")),
    }
    home = NamedNode(document.iri)
    assert {Quad(s, NamedNode(oa + p), o, home) for s, p, o in expected} <= quads
