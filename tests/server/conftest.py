"""What the tests of the server share: one that runs over the two articles, with a short time for queries."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from .running import Running, serving

SECONDS = 2


@pytest.fixture(scope="session")
def server(out: Path) -> Iterator[Running]:
    """A server over the folder of the two articles; a query may take two seconds."""
    with serving(out, "--timeout", str(SECONDS)) as running:
        yield running


@pytest.fixture(scope="session")
def patient(out: Path) -> Iterator[Running]:
    """Another one, in which queries may take ten minutes."""
    with serving(out, "--timeout", "600") as running:
        yield running
