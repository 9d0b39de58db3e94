"""The page in a real Chromium: it asks for nothing, shows text as text, and opens dossiers."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import networkx as nx
import pytest
from playwright.sync_api import Browser, Page

from graph.model import Corpus
from graph.ontology import Ontology
from graph.views import build_network, render_page
from graph.views import page as page_module
from graph.views.page import embed_json

from .corpora import HOSTILE, hostile_affair, large_affair

EDGE_ON_SCREEN = """(id) => {
  const { network, edges } = claimgraph;
  const edge = network.body.edges[id];
  const middle = network.canvasToDOM(edge.edgeType.getPoint(0.5));
  const canvas = document.querySelector('#picture canvas').getBoundingClientRect();
  return [canvas.left + middle.x, canvas.top + middle.y];
}"""
NODE_ON_SCREEN = """(name) => {
  const { network, nodes } = claimgraph;
  const node = nodes.get({ filter: (node) => node.label === name })[0];
  const at = network.canvasToDOM(network.getPosition(node.id));
  const canvas = document.querySelector('#picture canvas').getBoundingClientRect();
  return [canvas.left + at.x, canvas.top + at.y];
}"""


@dataclass
class Visit:
    """A page that is open, everything that it asked for, and everything that it complained about."""

    page: Page
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def click(self, script: str, name: str) -> None:
        """Click on the picture at the place that *script* finds for *name*."""
        self.page.mouse.click(*self.page.evaluate(script, name))


Open = Callable[..., Visit]


@pytest.fixture
def open_page(browser: Browser, ontology: Ontology, tmp_path: Path) -> Iterator[Open]:
    """A function: a corpus → its page, opened from a file in a window of its own."""
    tabs = []

    def visit(corpus: Corpus, *, title: str = "Reports", width: int = 1280, scheme: str = "light") -> Visit:
        path = tmp_path / "page.html"
        path.write_text(render_page(corpus, build_network(corpus, ontology), ontology, title=title), encoding="utf-8")
        tab = browser.new_page(
            viewport={"width": width, "height": 800},
            color_scheme="dark" if scheme == "dark" else "light",
        )
        tabs.append(tab)
        found = Visit(tab)
        tab.on("request", lambda request: found.requests.append(request.url))
        tab.on("pageerror", lambda error: found.complaints.append(str(error)))
        tab.on("console", lambda message: found.complaints.append(message.text))
        tab.goto(path.as_uri())
        assert found.requests == [path.as_uri()]
        return found

    yield visit
    for tab in tabs:
        tab.close()


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


def test_a_click_on_an_edge_opens_its_statements_with_the_sentence_marked(open_page: Open, corpus: Corpus) -> None:
    visit = open_page(corpus)
    disputed = visit.page.evaluate("() => claimgraph.data.claims.find((claim) => claim.status === 'disputed').edge")
    visit.click(EDGE_ON_SCREEN, disputed)
    dossier = visit.page.locator("#dossier")
    dossier.wait_for()
    assert dossier.locator("h2").inner_text() == "Arvenia supplies gliders → Brelland"
    assert dossier.locator(".side h3").all_inner_texts() == ["Asserts\n2", "Denies\n1", "Will not say\n1"]
    first = dossier.locator(".asserts figure").first
    assert first.locator("figcaption").inner_text() == "Mira Tolvan\nForeign Minister of Corvia"
    assert first.locator("blockquote").inner_text() == "Arvenia has shipped gliders to Brelland, Mira Tolvan said."
    marks = [(mark.get_attribute("class"), mark.inner_text()) for mark in first.locator("mark").all()]
    assert marks == [("source", "Arvenia"), ("item", "gliders"), ("target", "Brelland"), ("cue", "said")]
    assert "Gliders over the strait" in first.locator(".provenance").inner_text()
    assert "Strait Courier" in first.locator(".provenance").inner_text()
    assert visit.complaints == []


def test_a_click_on_a_node_tells_who_it_is(open_page: Open, corpus: Corpus) -> None:
    visit = open_page(corpus)
    visit.click(NODE_ON_SCREEN, "Corvia")
    dossier = visit.page.locator("#dossier")
    assert dossier.locator("h2").inner_text() == "Corvia"
    assert dossier.locator(".group h3").all_inner_texts() == ["As source\n2", "As target\n1"]


def test_parallel_edges_open_their_own_dossiers(open_page: Open, corpus: Corpus) -> None:
    visit = open_page(corpus)
    for relation in ("supplies", "trains"):
        edge = visit.page.evaluate(
            "(relation) => claimgraph.edges.get().find((e) => e.relation === relation && e.to.endsWith('brelland')).id",
            relation,
        )
        visit.click(EDGE_ON_SCREEN, edge)
        assert visit.page.locator("#dossier .verb").all_inner_texts() == [relation]


def test_claims_without_an_edge_are_in_the_list(open_page: Open, corpus: Corpus) -> None:
    page = open_page(corpus).page
    page.locator(".row", has_text="Mira Tolvan denies").click()
    assert "no line in the picture" not in page.locator("#dossier").inner_text()
    assert page.locator("#dossier .about").inner_text() == "About: Corvia supplies patrol boats → Harbour League"
    page.locator("#dossier .about button").click()
    assert page.locator("#dossier .side h3").all_inner_texts() == ["Denies\n1"]


def test_the_keyboard_reaches_a_dossier_and_leaves_it(open_page: Open, corpus: Corpus) -> None:
    page = open_page(corpus).page
    page.locator(".row").first.focus()
    page.keyboard.press("Enter")
    assert page.locator("#dossier").is_visible()
    assert page.evaluate("() => document.activeElement.id") == "dossier"
    page.keyboard.press("Escape")
    assert page.locator("#list").is_visible()
    assert page.locator("#dossier").is_hidden()


@pytest.mark.parametrize(
    ("query", "claims", "parties"),
    [
        ("patrol boats", 2, []),
        ("tolvan", 3, ["Mira Tolvan"]),
        ("STRAIT COURIER", 2, []),
        ("nobody has this name", 0, []),
    ],
)
def test_the_search_finds_items_people_and_outlets(
    open_page: Open, corpus: Corpus, query: str, claims: int, parties: list[str]
) -> None:
    page = open_page(corpus).page
    page.get_by_label("Search").fill(query)
    assert page.locator("#claims .row").count() == claims
    assert page.locator("#found button").all_inner_texts() == parties
    assert page.locator("#count").inner_text() == f"{claims} of 6"


def test_the_search_fades_the_rest_of_the_picture(open_page: Open, corpus: Corpus) -> None:
    page = open_page(corpus).page
    bright = "() => claimgraph.edges.get({ filter: (e) => e.color.opacity >= 0.5 }).map((e) => e.label).sort()"
    everything = page.evaluate(bright)
    page.get_by_label("Search").fill("patrol boats")
    page.wait_for_function("() => claimgraph.faded")
    assert page.evaluate(bright) == ["supplies patrol boats"]
    page.get_by_label("Search").fill("")
    page.wait_for_function("() => !claimgraph.faded")
    assert page.evaluate(bright) == everything
    assert len(everything) == 5


def test_the_legend_hides_a_relation_in_picture_and_list(open_page: Open, corpus: Corpus) -> None:
    page = open_page(corpus).page
    key = page.locator("#relations").get_by_role("button", name="supplies")
    key.click()
    assert key.get_attribute("aria-pressed") == "false"
    hidden = page.evaluate("() => claimgraph.edges.get({ filter: (e) => e.hidden }).map((e) => e.relation)")
    assert hidden == ["supplies", "supplies"]
    assert page.locator("#claims .row").count() == 4
    key.click()
    assert page.evaluate("() => claimgraph.edges.get({ filter: (e) => e.hidden }).length") == 0
    assert page.locator("#claims .row").count() == 6


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


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_can_be_read_on_its_background(open_page: Open, corpus: Corpus, scheme: str) -> None:
    page = open_page(corpus, scheme=scheme).page
    page.locator(".row").first.click()
    colours = page.evaluate(
        """() => [...document.querySelectorAll('h1, .banner, .provenance, .office, .chip, .link, mark')].map((e) => {
          let ground = e;
          while (getComputedStyle(ground).backgroundColor === 'rgba(0, 0, 0, 0)') ground = ground.parentElement;
          return [getComputedStyle(e).color, getComputedStyle(ground).backgroundColor];
        })"""
    )
    assert len(colours) > 8
    assert min(contrast(ink, ground) for ink, ground in colours) >= 4.5


def contrast(ink: str, ground: str) -> float:
    """The contrast of two CSS colours as WCAG 2 defines it, 1 to 21."""
    lighter, darker = sorted((luminance(ink), luminance(ground)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    channels = [int(channel) / 255 for channel in re.findall(r"\d+", colour)[:3]]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_a_narrow_window_needs_no_sideways_scrolling(open_page: Open) -> None:
    page = open_page(hostile_affair(), width=360).page
    for width in (page.evaluate("() => document.documentElement.scrollWidth"), open_dossier_width(page)):
        assert width <= 360


def open_dossier_width(page: Page) -> int:
    page.locator(".row").first.click()
    return int(page.evaluate("() => document.documentElement.scrollWidth"))


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
