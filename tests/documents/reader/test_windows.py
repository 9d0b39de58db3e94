from __future__ import annotations

import pytest

from graph.documents.reader.pieces import WordPieces
from graph.documents.reader.windows import SHAPES, cut, read_window

PIECES = WordPieces(["[PAD]", "[UNK]", "[CLS]", "[SEP]", "boat", "##s", ".", "20"])


def test_a_window_has_its_words_first_pieces_and_shapes() -> None:
    window = read_window([("Boats", False), ("20", False), (".", True)], PIECES)
    assert window.pieces.tolist() == [2, 4, 5, 7, 6, 3]
    assert window.firsts.tolist() == [1, 3, 4]
    names = [(SHAPES[shape // 2], bool(shape % 2)) for shape in window.shapes.tolist()]
    assert names[1:-1] == [("title", False), ("title", False), ("digits", False), ("other", True)]


@pytest.mark.parametrize(
    ("word", "shape"),
    [
        ("boat", "lower"),
        ("Boat", "title"),
        ("BOAT", "upper"),
        ("B", "letter"),
        ("McBoat", "mixed"),
        ("U.S.", "upper"),
        ("2,000", "digits"),
        ("“", "other"),
        ("外", "mixed"),
    ],
)
def test_shapes(word: str, shape: str) -> None:
    assert SHAPES[read_window([(word, False)], PIECES).shapes[1] // 2] == shape


def test_a_long_text_is_cut_where_a_sentence_ends() -> None:
    words = ["a", "b", ".", "c", "d", "e", "f", "g", "h", "i"]
    assert list(cut(words, 4)) == [(0, 3), (3, 7), (7, 10)]
    assert list(cut(words, 10)) == [(0, 10)]
    assert list(cut([], 4)) == []
