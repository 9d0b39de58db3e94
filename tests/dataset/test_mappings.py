"""Claim frames and coded events: what the small corpus is in the vocabularies of others."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from rdflib import RDF, Graph, Literal, Namespace, URIRef
from rdflib.compare import isomorphic
from rdflib.term import Node

from graph.dataset import MAPPINGS, export_mapping, write_store
from graph.dataset.mappings import mapping_query
from graph.errors import RunError
from graph.model import ID, Modality, Stance
from graph.ontology import Ontology
from tests.validity import CG, ontology_graph, union_of

from .corpus import BUREAU, CURBS, ESTIA, LATE, NORLAND, PILOTS, ROCKETS, SUDMARK, make_pairs, state

AIDA = Namespace(
    "https://raw.githubusercontent.com/NextCenturyCorporation/AIDA-Interchange-Format/master/java/src/main/resources/com/ncc/aif/ontologies/InterchangeOntology#"
)
DCTERMS = Namespace("http://purl.org/dc/terms/")

Event = tuple[str, str, str | None, str, str | None, frozenset[str]]


def mapped(folder: Path, name: str, tmp_path: Path) -> Graph:
    export_mapping(folder, name, tmp_path / "mapped.ttl")
    return Graph().parse(tmp_path / "mapped.ttl", format="turtle")


def events(data: Graph) -> list[Event]:
    """Label, source, recipient, CAMEO code, PLOVER code, PLOVER contexts."""

    def text(node: Node, predicate: URIRef) -> str | None:
        value = data.value(node, predicate)
        return None if value is None else str(value)

    return sorted(
        (
            str(data.value(node, URIRef("http://www.w3.org/2000/01/rdf-schema#label"))),
            str(text(node, CG.eventSource)),
            text(node, CG.eventRecipient),
            str(text(node, CG.cameoCode)),
            text(node, CG.ploverCode),
            frozenset(str(value) for value in data.objects(node, CG.ploverContext)),
        )
        for node in data.subjects(RDF.type, CG.CodedEvent)
    )


def test_events_of_the_corpus(folder: Path, tmp_path: Path) -> None:
    found = events(mapped(folder, "plover", tmp_path))
    military, diplomatic = frozenset({"military"}), frozenset({"diplomatic"})
    rockets = ("Norland supplies Sudmark (rockets)", NORLAND.iri, SUDMARK.iri, "072", "AID", military)
    curbs = ("Estia sanctions Norland", ESTIA.iri, NORLAND.iri, "163", "SANCTION", diplomatic)
    assert set(found) == {
        rockets,
        curbs,
        (*curbs[:5], diplomatic | {"hypothetical"}),
        ("Norland denies Estia", NORLAND.iri, ESTIA.iri, "016", None, frozenset()),
        ("外交部 denies", BUREAU.iri, None, "016", None, frozenset()),
        ("Norland trains Sudmark (pilots)", BUREAU.iri, None, "011", None, frozenset()),
    }
    assert found.count(rockets) == 2, "one event for each statement that asserts it"


@pytest.mark.parametrize(
    ("item", "kind", "cameo", "context"),
    [
        (None, None, "070", None),
        ("cargo", "goods", "070", None),
        ("a loan", "money", "071", "economic"),
        ("missiles", "missile", "072", "military"),
        ("wheat", "food", "073", "humanitarian"),
        ("vaccines", "medicine", "073", "humanitarian"),
    ],
)
def test_what_is_supplied_decides_the_code(
    tmp_path: Path, ontology: Ontology, item: str | None, kind: str | None, cameo: str, context: str | None
) -> None:
    claim = replace(ROCKETS, item=item, item_kind=kind)
    told = state(LATE, claim, ESTIA, Stance.ASSERTS, "Mira Vance spoke of rocket cargo.", modality=Modality.PLANNED)
    write_store(tmp_path, [(LATE, [told])], ontology)
    ((_, source, recipient, code, plover, contexts),) = events(mapped(tmp_path, "plover", tmp_path))
    assert (source, recipient, code, plover) == (NORLAND.iri, SUDMARK.iri, cameo, "AID")
    assert contexts == {"future"} | ({context} if context else set())


def test_what_is_only_denied_is_no_event(tmp_path: Path, ontology: Ontology) -> None:
    denied = state(LATE, PILOTS, NORLAND, Stance.DENIES, "外交部 would not discuss any pilots.")
    write_store(tmp_path, [(LATE, [denied])], ontology)
    assert events(mapped(tmp_path, "plover", tmp_path)) == []


@pytest.fixture
def frames(folder: Path, tmp_path: Path) -> Graph:
    return mapped(folder, "aida", tmp_path)


def test_there_is_one_frame_for_each_statement(frames: Graph) -> None:
    statements = [statement for _, found in make_pairs() for statement in found]
    expected = {
        "asserts": AIDA.EpistemicTrueCertain,
        "denies": AIDA.EpistemicFalseCertain,
        "declines": AIDA.EpistemicUnknown,
    }
    for statement in statements:
        frame = URIRef(statement.iri.replace("/id/statement/", "/id/aida/claim/"))
        assert frames.value(frame, AIDA.epistemic) == expected[statement.stance]
        claimer = frames.value(frame, AIDA.claimer)
        name = (
            statement.speaker.name
            if statement.speaker
            else {0: "The Desk", 1: LATE.name}[statement.document == LATE.iri]
        )
        assert str(frames.value(claimer, AIDA.componentName)) == name
    assert len(list(frames.subjects(RDF.type, AIDA.Claim))) == len(statements)


def test_frames_keep_the_cardinalities_of_the_format(frames: Graph) -> None:
    """Those that the SHACL files of the format ask for."""
    once = ["claimId", "sourceDocument", "topic", "subtopic", "claimTemplate", "naturalLanguageDescription", "claimer"]
    for frame in frames.subjects(RDF.type, AIDA.Claim):
        for name in [*once, "epistemic", "sentiment", "justifiedBy"]:
            assert len(list(frames.objects(frame, AIDA[name]))) == 1, name
        for name in ["xVariable", "claimSemantics", "associatedKEs"]:
            assert list(frames.objects(frame, AIDA[name])), name
    for component in {*frames.objects(None, AIDA.claimer), *frames.objects(None, AIDA.xVariable)}:
        assert (component, RDF.type, AIDA.ClaimComponent) in frames
        assert {len(list(frames.objects(component, AIDA[f"component{name}"]))) for name in ("Name", "Identity")} == {1}
        assert list(frames.objects(component, AIDA.componentType))
    for node in {*frames.subjects(RDF.type, AIDA.Entity), *frames.subjects(RDF.type, AIDA.Event)}:
        assert len(list(frames.objects(node, AIDA.handle))) == 1
        assert (None, RDF.subject, node) in frames, "everything has a type"


CLOSED = {
    "Claim": "claimId sourceDocument topic subtopic claimTemplate naturalLanguageDescription xVariable claimer "
    "claimerAffiliation epistemic sentiment refutingClaims claimSemantics associatedKEs justifiedBy system",
    "ClaimComponent": "componentName componentIdentity componentType componentKE",
    "Event": "handle attributes ldcTime",
    "Entity": "handle hasName link",
    "SameAsCluster": "prototype handle",
    "TextJustification": "source sourceDocument startOffset endOffsetInclusive confidence",
    "Confidence": "confidenceValue",
    "LinkAssertion": "linkTarget",
    "LDCTime": "start end",
    "LDCTimeComponent": "timeType year month day",
    "System": "",
    "TypeStatement": "",
    "ArgumentStatement": "",
}
"""Of the properties that the format's closed shapes allow, those that are written."""


