/* Hollow lines, for what is only denied: vis-network has none, so they are drawn under its nodes. */
"use strict";

const RIM = 1.5; // pixels
const BAR = 18;

function placeOf(iri) {
  const { x, y } = claimgraph.network.getPosition(iri);
  const { size, shape } = claimgraph.node(iri);
  return { x, y, size, shape };
}

/** A line with its bar in the colour of its relation, then its inside in that of the paper; a selected one is filled. */
function drawHollow(context, row, selected) {
  const line = lineOf(row, placeOf(row.from), placeOf(row.to));
  context.globalAlpha = isFaint(claimgraph.shown.bright?.edges, row.id) ? FAINT : 1;
  context.lineCap = "butt";
  strokeLine(context, line, row.width, shade(row.color.color));
  if (!selected) strokeLine(context, line, row.width - 2 * RIM, theme.paper);
  const [one, other] = barOf(line, BAR);
  context.lineWidth = RIM * 2;
  context.strokeStyle = shade(row.color.color);
  context.beginPath();
  context.moveTo(one.x, one.y);
  context.lineTo(other.x, other.y);
  context.stroke();
  context.globalAlpha = 1;
}

function strokeLine(context, { start, via, tip }, width, colour) {
  context.lineWidth = width;
  context.strokeStyle = colour;
  context.beginPath();
  context.moveTo(start.x, start.y);
  context.quadraticCurveTo(via.x, via.y, tip.x, tip.y);
  context.stroke();
}

function drawHollows(context) {
  const selected = new Set(claimgraph.network.getSelectedEdges());
  for (const row of claimgraph.hollow) if (row.from !== row.to) drawHollow(context, row, selected.has(row.id));
}
