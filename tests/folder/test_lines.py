"""``claims.jsonl``: the keys, their order, and the order of the lines."""

from __future__ import annotations

import json

from graph.folder.lines import claim_lines
from graph.model import Claim, Corpus, Document, Entity, Evidence, Kind, Modality, Stance, Statement

RURITANIA = Entity("x:ruritania", "Ruritania", Kind.STATE, ("Ruritania", "Strelsau"))
GRAUSTARK = Entity("x:graustark", "Graustark", Kind.STATE, ("Graustark",))
EARLY = Document(name="a.txt", text="…", sha256="1")
LATE = Document(name="b.txt", text="…", sha256="2")
SUPPLY = Claim(RURITANIA, "supplies", GRAUSTARK, item="trucks")


def statement(document: Document, claim: Claim, start: int, speaker: Entity | None = None) -> Statement:
    evidence = Evidence(start, start + 4, "text")
    how = ("2025", "said", "read so", 0.75)
    return Statement(document.iri, claim, speaker, Stance.ASSERTS, Modality.ACTUAL, evidence, *how)


def corpus(*statements: Statement) -> Corpus:
    return Corpus((EARLY, LATE), (RURITANIA, GRAUSTARK), statements)


def test_a_line_has_the_fixed_keys_in_the_fixed_order() -> None:
    line = claim_lines(corpus(statement(EARLY, SUPPLY, 7, GRAUSTARK)))

    assert line.endswith("\n")
    assert list(json.loads(line).items()) == [
        ("document", "a.txt"),
        ("claim", SUPPLY.id),
        ("source", {"iri": "x:ruritania", "name": "Ruritania", "type": "State", "names": ["Ruritania", "Strelsau"]}),
        ("relation", "supplies"),
        ("target", {"iri": "x:graustark", "name": "Graustark", "type": "State", "names": ["Graustark"]}),
        ("item", "trucks"),
        ("about", None),
        ("speaker", {"iri": "x:graustark", "name": "Graustark", "type": "State", "names": ["Graustark"]}),
        ("stance", "asserts"),
        ("modality", "actual"),
        ("date", "2025"),
        ("evidence", {"start": 7, "end": 11, "text": "text"}),
        ("cue", "said"),
        ("explanation", "read so"),
        ("confidence", 0.75),
        ("said", None),
    ]


def test_lines_are_sorted_by_document_and_offset_whatever_order_they_come_in() -> None:
    statements = [statement(LATE, SUPPLY, 3), statement(EARLY, SUPPLY, 20), statement(EARLY, SUPPLY, 3)]

    lines = claim_lines(corpus(*statements))

    places = [(line["document"], line["evidence"]["start"]) for line in map(json.loads, lines.splitlines())]
    assert places == [("a.txt", 3), ("a.txt", 20), ("b.txt", 3)]
    assert lines == claim_lines(corpus(*reversed(statements)))


def test_names_are_those_of_the_whole_corpus() -> None:
    short = Entity(RURITANIA.iri, "Ruritania", Kind.STATE, ("Ruritania",))

    line = json.loads(claim_lines(corpus(statement(EARLY, Claim(short, "supplies", GRAUSTARK), 0))))

    assert line["source"]["names"] == ["Ruritania", "Strelsau"]


def test_letters_of_every_script_are_written_as_themselves() -> None:
    assert "外交部" in claim_lines(corpus(statement(EARLY, Claim(RURITANIA, "supplies", GRAUSTARK, item="外交部"), 0)))