def test_nodes_have_no_property_that_the_format_forbids(frames: Graph) -> None:
    for node, kind in frames.subject_objects(RDF.type):
        allowed = {AIDA[name] for name in CLOSED[str(kind).removeprefix(str(AIDA))].split()}
        triple = {RDF.type, RDF.subject, RDF.predicate, RDF.object}
        assert set(frames.predicates(node, None)) - triple <= allowed


def test_evidence_counts_its_last_character(frames: Graph) -> None:
    statement = make_pairs()[0][1][0]
    frame = URIRef(statement.iri.replace("/id/statement/", "/id/aida/claim/"))
    justification = frames.value(frame, AIDA.justifiedBy)
    assert str(frames.value(justification, AIDA.startOffset)) == str(statement.evidence.start)
    assert str(frames.value(justification, AIDA.endOffsetInclusive)) == str(statement.evidence.end - 1)
    confidence = frames.value(justification, AIDA.confidence)
    assert frames.value(confidence, AIDA.confidenceValue) == Literal(0.5)


def test_a_frame_names_those_that_refute_it(frames: Graph) -> None:
    ids = {
        str(frame).rpartition("/")[2]: set(map(str, frames.objects(frame, AIDA.refutingClaims)))
        for frame in frames.subjects(RDF.type, AIDA.Claim)
    }
    said, denied, later = (
        statement.iri.rpartition("/")[2] for statement in (*make_pairs()[0][1][:2], make_pairs()[1][1][0])
    )
    assert ids[said] == ids[later] == {f"s:{denied}"}
    assert ids[denied] == {f"s:{said}", f"s:{later}"}
    assert sum(map(len, ids.values())) == 4


