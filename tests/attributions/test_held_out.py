"""How well sentences are read that were written before the code."""

from __future__ import annotations

from tests.attributions.conftest import Attribute
from tests.attributions.held_out import HELD_OUT
from tests.attributions.tables import measure, told


def test_the_figures_on_sentences_that_the_code_was_not_made_for(attribute: Attribute) -> None:
    figures = measure(([told(found) for found in attribute(text)], written) for text, written in HELD_OUT)

    assert figures.source >= 0.85
    assert figures.content >= 0.85
