/* The legend, which is the filter: press what you want to see. */
"use strict";

const LINES = { asserted: "solid", disputed: "dashed", denied: "hollow", unconfirmed: "faint", planned: "dotted", possible: "dotted" };
const ORDER = {
  status: ["asserted", "disputed", "denied", "unconfirmed"],
  modality: ["actual", "planned", "possible"],
  stance: ["asserts", "denies", "declines"],
};
const keys = []; // every button of the legend: its facet, its value, where its count stands

/** A value in or out of a filter. */
function toggle(facet, value) {
  const chosen = claimgraph.state[facet];
  change({ [facet]: chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value] });
}

/** One key of the legend: its sample, its name, how many claims it would show. */
function key(facet, value, sample, label, title) {
  const count = make("span", { class: "tally" });
  const element = button("", () => toggle(facet, value), { "aria-pressed": "false", title, class: "key" });
  element.append(...[sample, label, count].filter((part) => part));
  keys.push({ facet, value, element, count });
  return make("li", {}, element);
}

function group(facet, children) {
  const id = `facet-${facet}`;
  return make(
    "div",
    { class: "facet", role: "group", "aria-labelledby": id },
    make("h3", { id }, say(facet)),
    make("ul", { id: `${facet}s` }, ...children),
  );
}

function swatch(colour) {
  const element = make("span", { class: "swatch", "aria-hidden": "true" });
  element.style.setProperty("--relation", colour);
  return element;
}

function svgElement(tag, properties) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(properties)) element.setAttribute(name, value);
  return element;
}

function lineSample(value) {
  if (!LINES[value]) return null;
  const sample = svgElement("svg", { width: 30, height: 8, "aria-hidden": "true" });
  sample.append(svgElement("path", { class: LINES[value], d: LINES[value] === "hollow" ? "M0 1.5H27M0 6.5H27M28 0V8" : "M0 4H30" }));
  return sample;
}

function worded(facet) {
  const used = facet === "stance" ? "statements" : "claims";
  const values = ORDER[facet].filter((value) => claimgraph.data[used].some((row) => row[facet] === value));
  return group(facet, values.map((value) => key(facet, value, lineSample(value), say(value))));
}

/** Speakers or outlets, which may be many: a field that completes their names. */
function completed(facet, hint, options) {
  const list = make("datalist", { id: `${facet}-names` });
  const field = make("input", { type: "text", list: list.id, placeholder: hint, "aria-label": say(facet), autocomplete: "off" });
  const byLabel = new Map(options.map(([value, label]) => [label, value]));
  field.addEventListener("focus", () => show(list, [...byLabel.keys()].map((label) => make("option", { value: label }))), { once: true });
  field.addEventListener("change", () => {
    if (!byLabel.has(field.value)) return;
    toggle(facet, byLabel.get(field.value));
    field.value = "";
  });
  return make("div", { class: "facet" }, make("h3", {}, say(facet)), field, list);
}

function speakers() {
  const iris = [...new Set(claimgraph.data.statements.map((statement) => statement.speaker))].filter((iri) => iri);
  const names = iris.map((iri) => [iri, claimgraph.entity(iri).name]);
  return names.sort((one, other) => (one[1] < other[1] ? -1 : 1));
}

function publishers() {
  const names = new Set(claimgraph.data.documents.map((document) => document.publisher));
  return [...names].filter((name) => name).sort().map((name) => [name, name]);
}

function leastOrigins() {
  const most = claimgraph.data.claims.reduce((most, claim) => Math.max(most, claim.origins), 1);
  if (most < 2) return null;
  const field = make("input", { id: "origins", type: "number", min: 1, max: most, "aria-label": say("origins") });
  field.addEventListener("change", () => change({ origins: Math.min(most, Math.max(1, Math.round(Number(field.value)) || 1)) }));
  return make("div", { class: "facet" }, make("h3", {}, say("origins")), field);
}

function buildLegend() {
  const relations = Object.entries(settings.relations);
  const kinds = Object.entries(settings.kinds);
  const outlets = publishers();
  show(byId("facets"), [
    group("relation", relations.map(([name, { label, colour, definition }]) => key("relation", name, swatch(colour), label, definition))),
    group("kind", kinds.map(([name, kind]) => key("kind", name, symbol(kind), kind.label))),
    worded("status"),
    worded("modality"),
    worded("stance"),
    completed("speaker", say("any_speaker"), speakers()),
    outlets.length ? completed("publisher", say("any_publisher"), outlets) : null,
    leastOrigins(),
  ]);
}

function showLegend(state, shown) {
  for (const { facet, value, element, count } of keys) {
    const found = shown.tallies[facet].get(value)?.count || 0;
    element.setAttribute("aria-pressed", String(state[facet].includes(value)));
    element.classList.toggle("off", (state[facet].length > 0 && !state[facet].includes(value)) || !found);
    count.textContent = written(found);
  }
  if (byId("origins")) byId("origins").value = state.origins;
}
