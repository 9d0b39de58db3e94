/* The lines of a picture with many edges. vis-network draws each by itself, which takes a second for some thousands;
   here all that look alike are one path, drawn at once, and seen from afar without their dashes and arrows. */
"use strict";

const NEAR = 0.3; // the scale from which on dashes, arrows and hollow lines can be told
const HAIR = 0.4; // pixels on the screen: the thinnest line
const TOUCH = 7; // pixels on the screen between the pointer and a line that it means
const layers = { of: null, found: [] };

/** Whether we draw the lines ourselves. */
function linesDrawn() {
  return claimgraph.data.edges.length > settings.names.edges;
}

/** Every edge of the picture with its line; forgotten when the picture holds others, or a node is moved. */
function currentLines() {
  if (layers.of === claimgraph.lines) return layers.found;
  const styles = new Map();
  for (const row of claimgraph.lines) {
    if (row.from === row.to) continue;
    const faint = isFaint(claimgraph.shown.bright?.edges, row.id);
    const style = [row.color.color, faint ? FAINT : row.color.opacity, String(row.dashes), row.hollow, Math.round(row.width)].join(" ");
    if (!styles.has(style)) styles.set(style, { row, faint, width: Math.round(row.width), lines: [] });
    styles.get(style).lines.push({ id: row.id, line: lineOf(row, placeOf(row.from), placeOf(row.to)) });
  }
  Object.assign(layers, { of: claimgraph.lines, found: [...styles.values()].map(withPaths) });
  return layers.found;
}

/** The lines of one style as one path, and the heads of their arrows or their bars as another. */
function withPaths(layer) {
  const [path, ends] = [new Path2D(), new Path2D()];
  for (const { line } of layer.lines) {
    const end = layer.row.hollow ? line.tip : line.end;
    path.moveTo(line.start.x, line.start.y);
    path.quadraticCurveTo(line.via.x, line.via.y, end.x, end.y);
    const corners = layer.row.hollow ? barOf(line, BAR) : headOf(line);
    corners.forEach(({ x, y }, place) => (place ? ends.lineTo(x, y) : ends.moveTo(x, y)));
  }
  return { ...layer, path, ends };
}

function drawLines(context) {
  if (!linesDrawn()) return;
  const scale = claimgraph.network.getScale();
  for (const layer of currentLines()) drawLayer(context, layer, scale);
  for (const layer of currentLines()) {
    const lines = layer.lines.filter(({ id }) => id === chosenEdge());
    if (lines.length) drawLayer(context, withPaths({ ...layer, faint: false, lines, width: layer.width + 4 / scale }), scale);
  }
}

function drawLayer(context, { row, faint, width, path, ends }, scale) {
  const colour = shade(row.color.color, faint ? FAINT : row.color.opacity);
  context.strokeStyle = colour;
  context.fillStyle = colour;
  context.lineWidth = Math.max(width, HAIR / scale);
  context.setLineDash(row.dashes && scale > NEAR ? row.dashes : []);
  context.stroke(path);
  context.setLineDash([]);
  if (scale < NEAR) return;
  if (!row.hollow) return context.fill(ends);
  context.lineWidth = 2 * RIM;
  context.stroke(ends);
  context.lineWidth = Math.max(0.1, width - 2 * RIM);
  context.strokeStyle = theme.paper;
  context.stroke(path);
}

/** The edge that is open, or that draws the claim which is. */
function chosenEdge() {
  const { open } = claimgraph.state;
  return claimgraph.edge(open)?.id || claimgraph.claim(open)?.edge;
}

/** The edge under a place of the picture, if one is near enough. */
function edgeAt(point) {
  let [nearest, least] = [null, TOUCH / claimgraph.network.getScale()];
  for (const { id, line } of currentLines().flatMap((layer) => layer.lines)) {
    const distance = distanceTo(line, point);
    if (distance < least) [nearest, least] = [id, distance];
  }
  return nearest;
}

/** A node has been moved: lines and names are found anew. */
function forgetPlaces() {
  layers.of = null;
  placed.nodes = null;
}
