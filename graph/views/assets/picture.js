/* The picture: vis-network with the positions that were computed when the page was made. */
"use strict";

claimgraph.hidden = new Set();

const { names } = claimgraph.drawing;
const READABLE = 13; // pixels on the screen, as the two below
const LARGEST = 28;
const TINY = 7;
const BELOW = -7; // nearer to its node than vis-network puts a name
const FAINT = 0.12;
const dark = window.matchMedia("(prefers-color-scheme: dark)");

function options() {
  const style = getComputedStyle(document.documentElement);
  const ink = style.getPropertyValue("--ink").trim();
  const paper = style.getPropertyValue("--paper").trim();
  const face = style.getPropertyValue("--face").trim();
  return {
    autoResize: false,
    physics: { enabled: false },
    layout: { improvedLayout: false },
    interaction: { hover: true, hideEdgesOnDrag: claimgraph.drawing.edges.length > 1000, keyboard: false },
    nodes: {
      borderWidth: 2,
      borderWidthSelected: 4,
      widthConstraint: { maximum: names.widest },
      font: { color: ink, face, size: 16, strokeWidth: 4, strokeColor: paper, vadjust: BELOW },
    },
    edges: {
      selectionWidth: 2.5,
      hoverWidth: 1,
      arrowStrikethrough: false,
      selfReference: { size: 24 },
      font: { color: ink, face, size: 13, strokeWidth: 4, strokeColor: paper },
    },
  };
}

/** A colour of the ontology as it reads on this background: lighter on a dark one. */
function shade(colour) {
  if (!dark.matches) return colour;
  const channels = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return `rgb(${channels.map((channel) => Math.round(channel + (255 - channel) * 0.3)).join(",")})`;
}

/** Edges keep the colour of their relation when the pointer is on them or they are selected. */
function edgeColour({ id, color }) {
  const colour = shade(color.color);
  return { id, color: { color: colour, hover: colour, highlight: colour, opacity: color.opacity } };
}

/** Nodes keep the colour of their kind; a selected one gets a rim of ink. */
function nodeColour({ id, color }) {
  const ink = getComputedStyle(document.documentElement).getPropertyValue("--ink").trim();
  const background = shade(color);
  const chosen = { background, border: ink };
  return { id, color: { background, border: background, hover: chosen, highlight: chosen } };
}

claimgraph.nodes = new vis.DataSet(claimgraph.drawing.nodes.map((node) => ({ ...node, ...nodeColour(node) })));
claimgraph.edges = new vis.DataSet(claimgraph.drawing.edges.map((edge) => ({ ...edge, ...edgeColour(edge) })));
claimgraph.network = new vis.Network(
  document.getElementById("picture"),
  { nodes: claimgraph.nodes, edges: claimgraph.edges },
  options(),
);

function frame(animated) {
  claimgraph.network.fit({ animation: animated, maxZoomLevel: 1.25 });
}

/** Names grow where the whole picture must be small to fit, as far as the layout has left them room. */
function growNames() {
  const scale = claimgraph.network.getScale();
  const shown = names.edges && names.largest * names.label * scale > TINY;
  const size = Math.min(shown ? names.largest : LARGEST, Math.max(16, READABLE / scale));
  const ink = getComputedStyle(document.documentElement).getPropertyValue("--ink").trim();
  claimgraph.network.setOptions({
    nodes: { font: { size } },
    edges: { font: { size: size * names.label, color: shown ? ink : "transparent", strokeWidth: shown ? 4 : 0 } },
  });
  raiseNames(size);
}

/** Lifts names that stand above their nodes, as far from these as others stand below. */
function raiseNames(size) {
  const raised = claimgraph.nodes.get({ filter: (node) => node.above });
  if (!raised.length) return;
  claimgraph.network.redraw(); // only then are heights known
  claimgraph.nodes.update(
    raised.map(({ id, size: radius }) => {
      const { height } = claimgraph.network.body.nodes[id].labelModule.size;
      return { id, font: { size, vadjust: BELOW - (2 * radius + height + size + 2 * (4 + BELOW)) } };
    }),
  );
}

function zoom(factor) {
  claimgraph.network.moveTo({ scale: claimgraph.network.getScale() * factor, animation: { duration: 150 } });
}

// vis-network's own handling of a new size restores the old view afterwards, which then no longer fits.
new ResizeObserver(() => {
  claimgraph.network.setSize("100%", "100%");
  frame(false);
  growNames();
}).observe(document.getElementById("picture"));

/** Hides or shows all edges of one relation. */
function toggleRelation(name) {
  if (!claimgraph.hidden.delete(name)) claimgraph.hidden.add(name);
  const changed = claimgraph.edges.get({ filter: (edge) => edge.relation === name });
  claimgraph.edges.update(changed.map((edge) => ({ id: edge.id, hidden: claimgraph.hidden.has(name) })));
}

function selectEdge(id) {
  claimgraph.network.unselectAll();
  if (id && claimgraph.edges.get(id)) claimgraph.network.selectEdges([id]);
}

function selectNode(iri) {
  claimgraph.network.unselectAll();
  if (claimgraph.nodes.get(iri)) claimgraph.network.selectNodes([iri]);
}

/** Fades nodes and edges that are not in the sets *iris* and *ids*; null shows all. */
function highlight(iris, ids) {
  if (!iris && !claimgraph.faded) return;
  claimgraph.faded = Boolean(iris);
  const faint = (wanted, id) => wanted && !wanted.has(id);
  claimgraph.nodes.update(
    claimgraph.drawing.nodes.map(({ id }) => ({ id, opacity: faint(iris, id) ? FAINT : 1 })),
  );
  claimgraph.edges.update(
    claimgraph.drawing.edges.map((edge) => {
      const { id, color } = edgeColour(edge);
      return { id, color: { ...color, opacity: faint(ids, id) ? FAINT : color.opacity } };
    }),
  );
}

dark.addEventListener("change", () => {
  claimgraph.network.setOptions(options());
  growNames();
  claimgraph.nodes.update(claimgraph.drawing.nodes.map(nodeColour));
  claimgraph.edges.update(claimgraph.drawing.edges.map(edgeColour));
});
document.getElementById("closer").addEventListener("click", () => zoom(1.3));
document.getElementById("farther").addEventListener("click", () => zoom(1 / 1.3));
document.getElementById("whole").addEventListener("click", () => frame(true));
