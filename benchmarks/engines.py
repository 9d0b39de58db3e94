"""Three ways to hold and ask the same quads: claimgraph, bare Oxigraph, rdflib. Each says what it loads from.

All three give a query's rows as Python terms, and see the union of all graphs as the default graph.
"""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from pyoxigraph import DefaultGraph, RdfFormat, Store
from rdflib import Dataset

from benchmarks.corpus import make_corpus
from graph.dataset import Limits, Session, export_rdf, open_store, write_store
from graph.ontology import load_ontology

__all__ = ["ENGINES", "Engine", "prepare"]

OURS, QUADS, UNION = "claimgraph", "quads.nq", "union.nt"


class Engine(Protocol):
    """Loads the corpus, claimgraph from statements and the others from files, then answers with the number of rows.

    The files are those of :func:`prepare`. ``helper`` is the process that does the work, where it is not this one.
    """

    def load(self, place: Path, claims: int) -> None: ...

    def ask(self, sparql: str) -> int: ...

    def helper(self) -> int | None: ...


def prepare(place: Path) -> int:
    """What claimgraph has loaded, as N-Quads and its union as N-Triples, for those that read files; gives the quads."""
    store = open_store(place / OURS)
    export_rdf(place / OURS, "nq", place / QUADS)
    store.dump(place / UNION, RdfFormat.N_TRIPLES, from_graph=DefaultGraph())
    with (place / QUADS).open("rb") as file:
        return sum(1 for _ in file)


class Claimgraph:
    """From statements to a store on disk, by ``write_store``; queries by a ``Session``, which can stop them."""

    def load(self, place: Path, claims: int) -> None:
        self._directory = place / OURS
        self._directory.mkdir()
        write_store(self._directory, make_corpus(claims), load_ontology())
        self._session = Session(self._directory, Limits(seconds=None))
        self._session.ask("ASK {}")

    def ask(self, sparql: str) -> int:
        return len(self._session.ask(sparql).rows)

    def helper(self) -> int | None:
        return self._session.process


class Oxigraph:
    """From files of the same quads to a store on disk; each query in this process, which nothing can stop."""

    def load(self, place: Path, claims: int) -> None:  # noqa: ARG002 the files are there already
        path = place / "oxigraph"
        store = Store(str(path))
        store.bulk_load(path=str(place / QUADS), format=RdfFormat.N_QUADS)
        store.bulk_load(path=str(place / UNION), format=RdfFormat.N_TRIPLES)
        store.optimize()
        store.flush()
        del store
        self._store = Store.read_only(str(path))

    def ask(self, sparql: str) -> int:
        return len([tuple(solution) for solution in self._store.query(sparql)])  # type: ignore[union-attr]

    def helper(self) -> int | None:
        return None


class Rdflib:
    """From a file of the same quads to rdflib's own store in memory."""

    def load(self, place: Path, claims: int) -> None:  # noqa: ARG002 the files are there already
        self._dataset = Dataset(default_union=True)
        self._dataset.parse(place / QUADS, format="nquads")

    def ask(self, sparql: str) -> int:
        return len([tuple(row) for row in self._dataset.query(sparql)])  # type: ignore[arg-type]

    def helper(self) -> int | None:
        return None


ENGINES: dict[str, type[Engine]] = {"claimgraph": Claimgraph, "oxigraph": Oxigraph, "rdflib": Rdflib}
