"""How the tables of these tests are written: a sentence, then the claims that a careful reader finds in it."""

from __future__ import annotations

import pytest

from graph.model import Claim, Statement

__all__ = ["edge", "known_failure", "row", "told"]


def edge(claim: Claim) -> str:
    """A claim as "source relation target", with a question mark for a target that nobody names."""
    return f"{claim.source.name} {claim.relation} {claim.target.name if claim.target else '?'}"


def told(statement: Statement) -> str:
    """A statement as "speaker stance: source relation target"; the document speaks as "text"."""
    speaker = statement.speaker.name if statement.speaker else "text"
    return f"{speaker} {statement.stance}: {edge(statement.claim)}"


def row(text: str, *claims: str) -> pytest.ParameterSet:
    """A sentence and everything that it claims."""
    return pytest.param(text, set(claims), id=text)


def known_failure(reason: str, case: pytest.ParameterSet | tuple[object, ...] | str) -> pytest.ParameterSet:
    """A row of a table that does not hold today, and why; when it does hold, the test says so."""
    mark = pytest.mark.xfail(strict=True, reason=reason)
    if isinstance(case, pytest.ParameterSet):
        return pytest.param(*case.values, id=case.id, marks=mark)
    return pytest.param(*(case if isinstance(case, tuple) else (case,)), marks=mark)
