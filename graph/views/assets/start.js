/* Joins picture and panel, and shows the first view. */
"use strict";

claimgraph.network.on("click", ({ nodes, edges }) => {
  if (nodes.length) openEntity(nodes[0]);
  else if (edges.length) openEdge(edges[0]);
  else if (!panel.dossier.hidden) closeDossier();
});
claimgraph.network.on("hoverEdge", () => document.getElementById("picture").classList.add("pointing"));
claimgraph.network.on("blurEdge", () => document.getElementById("picture").classList.remove("pointing"));
claimgraph.network.on("hoverNode", () => document.getElementById("picture").classList.add("pointing"));
claimgraph.network.on("blurNode", () => document.getElementById("picture").classList.remove("pointing"));

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !panel.dossier.hidden) closeDossier();
});

// The list offers the same by keyboard: a canvas that takes the focus and does nothing would be a trap.
document.querySelector("#picture > div").tabIndex = -1;

claimgraph.openEdge = openEdge;
claimgraph.openClaim = openClaim;
claimgraph.openEntity = openEntity;

show(document.getElementById("relations"), Object.entries(claimgraph.data.relations).map(relationKey));
show(document.getElementById("kinds"), Object.entries(claimgraph.data.kinds).map(kindKey));
if (window.matchMedia("(max-width: 860px)").matches) document.getElementById("legend").open = false;
listClaims();
frame(false);
growNames();
