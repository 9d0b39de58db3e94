/* The panel: the list, or the dossier of what is open. */
"use strict";

const narrow = window.matchMedia("(max-width: 860px)"); // there the panel is below the picture

/** What is open → its dossier; an edge stands for one claim or several, one below the other. */
function dossierOf(open) {
  if (claimgraph.claim(open)) return [claimDossier(claimgraph.claim(open))];
  if (claimgraph.edge(open)) return claimgraph.data.claims.filter((claim) => claim.edge === open).map(claimDossier);
  return [entityDossier(open)];
}

function closeDossier() {
  change({ open: "" });
}

function showPanel(state, _, before) {
  const dossier = byId("dossier");
  if (state.open) fillDossier(dossier, state);
  const moved = state.open !== before.open;
  byId("list").hidden = Boolean(state.open);
  dossier.hidden = !state.open;
  if (!moved) return;
  dossier.parentElement.scrollTop = 0;
  select(state.open);
  if (document.activeElement === byId("query")) return;
  const now = state.open ? dossier : byId("list");
  now.focus({ preventScroll: true });
  if (narrow.matches) now.scrollIntoView();
}

/** Fills the dossier; the focus stays on the button of it that was pressed. */
function fillDossier(dossier, { open }) {
  const pressed = [...dossier.querySelectorAll("button")].indexOf(document.activeElement);
  const bar = make("p", { class: "bar" }, button(say("back"), closeDossier, { class: "back" }), button(say("print"), () => window.print(), { class: "back" }));
  show(dossier, [bar, ...dossierOf(open)]);
  if (pressed >= 0) dossier.querySelectorAll("button")[pressed]?.focus({ preventScroll: true });
}
