/* The data of the page: tables are unpacked, rows that name each other are joined. */
"use strict";

const { settings, words, ...packed } = JSON.parse(byId("data").textContent);
const plural = new Intl.PluralRules("en");
let grouping = null;

/** A whole number, its thousands set apart. Making the first formatter takes 30 ms: a small page opens without. */
function written(number) {
  if (number < 1000) return String(number);
  grouping ??= new Intl.NumberFormat("en");
  return grouping.format(number);
}

/** A text of words.json, with *values* in its places; `count` chooses between singular and plural. */
function say(key, values = {}) {
  const text = typeof words[key] === "string" ? words[key] : words[key][plural.select(values.count)];
  return text.replace(/\{(\w+)\}/g, (_, name) => (typeof values[name] === "number" ? written(values[name]) : values[name]));
}

/** The rows of a table, which comes as columns (graph/views/packing.py says how). */
function rowsOf(name) {
  const { rows, columns } = packed.tables[name];
  const table = Array.from({ length: rows }, () => ({}));
  for (const [column, found] of Object.entries(columns)) {
    const values = valuesOf(found, rows);
    for (let place = 0; place < rows; place += 1) table[place][column] = values[place];
  }
  return table;
}

function valuesOf(column, rows) {
  if (!column.but) return listOf(column);
  const values = new Array(rows).fill(column.mostly);
  listOf(column.rest).forEach((value, number) => (values[column.but[number]] = value));
  return values;
}

function listOf(column) {
  const value = (place) => (place < 0 ? null : packed.values[place]);
  let sum = 0;
  if (Array.isArray(column)) return column;
  if (column.steps) return column.steps.map((step) => (sum += step));
  return column.lists ? column.lists.map((places) => places.map(value)) : column.at.map(value);
}

/** An edge is what its claims have in common; its look is told apart from them. */
function edgeOf({ claim: place, look, label }) {
  const { source: from, relation, target: to } = claimgraph.data.claims[place];
  return { id: edgeId(claimgraph.data.claims[place]), from, to, relation, label, ...look };
}

/** Who does what to whom, as the address of a dossier says it; a claim without a target has no edge. */
function edgeId({ source, relation, target }) {
  return target && `${source} ${relation} ${target}`;
}

claimgraph.data = {
  entities: rowsOf("entities"),
  documents: rowsOf("documents"),
  claims: rowsOf("claims"),
  statements: rowsOf("statements"),
  nodes: rowsOf("nodes"),
  relations: settings.relations,
  kinds: settings.kinds,
};
claimgraph.data.edges = rowsOf("edges").map(edgeOf);

function indexed(rows, key) {
  return new Map(rows.map((row) => [row[key], row]));
}

const entityByIri = indexed(claimgraph.data.entities, "iri");
const claimById = indexed(claimgraph.data.claims, "id");
const nodeByIri = indexed(claimgraph.data.nodes, "id");
const edgeById = indexed(claimgraph.data.edges, "id");
claimgraph.entity = (iri) => entityByIri.get(iri);
claimgraph.claim = (id) => claimById.get(id);
claimgraph.edge = (id) => edgeById.get(id);
claimgraph.node = (iri) => nodeByIri.get(iri);
claimgraph.relation = (name) => settings.relations[name];

for (const claim of claimgraph.data.claims) {
  claim.statements = [];
  claim.edge = edgeId(claim);
  claim.parties = [claim.source, claim.target].filter((iri) => iri).map(claimgraph.entity);
}
for (const statement of claimgraph.data.statements) {
  const of = claimgraph.data.documents[statement.document];
  const speaker = statement.speaker && claimgraph.entity(statement.speaker);
  claimgraph.data.claims[statement.claim].statements.push(statement);
  statement.document = of;
  statement.voice = speaker ? speaker.name : of.publisher || of.name;
}

/** A claim's proposition as one line of text, for searching, for screen readers and for citations. */
function proposition(claim) {
  const parts = [claimgraph.entity(claim.source).name, claimgraph.relation(claim.relation).label];
  if (claim.item) parts.push(claim.item);
  if (claim.target) parts.push("→", claimgraph.entity(claim.target).name);
  return parts.join(" ");
}
