"""Search: suggestions, what it leaves in list and picture, neighbourhoods and shortest paths."""

from __future__ import annotations

import pytest

from .visit import Visit


@pytest.mark.parametrize(
    ("query", "claims"),
    [("patrol boats", 2), ("tolvan", 3), ("STRAIT COURIER", 2), ("nobody has this name", 0), ("arvenia   gliders", 2)],
)
def test_the_search_finds_items_people_and_outlets(isles: Visit, query: str, claims: int) -> None:
    isles.page.get_by_label("Search").fill(query)
    assert isles.page.locator("#claims .row").count() == claims
    assert isles.page.locator("#count").inner_text() == f"{claims} of 6"


def test_the_search_fades_the_rest_of_the_picture(isles: Visit) -> None:
    faint = "color.background.startsWith('rgba')"
    bright = f"claimgraph.nodes.get().filter(({{ color }}) => !{faint}).map(({{ label }}) => label).sort()"
    everything = isles.ask(bright)
    isles.page.get_by_label("Search").fill("Corvia gave patrol boats")
    assert isles.ask(bright) == ["Corvia", "Harbour League"]
    isles.page.get_by_label("Search").fill("")
    assert isles.ask(bright) == everything
    assert len(everything) == 5


def test_suggestions_are_chosen_by_keyboard(isles: Visit) -> None:
    page = isles.page
    field = page.get_by_role("combobox", name="Search")
    assert field.get_attribute("aria-expanded") == "false"
    field.press_sequentially("arven")
    assert field.get_attribute("aria-expanded") == "true"
    options = page.locator("#search [role=option]")
    assert options.locator(".name").all_inner_texts() == ["Arvenia", "Arvenian Foreign Ministry", "Air Arvenia"]
    field.press("ArrowDown")
    field.press("ArrowDown")
    assert options.nth(1).get_attribute("aria-selected") == "true"
    assert field.get_attribute("aria-activedescendant") == options.nth(1).get_attribute("id")
    field.press("ArrowUp")
    field.press("Enter")
    assert page.locator("#dossier h2").inner_text() == "Arvenia"
    assert page.locator("#search [role=option]").count() == 0
    assert field.input_value() == ""
    assert isles.ask("claimgraph.network.getSelectedNodes()") == [isles.ask("claimgraph.state.open")]


def test_a_suggestion_can_be_clicked_and_escape_closes_the_list(isles: Visit) -> None:
    page = isles.page
    field = page.get_by_role("combobox", name="Search")
    field.fill("mira")
    field.press("Escape")
    assert page.locator("#search [role=option]").count() == 0
    field.fill("mira t")
    page.locator("#search").get_by_role("option", name="Mira Tolvan").click()
    assert page.locator("#dossier h2").inner_text() == "Mira Tolvan"


def test_other_names_are_suggested_too(visit: Visit) -> None:
    """An alias of any entity, typed in full, leads to that entity."""
    alias, names = visit.ask(
        """(() => {
          const all = claimgraph.data.entities;
          const owner = all.find((entity) => entity.names.length) || all[0];
          const alias = owner.names[0] || owner.name;
          return [alias, all.filter((e) => [e.name, ...e.names].includes(alias)).map((e) => e.name)];
        })()"""
    )
    visit.page.get_by_label("Search").fill(alias)
    assert visit.page.locator("#search [role=option] .name").first.inner_text() in names


@pytest.mark.parametrize("depth", [1, 2, 3])
def test_a_neighbourhood_holds_what_is_so_many_steps_away(visit: Visit, depth: int) -> None:
    iri = visit.ask("claimgraph.data.nodes.at(-1).id")
    visit.ask("claimgraph.openIt(it)", iri)
    visit.page.locator("#dossier .step").nth(depth - 1).click()
    near = {iri}
    pairs = [(edge["from"], edge["to"]) for edge in visit.ask("claimgraph.data.edges")]
    for _ in range(depth):
        near |= {end for pair in pairs if set(pair) & near for end in pair}
    assert visit.shown()["nodes"] == sorted(near)
    pressed = visit.page.locator("#dossier .step[aria-pressed=true]").all_inner_texts()
    assert [text.split()[0] for text in pressed] == [str(depth)]
    assert "step" in visit.page.locator("#notice").inner_text()


def test_the_shortest_path_is_shown_and_nothing_else_is_bright(isles: Visit) -> None:
    page = isles.page
    isles.ask("claimgraph.openIt(claimgraph.data.entities.find(({ name }) => name === 'Brelland').iri)")
    field = page.get_by_role("combobox", name="Shortest path to")
    field.fill("harbour")
    field.press("Enter")
    assert page.locator("#notice").inner_text() == "Brelland and Harbour League are 3 steps apart."
    page.get_by_role("button", name="All claims").click()
    assert page.locator("#claims .row").count() == 4
    bright = isles.ask("[...claimgraph.shown.bright.nodes].map((iri) => claimgraph.entity(iri).name).sort()")
    assert bright == ["Arvenia", "Brelland", "Corvia", "Harbour League"]
    isles.key("relation", "supplies").click()
    assert page.locator("#notice").inner_text() == (
        "No path leads from Brelland to Harbour League under these filters."
    )
    page.get_by_role("button", name="Remove the filter path").click()
    assert page.locator("#count").inner_text() == "2 of 6"


def test_paths_are_as_short_as_a_breadth_first_search_finds_them(visit: Visit) -> None:
    """Every pair of some parties, against our own search over the same edges."""
    edges = visit.ask("claimgraph.data.edges.map(({ id, from, to }) => ({ id, from, to }))")
    iris = visit.ask("claimgraph.data.nodes.slice(-6).map((node) => node.id)")
    for start in iris:
        steps, rim = {start: 0}, [start]
        while rim:
            ends = [(e["from"], e["to"]) for e in edges] + [(e["to"], e["from"]) for e in edges]
            found = sorted({to for source, to in ends if source in rim and to not in steps})
            steps |= dict.fromkeys(found, max(steps.values()) + 1)
            rim = found
        for end in iris:
            path = visit.ask("shortestPath(linksOf(claimgraph.data.edges), ...it)", [start, end])
            assert (len(path["nodes"]) - 1 if path else None) == steps.get(end)
