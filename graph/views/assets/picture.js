/* The picture: vis-network with the positions that were computed when the page was made. */
"use strict";

claimgraph.nodes = new vis.DataSet(claimgraph.drawing.nodes);
claimgraph.edges = new vis.DataSet(claimgraph.drawing.edges);
claimgraph.hidden = new Set();

const LABELLED_EDGES = 40;
const dark = window.matchMedia("(prefers-color-scheme: dark)");

function options() {
  const style = getComputedStyle(document.documentElement);
  const ink = style.getPropertyValue("--ink").trim();
  const paper = style.getPropertyValue("--paper").trim();
  const face = style.getPropertyValue("--face").trim();
  const labelled = claimgraph.drawing.edges.length <= LABELLED_EDGES;
  return {
    physics: { enabled: false },
    layout: { improvedLayout: false },
    interaction: { hover: true, hideEdgesOnDrag: claimgraph.drawing.edges.length > 1000, keyboard: false },
    nodes: {
      borderWidth: 2,
      borderWidthSelected: 4,
      font: { color: ink, face, size: 16, strokeWidth: 4, strokeColor: paper, vadjust: 2 },
    },
    edges: {
      selectionWidth: 2,
      hoverWidth: 1,
      arrowStrikethrough: false,
      selfReference: { size: 24 },
      font: { color: labelled ? ink : "transparent", face, size: 12, strokeWidth: labelled ? 4 : 0, strokeColor: paper },
    },
  };
}

claimgraph.network = new vis.Network(
  document.getElementById("picture"),
  { nodes: claimgraph.nodes, edges: claimgraph.edges },
  options(),
);

function frame(animated) {
  claimgraph.network.fit({ animation: animated, maxZoomLevel: 1.4 });
}

function zoom(factor) {
  claimgraph.network.moveTo({ scale: claimgraph.network.getScale() * factor, animation: { duration: 150 } });
}

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

/** Fades the nodes that are not among *iris*; null shows all. */
function highlight(iris) {
  claimgraph.nodes.update(
    claimgraph.drawing.nodes.map((node) => ({ id: node.id, opacity: iris === null || iris.has(node.id) ? 1 : 0.2 })),
  );
}

dark.addEventListener("change", () => claimgraph.network.setOptions(options()));
document.getElementById("closer").addEventListener("click", () => zoom(1.3));
document.getElementById("farther").addEventListener("click", () => zoom(1 / 1.3));
document.getElementById("whole").addEventListener("click", () => frame(true));
