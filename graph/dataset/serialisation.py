"""Triples or quads → bytes that are the same every time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from pyoxigraph import Quad, RdfFormat, Triple, serialize

from graph.dataset.terms import PREFIXES

__all__ = ["in_order", "serialise"]


def serialise(
    content: Iterable[Triple] | Iterable[Quad], kind: RdfFormat, *, prefixes: Mapping[str, str] = PREFIXES
) -> bytes:
    """Write *content*, in the order given, as *kind*; Turtle and TriG declare *prefixes*."""
    if kind not in (RdfFormat.TURTLE, RdfFormat.TRIG):
        return serialize(content, format=kind) or b""
    return in_order(serialize(content, format=kind, prefixes=dict(prefixes)) or b"")


def in_order(written: bytes) -> bytes:
    """The same text with its prefixes sorted: Oxigraph declares them in an order that changes."""
    head, body = [], written
    while body.startswith(b"@prefix"):
        line, _, body = body.partition(b"\n")
        head.append(line + b"\n")
    return b"".join(sorted(head)) + body
