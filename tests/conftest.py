"""The two articles, built once; one browser for all that is looked at; whatever dataset a test leaves is validated."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from playwright.sync_api import Browser

from tests.command import ROOT, Run, claimgraph_alone
from tests.validity import datasets_under, violations
from tests.views.chromium import open_browser

settings.register_profile("claimgraph", deadline=None, derandomize=True)
settings.load_profile("claimgraph")  # the same examples in every run, and no test that depends on how fast a machine is


@pytest.fixture(scope="session")
def seeds() -> Path:
    """The folder of the two articles."""
    return ROOT / "seeds"


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Run]:
    """The folder that ``claimgraph build seeds`` leaves, and what the command said."""
    out = tmp_path_factory.mktemp("built") / "out"
    return out, claimgraph_alone("build", "seeds", "--out", out)


@pytest.fixture(scope="session")
def out(built: tuple[Path, Run]) -> Path:
    """The folder that ``claimgraph build seeds`` leaves."""
    directory, run = built
    assert run.code == 0, run.err
    return directory


@pytest.fixture(autouse=True)
def _datasets_are_valid(request: pytest.FixtureRequest) -> Iterator[None]:
    """Every dataset that a test leaves in its folder conforms to the shapes of the ontology."""
    folder: Path | None = request.getfixturevalue("tmp_path") if "tmp_path" in request.fixturenames else None
    yield
    for dataset in datasets_under(folder) if folder else ():
        assert violations(dataset) == []


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with open_browser() as opened:
        yield opened
