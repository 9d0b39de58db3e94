"""The page in a real Chromium: it asks for nothing, and shows text as text."""

from __future__ import annotations

import csv
import io
import json
import re

import networkx as nx
import pytest
from lxml import etree

from graph.model import Corpus
from graph.ontology import Ontology
from graph.views import page as page_module
from graph.views import render_page
from graph.views.page import embed_json

from .corpora import HOSTILE, hostile_affair, large_affair
from .visit import Open


def test_the_page_asks_for_itself_and_nothing_else(open_page: Open, corpus: Corpus) -> None:
    visit = open_page(corpus)
    visit.page.wait_for_load_state("networkidle")
    assert len(visit.requests) == 1
    assert visit.complaints == []


def test_no_address_stands_where_a_browser_would_fetch_it(
    corpus: Corpus, network: nx.MultiDiGraph[str], ontology: Ontology
) -> None:
    html = render_page(corpus, network, ontology)
    outside_scripts = re.sub(r"<script.*?</script>|<style.*?</style>", "", html, flags=re.DOTALL)
    assert not re.search(r"\b(src|srcset|action|data)\s*=|url\(", outside_scripts)
    assert re.findall(r'href="([^"]*)"', outside_scripts) == ["#list"]
    assert "sourceMappingURL" not in html


OPEN_ALL = """() => claimgraph.data.claims.flatMap((claim) => {
  const name = claim.parties[0].name;
  claimgraph.openIt(claim.id);
  const dossier = document.getElementById('dossier');
  const text = (selector) => dossier.querySelector(selector).textContent;
  const seen = {
    source: text('h2 b'), speaker: text('figcaption button'), office: text('.office'), title: text('cite'),
    item: text('.item'), sentence: text('blockquote'), mark: text('mark'),
  };
  claimgraph.openIt(claim.source);
  const expected = { ...seen, ...Object.fromEntries(
    ['source', 'speaker', 'office', 'title', 'item', 'mark'].map((field) => [field, name])
  ), sentence: `Of ${name} it was said 🙂 that it sent ${name}.` };
  const wrong = Object.keys(seen).filter((field) => seen[field] !== expected[field]);
  if (text('h2') !== name) wrong.push('heading');
  return wrong.map((field) => [claim.id, field, seen[field]]);
})"""
FOREIGN = "img, iframe, object, embed, style, link, base, meta, form, video, audio, script, body [onload], [onerror]"


def test_hostile_text_is_shown_as_text_and_runs_nothing(open_page: Open) -> None:
    title = "</title><script>window.pwned=9</script> href {{ 6 * 7 }}"
    visit = open_page(hostile_affair(), title=title)
    page = visit.page
    page.on("dialog", lambda dialog: visit.complaints.append(dialog.message))
    assert len(HOSTILE) > 60
    assert page.title() == title
    assert page.locator("h1").inner_text() == title
    own = page.evaluate("(foreign) => document.querySelectorAll(foreign).length", FOREIGN)
    assert page.evaluate(OPEN_ALL) == []
    assert page.evaluate("() => new Set(claimgraph.data.claims.map((claim) => claim.parties[0].name)).size") == len(
        HOSTILE
    )
    assert page.evaluate("(foreign) => document.querySelectorAll(foreign).length", FOREIGN) == own
    assert page.evaluate("() => window.pwned") is None
    assert page.evaluate("() => Object.keys(Object.prototype).length") == 0
    assert visit.complaints == []
    assert len(visit.requests) == 1


