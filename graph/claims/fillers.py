"""Names of roles → what fills them at one predicate: parties, with the way in which they were found, and items."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from graph.claims.items import Items
from graph.claims.makers import Makers
from graph.claims.parties import Parties, Party
from graph.claims.reattachment import PLACES, counted, inside_object, points_back, reattached, stands_apart
from graph.claims.syntax import Roles, Syntax
from graph.claims.timephrases import is_calendar
from graph.claims.trees import examples, preposition, restated, some_among
from graph.model import Kind
from graph.ontology import Frame, Ontology

__all__ = ["Fillers", "Side"]

PERSONS = (
    "privateParties", "companyNouns", "groupNouns", "officials", "forces", "governments", "titles",
    "siteNouns", "stateNouns",
)  # fmt: skip
"""Word lists of people, bodies and places, which are no goods."""
REASONS = ("reason", "occasion", "effect")
"""Roles of what stands beside a deed: nothing of the deed hangs on it."""
HITTING = ("on", "against")
"""Roles of what a measure hits."""
OWNED = frozenset({"affected", "against"})
"""Roles in which a sector or a fleet stands for its owner."""
REATTACHED = frozenset({"to", "for", "from", "with", "against", "on", "by", "upon", "as"})
"""Prepositions whose phrase a parser may hang on the object instead of the predicate."""


@dataclass(frozen=True)
class Side:
    """Who is on one side of a relation, and ``how`` that was found: the role, and what was needed beside it."""

    parties: tuple[Party, ...] = ()
    how: str = ""


class Fillers:
    """Finds what fills the roles of frames in one document."""

    def __init__(self, syntax: Syntax, parties: Parties, items: Items, ontology: Ontology) -> None:
        self._syntax = syntax
        self._parties = parties
        self._items = items
        self._ontology = ontology
        self._makers = Makers(ontology.words, parties=parties, syntax=syntax)
        self._persons = frozenset().union(*(ontology.words[name] for name in PERSONS))
        self._spoken_of: dict[str, tuple[Token, ...]] = {}

    def source(self, frame: Frame, roles: Roles, items: tuple[Token, ...]) -> Side:
        """Who does it; a law's maker does what the law does."""
        kinds = self._ontology.relations[frame.relation].domain
        for role in frame.source:
            tokens = self.tokens(role, roles, items)
            found = self._side(role, tokens, kinds)
            if found.parties:
                return found
            if any(token.pos_ == "PRON" for token in tokens):
                return Side()  # "In Iraq, *we* have trained …": somebody does it, and nobody knows who
            held = tuple(party for token in tokens for party in self._held(token) if party.entity.kind in kinds)
            if held and role == "subject":
                return Side(held, "who is one of the subject")
            made = tuple(party for token in tokens for party in self._makers.of(token) if party.entity.kind in kinds)
            if made and role == "subject":
                return Side(made, "maker of the subject")
            sites = [token for token in tokens if token.lemma_.lower() in self._ontology.words["siteNouns"]]
            owners = tuple(party for token in sites for party in self._parties.whose_place(token))
            if owners and role == "subject":
                return Side(owners, "owner of the place subject")
        return Side()

    def _held(self, noun: Token) -> tuple[Party, ...]:
        """ "Peru is one of the *states* that arm them": who is said to be one of those that nobody names."""
        one = noun.head if noun.dep_ == "nmod" and preposition(noun) in {"of", "among"} else noun
        if noun.pos_ != "NOUN" or not any(child.dep_ == "cop" for child in one.children):
            return ()
        named = (c for c in one.children if c.dep_ in {"nsubj", "nsubj:outer"})
        return tuple(party for token in named for party in self._parties.of(token))

    def target(self, frame: Frame, roles: Roles, items: tuple[Token, ...]) -> Side:
        """Whom it is done to."""
        kinds = self._ontology.relations[frame.relation].range
        sides = (self._side(role, self.tokens(role, roles, items), kinds) for role in frame.target)
        return next((side for side in sides if side.parties), Side())

    def _side(self, role: str, tokens: tuple[Token, ...], kinds: frozenset[Kind]) -> Side:
        """Parties of *kinds* among *tokens* and their examples; for a place, whose it is."""
        words = self._ontology.words
        said = [noun for token in tokens for noun in dict.fromkeys((token, counted(token), *restated(token)))]
        shown = [e for noun in said for e in examples(noun, words["exampleMarks"])]
        shown += [e for token in tokens for e in some_among(token, words["amongMarks"])]
        tokens += tuple(example for example in shown if example not in tokens)
        places = role not in {"subject", "object"}
        found = [p for token in tokens for p in self._of(token, role, places=places) if p.entity.kind in kinds]
        if found or not (role in PLACES | OWNED or role == "to"):
            return Side(tuple(found), role)
        sites = [token for token in tokens if role != "to" or token.lemma_.lower() in self._ontology.words["siteNouns"]]
        owners = tuple(party for token in sites for party in self._parties.whose_place(token))
        return Side(owners, f"owner of the place {role}")

    def _of(self, token: Token, role: str, *, places: bool) -> tuple[Party, ...]:
        """Parties of one phrase; in a list of them, also whose a thing is ("on Ana Ruiz and on its *ports*")."""
        if self._is_inside_name(token):
            return ()
        found = self._parties.of(token, places=places)
        listed = role in HITTING and (token.dep_ == "conj" or any(c.dep_ == "conj" for c in token.children))
        return found or (self._parties.whose_place(token, inside=False) if listed else ())

    def _is_inside_name(self, token: Token) -> bool:
        """ "Training by the Institute *for Rural Women*": the preposition belongs to a name, and tells nothing."""
        start, end = self._parties.span(token)
        return self._parties.form(token) == "name" and any(
            start <= child.i < end for child in token.children if child.dep_ == "case" and child.tag_ != "POS"
        )

    def items(self, frame: Frame, roles: Roles) -> tuple[Token, ...]:
        """What fills the first item role; a pronoun means the items that were spoken of last ("sent *them* on")."""
        items = self._first_items(frame, roles)
        if any(item.pos_ == "PRON" for item in items):
            return self._spoken_of.get(frame.relation, items)
        if items:
            self._spoken_of[frame.relation] = items
        return items

    def _first_items(self, frame: Frame, roles: Roles) -> tuple[Token, ...]:
        """People are an item, too, where nothing else is but the word itself ("training for its *gunners*")."""
        people: tuple[Token, ...] = ()
        for role in frame.item:
            if role == "itself" and people:
                break
            found = self.tokens(role, roles, ()) or inside_object(role, roles)
            if role in PLACES and role != frame.requires:
                found = tuple(token for token in found if not self._is_place(token) and not _is_fronted(token))
            found = tuple(token for token in found if not self._is_time(token))
            things = tuple(token for token in found if not self._parties.of(token))
            if things:
                return things
            people = people or tuple(token for token in found if token.pos_ == "NOUN")
        return people

    def _is_place(self, token: Token) -> bool:
        """Names, sites, and what belongs to somebody ("in Beirut", "at a port", "on Chilean soil"): where, not what."""
        if token.pos_ == "PROPN" or token.lemma_.lower() in self._ontology.words["siteNouns"]:
            return True
        return bool(self._parties.of(token)) or bool(self._parties.whose_place(token))

    def _is_time(self, token: Token) -> bool:
        """ "For a year", "in 1995": how long or when, not what for."""
        return token.lemma_.lower() in self._ontology.words["timeNouns"] or is_calendar(token)

    def tokens(self, role: str, roles: Roles, items: tuple[Token, ...]) -> tuple[Token, ...]:
        """The words in *role*, a path like ``object/of`` included; where none is, what was hung too low."""
        if role == "goods":
            return tuple(token for case in HITTING for token in roles.get(case, ()) if self._is_good(token))
        first, _, rest = role.partition("/")
        tokens = roles.get(first, ())
        if rest:
            return tuple(inner for token in tokens for inner in self._syntax.roles(counted(token)).get(rest, ()))
        if first == "place":
            return self._where_people_are(roles)
        if not tokens and first == "indirect":
            return tuple(self._unsplit(items))
        if not tokens and first in REATTACHED:
            things = (item for item in items if not any(item in roles.get(role, ()) for role in REASONS))
            return tuple(reattached(first, (*things, *roles.get("object", ()))))
        return tokens

    def is_person(self, token: Token) -> bool:
        """Whether *token*, or a name that only explains it, is that of a person."""
        named = (token, *(child for child in token.children if child.dep_ in {"flat", "appos"}))
        found = (self._parties.named(part) for part in named)
        return any(party is not None and party.entity.kind is Kind.OFFICIAL for party in found)

    def _is_good(self, token: Token) -> bool:
        """A thing that is hit in its owner's stead: "on Chilean *wine*", "against Iran's *nuclear programme*"."""
        words = {token.lemma_.lower(), token.lower_}
        if token.pos_ != "NOUN" or self._parties.of(token) or words & self._persons:
            return False
        return self._items.kind(token) is not None or bool(self._parties.whose_place(token))

    def _where_people_are(self, roles: Roles) -> tuple[Token, ...]:
        """ "Trained *soldiers in Mali*": the place of people in the object whom nobody names."""
        people = roles.get("object", ())
        forces = self._ontology.words["forces"]
        if not people or any(t.tag_ != "NNS" or t.lemma_.lower() not in forces or points_back(t) for t in people):
            return ()
        return roles.get("in", ()) or inside_object("in", roles)

    def _unsplit(self, items: tuple[Token, ...]) -> Iterator[Token]:
        """ "sending Chile weapons": the name that the parser took for a part of the item is who receives it."""
        for item in items:
            first = next((c for c in item.children if c.dep_ == "compound" or self._is_name_as_adjective(c)), None)
            if first is None or any(c.i < first.i and c.dep_ not in {"det", "amod"} for c in item.children):
                continue
            numbered = any(c.i > first.i and c.dep_ in {"nummod", "amod"} for c in item.children if c.i < item.i)
            found = self._parties.of(first)
            named = numbered and self._parties.named(first) is not None
            if named or (first.i == item.left_edge.i and any(party.entity.kind is Kind.STATE for party in found)):
                yield first
            elif stands_apart(first):
                yield from (first,) if found else first.children  # "Kenyan" in "gave the Kenyan navy Merlin drones"

    def _is_name_as_adjective(self, token: Token) -> bool:
        """ "Sold Niger/amod rifles": a name that is no adjective of its own ("Nigerien")."""
        return token.dep_ == "amod" and self._parties.named(token) is not None


def _is_fronted(token: Token) -> bool:
    """ "Chile, *in turn*, trains Peru's pilots": what stands before the verb joins the clause to another."""
    return token.head.pos_ == "VERB" and token.i < token.head.i and preposition(token) is not None
