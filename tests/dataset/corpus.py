"""A small corpus made by hand: two documents that disagree, with a party in another script."""

from __future__ import annotations

import hashlib
from dataclasses import replace

from graph.model import ID, Claim, Document, Entity, Evidence, Kind, Modality, Stance, Statement

Pairs = list[tuple[Document, list[Statement]]]

NORLAND = Entity(f"{ID}state/nl1", "Norland", Kind.STATE, ("Norland", "Norlandic"), iso="NL1", wikidata="Q900001")
SUDMARK = Entity(f"{ID}state/sm1", "Sudmark", Kind.STATE, ("Sudmark",), iso="SM1")
ESTIA = Entity(f"{ID}state/es1", "Estia", Kind.STATE, ("Estia",))
VANCE = Entity(f"{ID}official/mira-vance", "Mira Vance", Kind.OFFICIAL, ("Vance",), "foreign minister", ESTIA.iri)
VANCE_LATER = Entity(f"{ID}official/mira-vance", "Mira Vance", Kind.OFFICIAL, ("Minister Vance",))
BUREAU = Entity(f"{ID}organisation/外交部", "外交部", Kind.ORGANISATION, ("外交部",), represents=SUDMARK.iri)

ROCKETS = Claim(NORLAND, "supplies", SUDMARK, "rockets", "rocket")
ROCKETRY = Claim(NORLAND, "supplies", SUDMARK, "artillery rockets", "rocket")
PILOTS = Claim(NORLAND, "trains", SUDMARK, "pilots")
CURBS = Claim(ESTIA, "sanctions", NORLAND)
DENIAL = Claim(NORLAND, "denies", ESTIA, about=ROCKETS.id)
REFUSAL = Claim(BUREAU, "denies", None, about=PILOTS.id)


def make_document(name: str, text: str, **facts: str) -> Document:
    """A document whose SHA-256 is that of its text."""
    return Document(name, text, hashlib.sha256(text.encode()).hexdigest(), **facts)


def state(
    document: Document, claim: Claim, speaker: Entity | None, stance: Stance, sentence: str, **facts: str
) -> Statement:
    """A statement whose evidence is *sentence*, found in the text; the first word is marked as the source."""
    start = document.text.index(sentence)
    first = sentence.split()[0]
    evidence = Evidence(start, start + len(sentence), sentence, (("source", start, start + len(first)),))
    modality = Modality(facts.pop("modality", "actual"))
    written = Statement(document.iri, claim, speaker, stance, modality, evidence, confidence=0.5)
    return replace(written, date=facts.get("date"), cue=facts.get("cue"), explanation=facts.get("explanation", ""))


EARLY = make_document(
    "desk/early.txt",
    "Estia said Norland shipped rockets to Sudmark. Norland called that untrue. Nobody has seen the pilots.",
    title="Rockets on the move",
    publisher="The Desk",
    author="I. Writer",
    date="2031-03-02",
    url="https://desk.example/early",
)
LATE = make_document(
    "desk/late.txt",
    "Mira Vance spoke of rocket cargo. Estia put curbs on Norland. 外交部 would not discuss any pilots. "
    "Curbs may grow.",
    date="2031-05",
)


def make_pairs() -> Pairs:
    """The documents with their statements, as the earlier stages would give them."""
    rockets, untrue = "Estia said Norland shipped rockets to Sudmark.", "Norland called that untrue."
    curbs, pilots = "Estia put curbs on Norland.", "外交部 would not discuss any pilots."
    early = [
        state(EARLY, ROCKETS, ESTIA, Stance.ASSERTS, rockets, date="2031-02", cue="said", explanation="a verb"),
        state(EARLY, ROCKETS, NORLAND, Stance.DENIES, untrue, cue="untrue"),
        state(EARLY, DENIAL, None, Stance.ASSERTS, untrue),
        state(EARLY, REFUSAL, None, Stance.ASSERTS, "Nobody has seen the pilots."),
    ]
    late = [
        state(LATE, ROCKETRY, VANCE, Stance.ASSERTS, "Mira Vance spoke of rocket cargo.", date="2031"),
        state(LATE, CURBS, None, Stance.ASSERTS, curbs, date="2031-05-01"),
        state(LATE, PILOTS, BUREAU, Stance.DECLINES, pilots),
        state(LATE, CURBS, VANCE_LATER, Stance.ASSERTS, "Curbs may grow.", modality="possible"),
    ]
    return [(EARLY, early), (LATE, late)]
