"""A built folder comes in, a picture of its viewer goes out: ``python -m tests.views.picture DIR docs/viewer.png``.

The picture shows the page as it opens, with the dossier of the first disputed claim (or of the first claim).
"""

from __future__ import annotations

import sys
from pathlib import Path

from .chromium import open_browser

__all__ = ["take_picture"]

WIDTH, HEIGHT = 1360, 820
OPEN_FIRST = "() => claimgraph.openIt(claimgraph.data.claims[0].id)"


def take_picture(page: Path, output: Path) -> None:
    """The HTML file *page* in a window of 1360 by 820 pixels, drawn at double density → *output*, a PNG."""
    with open_browser() as browser:
        tab = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT}, device_scale_factor=2, color_scheme="light")
        tab.goto(page.resolve().as_uri())
        tab.evaluate(OPEN_FIRST)
        tab.wait_for_function("() => !document.getElementById('dossier').hidden")
        tab.evaluate("() => claimgraph.network.redraw()")
        tab.screenshot(path=output)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: python -m tests.views.picture DIR PICTURE.png")
    take_picture(Path(sys.argv[1]) / "graph.html", Path(sys.argv[2]))
