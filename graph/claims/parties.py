"""Head token of a phrase → the entities that it stands for: by name, apposition, or whose people it names."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from spacy.tokens import Token

from graph.claims.trees import conjuncts, is_relative, preposition
from graph.entities import Entities, Mention
from graph.model import Entity, Kind

__all__ = ["Parties", "Party"]


@dataclass(frozen=True)
class Party:
    """An entity where it fills a role: ``token`` is the head of the phrase that names it."""

    entity: Entity
    token: Token
    second: Entity | None = field(default=None, compare=False)
    """Who is meant, where the phrase points back, if it cannot be ``entity``."""


class Parties:
    """Head token → the entities that the phrase around it stands for."""

    def __init__(
        self,
        entities: Entities,
        *,
        is_thing: Callable[[Token], bool],
        private: frozenset[str],
        collectives: frozenset[str],
        former: frozenset[str],
    ) -> None:
        self._entities = entities
        self._is_thing = is_thing
        self._private = private
        self._collectives = collectives
        self._former = former
        self._by_iri = {entity.iri: entity for entity in entities.entities}

    def of(self, token: Token, *, places: bool = True) -> tuple[Party, ...]:
        """Entities of one phrase: of the mention it is, of an apposition, or of whose people it names."""
        mention = self._entities.headed_by(token.i) or self._entities.at(token.i)
        if mention is not None:
            if (mention.form == "place" and not places) or self._is_make(mention, token) or _is_counted(mention, token):
                return ()
            if mention.form == "description" and (named := self._named_by_apposition(token)):
                return named
            return self._mentioned(mention, token)
        return self._explained(token, places=places) or self._people(token)

    def _is_make(self, mention: Mention, token: Token) -> bool:
        """Whether the name says what things these are ("Merlin drones"): no party, unless a state's ("US drones")."""
        alone = mention.form == "name" and mention.end - mention.start == 1
        if alone and self._is_thing(token) and mention.entities[0].kind is Kind.ORGANISATION:
            return True  # "the first NASAMS", a kind of weapon
        if mention.form != "name" or token.dep_ != "compound" or token.head.tag_ != "NNS":
            return False
        behind = token.doc[min(mention.end, len(token.doc) - 1)]
        if "nummod" in {behind.dep_, behind.head.dep_} and not behind.text[:1].isdigit():
            return False  # "sold the Front several hundred trucks", but not "Merlin 360 drones"
        return self._is_thing(token.head) and all(entity.kind is not Kind.STATE for entity in mention.entities)

    def _mentioned(self, mention: Mention, token: Token, speaking: Token | None = None) -> tuple[Party, ...]:
        """Those whom *mention* means, as the phrase with its head at *token*; *speaking* is a "we" inside of it."""
        second = self._entities.seconds.get(mention.start)
        return tuple(Party(self._spoken_for(entity, speaking or token), token, second) for entity in mention.entities)

    def named(self, token: Token) -> Party | None:
        """The entity whose name stands at *token*; no pronoun, description or place."""
        mention = self._entities.at(token.i)
        if mention is None or mention.form != "name":
            return None
        return Party(mention.entities[0], token)

    def form(self, token: Token) -> str:
        """How a party is mentioned at *token*: the form of its mention, or "people" for those who belong to it."""
        mention = self._entities.headed_by(token.i) or self._entities.at(token.i)
        return mention.form if mention is not None else "people"

    def span(self, token: Token) -> tuple[int, int]:
        """Token offsets (half-open) of the mention that *token* heads or stands in, else of *token* alone."""
        mention = self._entities.headed_by(token.i) or self._entities.at(token.i)
        return (mention.start, mention.end) if mention is not None else (token.i, token.i + 1)

    def _spoken_for(self, entity: Entity, token: Token) -> Entity:
        """ "We have sanctioned …" in an official's mouth: who they represent, not they alone."""
        first_person = "1" in token.morph.get("Person", []) and "Plur" in token.morph.get("Number", [])
        return self.represented(entity) if first_person and entity.kind is Kind.OFFICIAL else entity

    def represented(self, entity: Entity) -> Entity:
        """Whom *entity* speaks for; *entity* itself where that is nobody else of this document."""
        return self._by_iri.get(entity.represents or "", entity)

    def whose_place(self, token: Token, *, inside: bool = True) -> tuple[Party, ...]:
        """The owner of a place: "on a Serbian army base" and, for what lies *inside*, "to a power plant in Lebanon"."""
        owners = [c for c in token.children if c.dep_ in {"amod", "nmod:poss", "compound"} and c.i < token.i]
        owners += [c for c in token.children if inside and c.dep_ == "nmod" and preposition(c) == "in"]
        found = next(filter(None, (self.of(child) for child in owners)), ())
        parts = (c for c in token.children if c.dep_ == "nmod" and preposition(c) == "of" and not self.of(c))
        return found or next(
            filter(None, (self.whose_place(part, inside=inside) for part in parts)), ()
        )  # "sectors of its economy"

    def _named_by_apposition(self, token: Token) -> tuple[Party, ...]:
        """ "The state oil company, Falcon": the name says better than the description who is meant."""
        names = (self.named(part) for child in token.children if child.dep_ == "appos" for part in conjuncts(child))
        return tuple(party for party in names if party is not None)

    def _explained(self, token: Token, *, places: bool) -> tuple[Party, ...]:
        """An apposition of the phrase, or of what hangs on it ("an importer of fuel, Golden Heron")."""
        for child in token.children:
            if child.dep_ in {"appos", "flat"}:
                found = tuple(party for part in conjuncts(child) for party in self.of(part, places=places))
                if found:
                    return found
        if token.dep_ == "appos" and self._entities.headed_by(token.head.i) is not None:
            return self.of(token.head, places=places)  # "Falcon, a Maltese firm, which …"
        for child in token.children:
            if child.dep_ != "nmod" or preposition(child) != "of":
                continue
            named = self._entities.headed_by(child.i) is not None
            for inner in child.children:
                found = self.of(inner, places=places) if inner.dep_ == "appos" else ()
                if found and (not named or all(party.entity.kind is Kind.OFFICIAL for party in found)):
                    return found  # "the chief of Chile's navy, Ana Ruiz"
        return self._explained_over_place(token)

    def _explained_over_place(self, token: Token) -> tuple[Party, ...]:
        """ "A company based in Amman, Falcon Aviation": a place is explained by no organisation, so the company is."""
        for inner in token.subtree:
            host = self._entities.headed_by(inner.head.i) if inner.dep_ == "appos" else None
            mention = self._entities.headed_by(inner.i)
            if host is not None and host.form == "place" and mention is not None and mention.form == "name":
                return tuple(Party(entity, inner) for entity in mention.entities if entity.kind is not Kind.STATE)
        return ()

    def _owner(self, token: Token) -> Mention | None:
        """Whom "whose" means: the mention right before the relative clause."""
        place = token.i - 1 if is_relative(token) else -1
        while place > 0 and token.doc[place].text == ",":
            place -= 1
        return self._entities.at(place) if place >= 0 else None

    def _owned_by(self, owner: Token) -> Token:
        """ "Leaders of *Chad's* Peace Front", hung on Chad: what the name behind it says, or *owner* itself."""
        end = self.span(owner)[1]
        if end + 1 >= len(owner.doc) or owner.doc[end].tag_ != "POS":
            return owner
        named = self._entities.at(end + 1)
        return owner.doc[named.head] if named is not None and named.form == "name" else owner

    def _people(self, token: Token) -> tuple[Party, ...]:
        """People of a party stand for it ("Emirati officers", "dozens of Chilean troops"); things and firms do not."""
        if any(child.lower_ in self._former for child in token.children):
            return ()
        collective = bool({token.lemma_.lower(), token.lower_} & self._collectives)
        thing = self._is_thing(token)
        private = thing or token.lemma_.lower() in self._private
        plural = token.tag_ == "NNS"
        for child in token.children:
            before = child.dep_ in {"amod", "compound", "nmod:poss"} and child.i < token.i
            named = child.dep_ in {"compound", "nmod:poss"} and collective  # "the M23 rebel group", "its army"
            counted = child.dep_ == "nmod" and preposition(child) == "of"
            mention = self._entities.headed_by(child.i) or self._entities.at(child.i) or self._owner(child)
            if mention is not None and (
                (before and plural and not private)
                or named
                or (counted and not thing and mention.form == "description")  # "a group of Chilean officers"
            ):
                return self._mentioned(mention, token, child)
            if counted and (plural or token.pos_ in {"DET", "PRON", "NUM"}):  # "all of the Union's states"
                found = tuple(p for p in self.of(self._owned_by(child)) if p.entity.kind is not Kind.OFFICIAL)
                if private:  # "the rebels of the Front", but not "the banks of Chile"
                    found = tuple(p for p in found if p.entity.kind is Kind.ORGANISATION)
                if found:
                    return tuple(Party(party.entity, token) for party in found)
        return ()


def _is_counted(mention: Mention, token: Token) -> bool:
    """ "Three Chileans", "a Peruvian": some who come from there, whereas "the Chileans" act for their state."""
    if mention.form != "demonym" or token.pos_ not in {"NOUN", "PROPN"}:
        return False
    return any(c.dep_ == "nummod" or "Ind" in c.morph.get("Definite", []) for c in token.children)
