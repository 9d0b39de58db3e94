"""Document + Entities → Claims: who did what, who says so, with which stance, when.

``syntax`` turns trees into roles, ``frames`` roles into proposals, ``attribution`` finds who speaks,
``stance`` how real an event is, ``events`` joins them, ``denials`` finds who denies whom, and
``extraction`` writes the statements down. Which words mean what stands in ``ontology.ttl``.
"""

from __future__ import annotations

from graph.claims.extraction import extract_claims

__all__ = ["extract_claims"]
