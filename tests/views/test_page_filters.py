"""Filters and the address: one model of what is shown, which list, picture and counts follow."""

from __future__ import annotations

import pytest

from .visit import Visit

FACETS = ("relation", "status", "modality", "stance", "kind")
PASSES = {
    "relation": "claim.relation === it",
    "status": "claim.status === it",
    "modality": "claim.modality === it",
    "stance": "claim.statements.some((statement) => statement.stance === it)",
    "kind": "claim.parties.every((party) => party.kind === it)",
}


def test_every_key_of_the_legend_filters_list_picture_and_count(visit: Visit) -> None:
    everything = visit.shown()
    for facet in FACETS:
        value, words = visit.ask(
            "keys.filter((key) => key.facet === it).map((k) => [k.value, k.element.innerText])[0]", facet
        )
        wanted = visit.ask(
            f"claimgraph.data.claims.filter((claim) => {PASSES[facet]}).map((claim) => claim.id)",
            value,
        )
        edges = visit.ask("[...new Set(it.map((id) => claimgraph.claim(id).edge))].filter((id) => id).sort()", wanted)
        key = visit.key(facet, words.split("\n")[0]).first
        key.click()
        assert key.get_attribute("aria-pressed") == "true"
        found = visit.shown()
        assert found["claims"] == wanted[:50]
        assert found["edges"] == edges
        assert found["count"].startswith(f"{len(wanted)} of ")
        assert visit.fragment == f"{facet}={value}"
        key.click()
        assert visit.shown() == everything
        assert visit.fragment == ""


def test_filters_of_several_kinds_narrow_each_other_and_the_counts_tell_what_is_left(isles: Visit) -> None:
    assert isles.key("relation", "supplies").locator(".tally").inner_text() == "2"
    isles.key("status", "disputed").click()
    assert isles.key("relation", "supplies").locator(".tally").inner_text() == "1"
    assert isles.key("status", "asserted").locator(".tally").inner_text() == "4"
    isles.key("relation", "trains").click()
    assert isles.page.locator("#notice").inner_text() == "Nothing passes these filters."
    assert isles.page.locator("#claims").inner_text().startswith("No claim passes")
    isles.key("relation", "supplies").click()
    assert isles.page.locator("#count").inner_text() == "1 of 6"
    isles.page.get_by_role("button", name="Clear all").click()
    assert isles.page.locator("#count").inner_text() == "6 of 6"
    assert isles.page.locator("#active").is_hidden()


def test_speakers_and_outlets_are_chosen_by_name(isles: Visit) -> None:
    page = isles.page
    page.get_by_role("combobox", name="Speaker").fill("Mira Tolvan")
    page.get_by_role("combobox", name="Speaker").press("Tab")
    assert page.locator("#count").inner_text() == "2 of 6"
    page.get_by_role("combobox", name="Publisher").fill("Strait Courier")
    page.get_by_role("combobox", name="Publisher").press("Tab")
    assert page.locator("#count").inner_text() == "1 of 6"
    assert page.locator("#active .filter").all_inner_texts() == ["Mira Tolvan", "Strait Courier"]
    page.get_by_role("button", name="Remove the filter Mira Tolvan").click()
    assert page.locator("#count").inner_text() == "2 of 6"


def test_a_claim_may_be_asked_to_have_several_origins(isles: Visit) -> None:
    isles.page.get_by_role("spinbutton").fill("2")
    isles.page.get_by_role("spinbutton").press("Tab")
    assert isles.page.locator("#claims .row").all_inner_texts()[0].startswith("Arvenia supplies gliders")
    assert isles.page.locator("#count").inner_text() == "1 of 6"


def test_back_and_forward_walk_through_the_views(visit: Visit) -> None:
    page = visit.page
    start = visit.shown()
    visit.page.locator("#relations button").first.click()
    filtered = visit.shown()
    page.locator("#claims .row").first.click()
    opened = page.locator("#dossier").inner_text()
    page.go_back()
    assert page.locator("#dossier").is_hidden()
    assert visit.shown() == filtered
    page.go_back()
    assert visit.shown() == start
    page.go_forward()
    page.go_forward()
    assert page.locator("#dossier").inner_text() == opened


def test_an_address_can_be_shared(visit: Visit) -> None:
    page = visit.page
    page.locator("#statuss button").first.click()
    page.locator("#claims .row").first.click()
    seen, opened, fragment = visit.shown(), page.locator("#dossier").inner_text(), visit.fragment
    visit.enter(f"#{fragment}")
    assert visit.shown() == seen
    assert page.locator("#dossier").inner_text() == opened


@pytest.mark.parametrize(
    "fragment",
    [
        "relation=__proto__&relation=constructor",
        "open=c:nothing&around=nobody&depth=99",
        "from=2031-99-99&until=yesterday",
        "path=state/arvenia",
        "%E0%A4%A&&&===&%",
        "origins=-1&kind=<script>&status=toString",
        "query=" + "x" * 5000,
        "open=%3Cimg src=x onerror=alert(1)%3E",
    ],
)
def test_a_broken_fragment_does_no_harm(isles: Visit, fragment: str) -> None:
    isles.enter(f"#{fragment}")
    assert isles.page.locator("#count").inner_text() == "6 of 6"
    assert isles.page.locator("#dossier").is_hidden()
    isles.key("relation", "trains").click()
    assert isles.fragment == "relation=trains"
