"""claimgraph: articles in, a graph of who says who did what out.

The flow, one way, no stage knowing the next (only ``graph.pipeline`` knows the order)::

    document ──▶ entities ──▶ claims ──▶ dataset ──▶ views
     (text,       (who and     (who did     (RDF,        (HTML network,
      parse)       what)        what, who    SPARQL)      Gephi, tables)
                                says so)

A document is the unit of everything. It is processed alone, its triples form one named graph, and
IRIs are made from content, so that joining documents is set union: any number of workers, in any
order, give the same dataset. What depends on all of them (who copies whom, who changed position) is computed
afterwards, from their union.

==================================================  =============================================
To change …                                         edit …
==================================================  =============================================
a relation, a verb, a cue, a colour, a word list    ``ontology.ttl`` (and nothing else)
which files are read, and how                       ``graph/documents/``
a tree that the language model gets wrong           ``graph/documents/repairs/``
which names are known, who "he" is                  ``graph/entities/``
how a sentence becomes a claim                      ``graph/claims/``
who says what, whatever it is about                 ``graph/attributions/``
what is a copy of what; independent origins         ``graph/origins/``
what is counted over all documents; changed minds   ``graph/corpus/``
how claims become RDF; the named queries            ``graph/dataset/``, ``graph/dataset/queries/*.rq``
how they become AIDA frames, PLOVER events          ``graph/dataset/queries/mappings/*.rq``
what the pictures and tables look like              ``graph/views/``
how a graph gets to a SPARQL server                 ``graph/publishing/``
what differs between two builds                     ``graph/comparison/``
what is served, where, and to whom                  ``graph/server/``
how right it is, on texts whose claims are known    ``graph/evaluation/``
the order of the stages, workers, resuming          ``graph/pipeline.py``
how results are kept and replaced                   ``graph/folder/``
commands, options, what is printed                  ``graph/cli/``
the words themselves (Claim, Statement, Stance …)   ``graph/model.py``
==================================================  =============================================

Importing this package loads neither spaCy nor rdflib: the stages load what they need.
"""

from __future__ import annotations

__all__ = ["__version__"]

__version__ = "0.1.0"
