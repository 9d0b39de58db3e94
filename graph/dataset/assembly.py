"""All documents with their statements → every fact of the store, one graph after another.

Beside its named graph each triple stands in the default graph, the union of all. Oxigraph's union on the fly counts a
triple once for each graph that has it, so that a plain ``COUNT`` would be wrong. What only one graph can have goes into
the union as it comes; of what several documents tell, only the first time: writing it again costs as much.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from pyoxigraph import NamedNode

from graph.dataset.entailment import entailment_of
from graph.dataset.parties import describe_parties
from graph.dataset.provenance import Provenance
from graph.dataset.quads import tell
from graph.dataset.summary import summarise
from graph.dataset.terms import PARTIES, READING, VOCABULARY, Fact
from graph.dataset.vocabulary import describe
from graph.model import Corpus, Document, Statement

if TYPE_CHECKING:
    from graph.ontology import Ontology

__all__ = ["Placed", "assemble"]

Placed = tuple[NamedNode, Fact, bool]
"""A graph, a fact in it, and whether the union does not have that fact yet."""


def assemble(
    pairs: Iterable[tuple[Document, Sequence[Statement]]], corpus: Corpus, ontology: Ontology, model: str | None
) -> Iterator[Placed]:
    """The *pairs* that *corpus* was made of → the graphs of documents, then those of all together; each fact is placed.

    A fact may come twice.
    """
    complete = entailment_of(ontology.text).complete
    claims, parties = set[str](), set[Fact]()
    for document, statements in pairs:
        told, home = tell(document, statements, ontology, model=model), NamedNode(document.iri)
        yield from ((home, fact, True) for fact in told.own)
        for iri, facts in told.claims.items():
            is_new = iri not in claims
            yield from ((home, fact, is_new) for fact in facts)
        yield from ((home, fact, False) for fact in told.parties)  # the graph of the parties has them too
        claims.update(told.claims)
        parties.update(told.parties)
    together: dict[NamedNode, Iterable[Fact]] = {
        PARTIES: set(complete(describe_parties(corpus.entities, parties))),
        READING: set(complete(Provenance(ontology.sha256, model).facts())),
        VOCABULARY: describe(ontology),
        **summarise(corpus, ontology),
    }
    yield from ((home, fact, True) for home, facts in together.items() for fact in facts)
