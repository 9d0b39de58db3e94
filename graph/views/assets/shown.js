/* What is shown: a state comes in, the claims, edges and parties that pass its filters go out.
   List, picture, counts, timeline and everything that is taken away follow this one answer. */
"use strict";

/** What each filter looks at. A claim passes where every value that it has is among the chosen ones. */
const FACETS = {
  relation: (claim) => [claim.relation],
  kind: (claim) => claim.parties.map((party) => party.kind),
  status: (claim) => [claim.status],
  modality: (claim) => [claim.modality],
  stance: (_, statement) => [statement.stance],
  speaker: (_, statement) => (statement.speaker ? [statement.speaker] : []),
  publisher: (_, statement) => (statement.document.publisher ? [statement.document.publisher] : []),
};

/** The filters in force, by name: a claim and one of its statements → whether it passes. */
function testsOf(state) {
  const tests = Object.entries(FACETS)
    .filter(([name]) => state[name].length)
    .map(([name, values]) => [name, passesFacet(values, new Set(state[name]))]);
  if (state.origins > 1) tests.push(["origins", (claim) => claim.origins >= state.origins]);
  if (state.from || state.until) tests.push(["date", passesDates(state)]);
  return tests;
}

function passesFacet(values, chosen) {
  return (claim, statement) => {
    const found = values(claim, statement);
    return found.length > 0 && found.every((value) => chosen.has(value));
  };
}

/** Whether the span in which a statement is dated and that which is asked for have a day in common. */
function passesDates({ from, until, dated }) {
  const first = from ? spanOf(from)[0] : -Infinity;
  const last = until ? spanOf(until)[1] : Infinity;
  return (_, statement) => {
    const span = spanOfStatement(statement, dated);
    return span !== null && span[0] <= last && span[1] >= first;
  };
}

/** The one test that a statement fails; "" where it fails none, null where it fails several. */
function failureOf(tests, claim, statement) {
  let failed = "";
  for (const [name, passes] of tests) {
    if (passes(claim, statement)) continue;
    if (failed) return null;
    failed = name;
  }
  return failed;
}

/** Claims that pass, each with its passing statements; how many claims each value of a facet would leave or add;
    and the statements that pass all but the dates. */
function judge(state, claims) {
  const tests = testsOf(state);
  const facets = Object.entries(FACETS);
  const tallies = Object.fromEntries(facets.map(([name]) => [name, new Map()]));
  const passing = new Map();
  const dated = [];
  for (const claim of claims) {
    const kept = [];
    for (const statement of claim.statements) {
      const failed = failureOf(tests, claim, statement);
      if (failed === null) continue;
      if (failed === "") kept.push(statement);
      if (failed === "" || failed === "date") dated.push(statement);
      for (const [name, values] of facets) {
        if (failed === "" || failed === name) for (const value of values(claim, statement)) tally(tallies[name], value, claim);
      }
    }
    if (kept.length) passing.set(claim, kept);
  }
  return { passing, tallies, dated };
}

/** Counts *claim* for *value*, once however many of its statements have it. */
function tally(counts, value, claim) {
  const found = counts.get(value);
  if (!found) counts.set(value, { count: 1, last: claim });
  else if (found.last !== claim) Object.assign(found, { count: found.count + 1, last: claim });
}

function edgesOf(claims, edges) {
  const ids = new Set([...claims].map((claim) => claim.edge));
  return edges.filter((edge) => ids.has(edge.id));
}

/** Everything that the page shows in a *state*:

    `claims` in the list, with `statements` (claim → those that pass); `edges` and `nodes` in the picture (sets of
    ids); of these, `bright` ones where a search or a path fades the others, otherwise null; `tallies` by facet and
    value; `dated`, the statements for the timeline; `path`, null where there is none. */
function shownOf(state, { claims, edges }, matches) {
  let judged = judge(state, claims);
  let drawn = edgesOf(judged.passing.keys(), edges);
  if (state.around) {
    const near = neighbourhood(linksOf(drawn), state.around, state.depth);
    judged = judge(state, claims.filter((claim) => claim.parties.every((party) => near.has(party.iri))));
    drawn = edgesOf(judged.passing.keys(), edges);
  }
  const path = state.path.length ? shortestPath(linksOf(drawn), ...state.path) : null;
  let found = [...judged.passing.keys()].filter(matches);
  if (state.path.length) found = found.filter((claim) => path && path.edges.includes(claim.edge));
  return {
    ...judged,
    claims: found,
    statements: judged.passing,
    edges: new Set(drawn.map((edge) => edge.id)),
    nodes: new Set(drawn.flatMap((edge) => [edge.from, edge.to])),
    bright: state.query || state.path.length ? brightOf(found, path, state) : null,
    path,
  };
}

function brightOf(found, path, state) {
  const nodes = found.flatMap((claim) => [claim.source, claim.target]);
  return { nodes: new Set([...nodes, ...state.path]), edges: new Set(found.map((claim) => claim.edge)) };
}
