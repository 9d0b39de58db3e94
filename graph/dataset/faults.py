"""Why a query has no answer: an error that stops a command, and tells a server which status to give."""

from __future__ import annotations

from enum import StrEnum

from graph.errors import RunError

__all__ = ["Fault", "QueryError"]


class Fault(StrEnum):
    """What went wrong, by who can mend it: whoever asks (the first four), or nobody but a smaller question."""

    INVALID = "invalid"
    """Not SPARQL, or more of it than is read."""
    FORBIDDEN = "forbidden"
    """SPARQL that would write, call another service or read a file."""
    UNACCEPTABLE = "unacceptable"
    """The answer has none of the forms that were asked for."""
    STOPPED = "stopped"
    """Stopped by whoever asked, before there was an answer."""
    SLOW = "slow"
    """Stopped after its time."""
    EXHAUSTED = "exhausted"
    """Stopped for its memory, or by nesting that no parser can take."""
    LARGE = "large"
    """Stopped because the answer grew beyond what is sent."""
    FAILED = "failed"
    """The store could not be read."""


class QueryError(RunError):
    """A query without an answer; ``fault`` is why, the message is for whoever asked."""

    def __init__(self, fault: Fault, message: str) -> None:
        super().__init__(message)
        self.fault = fault
