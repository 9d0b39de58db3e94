"""Files → documents → parse: which files there are, what is in them, and the trees of their sentences.

One module for each format (``plain``, ``webpage``, ``portable`` for PDF, ``jsonlines``); to read
another, add one, and its line in ``reading.READERS`` and ``sources.SUFFIXES``. Importing this
package does not load spaCy.
"""

from __future__ import annotations

from graph.documents.boilerplate import boilerplate
from graph.documents.language import LanguageModel
from graph.documents.reading import read_document
from graph.documents.sources import Findings, Source, find_documents

__all__ = ["Findings", "LanguageModel", "Source", "boilerplate", "find_documents", "read_document"]
