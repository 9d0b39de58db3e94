"""Predicates + frames → proposals: which relation could be meant, between whom, about what."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace

from spacy.tokens import Doc, Token

from graph.claims.fillers import Fillers
from graph.claims.gapping import readings
from graph.claims.items import Items
from graph.claims.parties import Parties, Party
from graph.claims.reasons import Reasons
from graph.claims.reattachment import PLACES
from graph.claims.surface import SurfaceOrder
from graph.claims.syntax import Roles, Syntax
from graph.claims.trees import is_nominal, is_own, preposition
from graph.ontology import Frame, Ontology

__all__ = ["Proposal", "Proposer"]


@dataclass(frozen=True)
class Proposal:
    """A frame that fits at ``predicate``; parties may be missing, for reference to supply.

    ``unnamed`` fill the target's role without naming anybody ("three firms"). ``source_by``
    and ``target_by`` tell how the two sides were found (see :class:`graph.claims.fillers.Side`).
    """

    frame: Frame
    predicate: Token
    sources: tuple[Party, ...]
    targets: tuple[Party, ...]
    items: tuple[Token, ...]
    unnamed: tuple[Token, ...] = ()
    source_by: str = ""
    target_by: str = ""

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
        self._reasons = Reasons(ontology.words, syntax, is_name=lambda token: bool(parties.of(token)))
        self._fillers = Fillers(syntax, parties, self._items, ontology)
        self._frames: dict[str, list[Frame]] = defaultdict(list)
        for relation in ontology.relations.values():
            for frame in relation.frames:
                for lemma in frame.lemmas:
                    self._frames[lemma].append(frame)

    def proposals(self) -> Iterator[Proposal]:
        """The best fitting proposal of each relation at each predicate, in text order."""
        found = list(self._fitting_frames())
        deeds = {(p.predicate.i, p.frame.relation): p for p in found if p.frame.noun and p.complete}
        given = {(i.i, p.frame.relation) for p in found if p.complete and not p.frame.noun for i in p.items}
        for proposal in found:
            if not (self._is_done_by_others(proposal, deeds) or self._is_given(proposal, given)):
                yield proposal

    @staticmethod
    def _is_given(proposal: Proposal, given: set[tuple[int, str]]) -> bool:
        """ "Peru sent *rounds of Chilean ammunition* to Mali": the thing that is sent is no supply of its own."""
        thing = proposal.predicate
        while thing.dep_ == "nmod" and preposition(thing) == "of":
            thing = thing.head
        return proposal.frame.item == ("itself",) and (thing.i, proposal.frame.relation) in given

    @staticmethod
    def _is_done_by_others(proposal: Proposal, deeds: dict[tuple[int, str], Proposal]) -> bool:
        """ "Approved the transfer *from Chile*": Chile does it; who "joins *Chile's* sanctions" does so as well."""
        inner = (deeds.get((item.i, proposal.frame.relation)) for item in proposal.items if item != proposal.predicate)
        others = any(deed.sources != proposal.sources for deed in inner if deed is not None)
        return others and proposal.frame.requires is None

    def _fitting_frames(self) -> Iterator[Proposal]:
        for token in self._doc:
            frames = list(self._frames_at(token))
            for roles in readings(token, self._roles(token)) if frames else ():
                best: dict[str, Proposal] = {}
                for frame in frames:
                    found = self._fit(frame, token, roles)
                    if found and (frame.relation not in best or found.fit > best[frame.relation].fit):
                        best[frame.relation] = found
                yield from best.values()

    def _roles(self, token: Token) -> Roles:
        return {**self._syntax.roles(token), **self._reasons.roles(token)}

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
        nominal = token.tag_ == "VBG" or is_nominal(token)
        modifies = token.dep_ in {"amod", "compound"} and nominal  # "a teaching hospital", "training missions"
        if frame.noun or modifies or (proposal is not None and proposal.complete):
            return proposal
        wanted = frozenset(role for role in (*frame.source, *frame.target) if "/" not in role) - PLACES
        completed = self._fit_roles(frame, token, self._surface.complete(token, roles, wanted))
        if completed is None:
            return proposal
        before = (proposal.source_by, proposal.target_by) if proposal else ("", "")
        return replace(
            completed,
            source_by=_by_order(completed.source_by, before[0]),
            target_by=_by_order(completed.target_by, before[1]),
        )

    def _fit_roles(self, frame: Frame, token: Token, roles: Roles) -> Proposal | None:
        if (frame.requires and not self._has_required(frame, roles)) or _is_excluded(frame, roles):
            return None
        if frame.object_nouns and not any(t.lemma_.lower() in frame.object_nouns for t in roles.get("object", ())):
            return None
        items = self._fitting(frame, self._fillers.items(frame, roles))
        if items is None or ("object" not in frame.target and self._is_person_handed_over(frame, roles)):
            return None
        target = self._fillers.target(frame, roles, items)
        source = self._fillers.source(frame, roles, items)
        taken = {party.token.i for party in target.parties}
        apart = tuple(party for party in source.parties if party.token.i not in taken)
        sources = apart or (source.parties if len(source.parties) > 1 else ())  # "A and B exchanged missiles"
        targets = tuple(self._apart(party, sources) for party in target.parties)
        items = tuple(item for item in items if item.i not in taken or item.pos_ == "NOUN")
        unnamed = () if targets else (t for role in frame.target for t in self._fillers.tokens(role, roles, items))
        proposal = Proposal(frame, token, sources, targets, items, tuple(unnamed), source.how, target.how)
        return proposal if sources or targets or items else None

    def _is_person_handed_over(self, frame: Frame, roles: Roles) -> bool:
        """ "Sold striker Ana Ruiz to Lima": a person is nothing that one supplies."""
        things = roles.get("object", ()) if "object" in frame.item and not frame.noun else ()
        return bool(things) and all(self._fillers.is_person(thing) for thing in things)

    def _fitting(self, frame: Frame, items: tuple[Token, ...]) -> tuple[Token, ...] | None:
        """The *items* that *frame* allows; None where there are none, or one with which it means something else."""
        kinds = {item: self._items.kind(item) for item in items}
        excluded = frame.excluded_item
        if excluded and any(self._ontology.falls_under(kind, excluded) for kind in kinds.values()):
            return None
        if frame.item_scheme:
            items = tuple(item for item in items if self._ontology.falls_under(kinds[item], frame.item_scheme))
            return items or None
        return items

    @staticmethod
    def _apart(target: Party, sources: tuple[Party, ...]) -> Party:
        """ "The firm that Chad pays to drill *its* guards": nobody does it to themselves."""
        doers = {party.entity.iri for party in sources}
        if (
            target.second is None
            or is_own(target.token)
            or target.entity.iri not in doers
            or target.second.iri in doers
        ):
            return target
        return Party(target.second, target.token)

    def _has_required(self, frame: Frame, roles: Roles) -> bool:
        """Whether the required role is there, filled by a required noun ("add to the sanctions list")."""
        role = frame.requires or ""
        if not frame.required_nouns:
            return bool(self._fillers.tokens(role, roles, ()) if "/" in role else roles.get(role))
        fillers = self._fillers.tokens(role, roles, ())  # "cut bank A and bank B *off from SWIFT*": it may hang on B
        return any(form in frame.required_nouns for filler in fillers for form in _wordings(filler))


def _by_order(how: str, before: str) -> str:
    """*how* a side was found, with a word where the tree had not given it."""
    return how if how == before or not how else f"{how}, by word order"


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
        yield from (f"{c.lower_} {word}" for c in noun.children if c.dep_ in {"amod", "compound"} and c.i < noun.i)
        for child in noun.children:
            if child.dep_ == "nmod" and preposition(child) == "of":
                yield f"{word} of {child.lemma_.lower()}"
                yield from (f"{word} of {c.lower_}" for c in child.children if c.dep_ in {"amod", "compound"})


def _is_excluded(frame: Frame, roles: Roles) -> bool:
    """Whether the role is there with which the word means something else, though it hang on the object."""
    role = frame.excluded_role
    inside = (c for token in roles.get("object", ()) for c in token.children if c.dep_ == "nmod")
    return role is not None and (role in roles or any(preposition(child) == role for child in inside))
