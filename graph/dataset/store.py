"""A corpus ⇄ the store on disk: Oxigraph, in ``DIR/store``.

Each document has its named graph; a few more hold what depends on all of them or is the same for all
(:mod:`graph.dataset.terms` names them). The default graph holds the union of them all
(:mod:`graph.dataset.assembly`).
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from pyoxigraph import NamedNode, Quad, Store

from graph.dataset.assembly import Placed, assemble
from graph.dataset.merging import merge_corpus, merge_document
from graph.dataset.origins import read_origins
from graph.dataset.parties import read_identities
from graph.dataset.quads import from_quads
from graph.dataset.records import read_records, write_records
from graph.dataset.terms import DOCUMENTS, PARTIES
from graph.dataset.texts import TEXTS, read_text, write_texts
from graph.errors import RunError
from graph.folder.results import reading
from graph.model import Corpus, Document, Origin, Statement

if TYPE_CHECKING:
    from rdflib import Dataset

    from graph.ontology import Ontology

__all__ = ["STORE", "fill_store", "load_corpus", "open_dataset", "open_store", "write_store"]

STORE = "store"

BATCH = 1_000_000
"""Facts that are written at a time: as many as Oxigraph sorts in memory before it writes."""


def write_store(
    directory: Path,
    pairs: Iterable[tuple[Document, Sequence[Statement]]],
    ontology: Ontology,
    *,
    model: str | None = None,
    origins: Iterable[Origin] = (),
) -> Corpus:
    """Documents, each with its statements → ``DIR/store`` and ``DIR/documents``; gives back the corpus.

    *origins* are those of the claims; *model* is the language model as "name version", for the provenance.
    What stood there before is removed first: a build gives the folder of its new results
    (:mod:`graph.folder.results`). Raises RunError when the disk refuses.
    """
    found = [(document, merge_document(document, statements)) for document, statements in pairs]
    corpus = replace(merge_corpus(found), origins=tuple(origins))
    try:
        for folder in (directory / STORE, directory / TEXTS):
            if folder.exists():
                shutil.rmtree(folder)
        write_texts(directory, corpus.documents)
        write_records(directory, corpus)
        fill_store(Store(str(directory / STORE)), assemble(found, corpus, ontology, model))
    except OSError as error:
        raise RunError(
            f"cannot write the store under {directory}: {error}. Make room, or give another --out."
        ) from error
    return corpus


def open_store(directory: Path) -> Store:
    """The store of *directory*, for reading only; nothing on disk changes. RunError if there is none.

    Once open it stays as it was, whatever takes its place on disk: all its files are open.
    """
    with reading(directory) as results:
        path = results / STORE
        if not path.is_dir():
            raise RunError(f"{directory} holds no store. Make one with: claimgraph build PATH... --out {directory}")
        try:
            return Store.read_only(str(path))
        except (OSError, RuntimeError) as error:
            raise RunError(f"the store {path} cannot be opened ({error}). Build it again with --fresh.") from error


def open_dataset(directory: Path) -> Dataset:
    """The store of *directory* as an ``rdflib.Dataset`` for reading; its default graph is the union."""
    from oxrdflib import OxigraphStore
    from rdflib import Dataset

    return Dataset(store=OxigraphStore(store=open_store(directory)))


def load_corpus(directory: Path) -> Corpus:
    """The folder of a build → the corpus that it was made of. Raises RunError if it is not whole."""
    with reading(directory) as results:
        store = open_store(results)
        return read_records(results) or _read_corpus(store, results)


def _read_corpus(store: Store, results: Path) -> Corpus:
    graphs = (node for node in store.named_graphs() if isinstance(node, NamedNode))
    documents = sorted(node.value for node in graphs if node.value.startswith(DOCUMENTS))
    identities = read_identities(store.quads_for_pattern(None, None, None, PARTIES))
    corpus = merge_corpus(
        from_quads(store.quads_for_pattern(None, None, None, NamedNode(iri)), read_text(results, iri), identities)
        for iri in documents
    )
    return replace(corpus, origins=read_origins(store))


def fill_store(store: Store, facts: Iterator[Placed]) -> None:
    """Write *facts*, the named graphs and the union in turn: Oxigraph sorts each by itself, and has less to merge."""
    while batch := list(islice(facts, BATCH)):
        store.bulk_extend(Quad(*fact, home) for home, fact, _ in batch)
        store.bulk_extend(Quad(*fact) for _, fact, is_new in batch if is_new)
    store.optimize()
    store.flush()
