/* A state as the fragment of an address, and back. What a fragment holds is checked against the data. */
"use strict";

/** What is shown and how, when nothing has been chosen. */
const START = Object.freeze({
  query: "",
  relation: [], kind: [], status: [], modality: [], stance: [], speaker: [], publisher: [],
  origins: 1,
  dated: "event", from: "", until: "",
  around: "", depth: 1,
  path: [],
  open: "",
});
const LONGEST = 200; // characters of a search

/** The part of a state that differs from the start, in a fixed order: "relation=trains&from=2024-09-01". */
function writeFragment(state) {
  const pairs = [];
  for (const [name, start] of Object.entries(START)) {
    const values = [state[name]].flat();
    if (String(state[name]) === String(start)) continue;
    for (const value of values) pairs.push([name, String(value)]);
  }
  return new URLSearchParams(pairs).toString();
}

/** What each part of a fragment may hold; anything else is left out. */
function checks({ entities, documents, claims, nodes, relations }) {
  const drawn = new Set(nodes.map((node) => node.id));
  const publishers = new Set(documents.map((document) => document.publisher));
  const one = (...names) => (value) => names.includes(value);
  const isEntity = (iri) => claimgraph.entity(iri) !== undefined;
  return {
    query: (value) => value.length <= LONGEST,
    relation: (value) => Object.hasOwn(relations, value),
    kind: (value) => entities.some((entity) => entity.kind === value),
    status: (value) => claims.some((claim) => claim.status === value),
    modality: (value) => claims.some((claim) => claim.modality === value),
    stance: one("asserts", "denies", "declines"),
    speaker: isEntity,
    publisher: (value) => publishers.has(value),
    origins: (value) => /^[1-9]\d{0,5}$/.test(value),
    dated: one("event", "told"),
    from: isDay,
    until: isDay,
    around: (iri) => drawn.has(iri),
    depth: one("1", "2", "3"),
    path: (iri) => drawn.has(iri),
    open: (value) => isEntity(value) || Boolean(claimgraph.claim(value)) || Boolean(claimgraph.edge(value)),
  };
}

function isDay(value) {
  return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
}

/** A fragment, whoever wrote it → a state. */
function readFragment(fragment, data) {
  const state = { ...START };
  const given = new URLSearchParams(fragment.replace(/^#/, ""));
  for (const [name, holds] of Object.entries(checks(data))) {
    const values = [...new Set(given.getAll(name))].filter(holds);
    if (!values.length) continue;
    if (Array.isArray(START[name])) state[name] = values;
    else state[name] = typeof START[name] === "number" ? Number(values[0]) : values[0];
  }
  if (state.path.length !== 2) state.path = [];
  return state;
}
