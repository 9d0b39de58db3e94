/* A picture that is moved. To draw thousands of nodes and lines anew takes longer than a frame may; so they are drawn
   once, somewhat beyond the window, and that drawing is moved until it is used up or the picture rests. */
"use strict";

const BEYOND = 0.5; // of the window, on each of its sides: how much more is drawn than is seen
const MOST = 16e6; // pixels of a drawing; that of a larger window is coarser
const BLURRED = 2; // how many times larger or smaller than it was made a drawing may be seen
const moving = {
  on: false, drawing: null, view: "", timer: 0, drawNodes: null,
  patience: 150, // milliseconds without a move, after which the picture rests
};

/** From now on *network*, whose lines we draw, is moved as one drawing; one node that is dragged is not. */
function moveAsDrawing(network) {
  const { renderer } = network;
  moving.drawNodes = renderer._drawNodes.bind(renderer);
  renderer._drawNodes = (context, all) => (moving.on ? {} : moving.drawNodes(context, all));
  network.on("dragStart", ({ nodes }) => nodes.length || startMoving());
  network.on("zoom", startMoving);
}

/** The picture is about to move; it draws itself anew when it has rested for a while. */
function startMoving() {
  if (!linesDrawn()) return;
  moving.on = true;
  waitForRest();
}

function waitForRest() {
  clearTimeout(moving.timer);
  moving.timer = setTimeout(rest, moving.patience);
}

/** Draws the picture at once as it is at rest. */
function rest() {
  clearTimeout(moving.timer);
  Object.assign(moving, { on: false, drawing: null });
  claimgraph.network.redraw();
}

/** Everything beneath the nodes or, while the picture moves, all of it. */
function drawUnder(context) {
  if (moving.on) return drawMoved(context);
  drawLines(context);
  drawHollows(context);
}

function drawOver(context) {
  if (!moving.on) drawNames(context, windowBox());
}

/** Draws what was drawn before; anew where that is used up, or where something but the view has changed. */
function drawMoved(context) {
  const scale = claimgraph.network.getScale();
  const seen = windowBox();
  const view = Object.values(seen).join(" ");
  if (view !== moving.view) waitForRest();
  if (view === moving.view || !suffices(moving.drawing, seen, scale)) moving.drawing = takeDrawing(seen, scale);
  moving.view = view;
  const { canvas, box } = moving.drawing;
  if (canvas.width && canvas.height) context.drawImage(canvas, box.left, box.top, box.right - box.left, box.bottom - box.top);
}

function suffices(drawing, seen, scale) {
  if (!drawing || Math.max(scale / drawing.scale, drawing.scale / scale) > BLURRED) return false;
  const needed = common(seen, drawing.whole);
  const { left, right, top, bottom } = drawing.box;
  return isEmpty(needed) || (left <= needed.left && needed.right <= right && top <= needed.top && needed.bottom <= bottom);
}

/** The picture as the window shows it, and beyond, on a canvas of its own. */
function takeDrawing(seen, scale) {
  const whole = extentOf(claimgraph.drawn, currentLines(), scale);
  const box = common(whole, grown(seen, BEYOND * (seen.right - seen.left), BEYOND * (seen.bottom - seen.top)));
  const sharp = scale * claimgraph.network.canvas.pixelRatio;
  const density = Math.min(sharp, Math.sqrt(MOST / Math.max(1, area(box))));
  const drawn = density === sharp ? wholePixels(box, seen, density) : box;
  const canvas = make("canvas", { width: lengthOf(drawn.left, drawn.right, density), height: lengthOf(drawn.top, drawn.bottom, density) });
  const context = canvas.getContext("2d");
  context.setTransform(density, 0, 0, density, -drawn.left * density, -drawn.top * density);
  drawLines(context);
  moving.drawNodes(context, true);
  drawNames(context, drawn);
  return { canvas, box: drawn, whole, scale };
}

/** A little more than *box*, such that pixels of the drawing fall on those of the window. */
function wholePixels(box, seen, density) {
  const snap = (value, origin, round) => origin + round((value - origin) * density) / density;
  return {
    left: snap(box.left, seen.left, Math.floor), right: snap(box.right, seen.left, Math.ceil),
    top: snap(box.top, seen.top, Math.floor), bottom: snap(box.bottom, seen.top, Math.ceil),
  };
}

function lengthOf(from, to, density) {
  return Math.max(0, Math.round((to - from) * density));
}

/** A box around all nodes, lines and names; a curve stays within the three points that it is drawn by. */
function extentOf(rows, layers, scale) {
  const nodes = rows.map((row) => grown(boxAround([placeOf(row.id)]), 2 * row.size, 2 * row.size));
  const lines = layers.flatMap((layer) => layer.lines.map(({ line }) => boxAround([line.start, line.via, line.tip])));
  const names = namesAt(scale).map(({ box }) => box);
  const room = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  const all = [...nodes, ...lines, ...names].reduce(joined, room);
  return grown(all, 2 * HEAD, 2 * HEAD);
}
