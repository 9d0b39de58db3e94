"""What a reader of the corpus in :mod:`.bazaar` answers to each named query: rows, as far as columns are listed."""

from __future__ import annotations

from collections.abc import Sequence

from .bazaar import ARMS, BANDAGES, CURBS, DENIAL, DRONES, FREEZE, PILOTS, ROCKETS

Rows = Sequence[tuple[str, ...]]

A, B, C, D = "Avaria", "Bresk", "Corvia", "Dunmar"
KEEN, TARN, OFFICE = "Orla Keen", "Ivo Tarn", "Export Office"
POST, RADIO = "Harbour Post", "Valley Radio"
ROCKETS_SAID, ARMS_SAID, DRONES_SAID = (
    f"{A} supplies {B} (rockets)",
    f"{B} supplies {C} (arms)",
    f"{A} supplies {C} (drones)",
)
BANDAGES_SAID, PILOTS_SAID, DENIED = f"{D} supplies {B} (bandages)", f"{A} trains {B} (pilots)", f"{A} denies {D}"
CURBS_SAID, FREEZE_SAID = f"{D} sanctions {A}", f"{D} sanctions {OFFICE}"
MARCH, APRIL, MAY, NOTE = "post/march.txt", "post/april.txt", "radio/may.txt", "note.txt"

