"""The page for every reader: contrast in both colour schemes, narrow windows."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page

from graph.model import Corpus

from .corpora import hostile_affair
from .visit import Open

NODES_IN_VIEW = """() => {
  const { network, nodes } = claimgraph;
  const canvas = document.querySelector('#picture canvas').getBoundingClientRect();
  return canvas.width <= innerWidth && nodes.getIds().every((id) => {
    const { x, y } = network.canvasToDOM(network.getPosition(id));
    return x > 0 && y > 0 && x < canvas.width && y < canvas.height;
  });
}"""


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


@pytest.mark.parametrize("widths", [(360,), (1280,), (1280, 360), (360, 900, 1280)])
def test_the_whole_picture_is_in_view_in_a_window_of_any_width(
    open_page: Open, corpus: Corpus, widths: tuple[int, ...]
) -> None:
    page = open_page(corpus, width=widths[0]).page
    for width in widths:
        page.set_viewport_size({"width": width, "height": 800})
        page.wait_for_function(NODES_IN_VIEW)


def test_names_in_a_small_window_are_large_enough_to_read(open_page: Open, corpus: Corpus) -> None:
    """Where there is no room for all of them, those of the most reported; all again where the window grows."""
    page = open_page(corpus, width=360).page
    sizes = page.evaluate("() => { rest(); return placed.names.map(({ size }) => size * placed.scale); }")
    assert len(sizes) >= 3
    assert min(sizes) >= 11.9
    assert page.evaluate("() => placed.names.every(({ box }) => box.left >= windowBox().left - 1)")
    assert page.evaluate("() => placed.names.every(({ box }) => box.right <= windowBox().right + 1)")
    labels = "() => claimgraph.nodes.get().map(({ label }) => label).filter((label) => label).length"
    assert page.evaluate(labels) == 0
    page.set_viewport_size({"width": 1280, "height": 800})
    page.wait_for_function("() => !namesDrawn()")
    assert page.evaluate(labels) == 5


def open_dossier_width(page: Page) -> int:
    page.locator(".row").first.click()
    return int(page.evaluate("() => document.documentElement.scrollWidth"))
