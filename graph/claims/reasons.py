"""Predicate → why it is done and what it forbids: roles that an item may be read from.

    reason      "*in response to* the coup", "*citing* the coup", "responded to the coup by …"
    occasion    "*following* the coup", "*after* the army seized power", "*if* the army seizes power"
    effect      "sanctions *banning* sugar imports", "sanctions, *including* limits on fishing"
    kind        the noun itself where it says which it is ("*arms* embargo"), and not only that it is one ("*new* …")

They hang on the predicate, on a verb that carries it, or on a verb above that one.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Mapping

from spacy.tokens import Token

from graph.claims.syntax import Roles, Syntax
from graph.claims.trees import OBLIQUE, antecedent, conjuncts, examples, is_nominal, is_set_off, marker, prepositions

__all__ = ["Reasons"]

CLAUSES = frozenset({"advcl", "acl", "acl:relcl", "advcl:relcl", "parataxis"})
"""How a clause hangs that says why, when, or to which effect."""
MODIFIERS = frozenset({"amod", "compound", "nmod:unmarked"})
COMPLETING = frozenset({"xcomp", "ccomp", "conj"})
CARRIERS = ("supportVerbs", "receivingVerbs", "affectingVerbs", "answeringVerbs")
"""Word lists of verbs that do no more than the noun that they carry says: what is the reason of one is the other's."""
ANSWERED = frozenset({"to", "for", "against"})


