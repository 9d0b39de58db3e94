/* Dossiers of entities: who somebody is, what is said of them and by them, and how to look around from there. */
"use strict";

const DEPTHS = [1, 2, 3];

function entityDossier(iri) {
  const entity = claimgraph.entity(iri);
  const { claims } = claimgraph.data;
  const kind = settings.kinds[entity.kind];
  return make(
    "article",
    { class: "entity" },
    make("h2", { dir: "auto" }, entity.name),
    make("p", { class: "facts" }, make("span", {}, kind ? kind.label : entity.kind), entity.position ? foreign("span", entity.position) : null),
    make("dl", {}, ...identity(entity)),
    ranks.has(iri) ? surroundings(iri) : null,
    claimGroup("as_source", claims.filter((claim) => claim.source === iri)),
    claimGroup("as_target", claims.filter((claim) => claim.target === iri)),
    claimGroup("as_speaker", claims.filter((claim) => claim.statements.some((statement) => statement.speaker === iri))),
  );
}

function identity(entity) {
  const rows = [];
  const add = (term, value) => rows.push(make("dt", {}, say(term)), make("dd", { dir: "auto" }, value));
  if (entity.names.length) add("names", entity.names.join(", "));
  if (entity.represents && claimgraph.entity(entity.represents)) add("represents", entityButton(entity.represents));
  if (entity.iso) add("iso", entity.iso);
  if (entity.wikidata) add("wikidata", entity.wikidata);
  return rows;
}

/** What is near to a party, and the shortest path from it to another. */
function surroundings(iri) {
  const { state } = claimgraph;
  const depths = DEPTHS.map((count) => {
    const pressed = state.around === iri && state.depth === count;
    const press = () => change(pressed ? { around: "", depth: 1 } : { around: iri, depth: count, path: [] });
    return button(say("steps", { count }), press, { class: "step", "aria-pressed": String(pressed) });
  });
  const others = () => claimgraph.data.entities.filter((entity) => ranks.has(entity.iri) && entity.iri !== iri);
  const path = combobox({
    label: say("path"),
    hint: say("path_hint"),
    candidates: others,
    choose: (entity) => change({ path: [iri, entity.iri], around: "", query: "" }),
  });
  return make(
    "div",
    { class: "surroundings" },
    make("div", { role: "group", "aria-label": say("neighbourhood") }, make("h3", {}, say("neighbourhood")), ...depths),
    make("div", {}, make("h3", {}, say("path")), path),
  );
}

function claimGroup(heading, claims) {
  if (!claims.length) return null;
  return make(
    "section",
    { class: "group" },
    make("h3", {}, say(heading), make("span", { class: "number" }, written(claims.length))),
    make("ol", { class: "claims" }, ...claims.slice(0, AT_A_TIME).map(claimRow)),
  );
}
