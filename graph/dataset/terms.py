"""The RDF terms of the dataset: namespaces, the names of its graphs, and values → literals.

Everything is named by content and there are no blank nodes: joining datasets is set union, and the
same claims give the same bytes.
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache, lru_cache
from types import MappingProxyType

from pyoxigraph import Literal, NamedNode

from graph.model import ID, digest

__all__ = [
    "ASSERTED",
    "DOCUMENTS",
    "PARTIES",
    "PREFIXES",
    "READING",
    "SUMMARY",
    "TYPE",
    "VOCABULARY",
    "Fact",
    "cg",
    "compact",
    "content_name",
    "dated",
    "linked",
    "named",
    "number",
    "term",
]

PREFIXES = MappingProxyType(
    {
        "cg": "https://w3id.org/claimgraph/ontology#",
        "claim": f"{ID}claim/",
        "dcterms": "http://purl.org/dc/terms/",
        "document": f"{ID}document/",
        "evidence": f"{ID}evidence/",
        "foaf": "http://xmlns.com/foaf/0.1/",
        "graph": f"{ID}graph/",
        "mark": f"{ID}mark/",
        "history": f"{ID}history/",
        "oa": "http://www.w3.org/ns/oa#",
        "official": f"{ID}official/",
        "org": "http://www.w3.org/ns/org#",
        "organisation": f"{ID}organisation/",
        "origin": f"{ID}origin/",
        "owl": "http://www.w3.org/2002/07/owl#",
        "position": f"{ID}position/",
        "prov": "http://www.w3.org/ns/prov#",
        "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
        "schema": "https://schema.org/",
        "skos": "http://www.w3.org/2004/02/skos/core#",
        "state": f"{ID}state/",
        "statement": f"{ID}statement/",
        "wd": "http://www.wikidata.org/entity/",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
    }
)
"""Prefix → namespace: what exports declare and what queries may use without declaring it."""

DOCUMENTS = f"{ID}document/"
"""Every graph whose name begins so holds one document and what was read in it."""

ASSERTED = NamedNode(f"{ID}graph/asserted")
"""The graph of direct edges (source — relation — target): claims that somebody asserts to have happened.

What is only denied, declined, planned or possible makes no edge. What is asserted and denied does: an edge says that
somebody asserts it, and its claim's ``cg:status`` whether somebody else denies it.
"""

PARTIES = NamedNode(f"{ID}graph/parties")
"""The graph of the parties: what documents say of them, their other names and ids, and what follows from all that."""

READING = NamedNode(f"{ID}graph/reading")
"""The graph of what read the documents: the program, its ontology and its language model, by version."""

SUMMARY = NamedNode(f"{ID}graph/summary")
"""The graph of what only all documents together tell: a claim's status, an entity's label."""

VOCABULARY = NamedNode(f"{ID}graph/vocabulary")
"""The graph of what the ontology says of relations, kinds and item kinds."""

Fact = tuple[NamedNode, NamedNode, NamedNode | Literal]
"""Subject, predicate, object: a triple before it stands in a graph."""

RECENT = 1 << 14
"""Terms that are kept for the next time: parties and offsets come again and again."""

DATE_TYPES = ((re.compile(r"\d{4}"), "gYear"), (re.compile(r"\d{4}-\d\d"), "gYearMonth"))
FORBIDDEN = re.compile(r'[\x00-\x20<>"{}|\\^`]')


@lru_cache(maxsize=RECENT)
def named(iri: str) -> NamedNode:
    """An IRI as a node; what IRIs may not hold is percent-encoded, letters of any script stay.

    >>> named("https://example.org/a b").value
    'https://example.org/a%20b'
    """
    return NamedNode(FORBIDDEN.sub(lambda found: f"%{ord(found[0]):02X}", iri))


def linked(address: str) -> NamedNode | None:
    """A web address as a node; None for what is none: an article's own words decide nothing here.

    >>> linked("https://example.org/a%20b").value, linked("javascript:x"), linked("https://[")
    ('https://example.org/a%20b', None, None)
    """
    if not address.startswith(("https://", "http://")):
        return None
    try:
        return NamedNode(address)
    except ValueError:
        return None


@cache
def term(name: str) -> NamedNode:
    """A prefixed name → its node: ``term("rdfs:label")``."""
    prefix, _, local = name.partition(":")
    return NamedNode(PREFIXES[prefix] + local)


@cache
def cg(name: str) -> NamedNode:
    """A term of the ontology: ``cg("State")``."""
    return NamedNode(PREFIXES["cg"] + name)


TYPE = term("rdf:type")


def compact(iri: str) -> str:
    """An IRI with the prefix that we know for it; as it is where there is none.

    >>> compact("http://www.w3.org/ns/prov#used"), compact("https://example.org/a")
    ('prov:used', 'https://example.org/a')
    """
    prefix = next((prefix for prefix, namespace in PREFIXES.items() if iri.startswith(namespace)), None)
    return f"{prefix}:{iri.removeprefix(PREFIXES[prefix])}" if prefix else iri


@lru_cache(maxsize=RECENT)
def number(value: int) -> Literal:
    """A count or an offset in characters as an ``xsd:integer``."""
    return Literal(str(value), datatype=term("xsd:integer"))


def dated(value: str) -> Literal:
    """An ISO 8601 date at the precision given: a year, a month, a day; anything else stays a string.

    >>> dated("2024-09").datatype.value.rpartition("#")[2], dated("2024-02-31").datatype.value.rpartition("#")[2]
    ('gYearMonth', 'string')
    """
    for pattern, datatype in DATE_TYPES:
        if pattern.fullmatch(value) and _exists(f"{value}-01-01"[:10]):
            return Literal(value, datatype=term(f"xsd:{datatype}"))
    if re.fullmatch(r"\d{4}-\d\d-\d\d", value) and _exists(value):
        return Literal(value, datatype=term("xsd:date"))
    return Literal(value)


def _exists(day: str) -> bool:
    try:
        date.fromisoformat(day)
    except ValueError:
        return False
    return day.isascii()


def content_name(kind: str, *parts: str | None) -> NamedNode:
    """The node of something that has no name of its own: its kind and a hash of its content."""
    return NamedNode(f"{ID}{kind}/{digest(*parts)}")
