"""The page under a person's hands: clicks, keys, search, legend."""

from __future__ import annotations

import pytest

from graph.model import Corpus

from .visit import EDGE_ON_SCREEN, NODE_ON_SCREEN, Open


def test_a_click_on_an_edge_opens_its_statements_with_the_sentence_marked(open_page: Open, corpus: Corpus) -> None:
    visit = open_page(corpus)
    disputed = visit.page.evaluate("() => claimgraph.data.claims.find((claim) => claim.status === 'disputed').edge")
    visit.click(EDGE_ON_SCREEN, disputed)
    dossier = visit.page.locator("#dossier")
    dossier.wait_for()
    assert dossier.locator("h2").inner_text() == "Arvenia supplies gliders → Brelland"
    assert dossier.locator(".side h3").all_inner_texts() == ["Asserts\n2", "Denies\n1", "Will not say\n1"]
    assert dossier.locator(".standpoint").all_inner_texts() == [
        "Asserts\nMira Tolvan",
        "Denies\nArvenian Foreign Ministry",
        "Will not say\nBrelland",
    ]
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
