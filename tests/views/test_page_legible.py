"""The page for every reader: contrast in both colour schemes, narrow windows."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page

from graph.model import Corpus

from .corpora import hostile_affair
from .visit import Open


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_can_be_read_on_its_background(open_page: Open, corpus: Corpus, scheme: str) -> None:
    page = open_page(corpus, scheme=scheme).page
    page.locator(".row").first.click()
    colours = page.evaluate(
        """() => [...document.querySelectorAll('h1, .banner, .provenance, .office, .chip, .link, mark')].map((e) => {
          let ground = e;
          while (getComputedStyle(ground).backgroundColor === 'rgba(0, 0, 0, 0)') ground = ground.parentElement;
          return [getComputedStyle(e).color, getComputedStyle(ground).backgroundColor];
        })"""
    )
    assert len(colours) > 8
    assert min(contrast(ink, ground) for ink, ground in colours) >= 4.5


def contrast(ink: str, ground: str) -> float:
    """The contrast of two CSS colours as WCAG 2 defines it, 1 to 21."""
    lighter, darker = sorted((luminance(ink), luminance(ground)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    channels = [int(channel) / 255 for channel in re.findall(r"\d+", colour)[:3]]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_a_narrow_window_needs_no_sideways_scrolling(open_page: Open) -> None:
    page = open_page(hostile_affair(), width=360).page
    for width in (page.evaluate("() => document.documentElement.scrollWidth"), open_dossier_width(page)):
        assert width <= 360


def open_dossier_width(page: Page) -> int:
    page.locator(".row").first.click()
    return int(page.evaluate("() => document.documentElement.scrollWidth"))
