"""What is taken away: files of what is shown, citations, links, paper."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

from lxml import etree

from graph.model import Corpus
from graph.ontology import Ontology
from graph.views import write_table

from .visit import Open, Visit

SVG = "{http://www.w3.org/2000/svg}"


def take(visit: Visit, name: str) -> bytes:
    """The file that a button of the menu saves."""
    menu = visit.page.locator("#takeaway")
    if menu.get_attribute("open") is None:
        menu.locator("summary").click()
    with visit.page.expect_download() as download:
        visit.page.locator(f"#take-{name}").click()
    assert download.value.suggested_filename == f"claimgraph.{name}"
    return Path(download.value.path()).read_bytes()


def test_the_table_is_that_which_claimgraph_exports(isles: Visit, corpus: Corpus, ontology: Ontology) -> None:
    taken = list(csv.DictReader(io.StringIO(take(isles, "csv").decode("utf-8"), newline="")))
    exported = list(csv.DictReader(io.StringIO(write_table(corpus, ontology).decode("utf-8"), newline="")))
    assert sorted(taken, key=str) == sorted(exported, key=str)


def test_only_what_is_shown_is_taken(visit: Visit) -> None:
    visit.page.locator("#stances button").last.click()
    stance = visit.ask("claimgraph.state.stance[0]")
    taken = json.loads(take(visit, "json"))
    rows = list(csv.DictReader(io.StringIO(take(visit, "csv").decode("utf-8"), newline="")))
    wanted = visit.ask("claimgraph.data.statements.filter((statement) => statement.stance === it).length", stance)
    assert taken["view"] == f"stance={stance}"
    assert len(taken["statements"]) == len(rows) == wanted
    assert {row["stance"] for row in taken["statements"]} == {stance}
    assert [row["evidence"] for row in rows] == [row["evidence"] for row in taken["statements"]]


def test_the_picture_is_taken_as_it_stands_in_the_window(isles: Visit) -> None:
    image = take(isles, "png")
    width, height = int.from_bytes(image[16:20]), int.from_bytes(image[20:24])
    assert image.startswith(b"\x89PNG")
    assert [width, height] == isles.ask(
        "[...document.querySelectorAll('#picture canvas')].flatMap((c) => [c.width, c.height])"
    )


def test_the_picture_as_svg_holds_every_node_and_edge(isles: Visit) -> None:
    drawing = etree.fromstring(take(isles, "svg"))
    texts = {element.text for element in drawing.iter(f"{SVG}text")}
    assert {"Arvenia", "Brelland", "Corvia", "Air Arvenia", "Harbour League", "supplies gliders"} <= texts
    assert len(list(drawing.iter(f"{SVG}g"))) == 5
    isles.key("relation", "trains").click()
    drawing = etree.fromstring(take(isles, "svg"))
    assert len(list(drawing.iter(f"{SVG}g"))) == 1
    assert {element.text for element in drawing.iter(f"{SVG}text")} == {"Arvenia", "Brelland", "trains crews"}


def test_a_statement_is_copied_as_a_citation_and_a_view_as_a_link(open_page: Open, corpus: Corpus) -> None:
    visit = open_page(corpus)
    page = visit.page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.locator("#claims .row").first.click()
    page.get_by_role("button", name="Copy as citation").first.click()
    page.get_by_role("button", name="Copied").wait_for()
    assert page.evaluate("() => navigator.clipboard.readText()") == (
        "Mira Tolvan, Foreign Minister of Corvia: “Arvenia has shipped gliders to Brelland, Mira Tolvan said.” — "
        "Gliders over the strait, Strait Courier, 2031-03-04, https://example.org/a?b=1&c=2 "
        f"(Arvenia supplies gliders → Brelland; asserts; {corpus.statements[0].claim.id})"
    )
    page.get_by_role("button", name="All claims").click()
    visit.key("relation", "trains").click()
    page.locator("#takeaway summary").click()
    page.locator("#take-link").click()
    page.get_by_role("button", name="Copied").wait_for()
    assert page.evaluate("() => navigator.clipboard.readText()") == visit.ask("location.href")


def test_paper_holds_the_dossier_alone(isles: Visit) -> None:
    page = isles.page
    page.locator("#claims .row").first.click()
    page.emulate_media(media="print")
    assert page.locator("#dossier blockquote").first.is_visible()
    assert page.locator(".banner").is_visible()
    for hidden in ("#picture", "#legend", "#query", "#dossier .back", "#dossier .actions"):
        assert page.locator(hidden).first.is_hidden()
    page.emulate_media(media="screen")
