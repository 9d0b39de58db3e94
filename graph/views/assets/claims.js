/* The list of claims. */
"use strict";

const AT_A_TIME = 50;
let listed = AT_A_TIME;

function openIt(id) {
  change({ open: id });
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
    claim.target ? make("span", { class: "arrow", role: "img", "aria-label": say("to") }, " → ") : null,
    claim.target ? foreign("b", claimgraph.entity(claim.target).name) : null,
  );
}

function statusChips(claim) {
  return [chip(claim.status, say(claim.status)), claim.modality === "actual" ? null : chip(claim.modality, say(claim.modality))];
}

function claimRow(claim) {
  const about = claim.about ? claimgraph.claim(claim.about) : null;
  const voices = new Set(claim.statements.map((statement) => statement.speaker || statement.voice)).size;
  const behind = say("behind", { voices: say("voices", { count: voices }), origins: say("origin_count", { count: claim.origins }) });
  const row = make(
    "button",
    { type: "button", class: "row", "data-claim": claim.id, click: () => openIt(claim.id) },
    propositionLine(claim),
    about ? foreign("span", say("about", { claim: proposition(about) }), { class: "subject" }) : null,
    make("span", { class: "meta" }, ...statusChips(claim), make("span", {}, behind)),
  );
  return make("li", {}, row);
}

function showList(_, shown) {
  listed = AT_A_TIME;
  fillList(shown);
}

function fillList({ claims }) {
  const rows = claims.slice(0, listed).map(claimRow);
  show(byId("claims"), rows.length ? rows : [make("li", { class: "quiet" }, say("nothing_found"))]);
  byId("more").hidden = claims.length <= listed;
  byId("count").textContent = say("count", { found: claims.length, count: claimgraph.data.claims.length });
}

byId("more").addEventListener("click", () => {
  const next = listed;
  listed += AT_A_TIME;
  fillList(claimgraph.shown);
  byId("claims").children[next].querySelector("button").focus();
});
