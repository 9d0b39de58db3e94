/* The data of the page: tables are unpacked, rows that name each other are joined. */
"use strict";

const { settings, words, ...packed } = JSON.parse(byId("data").textContent);
const plural = new Intl.PluralRules("en");
const number = new Intl.NumberFormat("en");

/** A text of words.json, with *values* in its places; `count` chooses between singular and plural. */
function say(key, values = {}) {
  const text = typeof words[key] === "string" ? words[key] : words[key][plural.select(values.count)];
  const written = (value) => (typeof value === "number" ? number.format(value) : value);
  return text.replace(/\{(\w+)\}/g, (_, name) => written(values[name]));
}

/** Columns, or places in the list of common values → rows. */
function rowsOf(name) {
  const columns = Object.entries(packed.tables[name]).map(([column, found]) => [column, valuesOf(found)]);
  const rows = Array.from({ length: columns.length ? columns[0][1].length : 0 }, () => ({}));
  for (const [column, values] of columns) {
    for (let place = 0; place < rows.length; place += 1) rows[place][column] = values[place];
  }
  return rows;
}

function valuesOf(column) {
  const value = (place) => (place < 0 ? null : packed.values[place]);
  if (Array.isArray(column)) return column;
  return column.lists ? column.lists.map((places) => places.map(value)) : column.at.map(value);
}

claimgraph.data = {
  entities: rowsOf("entities"),
  documents: rowsOf("documents"),
  claims: rowsOf("claims"),
  statements: rowsOf("statements"),
  nodes: rowsOf("nodes"),
  edges: rowsOf("edges"),
  relations: settings.relations,
  kinds: settings.kinds,
};

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
