/* The picture as SVG: everything that is drawn, in full, whatever part of it the window shows. */
"use strict";

const MARGIN = 60;
const FORBIDDEN_IN_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const CORNERS = {
  square: [[-1, -1], [1, -1], [1, 1], [-1, 1]],
  diamond: [[0, -1], [1, 0], [0, 1], [-1, 0]],
  triangle: [[0, -1.1], [1, 0.7], [-1, 0.7]],
  triangleDown: [[0, 1.1], [1, -0.7], [-1, -0.7]],
  hexagon: [0, 1, 2, 3, 4, 5].map((turn) => [Math.cos((turn * Math.PI) / 3), Math.sin((turn * Math.PI) / 3)]),
  star: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((turn) => [
    (turn % 2 ? 0.5 : 1.3) * Math.sin((turn * Math.PI) / 5),
    -(turn % 2 ? 0.5 : 1.3) * Math.cos((turn * Math.PI) / 5),
  ]),
};

/** Numbers of the picture, to a tenth of a pixel. */
function at(...points) {
  return points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`);
}

function svgEdge(row, faint) {
  const group = svgElement("g", { opacity: faint ? FAINT : row.color.opacity });
  const [from, to] = [placeOf(row.from), placeOf(row.to)];
  const colour = shade(row.color.color);
  if (row.from === row.to) {
    group.append(svgElement("circle", { cx: from.x + from.size, cy: from.y - from.size, r: LOOP, fill: "none", stroke: colour }));
    return group;
  }
  const line = lineOf(row, from, to);
  const [start, via, end, tip] = at(line.start, line.via, line.end, line.tip);
  const d = `M${start}Q${via} ${row.hollow ? tip : end}`;
  const stroke = (width, paint) => svgElement("path", { d, fill: "none", stroke: paint, "stroke-width": width, "stroke-dasharray": row.dashes ? row.dashes.join(" ") : "none" });
  group.append(stroke(row.width, colour));
  if (row.hollow) {
    const [one, other] = at(...barOf(line, BAR));
    group.append(stroke(row.width - 2 * RIM, theme.paper), svgElement("path", { d: `M${one}L${other}`, stroke: colour, "stroke-width": 2 * RIM }));
  } else group.append(svgElement("path", { d: `M${at(...headOf(line)).join("L")}Z`, fill: colour }));
  return group;
}

function svgNode(row, faint) {
  const { x, y, size } = placeOf(row.id);
  const paint = { fill: shade(row.color), opacity: faint ? FAINT : 1 };
  if (!CORNERS[row.shape]) return svgElement("circle", { cx: x, cy: y, r: size, ...paint });
  const corners = CORNERS[row.shape].map(([across, down]) => ({ x: x + across * size, y: y + down * size }));
  return svgElement("path", { d: `M${at(...corners).join("L")}Z`, ...paint });
}

function svgText(label, x, y, size, faint) {
  const element = svgElement("text", {
    x: x.toFixed(1), y: y.toFixed(1), "font-size": size.toFixed(1), "text-anchor": "middle", "dominant-baseline": "middle",
    fill: theme.ink, stroke: theme.paper, "stroke-width": size / 5, "paint-order": "stroke", opacity: faint ? FAINT : 1,
  });
  element.textContent = label.replace(FORBIDDEN_IN_XML, "\ufffd");
  return element;
}

function svgNames(bright) {
  if (namesDrawn()) return placed.names.map(({ row, x, top, size }) => svgText(row.label, x, top + size / 2, size, isFaint(bright, row.id)));
  const { size } = claimgraph.network.nodesHandler.options.font;
  return claimgraph.drawn.map((row) => {
    const place = placeOf(row.id);
    const away = place.size + size;
    return svgText(row.label, place.x, row.above ? place.y - away : place.y + away, size, isFaint(bright, row.id));
  });
}

function svgLabels(rows, bright) {
  if (rows.length > settings.names.edges) return [];
  return rows.filter((row) => row.from !== row.to).map((row) => {
    const { x, y } = middleOf(lineOf(row, placeOf(row.from), placeOf(row.to)));
    return svgText(row.label, x, y, claimgraph.network.edgesHandler.options.font.size, isFaint(bright, row.id));
  });
}

/** The whole picture as the text of an SVG file, which stands alone. */
function svgOf({ bright }) {
  const places = claimgraph.drawn.map((row) => placeOf(row.id));
  const least = (values) => values.reduce((one, other) => Math.min(one, other), 0);
  const [left, top] = [least(places.map(({ x, size }) => x - size)), least(places.map(({ y, size }) => y - size))];
  const [right, bottom] = [-least(places.map(({ x, size }) => -x - size)), -least(places.map(({ y, size }) => -y - size))];
  const box = [left - MARGIN, top - MARGIN, right - left + 2 * MARGIN, bottom - top + 2 * MARGIN];
  const rows = claimgraph.lines;
  const drawing = svgElement("svg", { xmlns: "http://www.w3.org/2000/svg", viewBox: box.join(" "), width: box[2], height: box[3], "font-family": theme.face });
  drawing.append(
    svgElement("rect", { x: box[0], y: box[1], width: box[2], height: box[3], fill: theme.paper }),
    ...rows.map((row) => svgEdge(row, isFaint(bright?.edges, row.id))),
    ...claimgraph.drawn.map((row) => svgNode(row, isFaint(bright?.nodes, row.id))),
    ...svgLabels(rows, bright?.edges),
    ...svgNames(bright?.nodes),
  );
  return new XMLSerializer().serializeToString(drawing);
}
