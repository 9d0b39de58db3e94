"""Datelines: "LIMA, May 3 (Agency) — …" says where a story is told, and so whose "the foreign ministry" is."""

from __future__ import annotations

from graph.entities.reading import Found, Reading

__all__ = ["dateline_state", "in_dateline"]

DASHES = frozenset({"—", "–", "-", "--"})
FOLLOWING = DASHES | {"(", "/"}
NEAR = 3
"""Tokens behind the comma in which a date or a dash follows."""


def dateline_state(reading: Reading) -> str | None:
    """The IRI of the state in whose capital the story is told; None where no dateline says so."""
    capitals = (found for found in reading.all_found() if found.capital and in_dateline(reading, found))
    return next((found.iris[0] for found in capitals), None)


def in_dateline(reading: Reading, found: Found) -> bool:
    """At the start of a line, with a comma, bracket or dash behind it and soon a dash or date: "LIMA, May 3 —"."""
    first = found.start == 0 or "\n" in reading.doc[found.start - 1].text_with_ws
    behind = reading.texts[found.end] if found.end < len(reading) else ""
    return first and (behind in FOLLOWING or (behind == "," and _date_follows(reading, found.end + 1)))


def _date_follows(reading: Reading, token: int) -> bool:
    return any(
        reading.lower[at] in reading.words["notNames"] or reading.pos[at] == "NUM" or reading.texts[at] in DASHES
        for at in range(token, min(token + NEAR, len(reading)))
    )
