"""The page under a person's hands: clicks on the picture, dossiers, keys."""

from __future__ import annotations

from collections.abc import Mapping

from .visit import EDGE_ON_SCREEN, NODE_ON_SCREEN, Visit


def test_a_click_on_an_edge_opens_its_statements_with_the_sentence_marked(isles: Visit) -> None:
    disputed = isles.ask("claimgraph.data.claims.find((claim) => claim.status === 'disputed').edge")
    isles.click(EDGE_ON_SCREEN, disputed)
    dossier = isles.page.locator("#dossier")
    dossier.wait_for()
    assert dossier.locator("h2").inner_text() == "Arvenia supplies gliders → Brelland"
    assert dossier.locator(".support").all_inner_texts() == [
        "1 speaker, 2 origins, 2 outlets",
        "1 speaker, 1 origin, 1 outlet",
        "1 speaker, 1 origin, 1 outlet",
    ]
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
    assert first.locator(".provenance").inner_text().startswith("Gliders over the strait · Strait Courier · 2031-03-04")


def test_a_click_on_a_node_tells_who_it_is(isles: Visit) -> None:
    isles.click(NODE_ON_SCREEN, "Corvia")
    dossier = isles.page.locator("#dossier")
    assert dossier.locator("h2").inner_text() == "Corvia"
    assert dossier.locator(".group h3").all_inner_texts() == ["As source\n2", "As target\n1"]


def test_parallel_edges_open_their_own_dossiers(isles: Visit) -> None:
    for relation in ("supplies", "trains"):
        edge = isles.ask(
            "claimgraph.data.edges.find((e) => e.relation === it && e.to.endsWith('brelland')).id", relation
        )
        isles.click(EDGE_ON_SCREEN, edge)
        assert isles.page.locator("#dossier .verb").all_inner_texts() == [relation]


def test_claims_without_an_edge_are_in_the_list(isles: Visit) -> None:
    page = isles.page
    page.locator(".row", has_text="Mira Tolvan denies").click()
    assert "no line in the picture" not in page.locator("#dossier").inner_text()
    assert page.locator("#dossier .about").inner_text() == "About: Corvia supplies patrol boats → Harbour League"
    page.locator("#dossier .about button").click()
    assert page.locator("#dossier .side h3").all_inner_texts() == ["Denies\n1"]


def test_the_keyboard_reaches_a_dossier_and_leaves_it(isles: Visit) -> None:
    page = isles.page
    page.locator(".row").first.focus()
    page.keyboard.press("Enter")
    assert page.locator("#dossier").is_visible()
    assert isles.ask("document.activeElement.id") == "dossier"
    page.keyboard.press("Escape")
    assert page.locator("#list").is_visible()
    assert page.locator("#dossier").is_hidden()


ACROSS = """() => {
  const { network, hollow: [row] } = claimgraph;
  const line = lineOf(row, placeOf(row.from), placeOf(row.to));
  const at = (axis) => 0.0625 * line.start[axis] + 0.375 * line.via[axis] + 0.5625 * line.tip[axis];
  const angle = Math.atan2(line.tip.y - line.start.y, line.tip.x - line.start.x) + Math.PI / 2;
  network.redraw();
  const canvas = document.querySelector('#picture canvas');
  const ratio = canvas.width / canvas.clientWidth;
  const image = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  return [-8, -2, 0, 2, 8].map((away) => {
    const x = at('x') + Math.cos(angle) * away, y = at('y') + Math.sin(angle) * away;
    const on = network.canvasToDOM({ x, y });
    return image.data[4 * (Math.round(on.y * ratio) * image.width + Math.round(on.x * ratio))];
  });
}"""


def test_what_is_only_denied_is_drawn_hollow(isles: Visit) -> None:
    """The red across the line, away from its name: nothing drawn, a rim of blue, paper inside, a rim, nothing."""
    outside, rim, inside, other_rim, beyond = isles.page.evaluate(ACROSS)
    assert outside == beyond == 0
    assert inside > 200
    assert max(rim, other_rim) < 150


PLACES_OF_LINES = """() => {
  const { network } = claimgraph;
  const canvas = document.querySelector('#picture canvas').getBoundingClientRect();
  const lines = currentLines().flatMap((layer) => layer.lines);
  return lines.map(({ id, line }) => {
    const at = along(line, 0.5);
    const near = lines.filter((other) => distanceTo(other.line, at) < 12).length;
    const { x, y } = network.canvasToDOM(at);
    const onNode = network.getNodeAt({ x, y }) !== undefined;
    return { id, near, onNode, place: [canvas.left + x, canvas.top + y] };
  }).filter(({ near, onNode }) => near === 1 && !onNode).slice(0, 3);
}"""


def test_lines_that_we_draw_ourselves_can_be_clicked(pages: Mapping[str, Visit]) -> None:
    visit = pages["generated"]
    for number in range(3):
        visit.enter()
        line = visit.page.evaluate(PLACES_OF_LINES)[number]
        visit.page.mouse.click(*line["place"])
        assert visit.ask("claimgraph.state.open") == line["id"]
        assert visit.page.locator("#dossier h2").first.is_visible()


def test_the_parties_of_what_is_open_are_named_in_the_picture(pages: Mapping[str, Visit]) -> None:
    visit = pages["generated"]
    visit.enter()
    named = "placed.names.map(({ row }) => row.id)"
    claims = visit.ask(
        f"""(() => {{
          const named = new Set({named});
          return claimgraph.data.claims.filter(({{ source, target }}) => !named.has(source) && !named.has(target))
        }})().map(({{ id, source, target }}) => [id, source, target]).slice(0, 3)"""
    )
    assert len(claims) == 3
    for claim, source, target in claims:
        visit.ask("claimgraph.openIt(it)", claim)
        visit.page.wait_for_function(
            "(ends) => ends.some((iri) => placed.names.some(({ row }) => row.id === iri))", arg=[source, target]
        )
