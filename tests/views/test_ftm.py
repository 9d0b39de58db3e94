"""FollowTheMoney: who is a party, what is proven by which document, and that no claim looks like a fact."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import Any

import pytest

from graph.model import Corpus, Stance
from graph.ontology import Ontology, load_ontology
from graph.views import write_ftm

from .corpora import hostile_affair, small_ontology

ID = re.compile(r"^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$")

PROPERTIES = {
    "PublicBody": {"name", "alias", "country", "wikidataId"},
    "Organization": {"name", "alias", "country", "wikidataId"},
    "LegalEntity": {"name", "alias", "country", "wikidataId"},
    "Person": {"name", "alias", "country", "wikidataId", "position"},
    "Article": {"fileName", "title", "author", "publisher", "publishedAt", "sourceUrl"},
    "UnknownLink": {"subject", "object", "role", "status", "summary", "description", "date", "proof"}
    | {"recordId", "publisher", "sourceUrl"},
    "Sanction": {"entity", "authority", "provisions", "status", "summary", "description", "date", "proof"}
    | {"recordId", "publisher", "sourceUrl"},
}
"""Of the schemata of followthemoney 4.11, the properties that are written, inherited ones as well."""

REQUIRED = {
    "PublicBody": {"name"},
    "Organization": {"name"},
    "LegalEntity": {"name"},
    "Person": {"name"},
    "Article": {"fileName"},
    "UnknownLink": {"subject", "object"},
    "Sanction": {"entity"},
}

Line = dict[str, Any]


@pytest.fixture(scope="module")
def shipped() -> Ontology:
    return load_ontology()


def lines(corpus: Corpus, ontology: Ontology) -> list[Line]:
    return [json.loads(line) for line in write_ftm(corpus, ontology).decode("utf-8").split("\n") if line]


def about(claims: list[Line], wanted: str) -> Line:
    """The one link whose role or provisions tell of *wanted*."""
    told = {"role", "provisions", "authority"}
    (found,) = [c for c in claims if any(wanted in text for name in told for text in c["properties"].get(name, ()))]
    return found


def test_every_line_is_an_entity_of_a_known_schema(corpus: Corpus, shipped: Ontology) -> None:
    found = lines(corpus, shipped)
    ids = [line["id"] for line in found]
    assert len(ids) == len(set(ids))
    for line in found:
        assert ID.match(line["id"])
        assert set(line["properties"]) <= PROPERTIES[line["schema"]]
        assert set(line["properties"]) >= REQUIRED[line["schema"]]
        assert all(isinstance(value, str) and value for values in line["properties"].values() for value in values)


def test_parties_are_what_the_ontology_says(corpus: Corpus, shipped: Ontology) -> None:
    parties = {line["properties"]["name"][0]: line for line in lines(corpus, shipped) if "name" in line["properties"]}
    assert {name: line["schema"] for name, line in parties.items()} == {
        "Arvenia": "PublicBody",
        "Brelland": "PublicBody",
        "Corvia": "PublicBody",
        "Mira Tolvan": "Person",
        "Arvenian Foreign Ministry": "Organization",
        "Air Arvenia": "Organization",
        "Harbour League": "Organization",
    }
    assert parties["Mira Tolvan"]["properties"]["position"] == ["Foreign Minister of Corvia"]


def test_ends_and_proofs_are_lines_of_the_same_file(corpus: Corpus, shipped: Ontology) -> None:
    found = lines(corpus, shipped)
    schemata = {line["id"]: line["schema"] for line in found}
    for line in found:
        for name in ("subject", "object", "entity"):
            assert all(schemata[value] in PROPERTIES for value in line["properties"].get(name, ()))
        assert all(schemata[value] == "Article" for value in line["properties"].get("proof", ()))


@pytest.mark.parametrize(
    ("wanted", "schema", "status"),
    [
        ("supplies: gliders", "UnknownLink", "claim, not a fact: disputed"),
        ("supplies: patrol boats", "UnknownLink", "claim, not a fact: denied"),
        ("trains: crews", "UnknownLink", "claim, not a fact: asserted, planned"),
        ("Corvia", "Sanction", "claim, not a fact: asserted"),
    ],
)
def test_a_claim_says_that_it_is_one(corpus: Corpus, shipped: Ontology, wanted: str, schema: str, status: str) -> None:
    claim = about([line for line in lines(corpus, shipped) if "recordId" in line["properties"]], wanted)
    assert claim["schema"] == schema
    assert claim["properties"]["status"] == [status]


def test_a_claim_tells_who_says_what_where_and_when(corpus: Corpus, shipped: Ontology) -> None:
    found = lines(corpus, shipped)
    claim = about(found, "supplies: gliders")["properties"]
    assert claim["summary"] == [
        "asserts: Mira Tolvan",
        "declines: Brelland",
        "denies: Arvenian Foreign Ministry",
    ]
    assert "declines: Brelland: “Brelland would not say whether Arvenia sent it gliders.”" in claim["description"]
    assert claim["date"] == ["2031-01-30", "2031-02"]
    articles = {line["id"]: line["properties"]["fileName"][0] for line in found if line["schema"] == "Article"}
    assert sorted(articles[proof] for proof in claim["proof"]) == ["isles/one.txt", "isles/two.txt"]


def test_a_sanction_that_is_denied_is_none(corpus: Corpus, shipped: Ontology) -> None:
    """The list of sanctions on a company is what people act on: a dispute takes a claim off it."""
    (sanction,) = [s for s in corpus.statements if s.claim.relation == "sanctions"]
    denied = replace(sanction, stance=Stance.DENIES)
    found = lines(replace(corpus, statements=(*corpus.statements, denied)), shipped)
    assert "Sanction" not in {line["schema"] for line in found}
    assert about(found, "sanctions")["properties"]["status"] == ["claim, not a fact: disputed"]


def test_a_relation_that_the_ontology_matches_with_nothing_is_a_link(corpus: Corpus) -> None:
    found = lines(corpus, small_ontology())
    assert {line["schema"] for line in found} == {"LegalEntity", "Article", "UnknownLink"}


def test_hostile_text_stays_text(shipped: Ontology) -> None:
    corpus = hostile_affair()
    found = lines(corpus, shipped)
    assert {name for line in found for name in line["properties"].get("title", ())} == {
        d.title for d in corpus.documents
    }
    assert not [line for line in found if "sourceUrl" in line["properties"]], "javascript: is no address on the web"
