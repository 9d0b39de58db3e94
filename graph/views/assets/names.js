/* Names in the picture. Where edges are few, vis-network draws all names, and the layout has left them room.
   Where they are many, or the window is small, we draw those of the most reported parties that do not lie on each other. */
"use strict";

const READABLE = 13; // pixels on the screen, as the three below
const LARGEST = 28;
const TINY = 7;
const LEAST = 11; // smaller than that, names that vis-network draws cannot be read
const SMALL_NAME = 12;
const LARGE_NAME = 19;
const BELOW = -7; // nearer to its node than vis-network puts a name
const measured = new Map();
const placed = { inSmall: false, scale: 0, nodes: null, open: "", names: [] };

/** Whether we draw the names ourselves. */
function namesDrawn() {
  return linesDrawn() || placed.inSmall;
}

/** Names grow where the whole picture must be small to fit, as far as the layout has left them room. */
function growNames() {
  if (linesDrawn()) return;
  const { largest, label } = settings.names;
  const scale = claimgraph.network.getScale();
  const shown = largest * label * scale > TINY;
  const size = Math.min(shown ? largest : LARGEST, Math.max(16, READABLE / scale));
  const inSmall = !shown && size * scale < LEAST;
  if (placed.inSmall !== inSmall) {
    placed.inSmall = inSmall;
    drawAnew();
  }
  claimgraph.network.setOptions({
    nodes: { font: { size } },
    edges: { font: { size: size * label, color: shown ? theme.ink : "transparent", strokeWidth: shown ? 4 : 0 } },
  });
  if (!placed.inSmall) raiseNames(size);
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

/** Pixels on the screen: the more is reported of a party, the larger its name, where there is room for that. */
function sizeOf(row) {
  if (placed.inSmall) return SMALL_NAME;
  const share = (row.size - smallestNode) / Math.max(1, largestNode - smallestNode);
  return SMALL_NAME + (LARGE_NAME - SMALL_NAME) * share;
}
const sizes = claimgraph.data.nodes.map((node) => node.size);
const largestNode = sizes.reduce((one, other) => Math.max(one, other), 0);
const smallestNode = sizes.reduce((one, other) => Math.min(one, other), Infinity);

/** Width of a name at a size of one pixel. */
function widthOf(context, label) {
  if (!measured.has(label)) {
    context.font = `100px ${theme.face}`;
    measured.set(label, context.measureText(label).width / 100);
  }
  return measured.get(label);
}

/** The names that have room at a *scale*, each with its place in the picture: the most reported first. */
function placeNames(context, scale, rows) {
  const taken = new Map();
  const cell = 120 / scale;
  const take = (box, near) => near.forEach((key) => taken.set(key, [...(taken.get(key) || []), box]));
  const names = [];
  const discs = placed.inSmall ? rows.map(discOf) : [];
  const room = discs.length ? discs.reduce(joined) : null;
  for (const disc of discs) take(disc, cellsOf(disc, cell));
  for (const row of rows) {
    const size = sizeOf(row) / scale;
    const half = (widthOf(context, row.label) * size) / 2;
    const { x: middle, y } = claimgraph.network.getPosition(row.id);
    const x = room ? Math.max(room.left + half, Math.min(room.right - half, middle)) : middle;
    const away = row.size + 4 / scale;
    const tops = placed.inSmall ? [y + away, y - away - size * 1.1] : [y + away];
    for (const top of tops) {
      const box = { left: x - half, right: x + half, top, bottom: top + size * 1.1 };
      const near = cellsOf(box, cell);
      if (near.some((key) => (taken.get(key) || []).some((other) => overlap(box, other)))) continue;
      take(box, near);
      names.push({ row, x, top, size, box });
      break;
    }
  }
  return names;
}

/** Where a name may not stand in a picture of few nodes. */
function discOf({ id, size }) {
  return grown(boxAround([claimgraph.network.getPosition(id)]), size, size);
}

function cellsOf({ left, right, top, bottom }, cell) {
  const keys = [];
  for (let across = Math.floor(left / cell); across <= right / cell; across += 1) {
    for (let down = Math.floor(top / cell); down <= bottom / cell; down += 1) keys.push(`${across} ${down}`);
  }
  return keys;
}

/** The names that have room at a *scale*, before all those of what is open; found anew only when any of that changes. */
function namesAt(scale) {
  const { open } = claimgraph.state;
  if (placed.scale !== scale || placed.nodes !== claimgraph.drawn || placed.open !== open) {
    const context = claimgraph.network.canvas.getContext();
    const ends = new Set([open, ...partiesOf(open).slice(0, 2)]);
    const first = claimgraph.drawn.filter(({ id }) => ends.has(id));
    const rows = [...first, ...claimgraph.drawn.filter(({ id }) => !ends.has(id))];
    context.save();
    Object.assign(placed, { scale, nodes: claimgraph.drawn, open, names: placeNames(context, scale, rows) });
    context.restore();
  }
  return placed.names;
}

/** Draws the names that have room, as far as they lie in a *box* of the picture. */
function drawNames(context, within) {
  if (!namesDrawn()) return;
  const scale = claimgraph.network.getScale();
  context.textAlign = "center";
  context.textBaseline = "top";
  context.lineJoin = "round";
  context.strokeStyle = theme.paper;
  context.fillStyle = theme.ink;
  context.lineWidth = 4 / scale;
  const bright = claimgraph.shown.bright?.nodes;
  for (const { row, x, top, size, box } of namesAt(scale)) {
    if (!overlap(box, within)) continue;
    context.globalAlpha = isFaint(bright, row.id) ? FAINT : 1;
    context.font = `${size}px ${theme.face}`;
    context.strokeText(row.label, x, top);
    context.fillText(row.label, x, top);
  }
  context.globalAlpha = 1;
}