def test_events_have_their_parties_and_times(frames: Graph) -> None:
    event = URIRef(ROCKETS.iri.replace("/id/claim/", "/id/aida/event/"))
    arguments = {
        str(frames.value(node, RDF.predicate)): str(frames.value(node, RDF.object)).removeprefix(f"{ID}aida/entity/")
        for node in frames.subjects(RDF.subject, event)
        if (node, RDF.type, AIDA.ArgumentStatement) in frames
    }
    assert arguments == {"source": "state/nl1", "target": "state/sm1", "item": "rocket"}
    days = {frames.value(time, AIDA.start) for time in frames.objects(event, AIDA.ldcTime)}
    parts = {tuple(str(frames.value(day, AIDA[part])) for part in ("year", "month", "day")) for day in days if day}
    assert parts == {("2031", "--02", "None"), ("2031", "None", "None")}


def test_what_nobody_says_has_happened_is_irrealis(tmp_path: Path, ontology: Ontology) -> None:
    possible = state(LATE, CURBS, ESTIA, Stance.ASSERTS, "Curbs may grow.", modality="possible")
    write_store(tmp_path, [(LATE, [possible])], ontology)
    frames = mapped(tmp_path, "aida", tmp_path)
    event = URIRef(CURBS.iri.replace("/id/claim/", "/id/aida/event/"))
    assert frames.value(event, AIDA.attributes) == AIDA.Irrealis


@pytest.mark.parametrize("name", MAPPINGS)
def test_any_engine_runs_a_mapping_on_an_export(folder: Path, tmp_path: Path, name: str) -> None:
    """The query is all there is: rdflib gets the same triples from the same union."""
    theirs = union_of(folder).query(mapping_query(name)).graph
    assert theirs is not None
    assert isomorphic(theirs, Graph().parse(data=exported(folder, name, tmp_path), format="turtle"))


def exported(folder: Path, name: str, tmp_path: Path) -> bytes:
    export_mapping(folder, name, tmp_path / "one.ttl")
    return (tmp_path / "one.ttl").read_bytes()


@pytest.mark.parametrize("name", MAPPINGS)
def test_the_same_dataset_is_the_same_bytes(folder: Path, tmp_path: Path, ontology: Ontology, name: str) -> None:
    write_store(tmp_path, list(reversed(make_pairs())), ontology, model="hand 1.0")
    assert exported(folder, name, tmp_path) == exported(tmp_path, name, tmp_path)


def test_every_term_of_ours_that_a_mapping_makes_is_defined() -> None:
    described = set(ontology_graph().subjects())
    for name in MAPPINGS:
        used = {CG[word] for word in re.findall(r"\bcg:(\w+)", mapping_query(name))}
        assert used <= described


def test_an_unknown_mapping_names_those_that_exist(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(RunError, match="“gdelt” is no mapping; there are: aida, plover"):
        export_mapping(folder, "gdelt", tmp_path / "out.ttl")
