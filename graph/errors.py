"""Two errors, by what happens next: one skips a document, the other stops the run.

Both carry a message for the person at the keyboard: what was asked, what is there, what to do.
"""

from __future__ import annotations

__all__ = ["ClaimgraphError", "DocumentError", "RunError"]


class ClaimgraphError(Exception):
    """Base of everything that claimgraph raises on purpose."""


class DocumentError(ClaimgraphError):
    """One document cannot be used: it is named, skipped and counted; the others go on."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(f"{name}: {reason}")
        self.name = name
        self.reason = reason


class RunError(ClaimgraphError):
    """Nothing useful can be done: an unreadable ontology, an unwritable folder, a missing model."""
