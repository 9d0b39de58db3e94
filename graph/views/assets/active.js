/* The filters in force, as buttons that take them away again. */
"use strict";

/** A state → what each filter in it is called, and the change that takes it away. */
function filtersOf(state) {
  const name = (iri) => claimgraph.entity(iri).name;
  const label = {
    relation: (value) => claimgraph.relation(value).label,
    kind: (value) => settings.kinds[value]?.label || value,
    speaker: name,
    publisher: (value) => value,
  };
  const filters = Object.keys(FACETS).flatMap((facet) =>
    state[facet].map((value) => [(label[facet] || say)(value), { [facet]: state[facet].filter((one) => one !== value) }]),
  );
  if (state.query) filters.push([say("quoted", { text: state.query }), { query: "" }]);
  if (state.origins > 1) filters.push([say("origins_least", { count: state.origins }), { origins: 1 }]);
  if (state.from) filters.push([say("from_day", { day: state.from }), { from: "" }]);
  if (state.until) filters.push([say("to_day", { day: state.until }), { until: "" }]);
  if (state.around) filters.push([say("steps_from", { count: state.depth, name: name(state.around) }), { around: "", depth: 1 }]);
  if (state.path.length) {
    const [from, to] = state.path.map(name);
    filters.push([say("path_between", { from, to }), { path: [] }]);
  }
  return filters;
}

function showActive(state) {
  const filters = filtersOf(state);
  const chips = filters.map(([label, parts]) =>
    make("li", {}, button(label, () => change(parts), { class: "filter", dir: "auto", "aria-label": say("remove_filter", { filter: label }) })),
  );
  if (chips.length > 1) chips.push(make("li", {}, button(say("clear"), clearFilters, { class: "link" })));
  byId("active").hidden = !chips.length;
  show(byId("active"), chips);
}
