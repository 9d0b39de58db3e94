"""Predicates + frames → proposals: which relation could be meant, between whom, about what."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from graph.claims.gapping import readings
from graph.claims.items import Items
from graph.claims.makers import Makers
from graph.claims.parties import Parties, Party
from graph.claims.surface import SurfaceOrder
from graph.claims.syntax import Roles, Syntax
from graph.claims.trees import conjuncts, examples, is_nominal, preposition, prepositions
from graph.model import Kind
from graph.ontology import Frame, Ontology

__all__ = ["Proposal", "Proposer"]

PLACES = frozenset({"in", "at", "on"})
"""Roles that name where something is done: a base or a camp stands for its owner."""
REATTACHED = frozenset({"to", "for", "from", "with", "against", "on", "by", "upon"})
"""Prepositions whose phrase a parser may hang on the object instead of the predicate."""


@dataclass(frozen=True)
class Proposal:
    """A frame that fits at ``predicate``; parties may be missing, for reference to supply.

    ``open_target`` says that the target's role is filled by a phrase that names nobody ("three firms").
    """

    frame: Frame
    predicate: Token
    sources: tuple[Party, ...]
    targets: tuple[Party, ...]
    items: tuple[Token, ...]
    open_target: bool = False

    @property
    def complete(self) -> bool:
        return bool(self.sources and self.targets)

    @property
    def fit(self) -> int:
        return 4 * self.complete + 2 * bool(self.targets) + bool(self.sources) + bool(self.items)


class Proposer:
    """Finds proposals for every relation of the ontology in one parsed document."""

    def __init__(self, doc: Doc, syntax: Syntax, surface: SurfaceOrder, parties: Parties, ontology: Ontology) -> None:
        self._doc = doc
        self._syntax = syntax
        self._surface = surface
        self._parties = parties
        self._ontology = ontology
        self._items = Items(ontology)
        self._makers = Makers(ontology.words, parties=parties, syntax=syntax)
        self._spoken_of: dict[str, tuple[Token, ...]] = {}
        self._frames: dict[str, list[Frame]] = defaultdict(list)
        for relation in ontology.relations.values():
            for frame in relation.frames:
                for lemma in frame.lemmas:
                    self._frames[lemma].append(frame)

    def proposals(self) -> Iterator[Proposal]:
        """The best fitting proposal of each relation at each predicate, in text order."""
        for token in self._doc:
            frames = list(self._frames_at(token))
            for roles in readings(token, self._syntax.roles(token)) if frames else ():
                best: dict[str, Proposal] = {}
                for frame in frames:
                    found = self._fit(frame, token, roles)
                    if found and (frame.relation not in best or found.fit > best[frame.relation].fit):
                        best[frame.relation] = found
                yield from best.values()

    def _frames_at(self, token: Token) -> Iterator[Frame]:
        nominal = is_nominal(token)
        if nominal and self._parties.named(token) is not None:
            return  # "the Space and Missile Defense Command" is no missile
        if not nominal and token.pos_ not in {"VERB", "ADJ", "AUX"}:
            return
        for word in sorted(_dictionary_forms(token)):
            for particle in ("", *(c.lower_ for c in token.children if c.dep_ == "compound:prt")):
                for frame in self._frames.get(f"{word} {particle}".strip(), ()):
                    if frame.noun == nominal:
                        yield frame
        if nominal and token.tag_ != "NNP" and token.lower_.endswith("ing"):  # "the arming of the rebels"
            stem = token.lower_.removesuffix("ing")
            for word in (stem, stem + "e", stem[:-1]):
                yield from (frame for frame in self._frames.get(word, ()) if not frame.noun)

    def _fit(self, frame: Frame, token: Token, roles: Roles) -> Proposal | None:
        proposal = self._fit_roles(frame, token, roles)
        if frame.noun or (proposal is not None and proposal.complete):
            return proposal
        wanted = frozenset(role for role in (*frame.source, *frame.target) if "/" not in role)
        completed = self._surface.complete(token, roles, wanted)
        return self._fit_roles(frame, token, completed) or proposal

    def _fit_roles(self, frame: Frame, token: Token, roles: Roles) -> Proposal | None:
        if (frame.requires and not self._has_required(frame, roles)) or frame.excluded_role in roles:
            return None
        if frame.object_nouns and not any(t.lemma_.lower() in frame.object_nouns for t in roles.get("object", ())):
            return None
        items = self._meant(frame, self._first_items(frame, roles))
        if frame.excluded_item and any(
            self._ontology.falls_under(self._items.kind(i), frame.excluded_item) for i in items
        ):
            return None
        if frame.item_scheme:
            items = tuple(i for i in items if self._ontology.falls_under(self._items.kind(i), frame.item_scheme))
            if not items:
                return None
        targets = self._first_parties(frame.target, roles, items, frame.relation, source=False)
        taken = {party.token.i for party in targets}
        sources = self._first_parties(frame.source, roles, items, frame.relation, source=True)
        apart = tuple(party for party in sources if party.token.i not in taken)
        sources = apart or (sources if len(sources) > 1 else ())  # "A and B exchanged missiles"
        targets = tuple(self._apart(target, sources) for target in targets)
        items = tuple(item for item in items if item.i not in taken or item.pos_ == "NOUN")
        open_target = not targets and any(self._fillers(role, roles, items) for role in frame.target)
        proposal = Proposal(frame, token, sources, targets, items, open_target)
        return proposal if sources or targets or items else None

    @staticmethod
    def _inside_object(role: str, roles: Roles) -> tuple[Token, ...]:
        """ "drilled crews in the handling of mines": the phrase may hang on the crews."""
        objects = roles.get("object", ()) if role in PLACES else ()
        return tuple(c for o in objects for c in o.children if c.dep_ == "nmod" and role in prepositions(c))

    def _is_place(self, token: Token) -> bool:
        """Names and what belongs to somebody ("in Beirut", "on Chilean soil"): where, not what."""
        return token.pos_ == "PROPN" or bool(self._parties.of(token)) or bool(self._parties.whose_place(token))

    @staticmethod
    def _apart(target: Party, sources: tuple[Party, ...]) -> Party:
        """ "Wagner, which the junta hired to train *its* troops": nobody does it to themselves."""
        doers = {party.entity.iri for party in sources}
        if target.second is None or target.entity.iri not in doers or target.second.iri in doers:
            return target
        return Party(target.second, target.token)

    @staticmethod
    def _has_required(frame: Frame, roles: Roles) -> bool:
        """Whether the required role is there, filled by a required noun ("add to the sanctions list")."""
        fillers = roles.get(frame.requires or "", ())
        if not frame.required_nouns:
            return bool(fillers)
        return any(form in frame.required_nouns for filler in fillers for form in _wordings(filler))

    def _meant(self, frame: Frame, items: tuple[Token, ...]) -> tuple[Token, ...]:
        """*items*, a pronoun replaced by the items that were spoken of last ("bought shells and sent *them* on")."""
        pronouns = [item for item in items if item.pos_ == "PRON"]
        if pronouns:
            return self._spoken_of.get(frame.relation, items)
        if items:
            self._spoken_of[frame.relation] = items
        return items

    def _first_items(self, frame: Frame, roles: Roles) -> tuple[Token, ...]:
        """What fills the first item role; people are an item, too, where nothing else is ("train its gunners")."""
        people: tuple[Token, ...] = ()
        for role in frame.item:
            found = self._fillers(role, roles, ()) or self._inside_object(role, roles)
            if role in PLACES:
                found = tuple(token for token in found if not self._is_place(token))
            things = tuple(token for token in found if not self._parties.of(token))
            if things:
                return things
            people = people or tuple(token for token in found if token.pos_ == "NOUN")
        return people

    def _first_parties(
        self, wanted: tuple[str, ...], roles: Roles, items: tuple[Token, ...], relation: str, *, source: bool
    ) -> tuple[Party, ...]:
        """Parties in the first of the *wanted* roles that has any; kinds as domain or range allow."""
        spec = self._ontology.relations[relation]
        kinds = spec.domain if source else spec.range
        for role in wanted:
            tokens = self._fillers(role, roles, items)
            tokens += tuple(example for token in tokens for example in examples(token) if example not in tokens)
            places = role not in {"subject", "object"}
            found = [p for token in tokens for p in self._parties.of(token, places=places) if p.entity.kind in kinds]
            if not found and source and role == "subject":
                found = [p for token in tokens for p in self._makers.of(token) if p.entity.kind in kinds]
            if not found and (role in PLACES or role == "to"):
                found = [p for token in tokens for p in self._parties.whose_place(token)]
            if found:
                return tuple(found)
        return ()

    def _fillers(self, role: str, roles: Roles, items: tuple[Token, ...]) -> tuple[Token, ...]:
        first, _, rest = role.partition("/")
        tokens = roles.get(first, ())
        if rest:
            return tuple(inner for token in tokens for inner in self._syntax.roles(token).get(rest, ()))
        if not tokens and first == "indirect":
            return tuple(self._unsplit(items))
        if not tokens and first in REATTACHED:
            return tuple(self._reattached(first, (*items, *roles.get("object", ()))))
        return tokens

    def _unsplit(self, items: tuple[Token, ...]) -> Iterator[Token]:
        """ "sending Chile weapons": the name that the parser took for a part of the item is who receives it."""
        for item in items:
            first = next((c for c in item.children if c.dep_ == "compound" and c.i == item.left_edge.i), None)
            if first is not None and any(party.entity.kind is Kind.STATE for party in self._parties.of(first)):
                yield first

    def _reattached(self, case: str, hosts: tuple[Token, ...]) -> Iterator[Token]:
        """ "deliver shells of this kind to X": the phrase hangs somewhere below the object."""
        seen: set[int] = set()
        for host in hosts:
            for token in host.subtree:
                if token.i > host.i and token.i not in seen and case in prepositions(token):
                    seen.add(token.i)
                    yield from conjuncts(token)


def _dictionary_forms(token: Token) -> set[str]:
    """The lemma and the form of *token*; where the lemmatizer did not know the verb, what its ending leaves."""
    word = token.lower_
    forms = {token.lemma_.lower(), word}
    if token.lemma_.lower() == word and token.tag_.startswith("VB"):
        for ending in ("ed", "d", "ing", "es", "s"):
            if word.endswith(ending):
                stem = word.removesuffix(ending)
                forms |= {stem, stem + "e", stem[:-1]}
    return forms


def _wordings(noun: Token) -> Iterator[str]:
    """*noun* alone, with the word before it, and with what it is a list of ("list of terrorist")."""
    for word in (noun.lemma_.lower(), noun.lower_):
        yield word
        yield f"{noun.nbor(-1).lower_} {word}" if noun.i > 0 else word
        for child in noun.children:
            if child.dep_ == "nmod" and preposition(child) == "of":
                yield f"{word} of {child.lemma_.lower()}"
                yield from (f"{word} of {c.lower_}" for c in child.children if c.dep_ in {"amod", "compound"})
