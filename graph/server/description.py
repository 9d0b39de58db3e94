"""The service description: a CONSTRUCT query, so that it has every form and every limit that other answers have."""

from __future__ import annotations

from pathlib import Path

__all__ = ["describe_service"]

QUERY = Path(__file__).with_name("description.rq")
PLACE = "VALUES ?service { UNDEF }"


def describe_service(endpoint: str) -> str:
    """The query that describes the service at the address *endpoint*, an IRI that we made ourselves."""
    return QUERY.read_text(encoding="utf-8").replace(PLACE, f"VALUES ?service {{ <{endpoint}> }}")
