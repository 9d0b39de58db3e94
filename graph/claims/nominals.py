"""Noun for a deed → roles: its owner, what it is of, what its carriers add, what stands around it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from spacy.tokens import Token

from graph.claims.carriers import CARRYING, Carriers
from graph.claims.control import Control
from graph.claims.obliques import Found, add_obliques, lift_obliques
from graph.claims.receivers import Receivers
from graph.claims.trees import is_nominal, marker, preposition, prepositions
from graph.claims.wordclasses import WordClasses

__all__ = ["Nominals"]

Read = Callable[[Token], dict[str, tuple[Token, ...]]]
OWN = frozenset({"object", "itself", "of", "holder", "owner"})
"""Roles that a noun never shares with another."""


class Nominals:
    """Reads nouns. ``read_noun`` and ``read_verb`` give the roles of other words of the same document."""

    def __init__(
        self,
        control: Control,
        carriers: Carriers,
        receivers: Receivers,
        classes: WordClasses,
        *,
        is_name: Callable[[Token], bool],
        read_noun: Read,
        read_verb: Read,
    ) -> None:
        self._control = control
        self._carriers = carriers
        self._receivers = receivers
        self._classes = classes
        self._is_name = is_name
        self._read_noun = read_noun
        self._read_verb = read_verb

    def roles(self, noun: Token) -> Found:
        """What fills the roles of *noun*, itself included."""
        found: Found = {"subject": self._control.possessors(noun), "itself": [noun]}
        add_obliques(noun, found)
        lift_obliques(found)
        found["object"] = found.get("of", []) or self._compounds(noun)
        found["owner"] = list(found["subject"])
        self._take_agent(found)  # "sanctions from the Union", whoever announces them
        for verb, function in self._carriers.of(noun):
            if function == "object":
                self._add_carrier(verb, preposition(noun), found)
            else:
                self._add_predicate(verb, found)
        self._take_surroundings(noun, found)
        found.setdefault("affected", []).extend(self._coerced(noun))
        self._take_agent(found)  # "violates an embargo by the Union", which may hang on the verb
        found["infinitive"] = [c for c in noun.children if c.dep_ in {"acl", "advcl"} and marker(c) == "to"]
        found["holder"] = self._control.holders(noun)
        self._share(noun, found)
        return found

    def _compounds(self, noun: Token) -> list[Token]:
        """ "Arms sales", "the border police training": what a compound says it is of."""
        compounds = [c for c in noun.children if c.dep_ in {"compound", "amod"}]
        part = self._is_name(noun)  # "the Union's training mission", as a whole a name for the Union
        things = [c for c in compounds if c.pos_ in {"NOUN", "PROPN"} and not self._is_name(c)]
        things = things or [c for c in compounds if part and c.tag_ == "NN"]
        named = [c for c in compounds if c.dep_ == "compound" and self._is_name(c)]
        return things or (named if noun.tag_ == "VBG" else [])

    def _take_agent(self, found: Found) -> None:
        """Without an owner, a noun's doer is the party behind "by" or "from"."""
        for case in ("by", "from"):
            found["subject"] = found["subject"] or [token for token in found.get(case, []) if self._is_name(token)]

    def _add_carrier(self, verb: Token, case: str | None, found: Found) -> None:
        """What the verb's own roles add: who receives, who does, and every phrase with a preposition."""
        roles = self._read_verb(verb)
        shares = case is not None and bool(self._control.objects(verb))  # "take part in the training"
        if verb.lemma_.lower() in self._classes.receiving and not shares:
            theirs = [token for token in found["subject"] if token.tag_ == "PRP$"]
            if theirs and any(self._is_name(token) for token in found["object"]):
                return  # "finished its training of Chileans" is said of who trains
            found.setdefault("receiver", []).extend(roles.get("subject", ()))
            found["subject"] = [t for t in found["subject"] if t not in theirs]  # "finished *their* course"
        elif verb.lemma_.lower() in self._classes.evading and verb.dep_ in {"xcomp", "ccomp"}:
            found.setdefault("receiver", []).extend(roles.get("subject", ()))
        elif self._carriers.supports(verb, case) or self._carriers.helps(verb, case):
            doers = roles.get("subject", ())
            found.setdefault("carrier", []).extend(doers)
            own = all(token.tag_ == "PRP$" for token in found["subject"])  # "urged Chile to lift *its* embargo"
            found["subject"] = list(doers) if own and doers else found["subject"]
            helped = roles.get("object", ()) if self._carriers.helps(verb, case) else ()
            found.setdefault("receiver", []).extend([*roles.get("indirect", ()), *helped])
        _join(found, roles, but={"subject", "object", "indirect"})

    def _add_predicate(self, verb: Token, found: Found) -> None:
        """What the verb adds whose subject the noun is: whom it hits, where it arrives or takes place."""
        lemma = verb.lemma_.lower()
        if lemma in self._classes.affecting:
            found.setdefault("affected", []).extend(self._control.objects(verb))
        found.setdefault("receiver", []).extend(self._receivers.where_arrives(verb))
        if lemma in self._classes.affecting | self._classes.support:
            add_obliques(verb, found)

    def _take_surroundings(self, noun: Token, found: Found) -> None:
        """Parties that are arguments of a word above: whole, addressee, sufferer."""
        if not found["subject"] and (verb := _whole(noun)) is not None:
            found["subject"] = self._control.subject(verb)
        if not found["subject"] and noun.dep_ == "nmod" and preposition(noun) == "of":
            taken = noun.head.lemma_.lower() in self._classes.taking  # "Peru's announcement of sanctions"
            found["subject"] = self._control.possessors(noun.head) if taken else []
        if not found["subject"] and noun.dep_ == "nmod" and preposition(noun) in CARRYING:
            shared = noun.head.lemma_.lower() in self._classes.sharing  # "Peru's part in the training"
            found["subject"] = self._control.possessors(noun.head) if shared else []
        if not found["subject"] and noun.dep_ == "obl" and preposition(noun) == "for":
            found["subject"] = self._control.addressees(noun.head)  # "called on Japan for sanctions"
        suffered = preposition(noun) in {"of", "to"} and noun.head.lemma_.lower() in self._classes.receivers
        if suffered or "under" in prepositions(noun):  # "is the subject of sanctions", "lives under sanctions"
            stated = any(child.dep_ == "cop" for child in noun.children)  # "Chile, which is under sanctions"
            found.setdefault("receiver", []).extend(self._control.subject(noun if stated else noun.head))

    def _coerced(self, noun: Token) -> list[Token]:
        """ "Sanctions *to deter Peru* from …", "… to put pressure on Peru": whom a measure is to move or stop."""
        hosts = [noun, *(verb for verb, function in self._carriers.of(noun) if function == "object")]
        clauses = [c for h in hosts for c in h.children if c.dep_ in {"acl", "advcl", "xcomp"} and marker(c) == "to"]
        return [
            token
            for clause in clauses
            if clause.lemma_.lower() in self._classes.coercing
            for token in self._control.objects(clause)
        ]

    def _share(self, noun: Token, found: Found) -> None:
        """What is said of a noun that it is coordinated with, or that only frames it ("a training *mission* to …").

        "Training, *including* training by Chile": what a noun is an example of is the same noun.
        """
        same = noun.dep_ == "nmod" and noun.head.lemma_ == noun.lemma_ and preposition(noun) in self._classes.examples
        if (noun.dep_ == "conj" and is_nominal(noun.head)) or same:
            for role, tokens in self._read_noun(noun.head).items():
                if role not in OWN:
                    found.setdefault(role, list(tokens))
        within = noun.dep_ == "compound" or (noun.dep_ == "nmod" and preposition(noun) == "of")
        if within and noun.head.lemma_.lower() in self._classes.framing:
            _join(found, self._read_noun(noun.head), but=OWN)


def _whole(noun: Token) -> Token | None:
    """The verb of "closed the port *as part of* a round of sanctions": who does that imposes them."""
    part = noun
    while part.dep_ == "nmod" and preposition(part) == "of" and part.head.pos_ == "NOUN":
        part = part.head
    is_part = part.dep_ == "obl" and preposition(part) == "as" and part.head.pos_ == "VERB"
    return part.head if is_part else None


def _join(found: Found, roles: dict[str, tuple[Token, ...]], *, but: Iterable[str]) -> None:
    """Add *roles* to what is *found*; the noun itself ("paid *for training* for …") fills no role of its own."""
    for role, tokens in roles.items():
        if role not in but:
            taken = [*found.get(role, []), *found["itself"]]
            found.setdefault(role, []).extend(token for token in tokens if token not in taken)
