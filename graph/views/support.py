"""A corpus comes in, what stands behind its claims goes out, as data for the page and as cells for the table."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from graph.corpus import Corroboration, Corroborations, History, histories
from graph.model import Corpus, Stance, Statement
from graph.views.lookup import document_index, short

__all__ = ["SupportCells", "changes_by_claim", "describe_support"]


def describe_support(statements: Sequence[Statement], counts: Corroborations) -> dict[str, dict[str, int]]:
    """How many take each stance: ``{"asserts": {"speakers": 3, "origins": 1, "outlets": 12, "unnamed": 0}}``."""
    by_stance = {stance: [s for s in statements if s.stance is stance] for stance in Stance}
    return {stance: _numbers(counts.of(found)) for stance, found in by_stance.items() if found}


def _numbers(found: Corroboration) -> dict[str, int]:
    return {
        "speakers": found.speakers,
        "origins": found.origins,
        "outlets": found.outlets,
        "unnamed": found.unnamed,
    }


def changes_by_claim(corpus: Corpus) -> dict[str, list[dict[str, Any]]]:
    """Claim id → the speakers who changed position on it."""
    changes: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for history in histories(corpus):
        if history.changed:
            changes[history.claim.id].append(describe_history(history))
    return changes


def describe_history(history: History) -> dict[str, Any]:
    return {
        "speaker": short(history.speaker.iri),
        "positions": [
            {"stances": list(position.stances), "first": position.first, "last": position.last}
            for position in history.positions
        ],
    }


class SupportCells:
    """Statements of one corpus → the cells that say how many take the same stance on the same claim."""

    def __init__(self, corpus: Corpus) -> None:
        self._counts, self._documents = Corroborations(corpus), document_index(corpus.documents)
        alike: dict[tuple[str, Stance], list[Statement]] = defaultdict(list)
        for statement in corpus.statements:
            alike[statement.claim.id, statement.stance].append(statement)
        self._support = {key: self._counts.of(statements) for key, statements in alike.items()}

    def of(self, statement: Statement) -> dict[str, str | None]:
        """The origin by the name of its earliest document, and the three numbers."""
        origin = self._counts.origin(statement)
        support = self._support[statement.claim.id, statement.stance]
        return {
            "origin": self._documents[origin].name if origin in self._documents else origin,
            "speakers": str(support.speakers),
            "origins": str(support.origins),
            "outlets": str(support.outlets),
        }
