"""How fast the viewer opens and moves, and how large it is: ``python -m benchmarks.viewer [NODES ...]``.

Each page is opened beside a bare page of vis-network that draws the same nodes and edges at the same
positions, in turn and in the same browser: the ratio counts, not the milliseconds of one machine. A
page is open when the second frame after its load has been painted. Results go to ``VIEWER.md``.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import networkx as nx
from playwright.sync_api import Browser
from playwright.sync_api import TimeoutError as PlaywrightTimeoutError
from pyvis.network import Network

from graph.views import build_network, render_page
from graph.views.page import LIBRARY, embed_json, library_text
from tests.views.busy import busy_affair
from tests.views.chromium import open_browser
from tests.views.corpora import small_ontology

SIZES = (50, 500, 2000, 10_000)
RUNS = 9
STOCK = 500
LONGEST = 180.0
PAINTED = (
    "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now()))))"
)
RESTS = "() => typeof network === 'object' && network.physics.stabilized"
DRAG = """() => new Promise((done) => {
  const drawn = typeof claimgraph === 'object' ? claimgraph.network : network;
  const { canvas } = drawn.canvas.frame;
  const { left, top, width, height } = canvas.getBoundingClientRect();
  const places = Array.from({ length: 200 }, (_, at) => ({ x: (at * 37) % (width / 2), y: (at * 53) % height }));
  const { x, y } = places.find((place) => drawn.getNodeAt(place) === undefined);
  let frames = 0;
  drawn.on('afterDrawing', () => (frames += 1));
  const point = (type, kind, target, place) => target.dispatchEvent(new kind(type, {
    pointerId: 1, pointerType: 'mouse', button: 0, buttons: 1, bubbles: true,
    clientX: left + x + place, clientY: top + y + place / 3,
  }));
  const start = performance.now();
  let place = 0;
  const step = () => {
    const took = performance.now() - start;
    if (took > 2000) return done([frames, took]);
    place = (place + 3) % 300;
    point('pointermove', PointerEvent, window, place);
    point('mousemove', MouseEvent, canvas, place);
    requestAnimationFrame(step);
  };
  point('pointerdown', PointerEvent, canvas, 0);
  step();
})"""
ALLOWED, FOR_A_STATEMENT = 1_000_000, 400

BARE = """<!doctype html><meta charset="utf-8"><style>#n {{ height: 800px }}</style><div id="n"></div>
<script>{library}</script><script>
const network = new vis.Network(document.getElementById("n"), {data}, {{
  physics: {{ enabled: false }}, layout: {{ improvedLayout: false }}, edges: {{ smooth: false }},
}});
</script>"""


TITLE = "# The viewer, measured"
HEAD = (
    "| nodes | edges | statements | opens, ms | ratio | CPU, ms | ratio | frames/s | CPU ms/frame | ratio |"
    " with physics | MB | allowed |",
    "|---|---|---|---|---|---|---|---|---|---|---|---|---|",
)
NOTES = f"""Made by `python -m benchmarks.viewer`, in headless Chromium without a graphics card, on a machine that
others use too: CPU of the page's main thread is the steadier measure. Medians of {RUNS} visits, ours / the bare page of
vis-network (same nodes, edges and positions, no physics), in turn. Frames are those drawn while the picture is dragged
for two seconds, each page once. "With physics" is the time until pyvis' own page comes to rest, and how many times
ours it is; we wait no longer than {LONGEST:.0f} s. Allowed are 1 MB and {FOR_A_STATEMENT} bytes for each statement.
The limits: a ratio of 1.5, and 30 frames a second at 2,000 nodes.
"""


def bare_page(network: nx.MultiDiGraph[str]) -> str:
    """Nodes with names and edges with arrows, and nothing else."""
    nodes = [
        {
            "id": iri,
            "label": node["label"],
            "x": node["x"],
            "y": node["y"],
            "size": node["size"],
            "shape": node["shape"],
        }
        for iri, node in network.nodes(data=True)
    ]
    edges = [{"from": source, "to": target, "arrows": "to"} for source, target in network.edges()]
    return BARE.format(library=library_text(LIBRARY), data=embed_json({"nodes": nodes, "edges": edges}))


class Tab:
    """A window of the browser on *page*, whose main thread is clocked in CPU time, whatever else the machine does."""

    def __init__(self, browser: Browser, page: Path) -> None:
        self.page = browser.new_page(viewport={"width": 1280, "height": 800})
        self.session = self.page.context.new_cdp_session(self.page)
        self.session.send("Performance.enable", {"timeDomain": "threadTicks"})
        self.page.goto(page.as_uri())

    def busy(self) -> float:
        """Milliseconds of CPU that the main thread has spent."""
        found = self.session.send("Performance.getMetrics")["metrics"]
        return float(1000 * next(metric["value"] for metric in found if metric["name"] == "TaskDuration"))


def opening(browser: Browser, page: Path) -> tuple[float, float]:
    """Milliseconds from the start of a visit until the page has been painted, and how many of CPU it took."""
    tab = Tab(browser, page)
    painted, busy = float(tab.page.evaluate(PAINTED)), tab.busy()
    tab.page.close()
    return painted, busy


def medians(pairs: Sequence[tuple[float, float]]) -> tuple[float, float]:
    """The median of the first numbers and that of the second ones."""
    return statistics.median(one for one, _ in pairs), statistics.median(other for _, other in pairs)


def panning(browser: Browser, page: Path) -> tuple[float, float]:
    """Frames a second while the open picture is dragged without a pause, and milliseconds of CPU for each."""
    tab = Tab(browser, page)
    tab.page.evaluate(PAINTED)
    before = tab.busy()
    frames, took = tab.page.evaluate(DRAG)
    cost = (tab.busy() - before) / frames
    tab.page.close()
    return 1000 * frames / took, cost


def stock(browser: Browser, network: nx.MultiDiGraph[str], folder: Path) -> float:
    """Milliseconds until pyvis' own page, with its own physics, comes to rest, ``LONGEST`` at most.

    What the page fetches from elsewhere is kept from it.
    """
    page = Network(directed=True, cdn_resources="in_line")
    for iri, node in network.nodes(data=True):
        page.add_node(iri, label=node["label"])
    for source, target in network.edges():
        page.add_edge(source, target)
    path = folder / "stock.html"
    path.write_text(page.generate_html(), encoding="utf-8")
    tab = browser.new_page(viewport={"width": 1280, "height": 800})
    tab.route(lambda address: not address.startswith("file:"), lambda route: route.abort())
    start = time.monotonic()
    try:
        tab.goto(path.as_uri(), wait_until="commit", timeout=LONGEST * 1000)
        tab.wait_for_function(RESTS, timeout=LONGEST * 1000)
    except PlaywrightTimeoutError:
        return LONGEST * 1000
    finally:
        tab.close()
    return (time.monotonic() - start) * 1000


def measure(browser: Browser, nodes: int, folder: Path) -> str:
    """One row of the table, for a generated corpus."""
    corpus, ontology = busy_affair(nodes), small_ontology()
    network = build_network(corpus, ontology)
    ours, bare = folder / f"{nodes}.html", folder / f"{nodes}-bare.html"
    ours.write_text(render_page(corpus, network, ontology), encoding="utf-8")
    bare.write_text(bare_page(network), encoding="utf-8")
    visits = [(opening(browser, ours), opening(browser, bare)) for _ in range(RUNS)]
    (took, busy), (bare_took, bare_busy) = medians([one for one, _ in visits]), medians([other for _, other in visits])
    (frames, cost), (bare_frames, bare_cost) = panning(browser, ours), panning(browser, bare)
    size, limit = ours.stat().st_size, ALLOWED + FOR_A_STATEMENT * len(corpus.statements)
    cells = [f"{len(network):,}", f"{network.number_of_edges():,}", f"{len(corpus.statements):,}"]
    cells += [f"{took:.0f} / {bare_took:.0f}", f"{took / bare_took:.2f}"]
    cells += [f"{busy:.0f} / {bare_busy:.0f}", f"{busy / bare_busy:.2f}"]
    cells += [f"{frames:.0f} / {bare_frames:.0f}", f"{cost:.1f} / {bare_cost:.1f}", f"{cost / bare_cost:.2f}"]
    if nodes == STOCK:
        rest = stock(browser, network, folder)
        cells += [f"{rest / 1000:.1f} s, {rest / took:.0f} ×"]
    else:
        cells += [""]
    return f"| {' | '.join([*cells, f'{size / 1e6:.2f}', f'{limit / 1e6:.2f}'])} |"


def main(sizes: Sequence[int]) -> None:
    """Measures corpora of these *sizes* and writes the table."""
    lines = [TITLE, "", *HEAD]
    with tempfile.TemporaryDirectory() as folder, open_browser() as browser:
        for nodes in sizes:
            lines.append(measure(browser, nodes, Path(folder)))
            print(lines[-1], flush=True)
    Path(__file__).with_name("VIEWER.md").write_text("\n".join([*lines, "", NOTES]), encoding="utf-8")


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or SIZES)
