/* The picture: vis-network with the positions that were computed when the page was made. */
"use strict";

claimgraph.nodes = new vis.DataSet();
claimgraph.edges = new vis.DataSet();
claimgraph.drawn = []; // rows of the nodes in the picture
claimgraph.lines = []; // rows of its edges
claimgraph.hollow = []; // those of them that are hollow, where vis-network draws the others
const looks = new Map(); // id → how it was last drawn, as far as that can change

/** The nodes to draw: of those that are shown the most reported, and whatever the reader asked for. */
function nodesToDraw(state, shown) {
  const asked = new Set([...state.path, ...(shown.bright?.nodes || []), ...partiesOf(state.open)]);
  let room = settings.drawn;
  return claimgraph.data.nodes.filter(({ id }) => {
    if (!shown.nodes.has(id)) return false;
    if (asked.has(id) && asked.size <= settings.drawn) return true;
    room -= 1;
    return room >= 0;
  });
}

/** Who is at the ends of what is open; of a party that is open, its neighbours too. */
function partiesOf(open) {
  const edge = claimgraph.edge(open) || claimgraph.edge(claimgraph.claim(open)?.edge);
  if (edge) return [edge.from, edge.to];
  if (!claimgraph.entity(open)) return [];
  return claimgraph.data.edges.flatMap(({ from, to }) => (from === open || to === open ? [from, to] : []));
}

/** Makes the picture hold what is shown, and changes nothing else in it. */
function draw(state, shown) {
  const nodes = nodesToDraw(state, shown);
  const ids = new Set(nodes.map((node) => node.id));
  const inside = ({ id, from, to }) => shown.edges.has(id) && ids.has(from) && ids.has(to);
  const edges = claimgraph.data.edges.filter(inside);
  const named = edges.length <= settings.names.edges;
  claimgraph.drawn = nodes;
  claimgraph.lines = edges;
  claimgraph.hollow = linesDrawn() ? [] : edges.filter((edge) => edge.hollow);
  drop(claimgraph.edges, linesDrawn() ? [] : edges);
  drop(claimgraph.nodes, nodes);
  put(claimgraph.nodes, nodes, (row) => isFaint(shown.bright?.nodes, row.id), (row) => visNode(row, shown.bright?.nodes));
  if (linesDrawn()) return claimgraph.network?.redraw();
  const look = (row) => `${named} ${isFaint(shown.bright?.edges, row.id)}`;
  put(claimgraph.edges, edges, look, (row) => visEdge(row, shown.bright?.edges, named));
}

function drop(set, rows) {
  const wanted = new Set(rows.map((row) => row.id));
  const gone = set.getIds().filter((id) => !wanted.has(id));
  for (const id of gone) looks.delete(id);
  if (gone.length) set.remove(gone);
}

/** Adds the *rows* that are new, and draws those anew whose *look* is another one than before. */
function put(set, rows, look, make) {
  const changed = rows.filter((row) => looks.get(row.id) !== look(row));
  const isNew = (row) => !looks.has(row.id);
  const [added, updated] = [changed.filter(isNew).map(make), changed.filter((row) => !isNew(row)).map(make)];
  for (const row of changed) looks.set(row.id, look(row));
  if (added.length) set.add(added);
  if (updated.length) set.update(updated);
}

/** The reader's light has changed. */
function redraw() {
  theme = readTheme();
  claimgraph.network.setOptions(options());
  drawAnew();
  growNames();
}

/** Makes every node and edge look as it now must. */
function drawAnew() {
  looks.forEach((_, id) => looks.set(id, null));
  draw(claimgraph.state, claimgraph.shown);
}

function frame(animated) {
  if (animated) startMoving();
  claimgraph.network.fit({ animation: animated && !still.matches, maxZoomLevel: 1.25 });
}

function zoom(factor) {
  const animation = still.matches ? false : { duration: 150 };
  startMoving();
  claimgraph.network.moveTo({ scale: claimgraph.network.getScale() * factor, animation });
}

/** Marks what is open, and moves the picture if that lies outside the window or is too small to be seen. */
function select(open) {
  claimgraph.network.unselectAll();
  const edge = claimgraph.edge(open) || claimgraph.edge(claimgraph.claim(open)?.edge);
  if (edge && claimgraph.edges.get(edge.id)) claimgraph.network.selectEdges([edge.id]);
  if (linesDrawn()) claimgraph.network.redraw();
  if (claimgraph.nodes.get(open)) claimgraph.network.selectNodes([open], false);
  bringIntoView(claimgraph.nodes.get(open) ? [open] : partiesOf(open));
}

function bringIntoView(wanted) {
  const iris = wanted.filter((iri) => claimgraph.nodes.get(iri));
  const box = byId("picture").getBoundingClientRect();
  const inside = iris.every((iri) => {
    const { x, y } = claimgraph.network.canvasToDOM(claimgraph.network.getPosition(iri));
    return x > 0 && y > 0 && x < box.width && y < box.height;
  });
  const scale = claimgraph.network.getScale();
  if (!iris.length || (inside && scale * largestNode > TINY)) return;
  startMoving();
  if (iris.length > 1) claimgraph.network.fit({ nodes: iris, maxZoomLevel: 1, animation: !still.matches });
  else claimgraph.network.focus(iris[0], { scale: Math.max(scale, 0.5), animation: !still.matches });
}
