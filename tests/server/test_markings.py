"""Evidence that overlaps, touches, repeats, or is not there."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from graph.model import Stance
from graph.server.markings import mark
from tests.dataset.corpus import CURBS, PILOTS, make_document, state

TEXT = "abcdef"
DOCUMENT = make_document("a.txt", TEXT)


@pytest.mark.parametrize(
    ("sentences", "pieces"),
    [
        ([], [("abcdef", ())]),
        ([("bc", CURBS)], [("a", ()), ("bc", (CURBS.id,)), ("def", ())]),
        ([("abcdef", CURBS)], [("abcdef", (CURBS.id,))]),
        ([("ab", CURBS), ("cd", CURBS)], [("ab", (CURBS.id,)), ("cd", (CURBS.id,)), ("ef", ())]),
        ([("abc", CURBS), ("bcd", CURBS)], [(t, (CURBS.id,)) for t in ("a", "bc", "d")] + [("ef", ())]),
        (
            [("abcd", CURBS), ("cdef", PILOTS)],
            [("ab", (CURBS.id,)), ("cd", tuple(sorted((CURBS.id, PILOTS.id)))), ("ef", (PILOTS.id,))],
        ),
        ([("bc", CURBS), ("bc", CURBS)], [("a", ()), ("bc", (CURBS.id,)), ("def", ())]),
    ],
)
def test_the_text_is_cut_where_evidence_begins_and_ends(
    sentences: list[tuple[str, object]], pieces: list[tuple[str, tuple[str, ...]]]
) -> None:
    statements = [state(DOCUMENT, claim, None, Stance.ASSERTS, text) for text, claim in sentences]  # type: ignore[arg-type]
    assert list(mark(TEXT, statements)) == pieces


@settings(max_examples=50, deadline=None, derandomize=True)
@given(some.lists(some.tuples(some.integers(0, 6), some.integers(0, 6), some.sampled_from([CURBS, PILOTS]))))
def test_the_pieces_are_the_text(places: list[tuple[int, int, object]]) -> None:
    statements = [
        state(DOCUMENT, claim, None, Stance.ASSERTS, TEXT[start:end] or TEXT)  # type: ignore[arg-type]
        for start, end, claim in places
    ]
    assert "".join(piece for piece, _ in mark(TEXT, statements)) == TEXT


def test_evidence_beyond_the_text_is_left_out() -> None:
    statement = state(DOCUMENT, CURBS, None, Stance.ASSERTS, "ef")
    assert list(mark("abcd", [statement])) == [("abcd", ())]
