"""Evidence comes in, its sentence with its marks goes out: as pieces, or counted as a browser counts, in UTF-16."""

from __future__ import annotations

from itertools import accumulate, pairwise

from graph.model import Evidence

__all__ = ["ROLES", "marks_in", "pieces"]

Piece = tuple[str, list[str]]

ROLES = ("source", "target", "item", "relation", "cue", "speaker")


def marks_in(evidence: Evidence) -> list[int]:
    """Three numbers for each mark inside the sentence: place of its role in ``ROLES``, steps to its start, its length.

    Steps are counted from the end of the mark before, backwards where marks overlap: small numbers take little room.

    >>> marks_in(Evidence(10, 17, "🙂A to B", (("source", 11, 12), ("target", 16, 17))))
    [0, 2, 1, 1, 4, 1]
    """
    units = [0, *accumulate(1 + (character > "\uffff") for character in evidence.text)]
    found, at = [], 0
    for role, start, end in evidence.marks:
        if role in ROLES and evidence.start <= start < end <= evidence.start + len(evidence.text):
            first, last = units[start - evidence.start], units[end - evidence.start]
            found += [ROLES.index(role), first - at, last - first]
            at = last
    return found


def pieces(evidence: Evidence) -> list[Piece]:
    """The sentence, cut where a mark begins or ends: each piece with the roles of the marks over it.

    >>> pieces(Evidence(10, 16, "A to B", (("source", 10, 11), ("target", 15, 16))))
    [('A', ['source']), (' to ', []), ('B', ['target'])]
    """
    marks = [(role, start - evidence.start, end - evidence.start) for role, start, end in evidence.marks]
    inside = [(role, start, end) for role, start, end in marks if 0 <= start < end <= len(evidence.text)]
    cuts = sorted({0, len(evidence.text), *(cut for _, start, end in inside for cut in (start, end))})
    return [
        (evidence.text[start:end], sorted({role for role, s, e in inside if s <= start and end <= e}))
        for start, end in pairwise(cuts)
    ]
