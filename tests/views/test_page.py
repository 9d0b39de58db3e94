"""The page in a real Chromium: it asks for nothing, and shows text as text."""

from __future__ import annotations

import json
import re

import networkx as nx
import pytest

from graph.model import Corpus
from graph.ontology import Ontology
from graph.views import page as page_module
from graph.views import render_page
from graph.views.page import embed_json

from .corpora import HOSTILE, hostile_affair, large_affair
from .visit import Open


def test_the_page_asks_for_itself_and_nothing_else(open_page: Open, corpus: Corpus) -> None:
    visit = open_page(corpus)
    visit.page.wait_for_timeout(500)
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


def test_hostile_text_is_shown_as_text_and_runs_nothing(open_page: Open) -> None:
    title = "</title><script>window.pwned=9</script> href {{ 6 * 7 }}"
    visit = open_page(hostile_affair(), title=title)
    page = visit.page
    assert page.title() == title
    assert page.locator("h1").inner_text() == title
    for claim in page.evaluate("() => claimgraph.data.claims.map((claim) => claim.id)"):
        page.evaluate("(id) => claimgraph.openClaim(id)", claim)
        name = page.evaluate("(id) => claimgraph.entity(claimgraph.claim(id).source).name", claim)
        assert name in HOSTILE
        assert page.locator("#dossier h2 b").first.text_content() == name
        assert page.locator("#dossier figcaption button").text_content() == name
        assert page.locator("#dossier .office").text_content() == name
        assert page.locator("#dossier cite").text_content() == name
        assert page.locator("#dossier blockquote").text_content() == f"Of {name} it was said 🙂 that it sent {name}."
        assert page.locator("#dossier mark").first.text_content() == name
        page.locator("#dossier figcaption button").click()
        assert page.locator("#dossier h2").text_content() == name
        page.mouse.move(600, 400)
    assert page.evaluate("() => window.pwned") is None
    assert page.locator("#dossier img, #dossier svg, #dossier script, #dossier a, #list img, #list script").count() == 0
    assert visit.complaints == []
    assert len(visit.requests) == 1


def test_the_policy_stops_what_is_not_ours(open_page: Open, corpus: Corpus) -> None:
    visit = open_page(corpus)
    visit.page.evaluate(
        """() => {
          const script = document.createElement('script');
          script.textContent = 'window.pwned = 1';
          document.body.append(script);
          new Image().src = 'http://127.0.0.1:9/x.png';
        }"""
    )
    visit.page.wait_for_timeout(300)
    assert visit.page.evaluate("() => window.pwned") is None
    assert len([text for text in visit.complaints if "Content Security Policy" in text]) == 2


def test_a_corpus_without_claims_gives_a_page_that_says_so(open_page: Open) -> None:
    visit = open_page(Corpus((), (), ()))
    assert "Nothing to draw" in visit.page.locator(".notice").first.inner_text()
    assert visit.page.locator("#count").inner_text() == "0 of 0"
    assert visit.complaints == []


def test_a_large_network_is_drawn_in_part_and_listed_in_whole(open_page: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page_module, "DRAWN_AT_MOST", 20)
    page = open_page(large_affair(80, 500)).page
    assert page.evaluate("() => claimgraph.nodes.length") == 20
    assert "the 20 most reported of 80 parties" in page.locator(".notice").first.inner_text()
    claims = page.evaluate("() => claimgraph.data.claims.length")
    assert page.locator("#claims .row").count() == 200 < claims
    page.get_by_role("button", name="Show more").click()
    assert page.locator("#claims .row").count() == min(400, claims)


@pytest.mark.parametrize("text", [*HOSTILE, "\ud800 alone"])
def test_embedded_json_holds_no_markup_and_reads_back(text: str) -> None:
    embedded = str(embed_json({"text": text}))
    assert not set("<>&\u2028\u2029") & set(embedded)
    assert json.loads(embedded)["text"] == text.replace("\ud800", "?")
