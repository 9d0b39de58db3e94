/* The list of claims, what the search finds, and the legend. */
"use strict";

const AT_A_TIME = 200;
const PAUSE = 150; // milliseconds
let shown = AT_A_TIME;
let fading;

function claimRow(claim) {
  const about = claim.about ? claimgraph.claim(claim.about) : null;
  const voices = new Set(claim.statements.map((statement) => statement.speaker || statement.voice)).size;
  return make(
    "li",
    {},
    make(
      "button",
      { type: "button", class: "row", "data-claim": claim.id, click: () => openClaim(claim.id) },
      propositionLine(claim),
      about ? foreign("span", `about: ${proposition(about)}`, { class: "subject" }) : null,
      make(
        "span",
        { class: "meta" },
        chip(claim.status),
        claim.modality === "actual" ? null : chip(claim.modality),
        make("span", {}, `${counted(voices, "voice")}, ${counted(claim.origins, "origin")}`),
      ),
    ),
  );
}

/** Everything of a claim that the search looks at, in lower case. */
function searchable(claim) {
  const statements = claim.statements.flatMap((statement) => [
    statement.speaker ? claimgraph.entity(statement.speaker).name : statement.voice,
    statement.title || "",
    statement.publisher || "",
    statement.pieces.map(([text]) => text).join(""),
  ]);
  return [proposition(claim), claim.id, claim.status, ...statements].join("\n").toLowerCase();
}

const texts = new Map(claimgraph.data.claims.map((claim) => [claim.id, searchable(claim)]));

function query() {
  return document.getElementById("query").value.trim().toLowerCase();
}

function matching(words) {
  return claimgraph.data.claims.filter(
    (claim) => !claimgraph.hidden.has(claim.relation) && words.every((word) => texts.get(claim.id).includes(word)),
  );
}

function entitiesNamed(text) {
  return Object.entries(claimgraph.data.entities).filter(([, entity]) =>
    [entity.name, ...entity.names].some((name) => name.toLowerCase().includes(text)),
  );
}

/** Lists what the search and the legend leave, and fades the rest of the picture. */
function listClaims() {
  const text = query();
  const claims = matching(text.split(/\s+/).filter((word) => word));
  const named = text ? entitiesNamed(text) : [];
  show(document.getElementById("claims"), claims.slice(0, shown).map(claimRow));
  show(document.getElementById("found"), named.slice(0, 12).map(([iri]) => make("li", {}, entityButton(iri))));
  document.getElementById("more").hidden = claims.length <= shown;
  document.getElementById("count").textContent = `${claims.length} of ${claimgraph.data.claims.length}`;
  fadeLater(text ? claims : null, named);
}

/** Redrawing a large picture takes longer than typing a letter: it waits for a pause. */
function fadeLater(claims, named) {
  clearTimeout(fading);
  fading = setTimeout(() => {
    const iris = claims && [...named.map(([iri]) => iri), ...claims.flatMap((claim) => [claim.source, claim.target])];
    highlight(claims && new Set(iris), claims && new Set(claims.map((claim) => claim.edge)));
  }, PAUSE);
}

function search() {
  shown = AT_A_TIME;
  if (!panel.dossier.hidden) closeDossier();
  listClaims();
  document.getElementById("query").focus();
}

/** Relations as buttons that hide and show their edges and claims. */
function relationKey([name, relation]) {
  const swatch = make("span", { class: "swatch", "aria-hidden": "true" });
  swatch.style.setProperty("--relation", relation.colour);
  const button = make("button", { type: "button", "aria-pressed": "true", title: relation.definition }, swatch, relation.label);
  button.addEventListener("click", () => {
    toggleRelation(name);
    button.setAttribute("aria-pressed", String(!claimgraph.hidden.has(name)));
    listClaims();
  });
  return make("li", {}, button);
}

function kindKey([, kind]) {
  const symbol = make("span", { class: `symbol ${kind.shape}`, "aria-hidden": "true" });
  symbol.style.setProperty("--kind", kind.colour);
  return make("li", {}, symbol, kind.label);
}

document.getElementById("more").addEventListener("click", () => {
  shown += AT_A_TIME;
  listClaims();
});
document.getElementById("query").addEventListener("input", search);
