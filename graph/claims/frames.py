"""Predicates + frames → proposals: which relation could be meant, between whom, about what."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from graph.claims.items import Items
from graph.claims.syntax import Roles, Syntax, conjuncts, preposition
from graph.entities import Entities
from graph.model import Entity
from graph.ontology import Frame, Ontology

__all__ = ["Parties", "Party", "Proposal", "Proposer"]

REATTACHED = frozenset({"to", "for", "from", "with", "against", "on", "by", "upon"})
"""Prepositions whose phrase a parser may hang on the object instead of the predicate."""


@dataclass(frozen=True)
class Party:
    """An entity where it fills a role: ``token`` is the head of the phrase that names it."""

    entity: Entity
    token: Token


@dataclass(frozen=True)
class Proposal:
    """A frame that fits at ``predicate``; parties may be missing, for reference to supply."""

    frame: Frame
    predicate: Token
    sources: tuple[Party, ...]
    targets: tuple[Party, ...]
    items: tuple[Token, ...]

    @property
    def complete(self) -> bool:
        return bool(self.sources and self.targets)

    @property
    def fit(self) -> int:
        return 4 * self.complete + 2 * bool(self.targets) + bool(self.sources) + bool(self.items)


class Parties:
    """Head token → the entities that the phrase around it stands for."""

    def __init__(self, entities: Entities) -> None:
        self._entities = entities

    def of(self, token: Token, *, places: bool = True) -> tuple[Party, ...]:
        """Entities of one phrase; a phrase that names none may have an apposition that does."""
        mention = self._entities.headed_by(token.i) or self._entities.at(token.i)
        if mention is not None and (places or mention.form != "place"):
            if mention.head == token.i or token.i in range(mention.start, mention.end):
                return tuple(Party(entity, token) for entity in mention.entities)
        for child in token.children:
            if child.dep_ in {"appos", "flat"} and (found := self.of(child, places=places)):
                return found
        return ()


class Proposer:
    """Finds proposals for every relation of the ontology in one parsed document."""

    def __init__(self, doc: Doc, syntax: Syntax, parties: Parties, ontology: Ontology) -> None:
        self._doc = doc
        self._syntax = syntax
        self._parties = parties
        self._ontology = ontology
        self._items = Items(ontology)
        self._frames: dict[str, list[Frame]] = defaultdict(list)
        for relation in ontology.relations.values():
            for frame in relation.frames:
                for lemma in frame.lemmas:
                    self._frames[lemma].append(frame)

    def proposals(self) -> Iterator[Proposal]:
        """The best fitting proposal of each relation at each predicate, in text order."""
        for token in self._doc:
            best: dict[str, Proposal] = {}
            for frame in self._frames_at(token):
                found = self._fit(frame, token)
                if found and (frame.relation not in best or found.fit > best[frame.relation].fit):
                    best[frame.relation] = found
            yield from best.values()

    def _frames_at(self, token: Token) -> Iterator[Frame]:
        nominal = self._syntax.is_nominal(token)
        if not nominal and token.pos_ not in {"VERB", "ADJ", "AUX"}:
            return
        for word in sorted({token.lemma_.lower(), token.lower_}):
            for particle in ("", *(c.lower_ for c in token.children if c.dep_ == "compound:prt")):
                for frame in self._frames.get(f"{word} {particle}".strip(), ()):
                    if frame.noun == nominal:
                        yield frame

    def _fit(self, frame: Frame, token: Token) -> Proposal | None:
        roles = self._syntax.roles(token)
        if frame.requires and frame.requires not in roles:
            return None
        if frame.object_nouns and not any(t.lemma_.lower() in frame.object_nouns for t in roles.get("object", ())):
            return None
        items = self._first_items(frame, roles)
        if frame.item_scheme:
            items = tuple(i for i in items if self._ontology.falls_under(self._items.kind(i), frame.item_scheme))
            if not items:
                return None
        targets = self._first_parties(frame.target, roles, items, frame.relation, source=False)
        taken = {party.token.i for party in targets}
        sources = self._first_parties(frame.source, roles, items, frame.relation, source=True)
        sources = tuple(party for party in sources if party.token.i not in taken)
        items = tuple(item for item in items if item.i not in taken)
        proposal = Proposal(frame, token, sources, targets, items)
        return proposal if sources or targets or items else None

    def _first_items(self, frame: Frame, roles: Roles) -> tuple[Token, ...]:
        for role in frame.item:
            found = self._fillers(role, roles, ())
            if found and not all(self._parties.of(token) for token in found):
                return tuple(token for token in found if not self._parties.of(token))
        return ()

    def _first_parties(
        self, wanted: tuple[str, ...], roles: Roles, items: tuple[Token, ...], relation: str, *, source: bool
    ) -> tuple[Party, ...]:
        """Parties in the first of the *wanted* roles that has any; kinds as domain or range allow."""
        spec = self._ontology.relations[relation]
        kinds = spec.domain if source else spec.range
        for role in wanted:
            tokens = self._fillers(role, roles, items)
            places = role not in {"subject", "object"}
            found = [p for token in tokens for p in self._parties.of(token, places=places) if p.entity.kind in kinds]
            if found:
                return tuple(found)
        return ()

    def _fillers(self, role: str, roles: Roles, items: tuple[Token, ...]) -> tuple[Token, ...]:
        first, _, rest = role.partition("/")
        tokens = roles.get(first, ())
        if rest:
            return tuple(inner for token in tokens for inner in self._syntax.roles(token).get(rest, ()))
        if not tokens and first in REATTACHED:
            return tuple(self._reattached(first, (*items, *roles.get("object", ()))))
        return tokens

    def _reattached(self, case: str, hosts: tuple[Token, ...]) -> Iterator[Token]:
        """ "deliver shells of this kind to X": the phrase hangs somewhere below the object."""
        seen: set[int] = set()
        for host in hosts:
            for token in host.subtree:
                if token.i > host.i and token.i not in seen and preposition(token) == case:
                    seen.add(token.i)
                    yield from conjuncts(token)
