"""A plain text file → Document, with or without front matter (``key: value`` lines between ``---``)."""

from __future__ import annotations

import re

from graph.documents.details import Details, make_document
from graph.documents.encoding import decode
from graph.model import Document

__all__ = ["read_plain", "split_front_matter"]

FENCE = re.compile(r"---[ \t]*\n(?P<lines>.*?)\n(?:---|\.\.\.)[ \t]*(?:\n+|\Z)", re.DOTALL)
FIELD = re.compile(r"(?P<key>[A-Za-z][\w -]*?)[ \t]*:(?:[ \t]+(?P<value>.*))?")


def read_plain(data: bytes, name: str) -> Document:
    """The bytes of a text file → Document; its text is the file's, without the front matter.

    Raises DocumentError for bytes that are no text.
    """
    details, text = split_front_matter(decode(data, name))
    return make_document(name, text, data, details)


def split_front_matter(text: str) -> tuple[Details, str]:
    """What the front matter says, and the text after it; a text without front matter stays as it is.

    A value goes on in the next line where that is indented. Anything else between the fences means
    that this is no front matter but a text that begins with a rule.

    >>> split_front_matter("---\\nDate: 2021-05-03\\n---\\n\\nThe envoy left.")[1]
    'The envoy left.'
    """
    fence = FENCE.match(text)
    values = _fields(fence["lines"]) if fence else None
    if fence is None or values is None:
        return Details(), text
    return Details.of(values), text[fence.end() :]


def _fields(lines: str) -> dict[str, str] | None:
    values: dict[str, str] = {}
    key = ""
    for line in lines.split("\n"):
        field = FIELD.fullmatch(line)
        if field:
            key = field["key"].lower()
            values[key] = _unquoted((field["value"] or "").strip())
        elif line[:1].isspace() and key:
            values[key] = f"{values[key]} {line.strip()}".strip()
        elif line.strip():
            return None
    return values


def _unquoted(value: str) -> str:
    quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "\"'"
    return value[1:-1] if quoted else value
