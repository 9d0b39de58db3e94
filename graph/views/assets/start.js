/* Builds the page from its parts, and shows the first view: that of the address. */
"use strict";

const picture = byId("picture");

/** Opens the picture once it is known what to draw in it: vis-network is slower where it is given that later. */
function openPicture() {
  if (claimgraph.network) return;
  claimgraph.network = new vis.Network(picture, { nodes: claimgraph.nodes, edges: claimgraph.edges }, options());
  moveAsDrawing(claimgraph.network);
  claimgraph.network.on("beforeDrawing", drawUnder);
  claimgraph.network.on("dragging", ({ nodes }) => nodes.length && forgetPlaces());
  claimgraph.network.on("afterDrawing", drawOver);
  claimgraph.network.on("click", ({ nodes, edges, pointer }) => {
    openIt(nodes[0] || edges[0] || (linesDrawn() && edgeAt(pointer.canvas)) || "");
  });
  for (const event of ["hoverEdge", "hoverNode"]) claimgraph.network.on(event, () => picture.classList.add("pointing"));
  for (const event of ["blurEdge", "blurNode"]) claimgraph.network.on(event, () => picture.classList.remove("pointing"));
  // The list offers the same by keyboard: a canvas that takes the focus and does nothing would be a trap.
  picture.querySelector("div").tabIndex = -1;
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && claimgraph.state.open) closeDossier();
});
byId("closer").addEventListener("click", () => zoom(1.3));
byId("farther").addEventListener("click", () => zoom(1 / 1.3));
byId("whole").addEventListener("click", () => frame(true));
dark.addEventListener("change", redraw);

byId("documents").textContent = say("documents", { count: settings.documents });
byId("search").append(mainSearch());
buildLegend();
buildTakeaway();
if (narrow.matches) byId("legend").open = false;

/** The picture fits its window again where what it is drawn around, or its extent, has become another. */
function reframe(state, _, before) {
  if (state.around !== before.around || state.depth !== before.depth || String(state.path) !== String(before.path)) frame(true);
}

[showLegend, showActive, showTimeline, showList].forEach(watchShown);
[draw, openPicture, tellNotice, showQuery, showPanel, reframe].forEach(watch);
buildTimeline();
enterAddress();

let fitted = "";

/** The whole picture in the window or, of a large one, what is open. */
function fitWindow() {
  const size = `${picture.clientWidth} ${picture.clientHeight}`;
  if (size === fitted) return;
  fitted = size;
  claimgraph.network.setSize("100%", "100%");
  frame(false);
  growNames();
  bringIntoView(partiesOf(claimgraph.state.open));
}

fitWindow();
// vis-network's own handling of a new size restores the old view afterwards, which then no longer fits.
new ResizeObserver(fitWindow).observe(picture);

claimgraph.openIt = openIt;
