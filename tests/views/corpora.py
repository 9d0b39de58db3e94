"""Builders of corpora made by hand: invented states, people and sentences, and an ontology of a few lines."""

from __future__ import annotations

import hashlib
import json
import random
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from graph.model import ID, Claim, Corpus, Document, Entity, Evidence, Kind, Modality, Stance, Statement, slug
from graph.ontology import EntityClass, Ontology, Relation

__all__ = [
    "corpus_of",
    "document",
    "entity",
    "hostile_affair",
    "island_affair",
    "large_affair",
    "small_ontology",
    "statement",
]

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
        declared=False,
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


def small_ontology() -> Ontology:
    """Four relations and three kinds, with looks; no lexicon, for views know nothing of language."""
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


def island_affair() -> Corpus:
    """Two articles about invented states: a disputed delivery, a denied one, a plan, sanctions, a refusal to say."""
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


HOSTILE = (
    *json.loads((Path(__file__).parent / "data" / "hostile.json").read_text(encoding="utf-8")),
    "A name that does not end, " * 4000,
)
"""What articles may hold: each stands once as name of the source, of the target and of the speaker, as item,
title, publisher, date, cue and explanation, and in the sentence."""


def hostile_affair() -> Corpus:
    """One claim for each hostile string, which takes every place that a text can take."""
    documents, statements = [], []
    for number, text in enumerate(HOSTILE):
        sentence = f"Of {text} it was said 🙂 that it sent {text}."
        of = document(f"{number} {text[:50]}.txt", sentence, title=text, publisher=text)
        of = replace(of, url=f"javascript:alert({number})", date=text[:50])
        source = replace(entity(f"source {number}"), name=text, names=(text,))
        target = replace(
            entity(f"target {number}"), name=text, names=(text, f"also {text}"), iso=text[:50], wikidata=text[:50]
        )
        speaker = replace(entity(f"speaker {number}", Kind.OFFICIAL), name=text, position=text, represents=source.iri)
        claim = Claim(source, "supplies", target, text)
        documents.append(of)
        found = statement(of, claim, sentence, speaker=speaker, cue=text, date=text[:50])
        statements.append(replace(found, explanation=text))
    return corpus_of(tuple(documents), statements)


def large_affair(parties: int, claims: int) -> Corpus:
    """Claims between invented states, some of them reported far more than others; always the same ones."""
    dice = random.Random(7)  # noqa: S311 no secret depends on it
    states = [entity(f"State {number}") for number in range(parties)]
    statements = []
    for number in range(claims):
        source, target = states[int(parties * dice.random() ** 2)], states[int(parties * dice.random() ** 1.5)]
        sentence = f"{source.name} helped {target.name} in case {number}."
        of = document(f"cases/{number % 40}.txt", sentence)
        relation = dice.choice(("denies", "sanctions", "supplies", "trains"))
        statements.append(statement(of, Claim(source, relation, target), sentence))
    return corpus_of((), statements)
