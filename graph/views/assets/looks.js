/* How nodes and edges look, in light and in dark: rows of our tables → what vis-network takes. */
"use strict";

const FAINT = 0.12;
const FAINT_INK = "#808080"; // on light and on dark paper
const INVISIBLE = "rgba(0,0,0,0)";
const dark = window.matchMedia("(prefers-color-scheme: dark)");
const still = window.matchMedia("(prefers-reduced-motion: reduce)");

/** The value of a custom property of the style sheet: a colour or a face. */
function ink(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

let theme = readTheme();

function readTheme() {
  return { ink: ink("--ink"), paper: ink("--paper"), face: ink("--face") };
}

/** What all nodes and all edges have in common: the less each has of its own, the sooner the picture stands. */
function options() {
  const font = { color: theme.ink, face: theme.face, strokeWidth: 4, strokeColor: theme.paper };
  return {
    autoResize: false,
    physics: { enabled: false },
    layout: { improvedLayout: false },
    interaction: { hover: true, keyboard: false },
    nodes: {
      borderWidth: 2,
      borderWidthSelected: 4,
      widthConstraint: { maximum: settings.names.widest },
      font: { ...font, size: 16, vadjust: BELOW },
    },
    edges: {
      arrows: "to",
      smooth: false,
      selectionWidth: 2.5,
      hoverWidth: 1,
      arrowStrikethrough: false,
      selfReference: { size: LOOP },
      font: { ...font, size: 13 },
    },
  };
}

/** A colour of the ontology as it reads on this background, lighter on a dark one; "rgba(…)" where it shines through. */
function shade(colour, opacity = 1) {
  if (!dark.matches && opacity === 1) return colour;
  const lighter = dark.matches ? 0.3 : 0;
  const channels = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return `rgba(${channels.map((channel) => Math.round(channel + (255 - channel) * lighter)).join(",")},${opacity})`;
}

/** The colour of writing, faint like what it names. */
function inked(opacity) {
  return opacity === 1 ? theme.ink : shade(FAINT_INK, 2 * opacity);
}

function isFaint(bright, id) {
  return Boolean(bright) && !bright.has(id);
}

/** A node keeps the colour of its kind; a selected one gets a rim of ink. */
function visNode(row, bright) {
  const { id, x, y, size, shape, above } = row;
  const opacity = isFaint(bright, id) ? FAINT : 1;
  const background = shade(row.color, opacity);
  const chosen = { background, border: theme.ink };
  const node = { id, x, y, size, shape, above, color: { background, border: background, hover: chosen, highlight: chosen } };
  if (!linesDrawn()) Object.assign(node, { label: namesDrawn() ? "" : row.label, font: { color: inked(opacity) } });
  return node;
}

/** An edge keeps the colour of its relation; of a hollow one only the name is left to draw, the line is ours. */
function visEdge(row, bright, named) {
  const { id, from, to, width } = row;
  const opacity = isFaint(bright, id) ? FAINT : row.color.opacity;
  const edge = { id, from, to, width, color: row.hollow ? INVISIBLE : shade(row.color.color, opacity) };
  edge.label = named ? row.label : undefined;
  if (row.dashes) edge.dashes = row.dashes;
  if (row.smooth) edge.smooth = row.smooth;
  return edge;
}
