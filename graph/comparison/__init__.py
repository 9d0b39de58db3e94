"""Two builds → what is new, gone and changed between them: their documents and their claims.

Only the words of the program are compared (:class:`~graph.model.Corpus`), never files or RDF.
"""

from __future__ import annotations

from graph.comparison.claims import ASPECTS, Aspect, Change, ClaimChange, Difference, compare
from graph.comparison.documents import DocumentChanges, compare_documents

__all__ = [
    "ASPECTS",
    "Aspect",
    "Change",
    "ClaimChange",
    "Difference",
    "DocumentChanges",
    "compare",
    "compare_documents",
]
