"""Which of several media types is sent."""

from __future__ import annotations

import pytest

from graph.server.negotiation import choose

OFFERS = ["application/sparql-results+json", "application/sparql-results+xml", "text/csv"]


@pytest.mark.parametrize(
    ("accept", "chosen"),
    [
        (None, OFFERS[0]),
        ("", OFFERS[0]),
        ("*/*", OFFERS[0]),
        ("text/csv", "text/csv"),
        ("TEXT/CSV", "text/csv"),
        ("text/csv; charset=utf-8", "text/csv"),
        ("text/*", "text/csv"),
        ("text/csv;q=0.1, */*;q=0.2", OFFERS[0]),
        ("text/csv, */*;q=0.9", "text/csv"),
        ("application/*;q=0.2, text/csv;q=0.9", "text/csv"),
        ("application/sparql-results+json;q=0, */*", OFFERS[1]),
        ("application/*;q=0, */*", "text/csv"),
        ("text/csv;q=0.5, text/csv;q=0.1, application/*;q=0.3", "text/csv"),
        ("image/png", None),
        ("text/csv;q=0", None),
        ("text/csv;q=much", None),
        ("text/csv;q=7", None),
        (", ,", None),
    ],
)
def test_the_most_exact_range_counts_and_the_highest_quality_wins(accept: str | None, chosen: str | None) -> None:
    assert choose(accept, OFFERS) == chosen
