"""A corpus made by hand in which every named query has an answer that can be told by reading it.

Four documents, four states: Avaria arms Bresk, which passes arms on to Corvia; Dunmar objects.
"""

from __future__ import annotations

from dataclasses import replace

from graph.model import ID, Claim, Entity, Kind, Stance, Statement

from .corpus import Pairs, make_document, state

AVARIA = Entity(f"{ID}state/av1", "Avaria", Kind.STATE, ("Avaria", "Avarian"))
BRESK = Entity(f"{ID}state/br1", "Bresk", Kind.STATE, ("Bresk",))
CORVIA = Entity(f"{ID}state/co1", "Corvia", Kind.STATE, ("Corvia",))
DUNMAR = Entity(f"{ID}state/du1", "Dunmar", Kind.STATE, ("Dunmar",))
KEEN = Entity(f"{ID}official/orla-keen", "Orla Keen", Kind.OFFICIAL, ("Keen",), "foreign minister", DUNMAR.iri)
TARN = Entity(f"{ID}official/ivo-tarn", "Ivo Tarn", Kind.OFFICIAL, ("Tarn",), "defence minister", AVARIA.iri)
OFFICE = Entity(f"{ID}organisation/export-office", "Export Office", Kind.ORGANISATION, (), represents=AVARIA.iri)

ROCKETS = Claim(AVARIA, "supplies", BRESK, "rockets", "rocket")
ARMS = Claim(BRESK, "supplies", CORVIA, "arms", "weapon")
DRONES = Claim(AVARIA, "supplies", CORVIA, "drones", "drone")
BANDAGES = Claim(DUNMAR, "supplies", BRESK, "bandages", "medicine")
CURBS = Claim(DUNMAR, "sanctions", AVARIA)
FREEZE = Claim(DUNMAR, "sanctions", OFFICE)
PILOTS = Claim(AVARIA, "trains", BRESK, "pilots")
DENIAL = Claim(AVARIA, "denies", DUNMAR, about=ROCKETS.id)

MARCH = make_document(
    "post/march.txt",
    "Orla Keen said Avaria shipped rockets to Bresk. Ivo Tarn called it fiction. The office would not discuss pilots.",
    title="Crates at the pier",
    publisher="Harbour Post",
    date="2032-03-01",
)
APRIL = make_document(
    "post/april.txt",
    "Keen repeated that rockets reached Bresk. Tarn plans drones for Corvia. Dunmar put curbs on Avaria. "
    "Dunmar said Bresk sold arms to Corvia.",
    title="Curbs",
    publisher="Harbour Post",
    date="2032-04-10",
)
MAY = make_document(
    "radio/may.txt",
    "Bresk denied any sale. Dunmar sent bandages to Bresk. Keen would not add a word. Dunmar froze the office.",
    publisher="Valley Radio",
    date="2032-05-20",
)
NOTE = make_document("note.txt", "Corvia may get drones. Avaria armed Bresk.")


def make_bazaar() -> Pairs:
    """The documents with their statements, as the earlier stages would give them."""
    asserts, denies, declines, fiction = Stance.ASSERTS, Stance.DENIES, Stance.DECLINES, "Ivo Tarn called it fiction."
    march = [
        state(MARCH, ROCKETS, KEEN, asserts, "Orla Keen said Avaria shipped rockets to Bresk.", date="2032-02"),
        state(MARCH, ROCKETS, TARN, denies, fiction),
        state(MARCH, DENIAL, None, asserts, fiction),
        state(MARCH, PILOTS, OFFICE, declines, "The office would not discuss pilots."),
    ]
    april = [
        state(APRIL, ROCKETS, KEEN, asserts, "Keen repeated that rockets reached Bresk."),
        state(APRIL, DRONES, TARN, asserts, "Tarn plans drones for Corvia.", modality="planned", date="2032-09"),
        state(APRIL, CURBS, None, asserts, "Dunmar put curbs on Avaria.", date="2032-04-02"),
        state(APRIL, ARMS, DUNMAR, asserts, "Dunmar said Bresk sold arms to Corvia."),
    ]
    may = [
        state(MAY, ARMS, BRESK, denies, "Bresk denied any sale."),
        state(MAY, BANDAGES, None, asserts, "Dunmar sent bandages to Bresk."),
        state(MAY, ROCKETS, replace(KEEN, position="prime minister"), declines, "Keen would not add a word."),
        state(MAY, FREEZE, None, asserts, "Dunmar froze the office."),
    ]
    note = [
        state(NOTE, DRONES, None, asserts, "Corvia may get drones.", modality="possible"),
        _unsure(state(NOTE, ROCKETS, None, asserts, "Avaria armed Bresk.")),
    ]
    return [(MARCH, march), (APRIL, april), (MAY, may), (NOTE, note)]


def _unsure(statement: Statement) -> Statement:
    return replace(statement, confidence=0.25)
