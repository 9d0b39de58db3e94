"""Three ways to hold and ask the same quads: claimgraph, bare Oxigraph, rdflib. Each says what it loads from.

All three give a query's rows as Python terms, and see the union of all graphs as the default graph.
"""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from pyoxigraph import DefaultGraph, RdfFormat, Store
from rdflib import Dataset

from benchmarks.corpus import make_corpus
from graph.dataset import Limits, Session, export_rdf, merge_corpus, open_store, write_store
from graph.dataset.assembly import assemble
from graph.dataset.store import fill_store
from graph.ontology import load_ontology

__all__ = ["ENGINES", "Engine", "prepare"]

OURS, QUADS, UNION = "claimgraph", "quads.nq", "union.nt"


class Engine(Protocol):
    """Loads the corpus, claimgraph from statements and the others from files, then answers with the number of rows.

    The files are those of :func:`prepare`. :meth:`start` makes ready what is not measured. ``keeps`` is whether a store
    is left on disk, to be opened again. ``helper`` is the process that does the work, where it is not this one.
    """

    keeps: bool

    def start(self, place: Path, claims: int) -> None: ...

    def load(self) -> None: ...

    def load_in_memory(self) -> None: ...

    def open(self) -> None: ...

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

    keeps = True

    def start(self, place: Path, claims: int) -> None:
        self._directory = place / OURS
        self._directory.mkdir()
        self._pairs, self._ontology = list(make_corpus(claims)), load_ontology()
        self._session: Session | None = None

    def load(self) -> None:
        write_store(self._directory, self._pairs, self._ontology)

    def load_in_memory(self) -> None:
        corpus = merge_corpus(self._pairs)
        fill_store(Store(), assemble(self._pairs, corpus, self._ontology, None))

    def open(self) -> None:
        self._pairs = []
        self._session = Session(self._directory, Limits(seconds=None))
        self._session.ask("ASK {}")

    def ask(self, sparql: str) -> int:
        assert self._session
        return len(self._session.ask(sparql).rows)

    def helper(self) -> int | None:
        return self._session.process if self._session else None


class Oxigraph:
    """From files of the same quads to a store on disk; each query in this process, which nothing can stop."""

    keeps = True

    def start(self, place: Path, claims: int) -> None:  # noqa: ARG002 the files are there already
        self._place = place

    def load(self) -> None:
        store = Store(str(self._place / "oxigraph"))
        self._fill(store)
        store.optimize()
        store.flush()

    def load_in_memory(self) -> None:
        self._fill(Store())

    def open(self) -> None:
        self._store = Store.read_only(str(self._place / "oxigraph"))
        self._store.query("ASK {}")

    def _fill(self, store: Store) -> None:
        store.bulk_load(path=str(self._place / QUADS), format=RdfFormat.N_QUADS)
        store.bulk_load(path=str(self._place / UNION), format=RdfFormat.N_TRIPLES)

    def ask(self, sparql: str) -> int:
        return len([tuple(solution) for solution in self._store.query(sparql)])  # type: ignore[union-attr]

    def helper(self) -> int | None:
        return None


class Rdflib:
    """From a file of the same quads to rdflib's own store, in memory: it has to be loaded whenever it is used."""

    keeps = False

    def start(self, place: Path, claims: int) -> None:  # noqa: ARG002 the files are there already
        self._place = place

    def load(self) -> None:
        self._dataset = Dataset(default_union=True)
        self._dataset.parse(self._place / QUADS, format="nquads")

    load_in_memory = open = load

    def ask(self, sparql: str) -> int:
        return len([tuple(row) for row in self._dataset.query(sparql)])  # type: ignore[arg-type]

    def helper(self) -> int | None:
        return None


ENGINES: dict[str, type[Engine]] = {"claimgraph": Claimgraph, "oxigraph": Oxigraph, "rdflib": Rdflib}
