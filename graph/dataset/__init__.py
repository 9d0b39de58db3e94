"""Claims ⇄ RDF: the store of a folder, queries over it, and its exports.

======================================  ==============================================================
documents with statements → a folder    :func:`write_store`
a folder → the corpus                   :func:`load_corpus`
a folder → its documents, without texts :func:`read_index`
a folder → rdflib, Oxigraph             :func:`open_dataset`, :func:`open_store`
a folder and SPARQL → an answer         :func:`run_query`, then :func:`tabulate` (with :func:`read_labels`)
                                        or :func:`render`
the same, many times in turn            :class:`Session`
the same, to be stopped at any time     :class:`Inquiry`, once :func:`refuse_unsafe` lets it pass
the queries that come along             :func:`list_queries`, :func:`named_query`
a corpus and a name → a dossier         :func:`compile_dossier`
a folder → one RDF file                 :func:`export_rdf`
a folder → other vocabularies           :func:`export_mapping`
a folder → its graphs, one by one       :class:`Graphs`
======================================  ==============================================================
"""

from __future__ import annotations

from graph.dataset.dossier import ClaimDossier, EntityDossier, compile_dossier
from graph.dataset.export import RDF_FORMATS, export_rdf
from graph.dataset.faults import Fault, QueryError
from graph.dataset.graphs import Graphs
from graph.dataset.inquiry import Answer, Inquiry, Limits, Question
from graph.dataset.labels import read_labels
from graph.dataset.mappings import MAPPINGS, export_mapping
from graph.dataset.merging import merge_corpus
from graph.dataset.named import NamedQuery, find_query, list_queries, named_query
from graph.dataset.quads import from_quads, to_quads
from graph.dataset.query import run_query
from graph.dataset.rendering import RESULT_FORMATS, render, tabulate
from graph.dataset.results import Result
from graph.dataset.safety import refuse_files, refuse_unsafe
from graph.dataset.session import Session
from graph.dataset.store import STORE, load_corpus, open_dataset, open_store, write_store
from graph.dataset.terms import PREFIXES
from graph.dataset.texts import read_index

__all__ = [
    "MAPPINGS",
    "PREFIXES",
    "RDF_FORMATS",
    "RESULT_FORMATS",
    "STORE",
    "Answer",
    "ClaimDossier",
    "EntityDossier",
    "Fault",
    "Graphs",
    "Inquiry",
    "Limits",
    "NamedQuery",
    "QueryError",
    "Question",
    "Result",
    "Session",
    "compile_dossier",
    "export_mapping",
    "export_rdf",
    "find_query",
    "from_quads",
    "list_queries",
    "load_corpus",
    "merge_corpus",
    "named_query",
    "open_dataset",
    "open_store",
    "read_index",
    "read_labels",
    "refuse_files",
    "refuse_unsafe",
    "render",
    "run_query",
    "tabulate",
    "to_quads",
    "write_store",
]
