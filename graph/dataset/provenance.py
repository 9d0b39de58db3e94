"""What read the statements → PROV-O: the program, its ontology and its language model, by version.

There is no time in it: the same documents read by the same program are the same dataset.
https://www.w3.org/TR/prov-o/
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from pyoxigraph import Literal, NamedNode

from graph import __version__
from graph.dataset.terms import PREFIXES, TYPE, Fact, cg, content_name, term

__all__ = ["Provenance"]

ONTOLOGY = NamedNode(PREFIXES["cg"].removesuffix("#"))
"""The ontology as such; the file that a build used is one edition of it, named by its hash."""


@dataclass(frozen=True)
class Provenance:
    """Who read: the SHA-256 of the ontology, the language model as "name version" (if any), our version."""

    ontology: str
    model: str | None = None
    version: str = __version__

    @cached_property
    def activity(self) -> NamedNode:
        """The node of the reading, named by all that it depends on."""
        return content_name("reading", self.version, self.ontology, self.model)

    def facts(self) -> Iterator[Fact]:
        """The reading, the program behind it, its ontology and its model; what it read, each document says itself."""
        yield self.activity, TYPE, term("prov:Activity")
        yield from self._program()
        yield from self._plan()
        if self.model:
            node = content_name("model", self.model)
            yield self.activity, term("prov:used"), node
            yield node, TYPE, cg("LanguageModel")
            yield node, term("rdfs:label"), Literal(self.model)

    def _program(self) -> Iterator[Fact]:
        node = content_name("program", self.version)
        yield self.activity, term("prov:wasAssociatedWith"), node
        yield node, TYPE, term("prov:SoftwareAgent")
        yield node, TYPE, term("schema:SoftwareApplication")
        yield node, term("rdfs:label"), Literal(f"claimgraph {self.version}")
        yield node, term("schema:softwareVersion"), Literal(self.version)

    def _plan(self) -> Iterator[Fact]:
        """The ontology, which tells the program what to look for."""
        node = content_name("ontology", self.ontology)
        yield self.activity, term("prov:used"), node
        yield node, TYPE, term("prov:Entity")
        yield node, TYPE, term("prov:Plan")
        yield node, cg("sha256"), Literal(self.ontology)
        yield node, term("prov:specializationOf"), ONTOLOGY
