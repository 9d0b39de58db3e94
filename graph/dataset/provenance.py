"""What read the statements → PROV-O: the program, its ontology and its language model, by version.

There is no time in it: the same documents read by the same program are the same dataset.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pyoxigraph import Literal, NamedNode

from graph import __version__
from graph.dataset.terms import TYPE, Fact, cg, content_name, term

__all__ = ["Provenance"]


@dataclass(frozen=True)
class Provenance:
    """Who read: the SHA-256 of the ontology, the language model as "name version" (if any), our version."""

    ontology: str
    model: str | None = None
    version: str = __version__

    @property
    def activity(self) -> NamedNode:
        """The node of the reading, named by all that it depends on."""
        return content_name("reading", self.version, self.ontology, self.model)

    def facts(self) -> Iterator[Fact]:
        """The reading, the program behind it, and what it used."""
        program, used = content_name("program", self.version), [("ontology", self.ontology), ("model", self.model)]
        yield self.activity, TYPE, term("prov:Activity")
        yield self.activity, term("prov:wasAssociatedWith"), program
        yield program, TYPE, term("prov:SoftwareAgent")
        yield program, term("rdfs:label"), Literal(f"claimgraph {self.version}")
        for kind, value in used:
            if value:
                node = content_name(kind, value)
                yield self.activity, term("prov:used"), node
                yield node, TYPE, term("prov:Entity")
                yield node, cg("sha256") if kind == "ontology" else term("rdfs:label"), Literal(value)
