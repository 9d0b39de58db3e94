"""SPARQL text → refused if it does anything but read this dataset.

Oxigraph's query language cannot write, but its ``SERVICE`` would send what is here to another
computer. What is refused is found by reading the query as tokens, so that the same word in a
string, a comment, an IRI or a name is left alone.
"""

from __future__ import annotations

import re

from graph.errors import RunError

__all__ = ["refuse_unsafe"]

DEPTH = 200
"""Braces and brackets within each other: more than people write, fewer than exhaust a parser."""

LENGTH = 200_000
"""Characters of a query."""

UPDATES = frozenset({"ADD", "CLEAR", "COPY", "CREATE", "DELETE", "DROP", "INSERT", "LOAD", "MOVE", "WITH"})

TOKEN = re.compile(
    r"""
      \\.                                      # an escaped character of a name: never begins a comment
    | <[^<>"{}|^`\\\x00-\x20]*>                # an IRI
    | \"{3}(?:[^"\\]|\\.|"{1,2}(?!"))*\"{3}    # strings, long and short
    | '{3}(?:[^'\\]|\\.|'{1,2}(?!'))*'{3}
    | "(?:[^"\\\n\r]|\\.)*"
    | '(?:[^'\\\n\r]|\\.)*'
    | \#[^\n\r]*                               # a comment
    | [?$@]\w+                                 # a variable, a language tag
    | [\w.-]*:[\w.-]*                          # a prefixed name
    | (?P<word>\w+)
    | (?P<open>[{(\[])
    | (?P<close>[})\]])
    """,
    re.VERBOSE | re.DOTALL,
)


def refuse_unsafe(sparql: str) -> None:
    """Raise RunError if *sparql* calls another service, is an update, or is too long or too deeply nested."""
    if len(sparql) > LENGTH:
        raise RunError(f"the query has {len(sparql)} characters; at most {LENGTH} are read.")
    words = _words(sparql)
    if "SERVICE" in words:
        raise RunError("SERVICE is refused: a query reads this dataset and sends nothing to other computers.")
    verbs = [word for word in words if word in UPDATES | {"SELECT", "ASK", "CONSTRUCT", "DESCRIBE"}]
    if verbs and verbs[0] in UPDATES:
        raise RunError(f"{verbs[0]} is refused: a query only reads. Ask with SELECT, ASK, CONSTRUCT or DESCRIBE.")


def _words(sparql: str) -> list[str]:
    """The bare words of a query in capitals; RunError where it is nested too deeply."""
    depth, words = 0, []
    for token in TOKEN.finditer(_unescape(sparql)):
        depth += bool(token["open"]) - bool(token["close"])
        if depth > DEPTH:
            raise RunError(f"the query is nested more than {DEPTH} deep; write it flatter.")
        if token["word"]:
            words.append(token["word"].upper())
    return words


def _unescape(sparql: str) -> str:
    r"""SPARQL allows ``\u0053`` for any character, and a keyword may hide in it.

    >>> _unescape(r"\u0053ELECT")
    'SELECT'
    """
    numbered = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U(00[01][0-9A-Fa-f]{5})")
    return numbered.sub(lambda found: chr(min(int(found[1] or found[2], 16), 0x10FFFF)), sparql)
