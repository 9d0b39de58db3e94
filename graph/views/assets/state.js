/* The state of the page: every change goes through here, into the address, and to whoever watches. */
"use strict";

const watchers = [];
let shownFor = null;

/** Calls *watcher* with the state, what is shown in it, and the state before, after every change. */
function watch(watcher) {
  watchers.push(watcher);
}

/** The same, but only where something else is shown than before: opening a dossier changes no list. */
function watchShown(watcher) {
  let last = null;
  watch((state, shown, before) => {
    if (shown !== last) watcher(state, shown, before);
    last = shown;
  });
}

/** Changes parts of the state; `replace` leaves no step to go back to, as for each letter that is typed. */
function change(parts, { replace = false } = {}) {
  const state = { ...claimgraph.state, ...parts };
  const fragment = writeFragment(state);
  if (fragment === writeFragment(claimgraph.state)) return;
  const address = fragment ? `#${fragment}` : location.href.split("#")[0];
  if (replace) history.replaceState(null, "", address);
  else history.pushState(null, "", address);
  enter(state);
}

/** Everything that narrows what is shown, taken away. */
function clearFilters() {
  change({ ...START, open: claimgraph.state.open });
}

function enter(state) {
  const before = claimgraph.state;
  const filters = writeFragment({ ...state, open: "" });
  claimgraph.state = state;
  if (filters !== shownFor) claimgraph.shown = shownOf(state, claimgraph.data, matcher(state.query));
  shownFor = filters;
  for (const watcher of watchers) watcher(state, claimgraph.shown, before);
}

/** The state that the address says; also after the reader went back or forward. */
function enterAddress() {
  enter(readFragment(location.hash, claimgraph.data));
}

/** Everything of a claim that a search looks at, in lower case. */
function searchable(claim) {
  const statements = claim.statements.flatMap((statement) => [
    statement.voice,
    statement.document.title || "",
    statement.document.publisher || "",
    statement.text,
  ]);
  const names = claim.parties.flatMap((party) => party.names);
  return [proposition(claim), claim.id, say(claim.status), ...names, ...statements].join("\n").toLowerCase();
}

const texts = new Map();

/** The words of a search → a test of claims: each word must stand somewhere in one. */
function matcher(query) {
  const wanted = query.toLowerCase().split(/\s+/).filter((word) => word);
  return (claim) => {
    if (wanted.length && !texts.has(claim.id)) texts.set(claim.id, searchable(claim));
    return wanted.every((word) => texts.get(claim.id).includes(word));
  };
}

claimgraph.state = START;
claimgraph.change = change;
window.addEventListener("popstate", enterAddress);