class Reasons:
    """Reads the reasons of one document; ``is_name(token)`` says whether a token stands for a party."""

    def __init__(
        self, words: Mapping[str, frozenset[str]], syntax: Syntax, *, is_name: Callable[[Token], bool]
    ) -> None:
        self._words = words
        self._syntax = syntax
        self._is_name = is_name

    def roles(self, predicate: Token) -> Roles:
        """The roles above, each with the heads of what fills it."""
        hosts = list(self._hosts(predicate))
        around = [child for host in hosts for child in host.children if self._is_shared(child, host, predicate)]
        around += [t for t in predicate.subtree if t.dep_ in OBLIQUE and t.head != predicate and is_set_off(t)]
        found = {
            "reason": [t for child in around for t in self._reason(child)] + list(self._behind(predicate, hosts)),
            "occasion": [child for child in around if self._is_occasion(child, predicate)],
            "effect": [part for child in around if child.dep_ in CLAUSES for part in self._restricting(child)],
        }
        if is_nominal(predicate):
            named = examples(predicate, self._words["exampleMarks"])
            found["effect"] += [noun for noun in named if self._is("restrictingNouns", noun)]
            found["kind"] = [] if self._is_bare(predicate) else [predicate]
        return {role: tuple(part for t in tokens for part in conjuncts(t)) for role, tokens in found.items() if tokens}

    def _hosts(self, predicate: Token) -> Iterator[Token]:
        """*predicate*, the verbs that carry it and do nothing else, and those above them."""
        verbs = [verb for verb, _ in self._syntax.carriers(predicate)] if is_nominal(predicate) else [predicate]
        verbs = [verb for verb in verbs if verb == predicate or self._carries(verb)]
        yield from dict.fromkeys([predicate, *verbs, *(above for verb in verbs for above in _above(verb))])

    def _is_shared(self, child: Token, host: Token, predicate: Token) -> bool:
        """Whether what hangs on *host* is said of *predicate*, too."""
        if child == predicate or child.is_ancestor(predicate):
            return False
        path = list(itertools.takewhile(lambda node: node != host, (predicate, *predicate.ancestors)))
        verbs = [node.dep_ for node in path if node.pos_ == "VERB"]
        if "ccomp" in verbs:  # "said that it had blacklisted them, citing …"
            return child.tag_ == "VBG" and child.i > predicate.i and self._is("reasonVerbs", child)
        return verbs[-1:] != ["conj"] or child.i < host.i  # "after the coup, it recalled its envoy and imposed …"

    def _reason(self, child: Token) -> Iterator[Token]:
        cases = prepositions(child) if child.dep_ in OBLIQUE else ()
        if cases and self._is("reasonNouns", child):
            inner = [c for c in child.children if c.dep_ in {"nmod", "acl"} and c.i > child.i]
            yield from (t for c in inner for t in (self._reason(c) if self._is("reasonNouns", c) else (c,)))
        elif set(cases) & self._words["causeMarks"] and not self._is("timeNouns", child):
            yield antecedent(child, child.head)
        elif child.dep_ in CLAUSES and child.tag_ == "VBG" and self._is("reasonVerbs", child):
            yield from self._said(child)
        elif child.dep_ in CLAUSES and marker(child) in self._words["causeMarks"]:
            yield child

    def _said(self, verb: Token) -> list[Token]:
        """ "Saying she *looted* farms", "accusing her of *looting* farms", "citing *the coup*": the first of these."""
        behind = [c for c in verb.children if c.i > verb.i and not self._is_name(c)]
        clauses = [c for c in behind if c.dep_ == "ccomp"] or [c for c in verb.subtree if marker(c) == "that"]
        topics = [c for c in behind if {marker(c), *prepositions(c)} & self._words["claimTopics"]]
        return clauses or topics or [c for c in behind if c.dep_ == "obj"]

    def _behind(self, predicate: Token, hosts: list[Token]) -> Iterator[Token]:
        """What is answered or brings it about: "responded *to the coup* by …", "*the coup* led to sanctions"."""
        for host in dict.fromkeys([*hosts, predicate.head]):
            if self._is("answeringVerbs", host):
                yield from (c for c in host.children if c.dep_ == "obl" and ANSWERED & set(prepositions(c)))
            elif self._is("causingVerbs", host) and predicate.dep_ in {"obj", "obl"}:
                yield from (c for c in host.children if c.dep_ == "nsubj" and not self._is_name(c))

    def _carries(self, verb: Token) -> bool:
        return any(self._is(words, verb) for words in CARRIERS)

    def _is_occasion(self, child: Token, predicate: Token) -> bool:
        """A phrase or clause of what came before, or must come, unless it is a time or such a deed itself."""
        marks = {marker(child)} if child.dep_ in CLAUSES else set(prepositions(child))
        hangs = child.dep_ in CLAUSES | OBLIQUE
        again = any(token.lemma_ == predicate.lemma_ for token in child.subtree)
        return hangs and bool(marks & self._words["occasionMarks"]) and not again and not self._is("timeNouns", child)

    def _restricting(self, clause: Token) -> Iterator[Token]:
        """ "Sanctions *banning* …", "sanctions that *cap* …", "sanctions to punish it and *restrict* …"."""
        return (verb for verb in conjuncts(clause) if self._is("restrictingVerbs", verb) and verb.tag_ != "VBN")

    def _is_bare(self, noun: Token) -> bool:
        """Whether nothing but whose it is, and words like "new", stands with *noun*."""
        inside = (child for child in noun.children if child.dep_ in MODIFIERS and child.i < noun.i)
        return all(self._is_name(child) or self._is("plainAdjectives", child) for child in inside)

    def _is(self, words: str, token: Token) -> bool:
        return bool({token.lemma_.lower(), token.lower_} & self._words[words])


def _above(verb: Token) -> Iterator[Token]:
    """Verbs that *verb* completes, serves or is joined to: "*approved* a resolution to impose …"."""
    node = verb
    while node.head != node:
        head = node.head
        if node.dep_ == "acl" and marker(node) == "to" and head.dep_ in {"obj", "nsubj:pass"}:
            head = head.head
        completes = node.dep_ in COMPLETING or (node.dep_ == "advcl" and marker(node) in {"to", "by"})
        if head.pos_ != "VERB" or not (completes or head != node.head):
            return
        yield head
        node = head