DENIALS = [
    (B, ARMS_SAID, "2032-05-20", "1", "0", "disputed"),
    (TARN, ROCKETS_SAID, "2032-03-01", "3", "1", "disputed"),
]
ALONE = [
    (ARMS_SAID, D, "disputed", "1", "1"),
    (DENIED, POST, "asserted", "1", "1"),
    (CURBS_SAID, POST, "asserted", "1", "1"),
    (FREEZE_SAID, RADIO, "asserted", "1", "1"),
    (BANDAGES_SAID, RADIO, "asserted", "1", "1"),
]
VOICES = [
    (OFFICE, "", A, "1", "1"),
    (TARN, "defence minister", A, "2", "2"),
    (KEEN, "foreign minister; prime minister", D, "3", "3"),
]
HELD = [
    ("2032-03-01", TARN, "defence minister", "denies", ROCKETS_SAID),
    ("2032-03-01", KEEN, "foreign minister", "asserts", ROCKETS_SAID),
    ("2032-04-10", TARN, "defence minister", "asserts", DRONES_SAID),
    ("2032-04-10", KEEN, "foreign minister", "asserts", ROCKETS_SAID),
    ("2032-05-20", KEEN, "prime minister", "declines", ROCKETS_SAID),
]
LINE = [
    ("2032-02", "2032-02", "2032-03-01", ROCKETS_SAID, "asserts", "actual", KEEN, MARCH),
    ("2032-03-01", "", "2032-03-01", ROCKETS_SAID, "denies", "actual", TARN, MARCH),
    ("2032-04-10", "", "2032-04-10", ROCKETS_SAID, "asserts", "actual", KEEN, APRIL),
    ("2032-04-10", "", "2032-04-10", ARMS_SAID, "asserts", "actual", D, APRIL),
    ("2032-05-20", "", "2032-05-20", ROCKETS_SAID, "declines", "actual", KEEN, MAY),
    ("2032-05-20", "", "2032-05-20", ARMS_SAID, "denies", "actual", B, MAY),
    ("2032-05-20", "", "2032-05-20", BANDAGES_SAID, "asserts", "actual", "", MAY),
    ("2032-09", "2032-09", "2032-04-10", DRONES_SAID, "asserts", "planned", TARN, APRIL),
    ("undated", "", "", ROCKETS_SAID, "asserts", "actual", "", NOTE),
    ("undated", "", "", DRONES_SAID, "asserts", "possible", "", NOTE),
]
CONTESTED = [
    (APRIL, "Curbs", POST, "2032-04-10", "2", "4"),
    (MAY, "", RADIO, "2032-05-20", "2", "4"),
    (NOTE, "", "", "", "1", "2"),
    (MARCH, "Crates at the pier", POST, "2032-03-01", "1", "3"),
]
BOTH = [(B, "supplies", C, f"{A}; {D}", "1", "2")]
EXPECTED = [(DRONES_SAID, "planned, possible", "asserted", f"{TARN}; {NOTE}", "2032-09", DRONES.id)]
SILENT = [
    (OFFICE, PILOTS_SAID, "1", "1", "", "unconfirmed", PILOTS.id),
    (KEEN, ROCKETS_SAID, "1", "1", "asserts", "disputed", ROCKETS.id),
]
GOODS, WEAPONS = ("goods", "", "4", "2", "3", "2"), ("arms", "goods", "3", "2", "2", "2")
DRONE, ROCKET = ("drone", "arms", "1", "0", "1", "1"), ("rocket", "arms", "1", "1", "1", "1")
MEDICINE = ("medical supplies", "goods", "1", "0", "1", "1")
OUTLETS = [
    (POST, "denies", "1", "1", "0", "1", "1"),
    (POST, "sanctions", "1", "1", "0", "1", "1"),
    (POST, "supplies", "2", "3", "2", "5", "0"),
    (POST, "trains", "1", "1", "0", "1", "0"),
    (RADIO, "sanctions", "1", "1", "0", "1", "1"),
    (RADIO, "supplies", "1", "3", "2", "3", "1"),
]
OPPOSED = [(D, B, "1", ARMS_SAID), (KEEN, TARN, "1", ROCKETS_SAID)]
ANSWERS = [
    (ROCKETS_SAID, A, "denies", TARN, "disputed", ROCKETS.id),
    (DRONES_SAID, A, "asserts", TARN, "asserted", DRONES.id),
    (ARMS_SAID, B, "denies", B, "disputed", ARMS.id),
    (CURBS_SAID, D, "no answer", "", "asserted", CURBS.id),
    (FREEZE_SAID, D, "no answer", "", "asserted", FREEZE.id),
    (BANDAGES_SAID, D, "no answer", "", "asserted", BANDAGES.id),
]
PASSED = [(A, B, C, "rockets", "arms", "disputed", "disputed", ROCKETS.id, ARMS.id)]
UNDER_SANCTIONS = [
    (A, B, "rockets", "disputed", D, ROCKETS.id),
    (A, C, "drones", "asserted", D, DRONES.id),
]
REACHED = ("Keen repeated that rockets reached Bresk.", "asserts")
SHIPPED = ("Orla Keen said Avaria shipped rockets to Bresk.", "asserts")
TARN_SAYS = [("Tarn plans drones for Corvia.", "asserts"), ("Ivo Tarn called it fiction.", "denies")]
UNSURE = [("0.25", "asserts", ROCKETS_SAID, "", "Avaria armed Bresk.", NOTE, ROCKETS.id)]
PEOPLE = [(KEEN, "Official", "0", "0", "3", "3"), (TARN, "Official", "0", "0", "2", "2")]
BETWEEN_AD = [
    (DENIED, "asserted", "actual", "1", "1", DENIAL.id),
    (CURBS_SAID, "asserted", "actual", "1", "1", CURBS.id),
    (FREEZE_SAID, "asserted", "actual", "1", "1", FREEZE.id),
]

