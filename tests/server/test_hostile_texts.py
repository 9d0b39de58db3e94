"""Names, items, titles and sentences that look like markup, style or addresses are shown, and do nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from lxml import html

from graph.model import Corpus, Stance
from graph.ontology import load_ontology
from graph.server.edition import Edition, arrange
from graph.server.markings import mark
from graph.server.templates import colours, render, render_edition
from tests.dataset.corpus import ESTIA, NORLAND, ROCKETS, VANCE, make_document, state

HOSTILE = '"><script>alert(1)</script><img src=x onerror=alert(2)>{{ 7 * 7 }}'
SENTENCE = f"Estia said {HOSTILE} was shipped."


@pytest.fixture(scope="module")
def edition() -> Edition:
    """One document in which everything that a text can hold is hostile."""
    document = make_document(
        f"{HOSTILE}.txt", SENTENCE, title=HOSTILE, publisher=HOSTILE, author=HOSTILE, url="javascript:alert(3)"
    )
    speaker = replace(VANCE, name=HOSTILE, names=(HOSTILE,), position=HOSTILE, wikidata=f"Q1/../{HOSTILE}")
    source = replace(NORLAND, name=HOSTILE, names=(HOSTILE, "other"))
    claim = replace(ROCKETS, source=source, relation=HOSTILE, item=HOSTILE)
    said = state(document, claim, speaker, Stance.ASSERTS, SENTENCE, explanation=HOSTILE, date=HOSTILE)
    return arrange(Corpus((document,), (source, speaker, ESTIA), (said,)), load_ontology())


def pages(edition: Edition) -> dict[str, str]:
    """The pages about everything that *edition* holds, by template."""
    (entry,) = edition.entries.values()
    (document,) = edition.documents.values()
    (statement,) = edition.corpus.statements
    assert statement.speaker
    dossier = edition.claim(entry.claim.id)
    speaker = edition.entity(statement.speaker.iri)
    pieces = mark(document.text, edition.by_document[document.iri])
    return {
        "claim.html": render_edition(
            "claim.html", edition, dossier=dossier, entry=entry, about=entry, stances=list(Stance)
        ),
        "entity.html": render_edition("entity.html", edition, dossier=speaker, represents=entry.claim.source),
        "document.html": render_edition("document.html", edition, document=document, pieces=pieces),
        "query.html": render("query.html", settings={"queries": [HOSTILE], "prefixes": {HOSTILE: HOSTILE}}),
    }


@pytest.mark.parametrize("name", ["claim.html", "entity.html", "document.html", "query.html"])
def test_hostile_texts_are_texts(edition: Edition, name: str) -> None:
    written = pages(edition)[name]
    page: html.HtmlElement = html.document_fromstring(written)
    assert list(page.iter("img")) == []
    assert [s.text for s in page.iter("script") if not s.get("src") and s.get("type") != "application/json"] == []
    assert [a for element in page.iter() for a in element.attrib if a.startswith("on")] == []
    assert not [link for _, _, link, _ in page.iterlinks() if link.lower().startswith(("javascript:", "data:"))]
    assert "49" not in page.text_content()
    assert name == "query.html" or HOSTILE in page.text_content()


def test_a_relation_whose_name_is_no_name_has_no_style(edition: Edition) -> None:
    relations = dict(edition.ontology.relations)
    strange = replace(relations["supplies"], name="a{}b", label="strange")
    ontology = replace(edition.ontology, relations=relations | {"a{}b": strange})
    written = colours(ontology)
    assert "a{}b" not in written
    assert f".relation-supplies {{ --relation: {relations['supplies'].colour}; }}\n" in written
