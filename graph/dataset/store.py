"""A corpus ⇄ the store on disk: Oxigraph, in ``DIR/store``.

Each document has its named graph; three more hold what depends on all of them
(:data:`~graph.dataset.terms.SUMMARY`, ``ASSERTED``, ``VOCABULARY``). The default graph holds the
union of them all as a graph of its own: Oxigraph's union on the fly counts a triple once for each
graph that has it, so that a plain ``COUNT`` would be wrong.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from pyoxigraph import NamedNode, Quad, Store

from graph.dataset.merging import merge_corpus
from graph.dataset.origins import read_origins
from graph.dataset.quads import from_quads, to_quads
from graph.dataset.summary import summarise
from graph.dataset.terms import DOCUMENTS
from graph.dataset.texts import TEXTS, read_text, write_texts
from graph.dataset.vocabulary import describe
from graph.errors import RunError
from graph.folder.results import reading
from graph.model import Corpus, Document, Origin, Statement

if TYPE_CHECKING:
    from rdflib import Dataset

    from graph.ontology import Ontology

__all__ = ["STORE", "load_corpus", "open_dataset", "open_store", "write_store"]

STORE = "store"


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
    found = list(pairs)
    corpus = replace(merge_corpus(found), origins=tuple(origins))
    try:
        for folder in (directory / STORE, directory / TEXTS):
            if folder.exists():
                shutil.rmtree(folder)
        write_texts(directory, corpus.documents)
        _fill(directory / STORE, _quads(found, corpus, ontology, model))
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
        graphs = (node for node in store.named_graphs() if isinstance(node, NamedNode))
        documents = sorted(node.value for node in graphs if node.value.startswith(DOCUMENTS))
        corpus = merge_corpus(
            from_quads(store.quads_for_pattern(None, None, None, NamedNode(iri)), read_text(results, iri))
            for iri in documents
        )
        return replace(corpus, origins=read_origins(store))


def _quads(
    pairs: Sequence[tuple[Document, Sequence[Statement]]], corpus: Corpus, ontology: Ontology, model: str | None
) -> Iterator[Quad]:
    for document, statements in pairs:
        yield from to_quads(document, statements, ontology, model=model)
    yield from summarise(corpus, ontology)
    yield from describe(ontology)


def _fill(path: Path, quads: Iterable[Quad]) -> None:
    store = Store(str(path))
    store.bulk_extend(copy for quad in quads for copy in (quad, Quad(*quad.triple)))
    store.optimize()
    store.flush()
