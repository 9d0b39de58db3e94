"""The articles of :mod:`tests.origins.press`, built once by the whole program."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.pipeline import build

from .press import lay_out


@pytest.fixture(scope="session")
def press(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that a build of the articles leaves; tests only read it."""
    place = tmp_path_factory.mktemp("press")
    build([lay_out(place / "press")], place / "out")
    return place / "out"
