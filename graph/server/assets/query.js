/* The query page: a tab for each named query, asked of this server and of nobody else. Nothing is kept in the browser. */
"use strict";

(() => {
  const settings = JSON.parse(document.getElementById("settings").textContent);
  const endpoint = new URL("/sparql", location.href).href;
  const wanted = decodeURIComponent(location.hash.slice(1));

  /* Completions that would be fetched from elsewhere are left out. */
  Yasgui.Yasqe.defaults.autocompleters = ["variables"];

  const yasgui = new Yasgui(document.getElementById("yasgui"), {
    autoAddOnInit: false,
    autofocus: false,
    copyEndpointOnNewTab: false,
    endpointCatalogueOptions: { getData: () => [] },
    persistenceId: null,
    populateFromUrl: (tab) => ({ ...tab, requestConfig: { ...tab.requestConfig, endpoint } }),
    requestConfig: { endpoint, method: "POST" },
    yasqe: { value: "SELECT * WHERE {\n  ?subject ?predicate ?object .\n} LIMIT 10" },
    yasr: { prefixes: settings.prefixes },
  });

  /* Values as they are, without types and row numbers; one click shows those too. */
  const plainTable = { selectedPlugin: "table", pluginsConfig: { table: { compact: true } } };

  /* A shared link has brought its own tab; otherwise the query that the address names is shown, or the first. */
  const names = settings.queries.map((query) => query.name);
  const shown = yasgui.getTab() ? null : names.includes(wanted) ? wanted : names[0];
  for (const { name, sparql } of settings.queries) {
    yasgui.addTab(name === shown, { name, yasqe: { value: sparql }, yasr: { settings: plainTable } });
  }

  /* What has a page here is opened here. */
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a.iri");
    if (link && link.href.startsWith(settings.things)) {
      link.href = settings.pages + link.href.slice(settings.things.length);
    }
  }, true);
})();
