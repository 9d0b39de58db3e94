/* Dossiers of claims: what is claimed, how well it is supported, and who stands where. */
"use strict";

const SIDES = ["asserts", "denies", "declines"];

function claimDossier(claim) {
  const about = claim.about ? claimgraph.claim(claim.about) : null;
  return make(
    "article",
    { class: "claim" },
    make("h2", {}, propositionLine(claim)),
    make("p", { class: "facts" }, ...statusChips(claim), dates(claim), make("code", {}, claim.id)),
    about ? make("p", { class: "about" }, say("about_claim"), claimButton(about)) : null,
    claim.target || about ? null : make("p", { class: "quiet" }, say("no_target")),
    standpoints(claim),
    ...claim.changes.map(changeOf),
    ...SIDES.map((stance) => side(claim, stance)),
    make("p", { class: "links" }, say("who_is"), ...parties(claim)),
  );
}

/** When the event is said to have happened: the earliest and the latest date. */
function dates(claim) {
  const known = claim.statements.map((statement) => statement.date).filter((date) => date).sort();
  if (!known.length) return null;
  const [first, last] = [known[0], known.at(-1)];
  return make("span", {}, first === last ? first : say("span", { first, last }));
}

/** "3 speakers, 1 origin, 12 outlets": how many take one stance; a reprint is no second witness. */
function support({ speakers, origins, outlets, unnamed }) {
  const counts = [
    speakers ? say("speakers", { count: speakers }) : say("no_speaker"),
    say("origin_count", { count: origins }),
    outlets ? say("outlets", { count: outlets }) : null,
    unnamed ? say("unnamed", { count: unnamed }) : null,
  ];
  return make("p", { class: "quiet support", title: say("support_hint") }, counts.filter((count) => count).join(", "));
}

/** Who changed position: what they held, and when it was reported. */
function changeOf({ speaker, positions }) {
  const held = positions.map(({ stances, first, last }) => {
    const when = first === last ? first : say("span", { first, last });
    return `${stances.map((stance) => say(stance).toLowerCase()).join(say("and"))} ${when}`;
  });
  return make("p", { class: "change" }, entityButton(speaker), say("changed"), held.join(say("then")));
}

function parties(claim) {
  return claim.parties.flatMap(({ iri }, place) => [place ? " · " : "", entityButton(iri)]);
}

function claimButton(claim) {
  return button(proposition(claim), () => openIt(claim.id), { class: "link" });
}

/** Who stands where, at a glance, where not all stand on one side. */
function standpoints(claim) {
  const columns = SIDES.map((stance) => {
    const names = claim.statements.filter((statement) => statement.stance === stance).map((statement) => statement.voice);
    return names.length ? standpoint(stance, [...new Set(names)]) : null;
  }).filter((column) => column);
  return columns.length > 1 ? make("div", { class: "standpoints" }, ...columns) : null;
}

function standpoint(stance, names) {
  const list = make("ul", {}, ...names.map((name) => foreign("li", name)));
  return make("div", { class: `standpoint ${stance}` }, make("strong", {}, say(stance)), list);
}

function side(claim, stance) {
  const statements = claim.statements.filter((statement) => statement.stance === stance);
  if (!statements.length) return null;
  const heading = make("h3", {}, say(stance), make("span", { class: "number" }, String(statements.length)));
  return make("section", { class: `side ${stance}` }, heading, support(claim.support[stance]), ...statements.map((statement) => statementCard(claim, statement)));
}
