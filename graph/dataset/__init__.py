"""Claims ⇄ RDF: the store of a folder, queries over it, and its exports.

======================================  ==============================================
documents with statements → a folder    :func:`write_store`
a folder → the corpus                   :func:`load_corpus`
a folder → rdflib, Oxigraph             :func:`open_dataset`, :func:`open_store`
a folder → one RDF file                 :func:`export_rdf`
======================================  ==============================================
"""

from __future__ import annotations

from graph.dataset.export import RDF_FORMATS, export_rdf
from graph.dataset.merging import merge_corpus
from graph.dataset.quads import from_quads, to_quads
from graph.dataset.store import load_corpus, open_dataset, open_store, write_store

__all__ = [
    "RDF_FORMATS",
    "export_rdf",
    "from_quads",
    "load_corpus",
    "merge_corpus",
    "open_dataset",
    "open_store",
    "to_quads",
    "write_store",
]
