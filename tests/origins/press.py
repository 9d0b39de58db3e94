"""Short articles of invented outlets on invented deliveries: reprints, quotations, retellings, reports of one's own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

__all__ = ["lay_out"]

BOATS = (
    "Peru has shipped eleven patrol boats to Ecuador since the spring, the Peruvian navy said on Tuesday.",
    "Two of the boats lie at the northern quay of Guayaquil, where anglers have taken pictures of them from the pier "
    "and children have been counting the flags.",
    "The boats were built thirty years ago for a fishery patrol that ran out of money before it ran out of fish, and "
    "had been laid up on a sandbank ever since.",
    "Nobody in the harbour office could say who is to sail them. A clerk pointed at an empty rota on the wall, and "
    "asked to be left alone with his soup.",
)
"""One story of an agency, by paragraphs."""

REWRITTEN = "Ecuador has got eleven patrol boats from Peru this year, one hears from Lima."
"""What a desk made of its first paragraph."""

LOANS = (
    "Japan has sent five cutters to the Philippines on loan, the Japanese coast guard said in a note to fishermen.",
    "The note asks them to keep half a mile away from the convoy, and to mind the buoys that were put out in March.",
)

RADARS = {
    "Sahel Post": "Morocco has given Chad radar sets, Reuters reported on Monday.",
    "Oasis Today": "According to Reuters, radar sets for Chad were supplied by Morocco in the last days of May.",
}

CREWS = {
    "Baltic Eye": "Norwegian instructors are training Latvian soldiers at a base near Riga, its commander told us.",
    "Fjord Daily": "Norway trains soldiers of Latvia. We met nine of its officers on the ferry home.",
}

DRONES = {
    "The Lantern": "Turkey has delivered drones to Somalia, dockers told The Lantern.",
    "The Lantern Weekend": "In the end Turkey delivered the drones to Somalia by night and in bad weather.",
}

HELMETS = """How a denial became an admission

Jordan denied on 6 October 2031 that it had sent helmets to Iraq. On 9 November, Jordan confirmed that it had sent
helmets to Iraq."""


def lay_out(folder: Path) -> Path:
    """Write all articles under *folder*, and give it back."""
    for name, publisher, date, text in _articles():
        path = folder / f"{name}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"---\npublisher: {publisher}\ndate: {date}\n---\n{text}\n", encoding="utf-8")
    return folder


def _articles() -> Iterator[tuple[str, str, str, str]]:
    """Name, publisher, date and text of each."""
    for number in range(12):
        yield f"boats/{number:02}", f"Coast Gazette {number}", f"2031-05-{number + 7:02}", _reprint(number)
    yield "loan/wire", "Pacific Wire", "2031-06-02", "\n\n".join(("Cutters on loan", *LOANS))
    yield "loan/essay", "Quarterly Tides", "2031-07-01", _essay()
    yield "loan/own", "Manila Lamp", "2031-06-09", "Cutters at last\n\nThe Philippines received the cutters from Japan."
    for folder, reports in (("radars", RADARS), ("crews", CREWS)):
        for publisher, text in reports.items():
            yield f"{folder}/{publisher}", publisher, "2031-06-03", f"News of the day\n\n{text}"
    for name, text in DRONES.items():
        yield f"drones/{name}", "The Lantern", "2031-08-01", f"Seen at the docks\n\n{text}"
    yield "helmets/retold", "Gulf Mirror", "2031-12-01", HELMETS
    yield "rifles/then", "Gulf Mirror", "2031-10-03", "No rifles\n\nOman denied that it had sent rifles to Chad."
    yield "rifles/now", "Gulf Mirror", "2031-11-04", "Rifles\n\nOman confirmed that it had sent rifles to Chad."


def _reprint(number: int) -> str:
    """The agency's story as a paper prints it: another headline, a dateline, cuts, a new first sentence, a frame."""
    first = REWRITTEN if number % 4 == 3 else f"LIMA, May {number + 6} — {BOATS[0]}" if number % 2 else BOATS[0]
    kept = [text for place, text in enumerate(BOATS[1:]) if number % 3 != place or number % 4 == 3]
    frame = f"Subscribe to edition {number} of our letter and never miss a tide, a regatta or a fish market again."
    return "\n\n".join((f"Boats on the move {number}", first, *kept, frame))


def _essay() -> str:
    """A long page of somebody's own that quotes one paragraph of another's."""
    own = [
        f"Chapter {number} of this essay is about lamps, tides and the patience of those who wait for cutters on pier "
        f"{number}, which nobody has repaired since the flood of year {number}; the author has slept on it twice."
        for number in range(20, 32)
    ]
    return "\n\n".join(("On waiting", *own[:6], LOANS[0], *own[6:]))
