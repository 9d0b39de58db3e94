/* Makes elements. All text of the page passes through here, and only as text. */
"use strict";

const claimgraph = {
  data: JSON.parse(document.getElementById("data").textContent),
  drawing: JSON.parse(document.getElementById("drawing").textContent),
};
window.claimgraph = claimgraph;

/** A tag, its properties and its children (elements or texts) → an element. */
function make(tag, properties, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties || {})) {
    if (value === null || value === undefined) continue;
    if (name === "class") element.className = value;
    else if (name === "click") element.addEventListener("click", value);
    else element.setAttribute(name, value);
  }
  for (const child of children) {
    if (child !== null && child !== undefined) element.append(child);
  }
  return element;
}

/** Text of unknown language, which may run from right to left. */
function foreign(tag, text, properties) {
  return make(tag, { dir: "auto", ...properties }, text);
}

function show(element, children) {
  element.replaceChildren(...children);
}

claimgraph.entity = (iri) => claimgraph.data.entities[iri];
claimgraph.relation = (name) => claimgraph.data.relations[name];
claimgraph.claim = (id) => claimgraph.data.claims.find((claim) => claim.id === id);

/** A claim's proposition as one line of text, for searching and for screen readers. */
function proposition(claim) {
  const parts = [claimgraph.entity(claim.source).name, claimgraph.relation(claim.relation).label];
  if (claim.item) parts.push(claim.item);
  if (claim.target) parts.push("→", claimgraph.entity(claim.target).name);
  return parts.join(" ");
}

/** A claim's proposition as elements: source, relation, item, target. */
function propositionLine(claim) {
  const relation = claimgraph.relation(claim.relation);
  const verb = make("span", { class: "verb" }, relation.label);
  verb.style.setProperty("--relation", relation.colour);
  return make(
    "span",
    { class: "proposition" },
    foreign("b", claimgraph.entity(claim.source).name),
    " ",
    verb,
    claim.item ? " " : null,
    claim.item ? foreign("span", claim.item, { class: "item" }) : null,
    claim.target ? make("span", { class: "arrow", "aria-label": "to" }, " → ") : null,
    claim.target ? foreign("b", claimgraph.entity(claim.target).name) : null,
  );
}

function chip(text) {
  return make("span", { class: `chip ${text}` }, text);
}

/** A number and what it counts: "1 voice", "2 voices". */
function counted(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
