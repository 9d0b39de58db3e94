/* What is shown, as rows: the same columns and the same care as in the table that claimgraph exports. */
"use strict";

const COLUMNS = [
  "claim", "source", "relation", "item", "target", "about", "status",
  "speaker", "office", "stance", "modality", "date",
  "evidence", "cue", "start", "end",
  "document", "title", "publisher", "published", "url",
  "said", "origin", "speakers", "origins", "outlets",
];
const STARTS_A_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** One row for each statement that is shown, in the order of the list. */
function shownRows({ claims, statements }) {
  return claims.flatMap((claim) => statements.get(claim).map((statement) => rowOf(claim, statement)));
}

function rowOf(claim, statement) {
  const of = statement.document;
  const { speakers, origins, outlets } = claim.support[statement.stance];
  const speaker = statement.speaker ? claimgraph.entity(statement.speaker) : null;
  return {
    claim: claim.id,
    source: claimgraph.entity(claim.source).name,
    relation: claimgraph.relation(claim.relation).label,
    item: claim.item,
    target: claim.target ? claimgraph.entity(claim.target).name : null,
    about: claim.about,
    status: claim.status,
    speaker: speaker ? speaker.name : null,
    office: speaker ? speaker.position : null,
    stance: statement.stance,
    modality: statement.modality,
    date: statement.date,
    evidence: statement.text,
    cue: statement.cue,
    start: statement.start,
    end: statement.start + [...statement.text].length,
    document: of.name,
    title: of.title,
    publisher: of.publisher,
    published: of.published,
    url: of.url,
    said: statement.said,
    origin: statement.origin || of.name,
    speakers,
    origins,
    outlets,
  };
}

/** A cell that stays text in a spreadsheet: an apostrophe goes before what would start a formula. */
function safeCell(value) {
  const text = value === null ? "" : String(value);
  const safe = STARTS_A_FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function csvOf(shown) {
  const lines = [COLUMNS, ...shownRows(shown).map((row) => COLUMNS.map((column) => row[column]))];
  return lines.map((cells) => `${cells.map(safeCell).join(",")}\r\n`).join("");
}

function jsonOf(shown) {
  return `${JSON.stringify({ view: writeFragment(claimgraph.state), statements: shownRows(shown) }, null, 1)}\n`;
}
