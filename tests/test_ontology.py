"""``ontology.ttl``: the shipped one is sound, and each unsound edit of it is told by name and line."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from graph.errors import RunError
from graph.model import Kind, Stance
from graph.ontology import Ontology, check_ontology, load_ontology, shipped_ontology

RELATION = """
cg:mediates a owl:ObjectProperty, cg:Relation ;
    rdfs:label "mediates"@en ; cg:colour "#117733" ;
    rdfs:domain cg:Entity ; rdfs:range cg:State ;
    cg:frame [ a cg:VerbFrame ; cg:lemma "mediate" ; cg:sourceRole ( "subject" ) ; cg:targetRole ( "between" ) ] .
"""

UNSOUND = [
    (RELATION.replace('"between"', '"middle"'), "mediates", "unknown role “middle”"),
    (RELATION.replace('"between"', '"object/nearby"'), "mediates", "unknown role “nearby”"),
    (RELATION.replace("cg:VerbFrame", "cg:Frame"), "mediates", "must be either a cg:VerbFrame or a cg:NounFrame"),
    (RELATION.replace('cg:lemma "mediate" ;', ""), "mediates", "names no word"),
    (
        RELATION.replace('cg:targetRole ( "between" )', 'rdfs:label "x"'),
        "mediates",
        "needs cg:sourceRole and cg:targetRole",
    ),
    (
        RELATION.replace('cg:lemma "mediate"', 'cg:lemma "mediate" ; cg:itemScheme cg:peace'),
        "mediates",
        "item kind peace",
    ),
    (RELATION.replace("#117733", "green"), "mediates", "cg:colour must be like #0072b2, not “green”"),
    (RELATION.replace("cg:State ;", "cg:Planet ;"), "mediates", "unknown class Planet"),
    (RELATION.replace("cg:State ;", "cg:State, cg:Official ;"), "mediates", "range allows nobody: several values"),
    (
        RELATION.replace("cg:State ;", "[ owl:unionOf ( cg:State cg:Planet ) ] ;"),
        "mediates",
        "range is the unknown class Planet",
    ),
    (RELATION.replace('rdfs:label "mediates"@en ;', ""), "mediates", "has no rdfs:label"),
    ('cg:hints a cg:Relation ; rdfs:label "hints" ; cg:colour "#117733" .', "hints", "a relation without a frame"),
    ('[] a cg:VerbFrame ; cg:lemma "hover" .', "frame", "the frame “hover” belongs to no relation"),
    ("cg:State rdfs:subClassOf cg:Nation . cg:Nation rdfs:subClassOf cg:State .", "Nation", "a cycle of subClassOf"),
    ("cg:goods skos:broader cg:drone .", "drone", "a cycle of broader"),
    ("cg:pike a skos:Concept ; skos:broader cg:weapon .", "pike", "without a skos:prefLabel"),
    ('cg:pike a skos:Concept ; skos:prefLabel "pike" ; skos:broader cg:spear .', "pike", "broader item kind spear"),
]


@pytest.fixture(scope="module")
def ontology() -> Ontology:
    return load_ontology()


@pytest.fixture
def shipped() -> str:
    return shipped_ontology().read_text(encoding="utf-8")


def test_the_shipped_one_is_sound(ontology: Ontology) -> None:
    assert check_ontology() == []
    assert ontology.denial.name == Stance.DENIES
    assert set(ontology.classes) == set(Kind)


@pytest.mark.parametrize(("edit", "subject", "message"), UNSOUND)
def test_an_unsound_edit_is_told(shipped: str, tmp_path: Path, edit: str, subject: str, message: str) -> None:
    path = tmp_path / "edited.ttl"
    path.write_text(f"{shipped}\n{edit}\n", encoding="utf-8")
    problems = [problem for problem in check_ontology(path) if message in problem.message]
    assert [problem.subject for problem in problems[:1]] == [subject]
    with pytest.raises(RunError, match=re.escape(message)):
        load_ontology(path)


@pytest.mark.parametrize(
    ("written", "allowed"),
    [
        ("cg:Entity", set(Kind)),
        ("cg:State", {Kind.STATE}),
        ("[ a owl:Class ; owl:unionOf ( cg:State cg:Organisation ) ]", {Kind.STATE, Kind.ORGANISATION}),
        ("cg:Entity, [ owl:unionOf ( cg:State cg:Official ) ]", {Kind.STATE, Kind.OFFICIAL}),
        ("[ owl:unionOf ( cg:State cg:Official ) ], [ owl:unionOf ( cg:Official cg:Organisation ) ]", {Kind.OFFICIAL}),
    ],
)
def test_domain_and_range_are_read_as_rdfs_means_them(
    shipped: str, tmp_path: Path, written: str, allowed: set[Kind]
) -> None:
    """Several values are an intersection; alternatives are a union."""
    path = tmp_path / "edited.ttl"
    edit = RELATION.replace("rdfs:domain cg:Entity", f"rdfs:domain {written}")
    path.write_text(shipped + edit.replace("rdfs:range cg:State", f"rdfs:range {written}"), encoding="utf-8")
    relation = load_ontology(path).relations["mediates"]
    assert (relation.domain, relation.range) == (allowed, allowed)


def test_the_line_of_a_fault_is_where_it_stands(shipped: str, tmp_path: Path) -> None:
    path = tmp_path / "edited.ttl"
    path.write_text(shipped + RELATION.replace('"between"', '"middle"'), encoding="utf-8")
    (problem,) = check_ontology(path)
    assert problem.line is not None
    assert '"middle"' in path.read_text(encoding="utf-8").splitlines()[problem.line - 1]


def test_a_word_list_that_the_program_asks_for_is_missed(shipped: str, tmp_path: Path) -> None:
    path = tmp_path / "edited.ttl"
    path.write_text(shipped.replace("cg:falseWords a cg:WordList", "cg:otherWords a cg:WordList"), encoding="utf-8")
    assert [(p.subject, "is missing" in p.message) for p in check_ontology(path)] == [("falseWords", True)]


def test_a_file_that_is_no_turtle_is_told_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "broken.ttl"
    path.write_text("@prefix cg: <https://w3id.org/claimgraph/ontology#> .\n\ncg:supplies a ;\n", encoding="utf-8")
    (problem,) = check_ontology(path)
    assert "is not valid Turtle" in problem.message
    assert problem.line is not None


def test_every_word_list_that_a_stage_reads_is_shipped(ontology: Ontology) -> None:
    package = shipped_ontology().parent / "graph"
    package = package if package.is_dir() else shipped_ontology().parent
    asked = re.compile(r'words\["(\w+)"\]')
    names = {name for path in sorted(package.rglob("*.py")) for name in asked.findall(path.read_text(encoding="utf-8"))}
    assert len(names) > 40
    assert names <= ontology.words.keys()


def test_item_kinds_form_a_tree(ontology: Ontology) -> None:
    assert ontology.falls_under("missile", "goods")
    assert ontology.falls_under("missile", "missile")
    assert not ontology.falls_under("goods", "missile")
    assert not ontology.falls_under(None, "goods")
