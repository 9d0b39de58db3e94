"""An open page: what it asked for, what it complained about, and what a person does with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import Browser, Locator, Page

__all__ = ["EDGE_ON_SCREEN", "NODE_ON_SCREEN", "Open", "Visit", "open_tab"]

EDGE_ON_SCREEN = """(id) => {
  const { network, edges } = claimgraph;
  const edge = network.body.edges[id];
  const middle = network.canvasToDOM(edge.edgeType.getPoint(0.5));
  const canvas = document.querySelector('#picture canvas').getBoundingClientRect();
  return [canvas.left + middle.x, canvas.top + middle.y];
}"""
NODE_ON_SCREEN = """(name) => {
  const { network, nodes } = claimgraph;
  const node = nodes.get({ filter: (node) => claimgraph.entity(node.id).name === name })[0];
  const at = network.canvasToDOM(network.getPosition(node.id));
  const canvas = document.querySelector('#picture canvas').getBoundingClientRect();
  return [canvas.left + at.x, canvas.top + at.y];
}"""


@dataclass
class Visit:
    """A page that is open, everything that it asked for, and everything that it complained about."""

    page: Page
    address: str = "about:blank"
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def click(self, script: str, name: str) -> None:
        """Click on the picture at the place that *script* finds for *name*."""
        self.page.mouse.click(*self.page.evaluate(script, name))

    def ask(self, script: str, argument: object = None) -> Any:
        """What *script*, an expression over ``claimgraph`` and ``it`` (the argument), gives in the page."""
        return self.page.evaluate(f"(it) => ({script})", argument)

    def enter(self, fragment: str = "") -> None:
        """Open the page anew, at *fragment*."""
        self.page.goto("about:blank")
        self.page.goto(self.address + fragment)

    @property
    def fragment(self) -> str:
        """What the page itself has behind the # of its address; what the driver knows of it may lag behind."""
        return str(self.ask("location.hash.slice(1)"))

    def key(self, facet: str, value: str) -> Locator:
        """The button of the legend for a value of a facet, by its words."""
        return self.page.locator(f"#{facet}s").get_by_role("button", name=value)

    def shown(self) -> dict[str, Any]:
        """What list, picture and count say, each in its own way: ids of claims in the list, of edges in the picture."""
        return {
            "claims": self.ask("[...document.querySelectorAll('#claims .row')].map((row) => row.dataset.claim)"),
            "edges": self.ask("claimgraph.lines.map(({ id }) => id).sort()"),
            "nodes": self.ask("claimgraph.nodes.getIds().sort()"),
            "count": self.page.locator("#count").inner_text(),
        }


Open = Callable[..., Visit]
"""A function: a corpus → its page, opened from a file in a window of its own."""


def open_tab(browser: Browser, address: str, *, width: int = 1280, scheme: str = "light") -> Visit:
    """The page at *address* in a window of its own, which reports whatever it asks for or complains about."""
    tab = browser.new_page(
        viewport={"width": width, "height": 800}, color_scheme="dark" if scheme == "dark" else "light"
    )
    found = Visit(tab, address)
    tab.on("request", lambda request: found.requests.append(request.url))
    tab.on("pageerror", lambda error: found.complaints.append(str(error)))
    tab.on("console", lambda message: found.complaints.append(message.text))
    tab.goto(address)
    return found
