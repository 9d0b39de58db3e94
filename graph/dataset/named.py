"""The queries that come along: ``queries/*.rq``, each a question that people ask of such a graph.

The first comment of a file is the question. ``# param NAME: what it means`` declares a parameter;
in the query it is ``VALUES ?NAME { UNDEF }``, as often as it is needed, so that the file runs as it
is, in any SPARQL tool, and every parameter may be left out.

Names are looked up in a subquery that stands first: Oxigraph evaluates ``FILTER EXISTS`` once for
each solution, and subqueries in the order in which they stand. All that must be there stands before what is OPTIONAL,
and an OPTIONAL on what an OPTIONAL finds stands within it: else Oxigraph compares all with all.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from pyoxigraph import Literal

from graph.errors import RunError

__all__ = ["NamedQuery", "find_query", "list_queries", "named_query"]

FOLDER = Path(__file__).with_name("queries")
PARAMETER = re.compile(r"^# param (\w+): (.+)$", re.MULTILINE)
PLACE = re.compile(r"VALUES \?(\w+) \{ UNDEF \}")


@dataclass(frozen=True)
class NamedQuery:
    """A query with its name, the question that it answers, and its parameters with what they mean."""

    name: str
    question: str
    parameters: Mapping[str, str]
    sparql: str


def list_queries() -> list[NamedQuery]:
    """All named queries, by name."""
    return [_read(path) for path in sorted(FOLDER.glob("*.rq"))]


def find_query(name: str) -> NamedQuery:
    """The query *name*; RunError if there is none, saying which there are."""
    known = {query.name: query for query in list_queries()}
    if name not in known:
        raise RunError(f"there is no query “{name}”; there are: {', '.join(known)}.")
    return known[name]


def named_query(name: str, /, **values: str) -> str:
    """The SPARQL of the query *name*, its parameters set to *values*.

    Values go in as literals and are never read as SPARQL. Raises RunError for a query or a
    parameter that does not exist, saying which do.
    """
    query = find_query(name)
    for parameter in values:
        if parameter not in query.parameters:
            raise RunError(f"the query {name} has no parameter “{parameter}”; it has: {_listed(query)}.")
    return PLACE.sub(lambda found: _set(found, values), query.sparql)


def _set(place: re.Match[str], values: Mapping[str, str]) -> str:
    """One line of a parameter with its value, or as it was; in one pass, so that no value is read again."""
    name = place[1]
    return f"VALUES ?{name} {{ {Literal(values[name])} }}" if name in values else place[0]


def _read(path: Path) -> NamedQuery:
    text = path.read_text(encoding="utf-8")
    question = text.partition("\n")[0].removeprefix("# ")
    return NamedQuery(path.stem, question, dict(PARAMETER.findall(text)), text)


def _listed(query: NamedQuery) -> str:
    return ", ".join(query.parameters) or "none"
