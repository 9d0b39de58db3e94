/* Dossiers: what is claimed, and by whom; who somebody is, and what is said of them and by them. */
"use strict";

const SIDES = [
  ["asserts", "Asserts"],
  ["denies", "Denies"],
  ["declines", "Will not say"],
];
const panel = { list: document.getElementById("list"), dossier: document.getElementById("dossier") };

function openPanel(children) {
  show(panel.dossier, [
    make("button", { type: "button", class: "back", click: closeDossier }, "← All claims"),
    ...children,
  ]);
  panel.list.hidden = true;
  panel.dossier.hidden = false;
  panel.dossier.parentElement.scrollTop = 0;
  panel.dossier.focus({ preventScroll: true });
}

function closeDossier() {
  panel.dossier.hidden = true;
  panel.list.hidden = false;
  claimgraph.network.unselectAll();
  panel.list.focus({ preventScroll: true });
}

/** An edge stands for one claim or several: all of them are shown, one below the other. */
function openEdge(id) {
  const claims = claimgraph.data.claims.filter((claim) => claim.edge === id);
  selectEdge(id);
  openPanel(claims.map(claimDossier));
}

function openClaim(id) {
  const claim = claimgraph.claim(id);
  selectEdge(claim.edge);
  openPanel([claimDossier(claim)]);
}

function openEntity(iri) {
  selectNode(iri);
  openPanel([entityDossier(iri)]);
}

function claimDossier(claim) {
  const about = claim.about ? claimgraph.claim(claim.about) : null;
  return make(
    "article",
    { class: "claim" },
    make("h2", {}, propositionLine(claim)),
    make("p", { class: "facts" }, chip(claim.status), ...facts(claim)),
    about ? make("p", { class: "about" }, "About: ", claimButton(about)) : null,
    claim.target || about ? null : make("p", { class: "quiet" }, "No target is named, so there is no line in the picture."),
    standpoints(claim),
    ...claim.changes.map(change),
    ...SIDES.map(([stance, heading]) => side(claim, stance, heading)),
    make("p", { class: "links" }, "Who is ", ...parties(claim)),
  );
}

function facts(claim) {
  const found = [];
  if (claim.modality !== "actual") found.push(chip(claim.modality));
  if (claim.first) found.push(make("span", {}, claim.first === claim.last ? claim.first : `${claim.first} to ${claim.last}`));
  found.push(make("code", {}, claim.id));
  return found;
}

function parties(claim) {
  const iris = [claim.source, claim.target].filter((iri) => iri);
  return iris.flatMap((iri, number) => [number ? " · " : "", entityButton(iri)]);
}

/** Who changed position: what they held, and when it was reported. */
function change({ speaker, positions }) {
  const held = positions.map(({ stances, first, last }) => `${stances.join(" and ")} ${first === last ? first : `${first} to ${last}`}`);
  return make("p", { class: "change" }, entityButton(speaker), " changed position: ", held.join(", then "));
}

/** Who stands where, at a glance, where not all stand on one side. */
function standpoints(claim) {
  const columns = SIDES.map(([stance, heading]) => {
    const names = claim.statements.filter((statement) => statement.stance === stance).map((statement) => statement.voice);
    return names.length ? standpoint(stance, heading, [...new Set(names)]) : null;
  }).filter((column) => column);
  return columns.length > 1 ? make("div", { class: "standpoints" }, ...columns) : null;
}

function standpoint(stance, heading, names) {
  return make(
    "div",
    { class: `standpoint ${stance}` },
    make("strong", {}, heading),
    make("ul", {}, ...names.map((name) => foreign("li", name))),
  );
}

function side(claim, stance, heading) {
  const statements = claim.statements.filter((statement) => statement.stance === stance);
  if (!statements.length) return null;
  return make(
    "section",
    { class: `side ${stance}` },
    make("h3", {}, heading, make("span", { class: "number" }, String(statements.length))),
    make("p", { class: "quiet" }, claim.support[stance]),
    ...statements.map(statementCard),
  );
}

function statementCard(statement) {
  return make(
    "figure",
    {},
    make("figcaption", {}, statement.speaker ? entityButton(statement.speaker) : voiceOf(statement), office(statement.speaker)),
    make("blockquote", { dir: "auto" }, ...statement.pieces.map(piece)),
    make("p", { class: "provenance" }, ...provenance(statement)),
    statement.explanation
      ? make("details", { class: "reading" }, make("summary", {}, "How this was read"), foreign("p", statement.explanation), confidenceOf(statement))
      : null,
  );
}

function confidenceOf(statement) {
  return statement.confidence === null
    ? null
    : make("p", { class: "quiet" }, `Of a hundred statements read like this, about ${Math.round(100 * statement.confidence)} are read rightly.`);
}

function voiceOf(statement) {
  return make("span", { class: "voice" }, foreign("span", statement.voice), make("span", { class: "quiet" }, " in its own voice"));
}

function office(iri) {
  const speaker = iri ? claimgraph.entity(iri) : null;
  return speaker && speaker.position ? foreign("span", speaker.position, { class: "office" }) : null;
}

function piece([text, roles]) {
  return roles.length ? make("mark", { class: roles.join(" "), title: roles.join(", ") }, text) : text;
}

function provenance(statement) {
  const title = statement.title || statement.document;
  const linked = statement.url
    ? foreign("a", title, { href: statement.url, rel: "noopener noreferrer", target: "_blank" })
    : foreign("cite", title);
  const rest = [
    statement.publisher,
    statement.published,
    statement.said ? `said: ${statement.said}` : null,
    statement.date ? `event: ${statement.date}` : null,
    statement.origin ? `same origin as ${statement.origin}` : null,
  ];
  return [linked, ...rest.filter((part) => part).flatMap((part) => [" · ", foreign("span", part)])];
}

function entityButton(iri) {
  return make("button", { type: "button", class: "link", dir: "auto", click: () => openEntity(iri) }, claimgraph.entity(iri).name);
}

function claimButton(claim) {
  return make("button", { type: "button", class: "link", click: () => openClaim(claim.id) }, proposition(claim));
}

function entityDossier(iri) {
  const entity = claimgraph.entity(iri);
  const claims = claimgraph.data.claims;
  return make(
    "article",
    { class: "entity" },
    make("h2", { dir: "auto" }, entity.name),
    make("p", { class: "facts" }, make("span", {}, entity.kind), entity.position ? foreign("span", entity.position) : null),
    make("dl", {}, ...identity(entity)),
    claimGroup("As source", claims.filter((claim) => claim.source === iri)),
    claimGroup("As target", claims.filter((claim) => claim.target === iri)),
    claimGroup("As speaker", claims.filter((claim) => claim.statements.some((statement) => statement.speaker === iri))),
  );
}

function identity(entity) {
  const rows = [];
  const add = (term, value) => rows.push(make("dt", {}, term), make("dd", { dir: "auto" }, value));
  if (entity.names.length) add("Also", entity.names.join(", "));
  if (entity.represents && claimgraph.entity(entity.represents)) add("Speaks for", entityButton(entity.represents));
  if (entity.iso) add("ISO 3166", entity.iso);
  if (entity.wikidata) add("Wikidata", entity.wikidata);
  return rows;
}

function claimGroup(heading, claims) {
  if (!claims.length) return null;
  return make(
    "section",
    { class: "group" },
    make("h3", {}, heading, make("span", { class: "number" }, String(claims.length))),
    make("ol", { class: "claims" }, ...claims.map(claimRow)),
  );
}
