from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.documents.paragraphs import LONGEST_PIECE, split_pieces

PROSE = (
    "The envoy of Chile left Peru on Monday after a long quarrel over fishing rights off the southern coast. "
    "Peru said that the door stays open. Chile, whose fleet of forty boats remained in the port of Arica, did not "
    "comment, and neither did Mr. Soto, the harbour master, who had been asked twice about it by this paper."
)


def _pieces(text: str) -> list[str]:
    return [text[start:end].strip() for start, end in split_pieces(text)]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("One.\n\nTwo.", ["One.", "Two."]),
        ("One.\n \nTwo.", ["One.", "Two."]),
        ("A headline\nBy Ana Ruiz\nLima, 3 May 2021", ["A headline", "By Ana Ruiz", "Lima, 3 May 2021"]),
        (f"{PROSE}\n{PROSE}", [PROSE, PROSE]),
        ("QUESTION: Why?\nMR SOTO: No comment.", ["QUESTION:", "Why?", "MR SOTO:", "No comment."]),
        ("Luz Paz: Good morning.", ["Luz Paz:", "Good morning."]),
        ("Peru: envoy leaves", ["Peru: envoy leaves"]),
        ("The list:\n- fish\n- boats", ["The list:", "- fish", "- boats"]),
        ("", []),
        ("\n\n", ["", ""][:1]),
    ],
)
def test_a_text_falls_into_its_pieces(text: str, pieces: list[str]) -> None:
    assert _pieces(text) == pieces


@pytest.mark.parametrize("width", [50, 72, 80, 100])
def test_wrapped_prose_stays_whole(width: int) -> None:
    text = "\n\n".join(["Envoy leaves Lima", textwrap.fill(PROSE, width), textwrap.fill(PROSE[::1], width)])
    assert _pieces(text) == ["Envoy leaves Lima", textwrap.fill(PROSE, width), textwrap.fill(PROSE, width)]


def test_a_list_of_headlines_is_no_wrapped_prose() -> None:
    lines = [
        "Envoy of Chile leaves Peru after quarrel over fish",
        "Harbour of Arica closed for a second day of storms",
        "Forty boats of the southern fleet remain in harbour",
        "Talks on fishing rights to begin again in early June",
    ]
    assert _pieces("\n".join(lines)) == lines


def test_a_long_line_is_cut_between_sentences() -> None:
    text = PROSE * 40
    spans = split_pieces(text)
    assert max(end - start for start, end in spans) <= LONGEST_PIECE
    assert all(text[:end].rstrip().endswith(".") for _, end in spans)


@given(st.text(alphabet="aB .:\n\r\t—\u00a0\u2028", max_size=300))
def test_the_pieces_are_the_whole_text(text: str) -> None:
    spans = split_pieces(text)
    assert "".join(text[start:end] for start, end in spans) == text
    assert all(start < end for start, end in spans)


def test_a_word_without_end_is_cut_all_the_same() -> None:
    spans = split_pieces("a" * (3 * LONGEST_PIECE + 1))
    assert [end - start for start, end in spans] == [LONGEST_PIECE] * 3 + [1]
