/* What the reader must know of the picture: that it is a part, what it is drawn around, how long a path is. */
"use strict";

function notice(state, shown) {
  const { nodes, edges } = claimgraph.data;
  const name = (iri) => claimgraph.entity(iri).name;
  if (!nodes.length) return say("nothing_to_draw");
  if (state.path.length) {
    const [from, to] = state.path.map(name);
    return shown.path ? say("path_found", { from, to, count: shown.path.nodes.length - 1 }) : say("no_path", { from, to });
  }
  if (!shown.edges.size) return shown.claims.length ? say("no_target") : say("nothing_shown");
  const parts = state.around ? [say("around", { name: name(state.around), count: state.depth })] : [];
  if (claimgraph.drawn.length < shown.nodes.size) {
    parts.push(say("drawn_in_part", { drawn: claimgraph.drawn.length, parties: shown.nodes.size }));
  }
  return parts.join(" ");
}

function tellNotice(state, shown) {
  byId("notice").textContent = notice(state, shown);
  const held = { nodes: claimgraph.drawn.length, edges: claimgraph.lines.length };
  byId("picture").setAttribute("aria-label", say("picture_holds", held));
}
