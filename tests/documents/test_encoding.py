from __future__ import annotations

import unicodedata

import pytest

from graph.documents.encoding import LONGEST_TEXT, check_text, decode
from graph.errors import DocumentError

TEXT = "Mr Çelik called it “a bluff”. Ankara’s envoy, Özge Ünal, left for Plovdiv.\n"


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode("utf-8"),
        TEXT.encode("utf-8-sig"),
        TEXT.encode("utf-16"),
        b"\xfe\xff" + TEXT.encode("utf-16-be"),
        TEXT.encode("utf-32"),
        TEXT.encode("cp1252"),
        TEXT.replace("\n", "\r\n").encode("utf-8"),
        unicodedata.normalize("NFD", TEXT).encode("utf-8"),
    ],
    ids=["utf-8", "with mark", "utf-16", "big-endian", "utf-32", "cp1252", "windows lines", "decomposed"],
)
def test_the_same_text_comes_of_every_encoding(data: bytes) -> None:
    assert decode(data, "a.txt") == TEXT


def test_what_the_file_declares_is_believed_where_utf_8_fails() -> None:
    text = "Посол Чили уехал из Лимы."
    assert decode(text.encode("koi8-r"), "a.html", declared="koi8-r") == text
    assert decode(text.encode("utf-8"), "a.html", declared="koi8-r") == text


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "is empty"),
        (b" \n\t\n", "is empty"),
        (bytes(range(256)) * 20, "is binary data"),
        (b"\x7fELF\x02\x01\x01" + b"\x00" * 40, "is binary data"),
        (("Özge Ünal sagt, Çelik käme. " * 9).encode() + b"\xff\xfe", "byte 288 is not UTF-8"),
        ("Çelik".encode("utf-16")[:-1], "byte 10 is not UTF-16-LE"),
        (b"\xff\xfe\xfd\xfc\xfb\xfa", "byte 2 is not UTF-16-LE"),
    ],
    ids=["empty", "white space", "all bytes", "program", "damaged", "cut", "no letter"],
)
def test_what_is_no_text_is_refused_with_the_reason(data: bytes, reason: str) -> None:
    with pytest.raises(DocumentError) as caught:
        decode(data, "a.txt")
    assert caught.value.name == "a.txt"
    assert caught.value.reason.startswith(reason)


@pytest.mark.parametrize(
    ("text", "reason"),
    [(" \n", "holds no text"), ("half \ud800", "holds characters"), ("bell \x07", "holds characters")],
)
def test_a_text_must_be_text(text: str, reason: str) -> None:
    with pytest.raises(DocumentError, match=reason):
        check_text(text, "a.txt")


def test_the_limit_is_said_with_what_to_do() -> None:
    check_text("a" * LONGEST_TEXT, "a.txt")
    with pytest.raises(DocumentError, match=r"1,000,001 characters, where one document may have 1,000,000.*split it"):
        check_text("a" * (LONGEST_TEXT + 1), "a.txt")
