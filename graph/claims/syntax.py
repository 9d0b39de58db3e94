"""Dependency tree → who does what to whom: the one place where syntax becomes roles.

Reads Universal Dependencies. A predicate (verb or noun) gives a mapping from role to the head tokens
that fill it: ``subject`` and ``object`` are the deep ones, so that active and passive, relative clause,
control, participle, coordination, possessive and nationality adjective all look the same to a frame.
Prepositions are roles under their own name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

from spacy.tokens import Doc, Token

__all__ = ["Roles", "Syntax", "conjuncts", "is_relative", "marker", "preposition", "prepositions"]

Roles: TypeAlias = dict[str, tuple[Token, ...]]

OBJECT = frozenset({"obj"})
OBLIQUE = frozenset({"obl", "obl:agent", "obl:arg", "nmod", "obl:unmarked", "nmod:unmarked"})
SUBJECT = frozenset({"nsubj", "nsubj:pass", "nsubj:outer"})
NAME_MODIFIER = frozenset({"amod", "compound", "nmod:poss", "nmod:unmarked", "nmod"})


def conjuncts(token: Token) -> Iterator[Token]:
    """*token* and everything coordinated below it, in text order of the tree walk."""
    yield token
    for child in token.children:
        if child.dep_ == "conj":
            yield from conjuncts(child)


def is_relative(token: Token) -> bool:
    """Whether *token* is a relative pronoun (who, which, that, whose)."""
    return "Rel" in token.morph.get("PronType", []) or (
        token.tag_ in {"WDT", "WP", "WP$"} and any(a.dep_ == "acl:relcl" for a in (token.head, token.head.head))
    )


def prepositions(token: Token) -> tuple[str, ...]:
    """The case markers of a nominal in lower case: ("to",), or ("including", "against") for a chain."""
    return tuple(child.lower_ for child in token.children if child.dep_ == "case" and child.tag_ != "POS")


def preposition(token: Token) -> str | None:
    """The first case marker of a nominal in lower case."""
    return next(iter(prepositions(token)), None)


def marker(token: Token) -> str | None:
    """The subordinating word of a clause in lower case ("of" in "accused of sending")."""
    marks = [child for child in token.children if child.dep_ in {"mark", "case"} and child.i < token.i]
    return marks[0].lower_ if marks else None


def _children(token: Token, deps: frozenset[str]) -> list[Token]:
    return [child for child in token.children if child.dep_ in deps]


class Syntax:
    """Roles of the predicates of one parsed document.

    ``is_name(token)`` says whether a modifier stands for a party ("Iranian", "U.S."), ``support`` and
    ``receiving`` whether a verb only carries the noun it governs (impose sanctions, receive training).
    """

    def __init__(
        self,
        doc: Doc,
        *,
        is_name: Callable[[Token], bool],
        support: frozenset[str],
        receiving: frozenset[str],
        affecting: frozenset[str],
        promising: frozenset[str],
    ) -> None:
        self.doc = doc
        self._is_name = is_name
        self._support = support
        self._receiving = receiving
        self._affecting = affecting
        self._promising = promising
        self._cache: dict[int, Roles] = {}

    def roles(self, token: Token) -> Roles:
        """Role → head tokens, coordinated ones included, for a verb or a noun."""
        if token.i not in self._cache:
            self._cache[token.i] = {}  # a loop in a broken parse ends here
            found = self._noun_roles(token) if self.is_nominal(token) else self._verb_roles(token)
            self._cache[token.i] = {
                role: tuple(part for token in tokens for part in conjuncts(token)) for role, tokens in found.items()
            }
        return self._cache[token.i]

    @staticmethod
    def is_nominal(token: Token) -> bool:
        """Nouns, and gerunds used as nouns ("the training of police")."""
        if token.pos_ in {"NOUN", "PROPN"}:
            return True
        return token.tag_ == "VBG" and any(child.dep_ in {"det", "nmod:poss", "amod"} for child in token.children)

    @staticmethod
    def is_passive(verb: Token) -> bool:
        """Passive clauses and bare past participles that modify a noun ("missiles supplied by …")."""
        if any(child.dep_ in {"nsubj:pass", "aux:pass", "obl:agent", "csubj:pass"} for child in verb.children):
            return True
        has_helper = any(child.dep_ in {"aux", "nsubj"} for child in verb.children)
        if verb.dep_ in {"acl", "amod", "advcl", "xcomp"} and verb.tag_ == "VBN" and not has_helper:
            return True
        return verb.dep_ == "conj" and verb.tag_ == "VBN" and not has_helper and Syntax.is_passive(verb.head)

    def surface_subject(self, verb: Token, depth: int = 0) -> list[Token]:
        """The grammatical subject: its own, the antecedent's, or the one that control hands down."""
        own = _children(verb, SUBJECT)
        if own:
            return [self._antecedent(token, verb) for token in own]
        if depth > 8:
            return []
        return self._inherited_subject(verb, depth + 1)

    def _inherited_subject(self, verb: Token, depth: int) -> list[Token]:
        head = verb.head
        match verb.dep_:
            case "conj":
                return self.surface_subject(head, depth)
            case "xcomp" | "advcl" | "ccomp":
                mark = marker(verb)
                if verb.dep_ == "ccomp" and verb.tag_ not in {"VBG", "VB"}:
                    return []
                by_object = verb.dep_ == "xcomp" or mark in {"of", "for", "from"} or self._is_purpose(verb, mark)
                marked = mark in {"of", "for"} and verb.i > head.i
                return self._controller(head, by_object=by_object, marked=marked, depth=depth)
            case "acl":
                return self._modified_noun(verb, depth)
            case "acl:relcl":
                return [] if any(is_relative(t) for t in verb.subtree if t.head in (verb, verb.head)) else [head]
            case "amod" if verb.tag_ == "VBN":
                return [head]  # "US-trained policemen"
            case "appos" | "parataxis" | "dep":
                return []
        return []

    def _controller(self, head: Token, *, by_object: bool, marked: bool, depth: int) -> list[Token]:
        if by_object and head.lemma_.lower() not in self._promising:
            objects = _children(head, frozenset({"iobj"})) or self._objects(head) or self._addressees(head)
            parties = [self._antecedent(token, head) for token in objects if self._may_act(token)]
            if parties or (marked and not self.is_passive(head)):
                return parties or self._hit(head, objects)
        if head.pos_ in {"NOUN", "PROPN"} and not any(c.dep_ in {"cop", "nsubj"} for c in head.children):
            return self._possessors(head) or self._carrier_subject(head, depth)
        return self.surface_subject(head, depth)

    def _hit(self, head: Token, objects: list[Token]) -> list[Token]:
        """ "Announced sanctions on Chile for selling …": who is punished did it, not who punishes."""
        hosts = [head, *objects]
        found = [
            c for host in hosts for c in host.children if c.dep_ in OBLIQUE and preposition(c) in {"on", "against"}
        ]
        return [token for token in found if self._is_name(token)]

    def _may_act(self, token: Token) -> bool:
        """Parties and pronouns, and people that nobody names ("instructors"); not "announced *plans* to …"."""
        return self._is_name(token) or token.pos_ == "PRON" or is_relative(token)

    def _is_purpose(self, verb: Token, mark: str | None) -> bool:
        """ "Hired Wagner to train them": who is sent to do it does it; "used money to buy" does not."""
        return mark == "to" and any(
            self._is_name(token) for token in (*self._objects(verb.head), *self._addressees(verb.head))
        )

    def _addressees(self, verb: Token) -> list[Token]:
        """ "Called on Japan to …", "appealed to them to …": the party behind a preposition, without an object."""
        found = [
            c for c in verb.children if c.dep_ == "obl" and preposition(c) in {"on", "upon", "to"} and c.i > verb.i
        ]
        return [token for token in found if self._is_name(token)]

    def _modified_noun(self, verb: Token, depth: int) -> list[Token]:
        """A clause on a noun: "companies shipping …" do it, "the decision to ship" is its owner's."""
        noun = verb.head
        mark = marker(verb)
        if mark == "of" and self._is_name(noun):  # "accused A and B of …" hangs on B
            while noun.dep_ == "conj":
                noun = noun.head
            return [noun]
        if mark in {"by", "after", "before", "while", "when"} and self._is_name(noun):
            return [noun]  # "Chile, by selling shells, …"
        infinitive = mark == "to" or "Inf" in verb.morph.get("VerbForm", [])
        if infinitive or mark is not None:
            return self._possessors(noun) or self._carrier_subject(noun, depth)
        return [noun]

    def _carrier_subject(self, noun: Token, depth: int) -> list[Token]:
        """The subject of the verb that governs *noun*: "Iran reached an agreement to …"."""
        head = noun.head
        if noun.dep_ in {"obj", "obl", "xcomp", "conj", "nmod"} and head != noun and depth <= 8:
            if head.pos_ == "VERB":
                return self.surface_subject(head, depth + 1)
            return self._carrier_subject(head, depth + 1)
        return []

    def _antecedent(self, token: Token, verb: Token) -> Token:
        """The noun behind a relative pronoun, or *token* itself."""
        if not is_relative(token):
            return token
        clause: Token | None = verb
        while clause is not None and clause.dep_ != "acl:relcl":
            clause = clause.head if clause.head != clause and clause.dep_ in {"conj", "xcomp", "ccomp"} else None
        return clause.head if clause is not None else token

    def _objects(self, verb: Token) -> list[Token]:
        own = [self._antecedent(token, verb) for token in _children(verb, OBJECT)]
        if own or self.is_passive(verb):
            return own
        gap = (
            verb.dep_ in {"acl", "acl:relcl"}
            and _children(verb, SUBJECT)
            and not any(is_relative(c) for c in verb.children)
        )
        clausal = _children(verb, frozenset({"ccomp", "xcomp"}))
        if gap and not clausal and not any(is_relative(c) for child in verb.children for c in child.children):
            return [verb.head]
        partners = [c for c in verb.children if c.dep_ == "conj"] + ([verb.head] if verb.dep_ == "conj" else [])
        for partner in partners:  # "armed and trained the rebels", "A trained, and B equipped, the rebels"
            shared = _children(partner, OBJECT)
            if shared and not self.is_passive(partner) and not _children(verb, frozenset({"ccomp", "xcomp"})):
                return [self._antecedent(token, partner) for token in shared]
        return []

    def _verb_roles(self, verb: Token) -> Roles:
        found: dict[str, list[Token]] = {}
        objects = self._objects(verb)
        apart = len(objects) > 1 and any(t.text == "," for t in verb.doc[objects[0].i : objects[1].i])
        if len(objects) > 1 and not apart and self._may_act(objects[0]) and not self.is_passive(verb):
            found["indirect"] = [objects.pop(0)]  # "gave recruits a course", both labelled as objects
        indirect = [self._antecedent(token, verb) for token in _children(verb, frozenset({"iobj"}))]
        subject = self.surface_subject(verb)
        if self.is_passive(verb):
            obliques = _children(verb, OBLIQUE)
            agents = [t for t in obliques if preposition(t) == "by"]
            agents = agents or [t for o in obliques for t in _children(o, OBLIQUE) if preposition(t) == "by"]
            agents = agents or [c for c in verb.lefts if verb.dep_ == "amod" and self._is_name(c)]
            found["indirect" if objects else "object"] = subject
            found["subject"] = [self._antecedent(token, verb) for token in agents]
            for agent in agents:  # "imposed by the Council on Chile": "on Chile" may hang on the Council
                self._add_obliques(agent, found)
        else:
            found["subject"] = subject
            found["indirect"] = indirect or found.get("indirect", [])
        found.setdefault("object", []).extend(objects)
        self._add_obliques(verb, found)
        found["partner"] = self._partners(verb)
        found["infinitive"] = [
            c for c in verb.children if c.dep_ in {"xcomp", "advcl"} and c.i > verb.i and marker(c) == "to"
        ]
        return {role: tuple(tokens) for role, tokens in found.items() if tokens}

    def _partners(self, verb: Token) -> list[Token]:
        """ "An agreement with Chile to ship …", "promised Chile to ship …": with whom the infinitive was agreed."""
        if verb.dep_ not in {"acl", "advcl", "xcomp"} or marker(verb) != "to":
            return []
        if verb.head.lemma_.lower() in self._promising:
            return _children(verb.head, OBJECT | {"iobj"})
        hosts = [verb.head, *_children(verb.head, OBJECT)]
        hosts += [verb.head.head] if verb.head.dep_ == "obj" else []
        return [c for host in hosts for c in host.children if c.dep_ in OBLIQUE and preposition(c) == "with"]

    def _add_obliques(self, predicate: Token, found: dict[str, list[Token]]) -> None:
        for token in predicate.children:
            cases = prepositions(token) if token.dep_ in OBLIQUE else ()
            for case in cases:
                found.setdefault(case, []).append(self._antecedent(token, predicate))
            if cases:
                continue
            if token.dep_ in {"advcl", "acl"} and (mark := marker(token)) and mark != "to":
                found.setdefault(mark, []).append(token)

    def _possessors(self, noun: Token) -> list[Token]:
        found = []
        for child in noun.children:
            if child.dep_ == "nmod:poss":
                found.append(self._whose(child, noun))
            elif child.dep_ in NAME_MODIFIER and preposition(child) == "by":
                found.append(child)
        if found:
            return found
        return [c for c in noun.children if c.dep_ in {"amod", "compound", "nmod:unmarked"} and self._is_name(c)]

    def _whose(self, possessor: Token, noun: Token) -> Token:
        if not is_relative(possessor):
            return possessor
        clause = noun.head
        while clause.dep_ != "acl:relcl" and clause.head != clause:
            clause = clause.head
        return clause.head

    def _noun_roles(self, noun: Token) -> Roles:
        found: dict[str, list[Token]] = {"subject": self._possessors(noun), "itself": [noun]}
        self._add_obliques(noun, found)
        self._lift_obliques(found)
        compounds = [c for c in noun.children if c.dep_ in {"compound", "amod"} and not self._is_name(c)]
        nouns = [c for c in compounds if c.pos_ in {"NOUN", "PROPN"}]
        named = [c for c in noun.children if c.dep_ == "compound" and self._is_name(c)]
        found["object"] = found.get("of", []) or nouns or (named if noun.tag_ == "VBG" else [])
        self._take_agent(found)  # "sanctions from the Union", whoever announces them
        for verb, function in self.carriers(noun):
            self._add_carrier(verb, function, found)
        self._take_agent(found)  # "violates an embargo by the Union", which may hang on the verb
        if noun.dep_ == "conj" and self.is_nominal(noun.head):
            for role, tokens in self.roles(noun.head).items():
                if role not in {"object", "itself", "of"}:
                    found.setdefault(role, list(tokens))
        if "under" in prepositions(noun):  # "lives under sanctions"
            found.setdefault("receiver", []).extend(self.surface_subject(noun.head))
        found["infinitive"] = [c for c in noun.children if c.dep_ in {"acl", "advcl"} and marker(c) == "to"]
        return {role: tuple(tokens) for role, tokens in found.items() if tokens}

    def _take_agent(self, found: dict[str, list[Token]]) -> None:
        """Without an owner, a noun's doer is the party behind "by" or "from"."""
        for case in ("by", "from"):
            found["subject"] = found["subject"] or [token for token in found.get(case, []) if self._is_name(token)]

    @staticmethod
    def _lift_obliques(found: dict[str, list[Token]]) -> None:
        """ "The transfer of missiles from Chile to Peru": "to Peru" may hang on the missiles or on Chile."""
        for host in ("of", "from", "by", "to"):
            for inner in list(found.get(host, [])):
                for token in inner.children:
                    for case in prepositions(token) if token.dep_ in OBLIQUE else ():
                        if case != "of" and token not in found.get(case, []):
                            found.setdefault(case, []).append(token)

    def carriers(self, noun: Token) -> Iterator[tuple[Token, str]]:
        """Verbs that only carry *noun*, each with the function it has there: ``object`` or ``subject``."""
        carried, head, dep = noun, noun.head, noun.dep_
        while head != noun and (dep == "conj" or (dep == "nmod" and preposition(noun) == "of" and head.pos_ == "NOUN")):
            noun, head, dep = head, head.head, head.dep_  # coordinated, or "a set of sanctions"
        for child in carried.children:
            if child.dep_ in {"acl", "acl:relcl"} and child.tag_.startswith("VB") and carried in self._taken(child):
                yield child, "object"
        if head.pos_ in {"VERB", "AUX"} or head.tag_.startswith("VB"):
            if dep == "obj" or (dep == "nsubj:pass"):
                yield head, "object"
            elif dep == "nsubj":
                yield head, "subject"
            elif dep == "obl" and preposition(noun) in {"with", "to", "in"} and not self._objects(head):
                yield head, "object"  # "assist with the training", "contribute to the training"

    def _taken(self, verb: Token) -> list[Token]:
        """What *verb* acts on: its deep object."""
        return self.surface_subject(verb) if self.is_passive(verb) else self._objects(verb)

    def _add_carrier(self, verb: Token, function: str, found: dict[str, list[Token]]) -> None:
        lemma = verb.lemma_.lower()
        if function == "subject":
            if lemma in self._affecting:
                found.setdefault("affected", []).extend(self._objects(verb))
                self._add_obliques(verb, found)
            return
        roles = self._verb_roles(verb)
        if lemma in self._receiving:
            found.setdefault("receiver", []).extend(roles.get("subject", ()))
        elif lemma in self._support:
            if not found["subject"]:
                found["subject"] = list(roles.get("subject", ()))
            found.setdefault("receiver", []).extend(roles.get("indirect", ()))
        for role, tokens in roles.items():
            if role not in {"subject", "object", "indirect"}:
                found.setdefault(role, []).extend(t for t in tokens if t not in found.get(role, []))
