/* Upright rectangles of the picture, by their edges; y grows downwards. */
"use strict";

/** The part of the picture that the window shows. */
function windowBox() {
  const { clientWidth, clientHeight } = claimgraph.network.canvas.frame.canvas;
  const one = claimgraph.network.DOMtoCanvas({ x: 0, y: 0 });
  const other = claimgraph.network.DOMtoCanvas({ x: clientWidth, y: clientHeight });
  return { left: one.x, top: one.y, right: other.x, bottom: other.y };
}

function boxAround(points) {
  return points.map(({ x, y }) => ({ left: x, right: x, top: y, bottom: y })).reduce(joined);
}

function overlap(one, other) {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** What two boxes have in common: an empty box where that is nothing. */
function common(one, other) {
  return {
    left: Math.max(one.left, other.left), right: Math.min(one.right, other.right),
    top: Math.max(one.top, other.top), bottom: Math.min(one.bottom, other.bottom),
  };
}

function joined(one, other) {
  return {
    left: Math.min(one.left, other.left), right: Math.max(one.right, other.right),
    top: Math.min(one.top, other.top), bottom: Math.max(one.bottom, other.bottom),
  };
}

function grown({ left, right, top, bottom }, across, down) {
  return { left: left - across, right: right + across, top: top - down, bottom: bottom + down };
}

function area({ left, right, top, bottom }) {
  return Math.max(0, right - left) * Math.max(0, bottom - top);
}

function isEmpty(box) {
  return area(box) === 0;
}
