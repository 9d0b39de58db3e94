"""An open page: what it asked for, what it complained about, and clicks on its picture."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from playwright.sync_api import Page

__all__ = ["EDGE_ON_SCREEN", "NODE_ON_SCREEN", "Open", "Visit"]

EDGE_ON_SCREEN = """(id) => {
  const { network, edges } = claimgraph;
  const edge = network.body.edges[id];
  const middle = network.canvasToDOM(edge.edgeType.getPoint(0.5));
  const canvas = document.querySelector('#picture canvas').getBoundingClientRect();
  return [canvas.left + middle.x, canvas.top + middle.y];
}"""
NODE_ON_SCREEN = """(name) => {
  const { network, nodes } = claimgraph;
  const node = nodes.get({ filter: (node) => node.label === name })[0];
  const at = network.canvasToDOM(network.getPosition(node.id));
  const canvas = document.querySelector('#picture canvas').getBoundingClientRect();
  return [canvas.left + at.x, canvas.top + at.y];
}"""


@dataclass
class Visit:
    """A page that is open, everything that it asked for, and everything that it complained about."""

    page: Page
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def click(self, script: str, name: str) -> None:
        """Click on the picture at the place that *script* finds for *name*."""
        self.page.mouse.click(*self.page.evaluate(script, name))


Open = Callable[..., Visit]
"""A function: a corpus → its page, opened from a file in a window of its own."""
