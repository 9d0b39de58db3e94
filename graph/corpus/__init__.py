"""A corpus → what only all its documents together tell, claim by claim and speaker by speaker.

=========================================  ==========================================================
how many stand behind a claim              :class:`Corroborations`: speakers, origins, outlets, documents
who published a document                   :func:`outlet`
who has said what of a claim, and when     :func:`histories`: positions in the order of time
=========================================  ==========================================================

Nothing here reads texts or RDF: views, dataset and commands all count by these, and therefore alike.
"""

from __future__ import annotations

from graph.corpus.corroboration import Corroboration, Corroborations
from graph.corpus.outlets import outlet
from graph.corpus.positions import History, Position, histories

__all__ = ["Corroboration", "Corroborations", "History", "Position", "histories", "outlet"]
