from __future__ import annotations

import pytest

from graph.documents.reader.pieces import LONGEST, WordPieces

VOCABULARY = [
    "[PAD]",
    "[UNK]",
    "[CLS]",
    "[SEP]",
    "boat",
    "##s",
    "house",
    "##boat",
    "a",
    "##b",
    ".",
    "-",
    "'",
    "外",
    "cafe",
]
PIECES = WordPieces(VOCABULARY)


@pytest.mark.parametrize(
    ("word", "pieces"),
    [
        ("boat", ["boat"]),
        ("Boats", ["boat", "##s"]),
        ("HOUSEBOATS", ["house", "##boat", "##s"]),
        ("house-boat", ["house", "-", "boat"]),
        ("a.b.", ["a", ".", "[UNK]", "."]),
        ("Café", ["cafe"]),
        ("外外", ["外", "外"]),
        ("bo\u200bat", ["boat"]),
        ("ship", ["[UNK]"]),
        ("boatship", ["[UNK]"]),
        ("\ue000", ["[UNK]"]),
    ],
)
def test_the_longest_pieces_come_first(word: str, pieces: list[str]) -> None:
    assert [VOCABULARY[number] for number in PIECES.pieces_of(word)] == pieces


def test_an_endless_word_is_cut() -> None:
    assert len(PIECES.pieces_of("a." * 10_000)) == LONGEST
