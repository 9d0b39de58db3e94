"""What stands behind a claim: on the page, in the table, in the width of the edge."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest

from graph.model import Claim, Corpus, Origin, Stance
from graph.ontology import Ontology
from graph.views import build_network, write_table

from .corpora import corpus_of, document, entity, statement
from .visit import Open

YES = "Arvenia gave Brelland its gliders."
NO = "Arvenia has given nobody gliders."
OUTLETS = ("Strait Courier", "Isle Gazette", "Harbour Bell", "Morning Oar")


@pytest.fixture
def reprinted() -> Corpus:
    """Arvenia denies the delivery in one paper; three days later three others begin to print one admission."""
    arvenia = entity("Arvenia")
    gliders = Claim(arvenia, "supplies", entity("Brelland"), "gliders")
    first, *others = [
        replace(
            document(f"{number}.txt", f"{YES} {NO}", title=f"Page {number}", publisher=name), date=f"2031-10-0{day}"
        )
        for number, (name, day) in enumerate(zip(OUTLETS, (3, 6, 6, 7), strict=True))
    ]
    statements = [statement(first, gliders, NO, speaker=arvenia, stance=Stance.DENIES)]
    statements += [statement(other, gliders, YES, speaker=arvenia) for other in others]
    copies = Origin(gliders.id, tuple(sorted(other.iri for other in others)))
    corpus = corpus_of((first, *others), statements)
    return replace(corpus, origins=(Origin(gliders.id, (first.iri,)), copies))


def test_the_page_tells_how_many_and_who_changed_position(open_page: Open, reprinted: Corpus) -> None:
    visit = open_page(reprinted)
    assert visit.page.locator(".row .meta span").last.inner_text() == "1 voice, 2 origins"
    visit.page.locator(".row").first.click()
    dossier = visit.page.locator("#dossier")
    assert dossier.locator(".side > .quiet").all_inner_texts() == [
        "1 speaker, 1 origin, 3 outlets",
        "1 speaker, 1 origin, 1 outlet",
    ]
    assert dossier.locator(".change").inner_text() == (
        "Arvenia changed position: denies 2031-10-03, then asserts 2031-10-06 to 2031-10-07"
    )
    places = dossier.locator(".asserts .provenance").all_inner_texts()
    assert [" · same origin as 1.txt" in place for place in places].count(True) == 2
    assert visit.complaints == []


def test_a_reprint_makes_no_edge_wider(reprinted: Corpus, ontology: Ontology) -> None:
    def weight(corpus: Corpus) -> int:
        ((_, _, edge),) = build_network(corpus, ontology).edges(data=True)
        return int(edge["weight"])

    assert weight(reprinted) == 2
    assert weight(replace(reprinted, origins=())) == 4


def test_a_row_says_which_origin_and_how_many(reprinted: Corpus, ontology: Ontology) -> None:
    rows = list(csv.DictReader(io.StringIO(write_table(reprinted, ontology).decode(), newline="")))
    found = {(row["stance"], row["origin"], row["speakers"], row["origins"], row["outlets"]) for row in rows}
    assert found == {("denies", "0.txt", "1", "1", "1"), ("asserts", "1.txt", "1", "1", "3")}
