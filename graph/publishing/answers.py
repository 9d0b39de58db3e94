"""What a server answered → whether it is done, may be tried again, or what to tell the person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

__all__ = ["Answer"]

PASSING = frozenset({429, 502, 503, 504})
"""Too many requests; a gateway's trouble; busy: the same request may succeed later."""

ADVICE: Mapping[int, str] = {
    401: "It wants other credentials: set CLAIMGRAPH_USER and CLAIMGRAPH_PASSWORD, or CLAIMGRAPH_TOKEN.",
    403: "These credentials may not write here.",
    404: "Is this the Graph Store? Oxigraph has it at /store, Fuseki at /NAME/data.",
    405: "Writing is not allowed here. Oxigraph has its Graph Store at /store, Fuseki at /NAME/data.",
    413: "The graph is larger than the server takes: raise its limit.",
    415: "It does not read application/n-triples.",
}


@dataclass(frozen=True)
class Answer:
    """A status with the beginning of the text that came with it, and what else matters of its header.

    ``status`` is 0 where there was no answer at all; ``text`` then says why.
    """

    status: int
    text: str = ""
    retry_after: str | None = None
    location: str | None = None

    @property
    def is_done(self) -> bool:
        return 200 <= self.status < 300

    @property
    def is_passing(self) -> bool:
        """Whether the same request may succeed later."""
        return self.status == 0 or self.status in PASSING

    @property
    def wait(self) -> float | None:
        """The seconds that the server asks to wait (``Retry-After``, in seconds or as a date), if it does."""
        if self.retry_after is None:
            return None
        if self.retry_after.strip().isdecimal():
            return float(self.retry_after)
        try:
            until = parsedate_to_datetime(self.retry_after)
        except ValueError:
            return None
        return max(0.0, (until.replace(tzinfo=until.tzinfo or UTC) - datetime.now(UTC)).total_seconds())

    def __str__(self) -> str:
        """What happened, and what to do about it."""
        if self.status == 0:
            return f"no answer ({self.text})."
        if 300 <= self.status < 400:
            return (
                f"it sends on to {self.location or 'nowhere'}, and nothing was sent there. "
                "If that is the right place, give it as --endpoint."
            )
        said = " ".join(self.text.split())
        return " ".join(filter(None, [f"HTTP {self.status}{f': {said}' if said else ''}.", ADVICE.get(self.status)]))
