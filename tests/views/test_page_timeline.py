"""The timeline: dates as spans, bins, brush, sliders and play."""

from __future__ import annotations

from itertools import pairwise

import pytest

from graph.model import Corpus

from .visit import Open, Visit

SPANS = [
    ("2031", "2031-01-01", "2031-12-31"),
    ("2032-02", "2032-02-01", "2032-02-29"),
    ("2031-03-04", "2031-03-04", "2031-03-04"),
    ("2031-03-04T10:00:00Z", "2031-03-04", "2031-03-04"),
]


@pytest.mark.parametrize(("date", "first", "last"), SPANS)
def test_a_date_is_a_span_of_days(isles: Visit, date: str, first: str, last: str) -> None:
    assert isles.ask("spanOf(it).map(isoDay)", date) == [first, last]


@pytest.mark.parametrize("date", ["", None, "spring", "31", "2031-3", "20310304"])
def test_what_is_no_date_has_no_span(isles: Visit, date: str | None) -> None:
    assert isles.ask("spanOf(it)", date) is None


@pytest.mark.parametrize(
    ("first", "last", "labels"),
    [
        ("2031-01-30", "2031-02-01", ["2031-01-30", "2031-01-31", "2031-02-01"]),
        ("2031-01-01", "2031-04-01", ["2030-12-30", "2031-03-31"]),
        ("2030-11-15", "2033-02-02", ["2030-11", "2033-02"]),
        ("2001-05-05", "2031-02-02", ["2001", "2031"]),
        ("1805-05-05", "2031-02-02", ["1800", "2030"]),
    ],
    ids=["days", "weeks", "months", "years", "decades"],
)
def test_bins_are_whole_and_leave_no_gap(isles: Visit, first: str, last: str, labels: list[str]) -> None:
    bins = isles.ask("binsOf(spanOf(it[0])[0], spanOf(it[1])[1])", [first, last])
    found = [bin_["label"] for bin_ in bins]
    assert found == labels or [found[0], found[-1]] == labels
    assert all(one["end"] + 1 == other["start"] for one, other in pairwise(bins))
    assert len(bins) <= 125


def test_a_statement_dated_by_a_year_counts_in_part_for_each_month(isles: Visit) -> None:
    weights = isles.ask("weigh(binsOf(spanOf('2030')[0], spanOf('2031')[1]), [spanOf('2031')])")
    assert weights[:12] == [0] * 12
    assert sum(weights) == pytest.approx(1)
    assert weights[12] == pytest.approx(31 / 365)


def test_a_brush_leaves_what_is_dated_in_it(visit: Visit) -> None:
    page = visit.page
    everything = len(visit.shown()["edges"])
    box = page.locator("#histogram").bounding_box()
    assert box is not None
    x, y = box["x"], box["y"] + box["height"] / 2
    page.mouse.move(x + box["width"] * 0.02, y)
    page.mouse.down()
    page.mouse.move(x + box["width"] * 0.3, y, steps=4)
    page.mouse.up()
    assert "until=" in visit.fragment
    wanted = visit.ask(
        """claimgraph.data.claims.filter((claim) => claim.statements.some((statement) => {
          const span = spanOfStatement(statement, "event");
          return span && span[0] <= spanOf(claimgraph.state.until)[1];
        })).length"""
    )
    assert page.locator("#count").inner_text().startswith(f"{wanted} of ")
    assert len(visit.shown()["edges"]) < everything
    page.go_back()
    assert len(visit.shown()["edges"]) == everything


def test_the_sliders_do_the_same_by_keyboard(isles: Visit) -> None:
    until = isles.page.get_by_role("slider", name="Until")
    until.focus()
    until.press("Home")
    assert "until=" in isles.fragment
    assert isles.page.locator("#range").inner_text() != "all dates"
    until.press("End")
    assert isles.page.locator("#range").inner_text() == "all dates"
    assert isles.page.locator("#undated").inner_text() == ""


def test_dates_of_reports_can_be_asked_for_instead(visit: Visit) -> None:
    page = visit.page
    ways = page.locator("#dated option").all_inner_texts()
    page.get_by_label("Dates of").select_option("told")
    assert len(ways) == 2
    assert visit.fragment == "dated=told"
    bins = visit.ask("timeline.bins.length")
    assert bins >= 1
    assert page.locator("#histogram rect").count() == bins


def test_play_adds_what_is_dated_later(open_page: Open, corpus: Corpus) -> None:
    visit = open_page(corpus)
    visit.page.clock.install()
    visit.page.reload()
    visit.page.locator("#play").click()
    counts = []
    for _ in range(visit.ask("timeline.bins.length") + 1):
        counts.append(visit.ask("claimgraph.lines.length"))
        visit.page.clock.run_for(600)
    assert counts == sorted(counts)
    assert counts[0] < counts[-1] == 5
    assert visit.page.locator("#play").inner_text() == "Play"
    assert visit.fragment == ""
