/* Ways through the network: who is how near to whom. Directions of edges do not matter. */
"use strict";

/** Edges → for each party its neighbours, each with the edges that lead there; as near as their order says. */
function linksOf(edges) {
  const links = new Map();
  const add = (from, to, edge) => {
    if (!links.has(from)) links.set(from, new Map());
    const found = links.get(from);
    if (!found.has(to)) found.set(to, []);
    found.get(to).push(edge.id);
  };
  for (const edge of edges) {
    add(edge.from, edge.to, edge);
    if (edge.from !== edge.to) add(edge.to, edge.from, edge);
  }
  return links;
}

/** Parties at most *depth* steps away from *start*, itself included. */
function neighbourhood(links, start, depth) {
  const reached = new Set([start]);
  let rim = [start];
  for (let step = 0; step < depth; step += 1) {
    const next = rim.flatMap((iri) => [...(links.get(iri) || new Map()).keys()]).filter((iri) => !reached.has(iri));
    rim = [...new Set(next)];
    for (const iri of rim) reached.add(iri);
  }
  return reached;
}

/** The shortest way from one party to another as nodes in order and the edges between them, or null. */
function shortestPath(links, from, to) {
  const before = new Map([[from, null]]);
  const waiting = [from];
  for (const iri of waiting) {
    if (iri === to) return trace(links, before, to);
    for (const next of (links.get(iri) || new Map()).keys()) {
      if (before.has(next)) continue;
      before.set(next, iri);
      waiting.push(next);
    }
  }
  return null;
}

function trace(links, before, to) {
  const nodes = [to];
  const edges = [];
  for (let iri = to; before.get(iri) !== null; iri = before.get(iri)) {
    edges.push(...links.get(before.get(iri)).get(iri));
    nodes.push(before.get(iri));
  }
  return { nodes: nodes.reverse(), edges };
}
