"""Names in the picture, as the browser draws them: none lies on another or on a node."""

from __future__ import annotations

from itertools import combinations
from typing import Any

import pytest
from playwright.sync_api import Browser

from graph.ontology import Ontology
from graph.views import build_network, render_page

from .affairs import AFFAIRS

DRAWN = """() => {
  const { network } = claimgraph;
  network.redraw();
  const box = (kind, name, { left, top, width, height }) => {
    return { kind, name, left, top, right: left + width, bottom: top + height };
  };
  const drawnName = (label) => {
    const { left, top, width, height } = label.getSize();
    return { left, top: top + label.fontOptions.vadjust, width, height };  // which vis-network adds when it draws
  };
  const { nodes, nodeIndices, edges } = network.body;
  const found = [];
  for (const node of nodeIndices.map((id) => nodes[id])) {
    const side = 2 * node.options.size;
    const at = { left: node.x - side / 2, top: node.y - side / 2, width: side, height: side };
    found.push(box("node", node.id, at), box("name", node.id, drawnName(node.labelModule)));
  }
  const named = Object.values(edges).filter((edge) => edge.labelModule.fontOptions.color !== "transparent");
  for (const edge of named) found.push(box("label", edge.id, edge.labelModule.getSize()));
  return found;
}"""
SCREENS = [(1360, 1), (1360, 2), (1000, 1)]


@pytest.fixture(scope="module", params=AFFAIRS)
def html(request: pytest.FixtureRequest, ontology: Ontology) -> str:
    corpus = AFFAIRS[request.param]
    return render_page(corpus, build_network(corpus, ontology), ontology)


@pytest.mark.parametrize(("width", "density"), SCREENS)
def test_no_name_lies_on_another_or_on_a_node(browser: Browser, html: str, width: int, density: int) -> None:
    page = browser.new_page(viewport={"width": width, "height": 820}, device_scale_factor=density)
    page.set_content(html)
    boxes = page.evaluate(DRAWN)
    labels = [box for box in boxes if box["kind"] == "label"]
    assert len(labels) > 10 or width < 1360  # a small window has no room for the names of edges
    assert all(box["right"] - box["left"] > 20 for box in labels)
    pairs = [(a, b) for a, b in combinations(boxes, 2) if a["name"] != b["name"] or a["kind"] == "label"]
    assert [(a, b) for a, b in pairs if overlap(a, b) > 1] == []
    page.close()


def overlap(one: dict[str, Any], other: dict[str, Any]) -> float:
    """The smaller of the two lengths by which two boxes lie on each other, in pixels of the picture."""
    across = min(one["right"], other["right"]) - max(one["left"], other["left"])
    down = min(one["bottom"], other["bottom"]) - max(one["top"], other["top"])
    return float(min(across, down))
