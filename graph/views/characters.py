"""Text from articles comes in, text that a format can hold goes out."""

from __future__ import annotations

import re
from collections.abc import Iterable

__all__ = ["safe_cell", "string_list", "xml_text"]

FORBIDDEN_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What the production Char of XML 1.0 leaves out."""
STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""Also the full-width forms, which some spreadsheets read like the narrow ones."""


def xml_text(text: str) -> str:
    r"""*text* with every character that XML cannot hold shown as the replacement character.

    >>> xml_text("a\x0bb")
    'a\ufffdb'
    """
    return FORBIDDEN_IN_XML.sub("\ufffd", text)


def safe_cell(text: str) -> str:
    """*text* as a spreadsheet cell that stays text: an apostrophe goes before what would start a formula.

    >>> safe_cell("=1+1"), safe_cell("1+1")
    ("'=1+1", '1+1')
    """
    return f"'{text}" if text.startswith(STARTS_A_FORMULA) else text


def string_list(values: Iterable[str]) -> str:
    """*values* as GEXF writes a ``liststring``: quoted, in brackets.

    >>> string_list(["drones", 'the "new" ones'])
    '["drones", "the \\\\"new\\\\" ones"]'
    """
    quoted = (value.replace("\\", "\\\\").replace('"', '\\"') for value in values)
    return "[" + ", ".join(f'"{value}"' for value in quoted) + "]"
