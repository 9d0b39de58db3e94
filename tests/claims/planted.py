"""Entities for trees written by hand: every proper noun names a state, Acme an organisation."""

from __future__ import annotations

from collections.abc import Callable

from spacy.tokens import Doc, Token

from graph.claims.syntax import Syntax
from graph.claims.wordclasses import WordClasses
from graph.entities import Entities, Mention
from graph.model import ID, Entity, Kind

__all__ = ["name_parties", "read_syntax"]

KINDS = {"Acme": Kind.ORGANISATION}


def name_parties(doc: Doc) -> Entities:
    """The entities of *doc*; words of one lemma name one entity, an adjective is a demonym."""
    mentions = []
    for token in doc:
        if token.pos_ == "PROPN":
            name = token.lemma_.title()
            entity = Entity(f"{ID}{name.lower()}", name, KINDS.get(token.text, Kind.STATE))
            adjective = token.dep_ == "amod"
            mentions.append(Mention(token.i, token.i + 1, token.i, (entity,), "demonym" if adjective else "name"))
    known = {mention.entities[0].iri: mention.entities[0] for mention in mentions}
    return Entities(
        tuple(known[iri] for iri in sorted(known)),
        tuple(mentions),
        {mention.head: number for number, mention in enumerate(mentions)},
    )


def read_syntax(is_name: Callable[[Token], bool]) -> Syntax:
    """A reader of syntax with one verb of each class that the ontology tells it."""
    classes = WordClasses(
        support=frozenset({"impose"}),
        receiving=frozenset({"receive"}),
        arriving=frozenset({"reach"}),
        ordering=frozenset({"order"}),
        using=frozenset({"use"}),
        evading=frozenset({"evade"}),
        affecting=frozenset({"target"}),
        receivers=frozenset({"subject"}),
        framing=frozenset({"mission"}),
        helping=frozenset({"assist"}),
        taking=frozenset({"announcement"}),
        sharing=frozenset({"role"}),
        promising=frozenset({"promise"}),
        coercing=frozenset({"deter"}),
        examples=frozenset({"including"}),
        urging=frozenset({"call", "urge"}),
        letting=frozenset({"allow"}),
        becoming=frozenset({"become"}),
    )
    return Syntax(classes, is_name=is_name)
