"""SPARQL text → refused, before any parser sees it, if it is too long or too deep, an update, or names a file.

Oxigraph's query language can neither write nor read files: a refusal says so, where an answer would be a
riddle. The query is read as tokens, so that the same words in a string, a comment, an IRI or a name are left
alone. ``SERVICE`` is the matter of the parser that runs the query: :func:`graph.dataset.worker.why_calling`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from graph.dataset.faults import Fault, QueryError

__all__ = ["refuse_files", "refuse_unsafe"]

DEPTH = 200
"""Braces and brackets within each other: more than people write, fewer than exhaust a parser."""

LENGTH = 200_000
"""Characters of a query."""

QUERIES = frozenset({"SELECT", "ASK", "CONSTRUCT", "DESCRIBE"})
NAMING = frozenset({"BASE", "PREFIX", "FROM", "NAMED"})
"""What stands before the IRIs that name graphs, whole or in part."""

UPDATES = frozenset({"ADD", "CLEAR", "COPY", "CREATE", "DELETE", "DROP", "INSERT", "LOAD", "MOVE", "WITH"})

TOKEN = re.compile(
    r"""
      \\.                                      # an escaped character of a name: never begins a comment
    | (?P<iri><[^<>"{}|^`\x00-\x20]*>)
    | \"{3}(?:[^"\\]|\\.|"{1,2}(?!"))*\"{3}    # strings, long and short
    | '{3}(?:[^'\\]|\\.|'{1,2}(?!'))*'{3}
    | "(?:[^"\\\n\r]|\\.)*"
    | '(?:[^'\\\n\r]|\\.)*'
    | \#[^\n\r]*                               # a comment
    | [?$@]\w+                                 # a variable, a language tag
    | (?P<run>[\w.-]+)(?P<name>:[\w.-]*)?      # words and numbers, or a prefixed name: read once, never back
    | :[\w.-]*
    | (?P<open>[{(\[])
    | (?P<close>[})\]])
    """,
    re.VERBOSE | re.DOTALL,
)
WORD = re.compile(r"\w+")


def refuse_unsafe(sparql: str) -> None:
    """Raise QueryError if *sparql* is an update, asks for a file, or is too long or too deeply nested."""
    if len(sparql) > LENGTH:
        raise QueryError(Fault.INVALID, f"the query has {len(sparql)} characters; at most {LENGTH} are read.")
    tokens = list(_tokens(_unescape(sparql)))
    refuse_files(token[1:-1] for before, token in pairwise(tokens) if before in NAMING and token.startswith("<"))
    verb = next((token for token in tokens if token in QUERIES | UPDATES), "")
    if verb in UPDATES:
        raise QueryError(
            Fault.FORBIDDEN, f"{verb} is refused: a query only reads. Ask with SELECT, ASK, CONSTRUCT or DESCRIBE."
        )


def refuse_files(graphs: Iterable[str]) -> None:
    """Raise QueryError if one of the IRIs *graphs* is that of a file."""
    for iri in graphs:
        if iri.lower().startswith("file:"):
            raise QueryError(Fault.FORBIDDEN, f"<{iri}> is refused: a query reads graphs of this dataset and no files.")


def _tokens(sparql: str) -> Iterator[str]:
    """The bare words of a query in capitals, and its IRIs; QueryError where it is nested too deeply."""
    depth = 0
    for token in TOKEN.finditer(sparql):
        depth += bool(token["open"]) - bool(token["close"])
        if depth > DEPTH:
            raise QueryError(Fault.INVALID, f"the query is nested more than {DEPTH} deep; write it flatter.")
        if token["iri"]:
            yield token["iri"]
        elif token["run"] and token["name"] is None:
            yield from WORD.findall(token["run"].upper())


def _unescape(sparql: str) -> str:
    r"""SPARQL allows ``\u0053`` for any character, and a keyword may hide in it.

    >>> _unescape(r"\u0053ELECT")
    'SELECT'
    """
    numbered = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U(00[01][0-9A-Fa-f]{5})")
    return numbered.sub(lambda found: chr(min(int(found[1] or found[2], 16), 0x10FFFF)), sparql)
