"""Verb → who does it and what it is done to, also where the sentence does not repeat them.

A verb without a subject of its own has that of the verb it hangs on: control, purpose, coordination, a
clause on a noun. One without an object may share it, or leave a gap for the noun that it modifies.
"""

from __future__ import annotations

from collections.abc import Callable

from spacy.tokens import Token

from graph.claims.trees import (
    OBLIQUE,
    antecedent,
    children,
    is_nominal,
    is_passive,
    is_relative,
    is_set_off,
    marker,
    owner,
    preposition,
)

__all__ = ["Control"]

OBJECT = frozenset({"obj"})
INDIRECT = frozenset({"iobj"})
SUBJECT = frozenset({"nsubj", "nsubj:pass", "nsubj:outer"})
CLAUSAL = frozenset({"ccomp", "xcomp"})
OWNER = frozenset({"amod", "compound", "nmod:poss", "nmod:unmarked", "nmod"})
ADDRESSING = frozenset({"on", "upon", "to"})
"""Prepositions before whom an urging verb addresses."""
DEPTH = 8
"""Steps up a tree after which a subject is given up: a parse that needs more is broken."""


class Control:
    """Subjects and objects of verbs, owners of nouns.

    ``is_name(token)`` says whether a token stands for a party; the subject of a ``promising`` verb is also that
    of its infinitive, though it has an object ("promised Chile to deliver"); an ``urging`` one may have whom it
    addresses behind a preposition ("called on Chile to deliver"); who is urged, or allowed by a ``letting`` verb, does
    what its infinitive says, though nobody names them; behind a ``becoming`` verb stands what its subject is.
    """

    def __init__(
        self,
        *,
        is_name: Callable[[Token], bool],
        promising: frozenset[str],
        urging: frozenset[str],
        becoming: frozenset[str],
        letting: frozenset[str],
    ) -> None:
        self._is_name = is_name
        self._letting = letting
        self._becoming = becoming
        self._promising = promising
        self._urging = urging

    def subject(self, verb: Token, depth: int = 0) -> list[Token]:
        """The grammatical subject: its own, the antecedent's, or the one that control hands down."""
        own = children(verb, SUBJECT) or [c for c in verb.children if c.dep_ == "expl" and self._is_name(c)]
        if own:
            return [antecedent(token, verb) for token in own]
        if depth > DEPTH:
            return []
        return self._inherited_subject(verb, depth + 1)

    def _inherited_subject(self, verb: Token, depth: int) -> list[Token]:
        head = verb.head
        match verb.dep_:
            case "conj":
                return self.subject(head, depth)
            case "xcomp" | "advcl" | "ccomp":
                mark = marker(verb)
                if verb.dep_ == "ccomp" and not _is_infinite(verb):
                    return []
                if verb.tag_ == "VB" and (told := self._told(head)):
                    return told
                by_object = (
                    verb.dep_ == "xcomp" or mark in {"of", "for", "from", "against"} or self._is_purpose(verb, mark)
                )
                let = children(head, OBJECT) if verb.dep_ == "xcomp" and verb.tag_ == "VB" and mark is None else []
                marked = (mark in {"of", "for"} or bool(let)) and verb.i > head.i  # "let others send it"
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
            objects = children(head, INDIRECT) or self.objects(head) or self.addressees(head)
            parties = [antecedent(token, head) for token in objects if self.may_act(token)]
            if parties or (marked and not is_passive(head)):
                return parties or self._hit(head, objects)
        if head.pos_ in {"NOUN", "PROPN"} and not any(c.dep_ in {"cop", "nsubj"} for c in head.children):
            return self.possessors(head) or self._carrier_subject(head, depth)
        return self.subject(head, depth)

    def _told(self, head: Token) -> list[Token]:
        """ "Urged *donors* to send it", "let *no state* send it": who is to do it, and never who urges or allows."""
        if head.lemma_.lower() not in self._urging | self._letting:
            return []
        objects = children(head, INDIRECT | OBJECT) or [
            c for c in children(head, OBLIQUE) if preposition(c) in ADDRESSING and c.i > head.i
        ]
        return [antecedent(token, head) for token in objects if is_nominal(token) or token.pos_ == "PRON"]

    def _hit(self, head: Token, objects: list[Token]) -> list[Token]:
        """ "Announced sanctions on Chile for selling …": who is punished did it, not who punishes."""
        hosts = [head, *objects]
        found = [
            c for host in hosts for c in host.children if c.dep_ in OBLIQUE and preposition(c) in {"on", "against"}
        ]
        return [token for token in found if self._is_name(token)]

    def may_act(self, token: Token) -> bool:
        """Parties and pronouns, and people that nobody names ("instructors"); not "announced *plans* to …"."""
        return self._is_name(token) or token.pos_ == "PRON" or is_relative(token)

    def _is_purpose(self, verb: Token, mark: str | None) -> bool:
        """ "Hired Wagner to train them": who is sent to do it does it; "used money to buy" does not."""
        return mark == "to" and any(
            self._is_name(token) for token in (*self.objects(verb.head), *self.addressees(verb.head))
        )

    def addressees(self, verb: Token) -> list[Token]:
        """ "Called on Japan to …", "appealed to them to …": the party behind a preposition, without an object."""
        if verb.lemma_.lower() not in self._urging:
            return []
        found = [c for c in verb.children if c.dep_ == "obl" and preposition(c) in ADDRESSING and c.i > verb.i]
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
        if infinitive and noun.dep_ == "obj" and noun.head.lemma_.lower() in self._letting:
            return [noun]  # "allow no *state* to send"
        if infinitive or mark is not None:
            return self.possessors(noun) or self._carrier_subject(noun, depth)
        return [noun]

    def _carrier_subject(self, noun: Token, depth: int) -> list[Token]:
        """The subject of the verb that governs *noun*: "Iran reached an agreement to …"."""
        head = noun.head
        if noun.dep_ in {"obj", "obl", "xcomp", "conj", "nmod"} and head != noun and depth <= DEPTH:
            if head.pos_ == "VERB":
                return self.subject(head, depth + 1)
            return self._carrier_subject(head, depth + 1)
        return []

    def objects(self, verb: Token) -> list[Token]:
        found = children(verb, OBJECT)
        kept = found[:1] + [token for token in found[1:] if not is_set_off(token)]  # not "sold arms, *a charge* that …"
        own = [antecedent(token, verb) for token in kept]
        if own or is_passive(verb):
            return own
        fronted = [c for c in verb.head.children if c.dep_ == "appos" and c.i < verb.i and _is_whose(c)]
        if verb.dep_ == "acl:relcl" and fronted and children(verb, SUBJECT):
            return fronted
        gap = (
            verb.dep_ in {"acl", "acl:relcl"}
            and children(verb, SUBJECT)
            and not any(is_relative(c) for c in verb.children)
        )
        clausal = children(verb, CLAUSAL)
        if gap and not clausal and not any(is_relative(c) for child in verb.children for c in child.children):
            return [verb.head]
        partners = [c for c in verb.children if c.dep_ == "conj"] + ([verb.head] if verb.dep_ == "conj" else [])
        for partner in partners:  # "armed and trained the rebels", "A trained, and B equipped, the rebels"
            shared = children(partner, OBJECT)
            if shared and not is_passive(partner) and not children(verb, CLAUSAL):
                return [antecedent(token, partner) for token in shared]
        return []

    def partners(self, verb: Token) -> list[Token]:
        """ "An agreement with Chile to ship …", "promised Chile to ship …": with whom the infinitive was agreed."""
        if verb.dep_ not in {"acl", "advcl", "xcomp"} or marker(verb) != "to":
            return []
        if verb.head.lemma_.lower() in self._promising:
            return children(verb.head, OBJECT | INDIRECT)
        hosts = [verb.head, *children(verb.head, OBJECT)]
        hosts += [verb.head.head] if verb.head.dep_ == "obj" else []
        return [c for host in hosts for c in host.children if c.dep_ in OBLIQUE and preposition(c) == "with"]

    def holders(self, noun: Token) -> list[Token]:
        """Who is said to be a *noun*: "Chile is its supplier", "became one", "makes Chile one", "Peru, a customer"."""
        if noun.dep_ == "appos":
            return [noun.head]
        named = [c for c in noun.children if c.dep_ == "appos"]
        made = self.objects(noun.head) if noun.dep_ == "xcomp" and noun.head.pos_ == "VERB" else []
        copular = any(c.dep_ == "cop" for c in noun.children)
        became = self.subject(noun.head) if self._is_what_becomes(noun) else []
        return (children(noun, SUBJECT) if copular else became) or made or named

    def _is_what_becomes(self, noun: Token) -> bool:
        """ "Which has *become* its largest supplier": the noun says what the subject is."""
        return noun.dep_ in {"obj", "xcomp"} and noun.head.lemma_.lower() in self._becoming

    def possessors(self, noun: Token) -> list[Token]:
        found = []
        for child in noun.children:
            if child.dep_ == "nmod:poss":
                found.append(owner(child, noun))
            elif child.dep_ in OWNER and preposition(child) == "by":
                found.append(child)
        if found:
            return found
        return [c for c in noun.children if c.dep_ in {"amod", "compound", "nmod:unmarked"} and self._is_name(c)]


def _is_infinite(verb: Token) -> bool:
    """Gerunds, "having sent" among them, and infinitives: their subject is that of the verb above."""
    return verb.tag_ in {"VBG", "VB"} or any(c.dep_ == "aux" and c.tag_ == "VBG" for c in verb.children)


def _is_whose(noun: Token) -> bool:
    """Whether "whose" stands before *noun*."""
    return any(child.dep_ == "nmod:poss" and is_relative(child) for child in noun.children)
