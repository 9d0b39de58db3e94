"""Marks of a sentence, as a browser counts them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.model import Evidence
from graph.views.excerpt import ROLES, marks_in, pieces


@pytest.mark.parametrize(
    ("marks", "expected"),
    [
        ((), []),
        ((("source", 5, 12),), [0, 0, 7]),
        ((("relation", 5, 18), ("source", 5, 12)), [3, 0, 13, 0, -13, 7]),
        ((("cue", 2, 9), ("cue", 15, 99), ("cue", 7, 7), ("colour", 5, 12)), []),
    ],
    ids=["none", "one", "nested", "outside, empty or unknown"],
)
def test_marks(marks: tuple[tuple[str, int, int], ...], expected: list[int]) -> None:
    assert marks_in(Evidence(5, 19, "Arvenia helps.", marks)) == expected


@given(st.text(min_size=1), st.data())
def test_a_mark_holds_the_same_words_in_a_browser(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    role, first, length = marks_in(Evidence(0, len(text), text, (("item", start, end),)))
    units = text.encode("utf-16-le", "surrogatepass")
    assert ROLES[role] == "item"
    assert units[2 * first : 2 * (first + length)].decode("utf-16-le", "surrogatepass") == text[start:end]


@given(
    st.text(min_size=1),
    st.lists(st.tuples(st.sampled_from(["source", "target", "cue"]), st.integers(0, 30), st.integers(0, 30))),
)
def test_pieces_put_together_are_the_sentence(text: str, marks: list[tuple[str, int, int]]) -> None:
    assert "".join(piece for piece, _ in pieces(Evidence(0, len(text), text, tuple(marks)))) == text


def test_a_piece_has_the_roles_of_all_marks_over_it() -> None:
    marks = (("relation", 5, 18), ("source", 5, 12), ("cue", 15, 99))
    assert pieces(Evidence(5, 19, "Arvenia helps.", marks)) == [
        ("Arvenia", ["relation", "source"]),
        (" helps", ["relation"]),
        (".", []),
    ]
