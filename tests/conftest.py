"""The two articles, built once for the whole run, and one browser for all that is looked at in one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.command import ROOT, Run, claimgraph_alone
from tests.views.chromium import open_browser


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


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with open_browser() as opened:
        yield opened