def test_hostile_text_does_no_harm_in_search_filters_and_files(open_page: Open) -> None:
    visit = open_page(hostile_affair())
    page = visit.page
    for text in HOSTILE[::6]:
        page.get_by_label("Search").fill(text[:80])
        page.locator("#search .combobox input").press("ArrowDown")
    page.get_by_label("Search").fill("")
    labels = """(facet) => {
      const chosen = claimgraph.data.statements.map((statement) => statement[facet] || statement.document[facet]);
      return filtersOf({ ...START, [facet]: chosen }).map(([label]) => label);
    }"""
    assert sorted(page.evaluate(labels, "speaker")) == sorted(page.evaluate(labels, "publisher")) == sorted(HOSTILE)
    drawing = etree.fromstring(page.evaluate("() => svgOf(claimgraph.shown)"))
    assert {element.tag.partition("}")[2] for element in drawing.iter()} <= {
        "svg",
        "rect",
        "g",
        "path",
        "circle",
        "text",
    }
    csv.field_size_limit(1_000_000)
    rows = list(csv.DictReader(io.StringIO(page.evaluate("() => csvOf(claimgraph.shown)"), newline="")))
    assert len(rows) == len(HOSTILE)
    assert not [row for row in rows for cell in row.values() if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
    assert page.evaluate("() => window.pwned") is None
    assert visit.complaints == []
    assert len(visit.requests) == 1


def test_a_name_cannot_turn_the_text_around_it(open_page: Open) -> None:
    page = open_page(hostile_affair()).page
    isolated = page.evaluate(
        "() => [...document.querySelectorAll('#claims b')].map((b) => getComputedStyle(b).unicodeBidi)"
    )
    assert set(isolated) == {"isolate"}


def test_the_policy_stops_what_is_not_ours(open_page: Open, corpus: Corpus) -> None:
    visit = open_page(corpus)
    visit.page.evaluate(
        """() => {
          window.refused = [];
          document.addEventListener('securitypolicyviolation', (event) => refused.push(event.effectiveDirective));
          const script = document.createElement('script');
          script.textContent = 'window.pwned = 1';
          document.body.append(script);
          new Image().src = 'http://127.0.0.1:9/x.png';
        }"""
    )
    visit.page.wait_for_function("() => refused.length > 1")
    assert visit.page.evaluate("() => refused") == ["script-src-elem", "img-src"]
    assert visit.page.evaluate("() => window.pwned") is None


def test_a_corpus_without_claims_gives_a_page_that_says_so(open_page: Open) -> None:
    visit = open_page(Corpus((), (), ()))
    assert "Nothing to draw" in visit.page.locator("#notice").inner_text()
    assert visit.page.locator("#count").inner_text() == "0 of 0"
    assert visit.page.locator("#timeline").is_hidden()
    assert visit.complaints == []


def test_a_large_network_is_drawn_in_part_and_listed_in_whole(open_page: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page_module, "DRAWN_AT_MOST", 20)
    visit = open_page(large_affair(80, 500))
    page = visit.page
    parties = visit.ask("claimgraph.data.nodes.length")
    assert visit.ask("claimgraph.nodes.getIds()") == visit.ask(
        "claimgraph.data.nodes.slice(0, 20).map((node) => node.id)"
    )
    assert f"the 20 most reported of {parties} parties" in page.locator("#notice").inner_text()
    claims = visit.ask("claimgraph.data.claims.length")
    assert page.locator("#claims .row").count() == 50 < claims
    page.get_by_role("button", name="Show more").click()
    assert page.locator("#claims .row").count() == min(100, claims)


def test_what_is_not_drawn_is_one_search_away(open_page: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page_module, "DRAWN_AT_MOST", 20)
    visit = open_page(large_affair(80, 500))
    least = visit.ask("claimgraph.data.nodes.at(-1)")
    assert visit.ask("claimgraph.nodes.get(it)", least["id"]) is None
    field = visit.page.get_by_role("combobox", name="Search")
    field.fill(least["label"])
    field.press("ArrowDown")
    field.press("Enter")
    assert visit.page.locator("#dossier h2").inner_text() == least["label"]
    assert visit.ask("claimgraph.network.getSelectedNodes()") == [least["id"]]
    edges = visit.ask("claimgraph.data.edges.filter(({ from, to }) => from === it || to === it).length", least["id"])
    assert (
        visit.ask("claimgraph.lines.filter(({ from, to }) => from === it || to === it).length", least["id"])
        == edges
        > 0
    )


@pytest.mark.parametrize("text", [*HOSTILE, "\ud800 alone"])
def test_embedded_json_holds_no_markup_and_reads_back(text: str) -> None:
    embedded = str(embed_json({"text": text}))
    assert not set("<>&\u2028\u2029") & set(embedded)
    assert json.loads(embedded)["text"] == text.replace("\ud800", "?")
