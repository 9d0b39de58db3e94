"""Characters: what XML cannot hold, what a spreadsheet would run."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from graph.views.characters import safe_cell, xml_text


@given(st.text())
def test_any_text_can_stand_in_xml(text: str) -> None:
    element = etree.Element("a")
    element.text = xml_text(text)
    assert len(xml_text(text)) == len(text)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Cn"])))
def test_ordinary_text_stays_as_it_is(text: str) -> None:
    assert xml_text(text) == text


@given(st.text())
def test_no_cell_starts_a_formula(text: str) -> None:
    assert not safe_cell(text).startswith(("=", "+", "-", "@", "\t", "\r"))
