"""Repairs of the words that open a phrase or clause: a preposition that belongs to the whole of it."""

from __future__ import annotations

from graph.documents.repairs.tree import FINITE, NOMINAL, SUBJECTS, Tree

__all__ = [
    "behind_relative",
    "case_of_flat",
    "clause_opener",
    "object_by_its_case",
    "object_of_noun",
    "phrase_around_object",
]

OPENERS = frozenset({"after", "before", "since", "until"})
"""Words that are prepositions before a noun and conjunctions before a clause."""


def behind_relative(tree: Tree, token: int) -> None:
    """ "broke the pact, which it signed, by selling/advcl>signed arms": commas hold the relative clause alone."""
    clause = tree.heads[token]
    if tree.deps[token] != "advcl" or tree.tags[token] != "VBG" or tree.deps[clause] != "acl:relcl" or token < clause:
        return
    pronoun = min((c for c in tree.children(clause) if tree.deps[c] != "punct"), default=clause)
    opening = min((c for c in tree.children(token) if tree.deps[c] != "punct"), default=token)
    verb = next((i for i in tree.above(clause) if tree.pos[i] == "VERB"), None)
    if verb is not None and tree.words[pronoun - 1] == "," == tree.words[min(opening, token) - 1]:
        tree.attach(token, verb, "advcl")


def case_of_flat(tree: Tree, token: int) -> None:
    """ "claims by/case>Ana singer/nmod Ana/flat Ruiz": the preposition before a phrase belongs to its head."""
    name = tree.heads[token]
    if tree.deps[token] == "case" and tree.deps[name] == "flat" and token < tree.heads[name] < name:
        tree.attach(token, tree.heads[name], "case")


def clause_opener(tree: Tree, token: int) -> None:
    """ "after/case>owner its owner/obl, Ana Ruiz, was fined/advcl": a finite clause without a subject has that noun."""
    verb = tree.heads[token]
    if tree.deps[token] != "obl" or tree.deps[verb] != "advcl" or token > verb or tree.pos[token] not in NOMINAL:
        return
    opening = [c for c in tree.children(token) if tree.deps[c] == "case"]
    helpers = [c for c in tree.children(verb) if tree.deps[c] in {"aux", "aux:pass", "cop"} and c > token]
    finite = tree.tags[verb] in FINITE or any(tree.tags[c] in FINITE or tree.tags[c] == "MD" for c in helpers)
    if len(opening) != 1 or tree.words[opening[0]].lower() not in OPENERS or not finite:
        return
    if tree.has(verb, SUBJECTS | {"mark"}) or min(tree.children(verb)) < token:
        return
    passive = any(tree.deps[c] == "aux:pass" for c in helpers)
    tree.attach(opening[0], verb, "mark")
    tree.attach(token, verb, "nsubj:pass" if passive else "nsubj")


def object_by_its_case(tree: Tree, token: int) -> None:
    """ "sold arms/obj to/case>allies allies/obj": what has a preposition beside another object is none."""
    if tree.deps[token] != "obj" or tree.pos[token] not in NOMINAL:
        return
    before = [c for c in tree.children(tree.heads[token]) if tree.deps[c] == "obj" and c < token]
    cases = [c for c in tree.children(token) if tree.deps[c] == "case" and tree.tags[c] in {"IN", "TO"}]
    if before and cases and cases[0] > before[-1]:
        tree.attach(token, tree.heads[token], "obl")


def object_of_noun(tree: Tree, token: int) -> None:
    """ "adding to the list/obl>adding firms/obj>list": a noun has no object, the verb that it hangs on has one."""
    noun = tree.heads[token]
    verb = tree.heads[noun]
    if tree.deps[token] != "obj" or tree.pos[noun] not in {"NOUN", "PROPN"} or tree.deps[noun] != "obl":
        return
    if tree.pos[verb] == "VERB" and verb < noun < token and not tree.has(verb, frozenset({"obj", "nsubj:pass"})):
        tree.attach(token, verb, "obj")


def phrase_around_object(tree: Tree, token: int) -> None:
    """ "sends to/case>arms Peru/obj arms/obl": the preposition is that of the name behind it, and the thing is sent."""
    verb = tree.heads[token]
    between = [c for c in tree.children(verb) if tree.deps[c] == "obj" and verb < c < token]
    cases = [c for c in tree.children(token) if tree.deps[c] == "case" and c < token]
    if tree.deps[token] != "obl" or len(between) != 1 or not cases or not verb < cases[0] < between[0]:
        return
    tree.attach(cases[0], between[0], "case")
    tree.attach(between[0], verb, "obl")
    tree.attach(token, verb, "obj")
