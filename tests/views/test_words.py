"""The words of the page stand in one file: none is missing there, and none is left over."""

from __future__ import annotations

import json
import re
from importlib import resources

ASSETS = resources.files("graph.views").joinpath("assets")
WORDS = json.loads(ASSETS.joinpath("words.json").read_text(encoding="utf-8"))
FILES = "\n".join(file.read_text("utf-8") for file in ASSETS.iterdir() if file.name.endswith((".js", ".html")))


def test_every_word_that_is_asked_for_is_there() -> None:
    asked = set(re.findall(r'say\("(\w+)"', FILES)) | set(re.findall(r"words\.([a-z_]+)", FILES))
    assert asked - {"json"} <= set(WORDS)


def test_every_word_is_used() -> None:
    assert [word for word in WORDS if f'"{word}"' not in FILES and f"words.{word}" not in FILES] == []


def test_a_word_that_counts_has_both_forms() -> None:
    assert [set(word) for word in WORDS.values() if isinstance(word, dict) and set(word) != {"one", "other"}] == []
