"""Whatever a shard depends on changes the recipe."""

from __future__ import annotations

from pathlib import Path

import pytest

import graph.folder.recipe as module
from graph.folder.recipe import recipe


@pytest.mark.parametrize("other", [("o", "m", "2"), ("o", "n", "1"), ("p", "m", "1"), ("om", "", "1")])
def test_another_ontology_or_model_is_another_recipe(other: tuple[str, str, str]) -> None:
    assert recipe(*other) != recipe("o", "m", "1") == recipe("o", "m", "1")


def test_an_edited_program_is_another_recipe(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PROGRAM", tmp_path)
    (tmp_path / "rules.py").write_text("A = 1")
    first = recipe("o", "m", "1")

    (tmp_path / "rules.pyc").write_text("made from it")
    assert recipe("o", "m", "1") == first

    (tmp_path / "rules.py").write_text("A = 2")
    assert recipe("o", "m", "1") != first
