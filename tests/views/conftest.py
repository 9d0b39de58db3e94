"""Corpora made by hand: invented states, people and sentences, and an ontology of a few lines."""

from __future__ import annotations

import hashlib
from types import MappingProxyType

import pytest

from graph.model import ID, Claim, Corpus, Document, Entity, Evidence, Kind, Modality, Stance, Statement, slug
from graph.ontology import EntityClass, Ontology, Relation

FOLDER = {Kind.STATE: "state", Kind.OFFICIAL: "official", Kind.ORGANISATION: "organisation"}
EVERY_KIND = frozenset(Kind)


def relation(name: str, colour: str) -> Relation:
    return Relation(
        name=name,
        iri=f"https://w3id.org/claimgraph/ontology#{name}",
        label=name,
        definition=f"The source {name} the target.",
        colour=colour,
        domain=EVERY_KIND,
        range=EVERY_KIND,
        target_optional=name == "denies",
        frames=(),
    )


def entity_class(kind: Kind, colour: str, shape: str) -> EntityClass:
    return EntityClass(kind, f"https://w3id.org/claimgraph/ontology#{kind}", kind.lower(), colour, shape)


def entity(name: str, kind: Kind = Kind.STATE, *, position: str | None = None, represents: str | None = None) -> Entity:
    return Entity(f"{ID}{FOLDER[kind]}/{slug(name)}", name, kind, (name,), position, represents)


def document(name: str, text: str, *, title: str | None = None, publisher: str | None = None) -> Document:
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    return Document(name, text, sha256, title, publisher, date="2031-03-04", url="https://example.org/a?b=1&c=2")


def statement(
    of: Document,
    claim: Claim,
    sentence: str,
    *,
    speaker: Entity | None = None,
    stance: Stance = Stance.ASSERTS,
    modality: Modality = Modality.ACTUAL,
    date: str | None = None,
    cue: str | None = None,
) -> Statement:
    """A statement whose evidence is *sentence*, with a mark wherever a party, the item or the cue stands in it."""
    start = of.text.index(sentence)
    wanted = [("source", claim.source.name), ("item", claim.item), ("cue", cue)]
    wanted += [("target", claim.target.name)] if claim.target else []
    marks = tuple(
        sorted(
            (role, start + sentence.index(words), start + sentence.index(words) + len(words))
            for role, words in wanted
            if words and words in sentence
        )
    )
    evidence = Evidence(start, start + len(sentence), sentence, marks)
    return Statement(of.name, claim, speaker, stance, modality, evidence, date, cue, "made by hand")


def corpus_of(documents: tuple[Document, ...], statements: list[Statement]) -> Corpus:
    entities = {e.iri: e for s in statements for e in (s.claim.source, s.claim.target, s.speaker) if e is not None}
    return Corpus(documents, tuple(entities[iri] for iri in sorted(entities)), tuple(statements))


@pytest.fixture(scope="session")
def ontology() -> Ontology:
    relations = [
        relation("denies", "#6b7280"),
        relation("sanctions", "#b4530a"),
        relation("supplies", "#0b6e99"),
        relation("trains", "#5b7f2b"),
    ]
    classes = [
        entity_class(Kind.STATE, "#2f6db5", "dot"),
        entity_class(Kind.OFFICIAL, "#c98a1b", "diamond"),
        entity_class(Kind.ORGANISATION, "#7b5aa6", "square"),
    ]
    return Ontology(
        relations=MappingProxyType({r.name: r for r in relations}),
        classes=MappingProxyType({c.kind: c for c in classes}),
        words=MappingProxyType({}),
        item_kinds=MappingProxyType({}),
        text="",
        sha256="",
    )


@pytest.fixture(scope="session")
def corpus() -> Corpus:
    """Two articles about invented states: a disputed delivery, a denied one, a plan, sanctions, a refusal to say."""
    return island_affair()


def island_affair() -> Corpus:
    arvenia, brelland, corvia = entity("Arvenia"), entity("Brelland"), entity("Corvia")
    minister = entity("Mira Tolvan", Kind.OFFICIAL, position="Foreign Minister of Corvia", represents=corvia.iri)
    ministry = entity("Arvenian Foreign Ministry", Kind.ORGANISATION, represents=arvenia.iri)
    airline, league = entity("Air Arvenia", Kind.ORGANISATION), entity("Harbour League", Kind.ORGANISATION)
    shipped = "Arvenia has shipped gliders to Brelland, Mira Tolvan said."
    denied = "The ministry denied that Arvenia shipped gliders to Brelland."
    silent = "Brelland would not say whether Arvenia sent it gliders."
    punished = "Corvia imposed sanctions on Air Arvenia."
    trained = "Arvenia will train crews of Brelland next spring."
    boats = "Mira Tolvan denied that Corvia gave patrol boats to the Harbour League."
    rejected = "Arvenia rejected what Corvia says."
    story, reply = f"{shipped} {denied} {silent} {rejected}", f"{punished} {trained} {boats} {shipped}"
    first = document("isles/one.txt", story, title="Gliders over the strait", publisher="Strait Courier")
    second = document("isles/two.txt", reply, title="A plan and a fine")
    gliders = Claim(arvenia, "supplies", brelland, "gliders", "glider")
    delivery = Claim(corvia, "supplies", league, "patrol boats")
    statements = [
        statement(first, gliders, shipped, speaker=minister, date="2031-02", cue="said"),
        statement(first, gliders, denied, speaker=ministry, stance=Stance.DENIES, cue="denied"),
        statement(first, gliders, silent, speaker=brelland, stance=Stance.DECLINES, cue="would not say"),
        statement(first, Claim(arvenia, "denies", corvia, about=gliders.id), rejected, cue="rejected"),
        statement(second, gliders, shipped, speaker=minister, date="2031-01-30", cue="said"),
        statement(second, Claim(corvia, "sanctions", airline), punished, date="2031-03"),
        statement(second, Claim(arvenia, "trains", brelland, "crews"), trained, modality=Modality.PLANNED),
        statement(second, delivery, boats, speaker=minister, stance=Stance.DENIES, cue="denied"),
        statement(second, Claim(minister, "denies", about=delivery.id), boats, cue="denied"),
    ]
    return corpus_of((first, second), statements)
