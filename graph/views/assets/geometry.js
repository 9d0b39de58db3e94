/* Where the lines of the picture run: the same curves that vis-network draws, for what we draw ourselves. */
"use strict";

const HEAD = 17; // pixels of the picture: the length of the head of an arrow
const LOOP = 24;
const GAP = 2; // between an arrow and its node

/** How far an edge bows out: to one side above zero, to the other below. */
function bendOf(edge) {
  if (!edge.smooth) return 0;
  return edge.smooth.type === "curvedCW" ? edge.smooth.roundness : -edge.smooth.roundness;
}

/** The point that a curve from *from* to *to* is drawn towards, by the formula of vis-network. */
function bulge(from, to, bend) {
  if (!bend) return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const reach = 0.5 * Math.abs(bend) + 0.5;
  const distance = Math.hypot(to.x - from.x, to.y - from.y);
  const angle = Math.atan2(from.y - to.y, to.x - from.x) + (0.5 * bend + 0.5) * Math.PI;
  return { x: from.x + reach * distance * Math.sin(angle), y: from.y + reach * distance * Math.cos(angle) };
}

/** The place at *distance* from *point*, towards *other*. */
function towards(point, other, distance) {
  const whole = Math.max(Math.hypot(other.x - point.x, other.y - point.y), 1e-9);
  const share = Math.min(1, distance / whole);
  return { x: point.x + (other.x - point.x) * share, y: point.y + (other.y - point.y) * share };
}

/** How far the border of a node is from its middle, seen from *other*. */
function reachOf({ x, y, size, shape }, other) {
  if (shape !== "square") return size + GAP;
  const angle = Math.atan2(other.y - y, other.x - x);
  return size / Math.max(Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))) + GAP;
}

/** The line of an edge: where it starts, what it bows towards, where its arrow begins and where that ends. */
function lineOf(edge, from, to) {
  const via = bulge(from, to, bendOf(edge));
  const reach = reachOf(to, via);
  return { start: towards(from, via, reachOf(from, via)), via, end: towards(to, via, reach + HEAD), tip: towards(to, via, reach) };
}

/** The middle of a line, where its name stands. */
function middleOf({ start, via, end }) {
  return { x: 0.25 * start.x + 0.5 * via.x + 0.25 * end.x, y: 0.25 * start.y + 0.5 * via.y + 0.25 * end.y };
}

/** Two ends of a bar across the end of a line. */
function barOf({ via, tip }, length) {
  const angle = Math.atan2(tip.y - via.y, tip.x - via.x) + Math.PI / 2;
  const [x, y] = [(Math.cos(angle) * length) / 2, (Math.sin(angle) * length) / 2];
  return [{ x: tip.x - x, y: tip.y - y }, { x: tip.x + x, y: tip.y + y }];
}

/** The three corners of the head of an arrow. */
function headOf({ end, tip }) {
  const across = { x: (tip.y - end.y) * 0.32, y: (end.x - tip.x) * 0.32 };
  return [tip, { x: end.x + across.x, y: end.y + across.y }, { x: end.x - across.x, y: end.y - across.y }];
}

const STEPS = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1];

/** The place at a share of a line. */
function along({ start, via, tip }, share) {
  const [one, two, three] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2];
  return { x: one * start.x + two * via.x + three * tip.x, y: one * start.y + two * via.y + three * tip.y };
}

/** How far a point is from a line, taken as eight straight pieces. */
function distanceTo(line, point) {
  const places = STEPS.map((share) => along(line, share));
  return places.slice(1).reduce((least, place, number) => Math.min(least, distanceToPiece(places[number], place, point)), Infinity);
}

function distanceToPiece(one, other, { x, y }) {
  const [across, down] = [other.x - one.x, other.y - one.y];
  const share = ((x - one.x) * across + (y - one.y) * down) / Math.max(across ** 2 + down ** 2, 1e-9);
  const inside = Math.max(0, Math.min(1, share));
  return Math.hypot(x - one.x - inside * across, y - one.y - inside * down);
}
