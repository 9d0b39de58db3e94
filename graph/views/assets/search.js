/* Fields that suggest parties and speakers by any of their names: comboboxes as ARIA describes them. */
"use strict";

const SUGGESTIONS = 8;
let comboboxes = 0;

const ranks = new Map(claimgraph.data.nodes.map((node, place) => [node.id, place]));

/** Text → entities that have a name beginning with it, then those with it inside; the most reported first. */
function suggest(text, candidates) {
  const wanted = text.trim().toLowerCase();
  if (!wanted) return [];
  const found = [];
  for (const entity of candidates) {
    const places = [entity.name, ...entity.names].map((name) => [name, name.toLowerCase().indexOf(wanted)]);
    const hits = places.filter(([, at]) => at >= 0);
    if (!hits.length) continue;
    const [name, at] = hits.find(([, place]) => place === 0) || hits[0];
    found.push({ entity, name, key: [at > 0 ? 1 : 0, ranks.get(entity.iri) ?? Infinity] });
  }
  const order = (one, other) => one.key[0] - other.key[0] || one.key[1] - other.key[1] || (one.name < other.name ? -1 : 1);
  return found.sort(order).slice(0, SUGGESTIONS);
}

/** A labelled field with suggestions: `choose` is called with the entity that is taken, `type` with every text. */
function combobox({ label, hint, candidates, choose, type, id }) {
  const list = `suggestions-${(comboboxes += 1)}`;
  const field = make("input", {
    id: id || `${list}-field`, type: "search", role: "combobox", placeholder: hint, autocomplete: "off", spellcheck: "false",
    "aria-label": label, "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list,
  });
  const options = make("ul", { id: list, class: "suggestions", role: "listbox", "aria-label": say("suggestions") });
  const told = make("span", { class: "unseen", role: "status" });
  options.hidden = true;
  let found = [];
  let at = -1;

  const close = () => {
    found = [];
    display();
  };
  const display = () => {
    at = -1;
    show(options, found.map(({ entity, name }, place) => option(entity, name, `${list}-${place}`, () => take(place))));
    options.hidden = !found.length;
    field.setAttribute("aria-expanded", String(found.length > 0));
    field.removeAttribute("aria-activedescendant");
    told.textContent = field.value ? say("suggestions_found", { count: found.length }) : "";
  };
  const move = (step) => {
    at = (at + step + found.length + (at < 0 && step < 0 ? 1 : 0)) % found.length;
    [...options.children].forEach((child, place) => child.setAttribute("aria-selected", String(place === at)));
    field.setAttribute("aria-activedescendant", `${list}-${at}`);
  };
  const take = (place) => {
    const { entity } = found[place];
    close();
    choose(entity, field);
  };
  field.addEventListener("input", () => {
    found = suggest(field.value, candidates());
    display();
    if (type) type(field.value);
  });
  field.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" && found.length) move(1);
    else if (event.key === "ArrowUp" && found.length) move(-1);
    else if (event.key === "Enter" && found.length && (at >= 0 || !type)) take(Math.max(at, 0));
    else if (event.key === "Escape" && found.length) close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  field.addEventListener("blur", close);
  return make("div", { class: "combobox" }, field, options, told);
}

function option(entity, name, id, take) {
  const kind = settings.kinds[entity.kind];
  const element = make(
    "li",
    { id, role: "option", "aria-selected": "false" },
    kind ? symbol(kind) : make("span", { class: "symbol" }),
    foreign("span", entity.name, { class: "name" }),
    name === entity.name ? null : foreign("span", say("also", { name }), { class: "quiet" }),
  );
  element.addEventListener("mousedown", (event) => {
    event.preventDefault(); // the field keeps the focus, and its list open, until the choice is made
    take();
  });
  return element;
}

function symbol(kind) {
  const element = make("span", { class: `symbol ${kind.shape}`, "aria-hidden": "true" });
  element.style.setProperty("--kind", kind.colour);
  return element;
}

/** The search of the page: what is typed narrows the list, who is chosen is opened. */
function mainSearch() {
  const search = (query) => change({ query: query.trim().slice(0, LONGEST), open: "" }, { replace: claimgraph.state.query !== "" });
  return combobox({
    id: "query",
    label: say("search"),
    hint: say("search_hint"),
    candidates: () => claimgraph.data.entities,
    choose: (entity) => change({ query: "", open: entity.iri }),
    type: search,
  });
}

function showQuery(state) {
  const field = byId("query");
  if (document.activeElement !== field || !state.query) field.value = state.query;
}
