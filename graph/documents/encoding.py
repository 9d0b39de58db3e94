"""Bytes → text: UTF-8 first, then what the bytes look like; NFC, and ``\\n`` between lines.

Text that cannot be told is refused, never guessed at: a claim with a broken name is worse than none.
"""

from __future__ import annotations

import codecs
import re
import unicodedata

from charset_normalizer import from_bytes

from graph.errors import DocumentError

__all__ = ["LONGEST_TEXT", "check_text", "decode", "tidy", "too_long"]

LONGEST_TEXT = 1_000_000
"""Characters in one document: about 160,000 words, a long report. The one place where this limit stands."""

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Byte order marks; UTF-32 stands before UTF-16, whose mark it begins with."""

BINARY = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
"""Control characters that no text holds (form feed and escape do occur)."""

SURROGATE = re.compile(r"[\ud800-\udfff]")
"""Halves of a letter, which JSON can spell and UTF-8 cannot."""

WESTERN, FEW = "cp1252", 0.15
"""What an older text is in when at most this share of its bytes is not ASCII: the texts are English."""

SAMPLE = 200_000
"""Bytes that are looked at to tell an encoding; more makes it slower, not surer."""


def decode(data: bytes, name: str, *, declared: str | None = None) -> str:
    """The bytes of a file → its text with ``\\n`` line ends, in NFC.

    *declared* is the encoding that the file itself names. Raises DocumentError for bytes that are
    empty, binary or in no encoding that can be told.
    """
    if not data.strip():
        raise DocumentError(name, "is empty; there is nothing to read")
    text = _marked(data, name) or _unmarked(data, name, declared)
    if BINARY.search(text, 0, SAMPLE):
        raise DocumentError(name, "is binary data, not text; give it the file name ending of its true type")
    return tidy(text)


def tidy(text: str) -> str:
    """Line ends become ``\\n``, as Python's text files do it; letters are composed (NFC)."""
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))


def check_text(text: str, name: str) -> None:
    """Refuse a text with nothing in it, with what is no text, or too long for a small machine (DocumentError)."""
    if not text.strip():
        raise DocumentError(name, "holds no text")
    if BINARY.search(text) or SURROGATE.search(text):
        raise DocumentError(name, "holds characters that no text has (control characters or halves of letters)")
    if len(text) > LONGEST_TEXT:
        raise DocumentError(name, too_long(f"{len(text):,} characters"))


def too_long(size: str) -> str:
    """The reason given for a text of *size*."""
    return f"is too long: {size}, where one document may have {LONGEST_TEXT:,} characters; split it into parts"


def _marked(data: bytes, name: str) -> str | None:
    for mark, encoding in MARKS:
        if data.startswith(mark):
            try:
                text = data[len(mark) :].decode(encoding)
            except UnicodeDecodeError as error:
                raise DocumentError(name, _damaged(encoding, error.start + len(mark))) from error
            if not any(character.isascii() for character in text):
                raise DocumentError(name, _damaged(encoding, len(mark)))
            return text
    return None


def _unmarked(data: bytes, name: str, declared: str | None) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if b"\x00" in data[:SAMPLE]:
            raise DocumentError(name, "is binary data, not text") from error
        text = _declared(data, declared) or _guessed(data)
        if text is None:
            raise DocumentError(name, _damaged("utf-8", error.start)) from error
        return text


def _declared(data: bytes, declared: str | None) -> str | None:
    try:
        return data.decode(declared) if declared else None
    except (LookupError, UnicodeDecodeError):
        return None


def _guessed(data: bytes) -> str | None:
    """Text in an older encoding; None when that cannot be told, or when it is UTF-8 with some damage."""
    sample = data[:SAMPLE].decode("utf-8", "replace")
    broken = sample.count("\ufffd")
    if sum(character > "\x7f" for character in sample) - broken > broken:
        return None
    encoding = _likely(data[:SAMPLE])
    return _declared(data, encoding)


def _likely(sample: bytes) -> str | None:
    """The encoding that a sample looks like; of a few foreign letters alone, no statistics can tell."""
    if sum(byte > 0x7F for byte in sample) <= FEW * len(sample):
        return WESTERN
    best = from_bytes(sample).best()
    return best.encoding if best else None


def _damaged(encoding: str, place: int) -> str:
    return f"byte {place:,} is not {encoding.upper()}, and no other encoding fits; save the file as UTF-8 and try again"
