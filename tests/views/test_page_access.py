"""The page for everybody: no serious finding of axe-core, all by keyboard, small and large windows, any script."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from .visit import NODE_ON_SCREEN, Visit, open_tab

VIEWS = {
    "filters and path": "#stance=asserts&from=2031-01-31&path=state/brelland&path=organisation/air-arvenia",
    "party": "#open=state/arvenia&around=state/arvenia",
}


@pytest.mark.parametrize(("width", "scheme"), [(360, "light"), (1280, "dark")])
def test_axe_finds_nothing_grave(browser: Browser, isles: Visit, width: int, scheme: str) -> None:
    visit = open_tab(browser, isles.address, width=width, scheme=scheme)
    claim = visit.ask("claimgraph.data.claims[0].id")
    for fragment in (*VIEWS.values(), f"#open={claim}"):
        visit.enter(fragment)
        visit.page.locator("details").evaluate_all("(all) => all.forEach((details) => (details.open = true))")
        assert grave(visit) == []
    visit.page.get_by_label("Search").fill("arv")
    assert grave(visit) == []
    visit.page.close()


def grave(visit: Visit) -> list[tuple[str, list[str]]]:
    """What axe-core finds that is more than a trifle: the rule, and the elements that break it."""
    found = Axe().run(visit.page).response["violations"]
    return [
        (violation["id"], [node["html"][:120] for node in violation["nodes"]])
        for violation in found
        if violation["impact"] != "minor"
    ]


def test_the_tab_key_reaches_everything_in_the_order_of_the_page(isles: Visit) -> None:
    reached = []
    for _ in range(60):
        isles.page.keyboard.press("Tab")
        reached.append(isles.ask("document.activeElement.id || document.activeElement.className"))
    order = ["skip", "query", "closer", "play", "dated", "key", "origins", "row"]
    places = [reached.index(name) for name in order]
    assert places == sorted(places)
    isles.ask("document.querySelector('#relations button').focus()")
    isles.page.keyboard.press("Space")
    assert isles.fragment.startswith("relation=")
    width = isles.ask("getComputedStyle(document.activeElement).outlineWidth")
    assert width == "3px"


@pytest.mark.parametrize("width", [360, 3840])
def test_nothing_is_wider_than_the_window(browser: Browser, isles: Visit, width: int) -> None:
    visit = open_tab(browser, isles.address, width=width)
    for fragment in VIEWS.values():
        visit.enter(fragment)
        assert visit.ask("document.documentElement.scrollWidth <= innerWidth")
        small = visit.ask(
            """[...document.querySelectorAll('button, summary, p, li, h1, h2, h3, input')]
            .filter((element) => element.checkVisibility() && parseFloat(getComputedStyle(element).fontSize) < 12)
            .map((element) => element.outerHTML)"""
        )
        assert small == []
    visit.enter()
    visit.page.locator("#picture").scroll_into_view_if_needed()
    visit.click(NODE_ON_SCREEN, "Corvia")
    assert visit.page.locator("#dossier h2").inner_text() == "Corvia"
    visit.page.close()


def test_the_page_follows_the_light_of_the_system_while_it_is_open(isles: Visit) -> None:
    colours = "[getComputedStyle(document.body).backgroundColor, claimgraph.nodes.get()[0].color.background]"
    light = isles.ask(colours)
    isles.page.emulate_media(color_scheme="dark")
    isles.page.wait_for_function("(before) => claimgraph.nodes.get()[0].color.background !== before", arg=light[1])
    assert isles.ask(colours)[0] != light[0]
    isles.page.emulate_media(color_scheme="light")
    isles.page.wait_for_function("(before) => claimgraph.nodes.get()[0].color.background === before", arg=light[1])
    assert isles.ask(colours) == light
