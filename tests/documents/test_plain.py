from __future__ import annotations

from pathlib import Path

import pytest

from graph.documents.plain import split_front_matter
from graph.model import Document
from tests.documents.files import read_file

FRONT = """---
Title: "Envoy: gone"
publisher: Andes Press
author: Ana Ruiz,
  Luz Paz
date: 3 May 2021
url: https://example.org/envoy
mood: good
---

The envoy left.
"""


def test_front_matter_is_read_and_taken_off(tmp_path: Path) -> None:
    (document,) = read_file(tmp_path / "a.txt", FRONT)
    assert isinstance(document, Document)
    assert document.text == "The envoy left.\n"
    assert (document.title, document.publisher, document.author) == ("Envoy: gone", "Andes Press", "Ana Ruiz, Luz Paz")
    assert (document.date, document.url) == ("2021-05-03", "https://example.org/envoy")


def test_a_plain_text_is_stored_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    (document,) = read_file(path, "\n  Envoy leaves Lima \r\n\r\nThe “envoy” of Türkiye\tleft.\n\n\n")
    assert isinstance(document, Document)
    assert document.text == path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "text",
    [
        "---\nThe envoy left.\n---\nHe came back.",
        "---\ntitle: never closed\n\nThe envoy left.",
        "A line\n---\na: b\n---\n",
    ],
)
def test_a_rule_in_the_text_is_no_front_matter(text: str) -> None:
    assert split_front_matter(text)[1] == text


def test_what_the_file_says_goes_before_what_its_head_says(tmp_path: Path) -> None:
    text = "---\ndate: 2021-05\n---\nEnvoy leaves Lima\n\nLIMA, April 30, 2021 (AP) — The envoy left.\n"
    (document,) = read_file(tmp_path / "a.txt", text)
    assert isinstance(document, Document)
    assert (document.date, document.publisher, document.title) == ("2021-05", "AP", "Envoy leaves Lima")