CASES: list[tuple[str, dict[str, str], Rows]] = [
    ("denials", {}, DENIALS),
    ("denials", {"speaker": "ivo tarn"}, DENIALS[1:]),
    ("denials", {"relation": "Supplies"}, DENIALS),
    ("denials", {"relation": "trains"}, []),
    ("single-speaker", {}, ALONE),
    ("single-speaker", {"speaker": "harbour post"}, ALONE[1:3]),
    ("single-speaker", {"relation": "sanctions"}, ALONE[2:4]),
    ("speaks-for", {}, VOICES),
    ("speaks-for", {"party": "Avarian"}, VOICES[:2]),
    ("speaks-for", {"speaker": "keen"}, VOICES[2:]),
    ("office", {}, HELD),
    ("office", {"office": "Prime"}, HELD[4:]),
    ("office", {"party": "avaria"}, [HELD[0], HELD[2]]),
    ("office", {"office": "foreign", "party": "Dunmar"}, [HELD[1], HELD[3]]),
    ("between", {"party": D, "other": "Avarian"}, BETWEEN_AD),
    ("between", {"party": "avaria", "other": D, "relation": "denies"}, BETWEEN_AD[:1]),
    ("between", {"other": OFFICE}, BETWEEN_AD[2:]),
    ("between", {"party": A, "other": A}, []),
    ("timeline", {"relation": "supplies"}, LINE),
    ("timeline", {"source": "Bresk"}, [LINE[3], LINE[5]]),
    ("timeline", {"target": "Corvia", "source": "Avarian"}, [LINE[7], LINE[9]]),
    ("contested-documents", {}, CONTESTED),
    ("contested-documents", {"publisher": "valley radio"}, CONTESTED[1:2]),
    ("contested-documents", {"relation": "sanctions"}, []),
    ("both-sides", {}, BOTH),
    ("both-sides", {"relation": "supplies", "party": "bresk"}, BOTH),
    ("both-sides", {"relation": "sanctions"}, []),
    ("both-sides", {"party": "Avaria"}, []),
    ("expected", {}, EXPECTED),
    ("expected", {"relation": "supplies", "source": "Avarian", "target": "corvia", "about": "weapon"}, EXPECTED),
    ("expected", {"relation": "trains"}, []),
    ("expected", {"source": B}, []),
    ("expected", {"target": B}, []),
    ("expected", {"about": "rocket"}, []),
    ("silent", {}, SILENT),
    ("silent", {"speaker": "Keen"}, SILENT[1:]),
    ("silent", {"relation": "trains"}, SILENT[:1]),
    ("kinds", {}, [GOODS, WEAPONS, DRONE, MEDICINE, ROCKET]),
    ("kinds", {"kind": "weapon"}, [WEAPONS, DRONE, ROCKET]),
    ("kinds", {"kind": "Rocket"}, [ROCKET]),
    ("kinds", {"relation": "trains"}, []),
    ("publishers", {}, OUTLETS),
    ("publishers", {"publisher": "VALLEY RADIO"}, OUTLETS[4:]),
    ("publishers", {"relation": "sanctions"}, [OUTLETS[1], OUTLETS[4]]),
    ("opponents", {}, OPPOSED),
    ("opponents", {"speaker": "ivo tarn"}, OPPOSED[1:]),
    ("opponents", {"speaker": D, "relation": "supplies"}, OPPOSED[:1]),
    ("opponents", {"relation": "sanctions"}, []),
    ("answers", {}, ANSWERS),
    ("answers", {"party": "Avarian"}, ANSWERS[:2]),
    ("answers", {"relation": "sanctions"}, ANSWERS[3:5]),
    ("passed-on", {}, PASSED),
    ("passed-on", {"via": "bresk", "about": "weapon"}, PASSED),
    ("passed-on", {"about": "medical supplies"}, []),
    ("passed-on", {"via": C}, []),
    ("sanctioned-suppliers", {}, UNDER_SANCTIONS),
    ("sanctioned-suppliers", {"source": "Avarian", "imposer": "dunmar"}, UNDER_SANCTIONS),
    ("sanctioned-suppliers", {"source": B}, []),
    ("sanctioned-suppliers", {"imposer": B}, []),
    ("sentences", {"word": "ROCKETS"}, [REACHED, SHIPPED]),
    ("sentences", {"word": "rockets", "party": "Keen", "claim": ROCKETS.id}, [REACHED, SHIPPED]),
    ("sentences", {"claim": PILOTS.id}, [("The office would not discuss pilots.", "declines")]),
    ("sentences", {"party": "Tarn"}, TARN_SAYS),
    ("sentences", {"party": C, "word": "sale"}, [("Bresk denied any sale.", "denies")]),
    ("least-sure", {"below": "0.4"}, UNSURE),
    ("least-sure", {"below": "0.9", "relation": "trains"}, [("0.5", "declines", PILOTS_SAID, OFFICE)]),
    ("parties", {"kind": "official"}, PEOPLE),
    ("parties", {"party": "Tarn"}, PEOPLE[1:]),
    ("parties", {"party": "Avarian"}, [(A, "State", "4", "1", "0", "4")]),
    ("parties", {"kind": "Organisation"}, [(OFFICE, "Organisation", "0", "1", "1", "2")]),
]  # fmt: skip
