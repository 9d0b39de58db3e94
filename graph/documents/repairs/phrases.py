"""Repairs inside noun phrases: compounds, second objects, late members of a list, appositions, relative clauses."""

from __future__ import annotations

from graph.documents.repairs.tree import Tree, phrase

__all__ = [
    "late_apposition",
    "later_conjunct",
    "plural_as_adjective",
    "relative_clause",
    "relative_of_noun",
    "split_compound",
    "two_objects",
]

ASTRAY = frozenset({"obj", "xcomp", "advmod", "amod", "compound:prt", "nmod:unmarked", "obl:unmarked", "dep", "advcl"})
"""Relations under which the second noun of a compound has been seen to go astray."""
OPENERS = frozenset({"det", "nummod", "nmod:poss", "amod"})
"""What opens a noun phrase: a compound stands behind it, never before."""


def split_compound(tree: Tree, token: int) -> None:
    """ "imposed an arms/obj embargo/advmod": two nouns side by side are one compound, the second its head."""
    first = token - 1
    if tree.tags[token] not in {"NN", "NNS"} or tree.deps[token] not in ASTRAY or first < 0:
        return
    verb = tree.heads[first]
    bare = tree.pos[first] == "NOUN" or tree.tags[first] == "VBG"
    if (
        tree.deps[first] not in {"obj", "obl", "nmod", "nsubj", "nsubj:pass"}
        or tree.heads[token] not in {verb, first}
        or not bare
    ):
        return
    tree.heads[token], tree.deps[token], tree.changed = verb, tree.deps[first], True
    for child in tree.children(first):
        if child != token:
            tree.attach(child, token, tree.deps[child])
    tree.attach(first, token, "compound")


def relative_clause(tree: Tree, token: int) -> None:
    """ "the sanctions that/obj Chile imposed/acl": a clause with a relative pronoun is a relative clause."""
    if tree.deps[token] == "advcl:relcl" and tree.pos[tree.heads[token]] in {"NOUN", "PROPN"}:  # "it was Chile that …"
        tree.deps[token], tree.changed = "acl:relcl", True
    pronouns = {"WDT", "WP", "WP$"}
    if tree.deps[token] == "acl" and any(
        tree.tags[child] in pronouns and tree.deps[child] != "mark" and child < token for child in tree.children(token)
    ):
        tree.deps[token], tree.changed = "acl:relcl", True


def relative_of_noun(tree: Tree, token: int) -> None:
    """ "lifts/VERB an embargo it imposed/acl:relcl": a relative clause hangs on the noun before it, not on a verb."""
    verb = tree.heads[token]
    if tree.deps[token] != "acl:relcl" or tree.pos[verb] != "VERB" or verb > token:
        return
    first = min((c for c in tree.children(token) if c < token), default=token)
    noun = first - 1
    while noun > verb and tree.words[noun] == ",":
        noun -= 1
    if noun > verb and tree.pos[noun] in {"NOUN", "PROPN"}:
        tree.attach(token, noun, "acl:relcl")


def plural_as_adjective(tree: Tree, token: int) -> None:
    """ "Chilean commandos/JJ/nsubj trained": an adjective with a modifier of its own in a noun's place is a noun."""
    argument = tree.tags[token] == "JJ" and tree.deps[token] in {"nsubj", "obj", "nsubj:pass"}
    if argument and tree.words[token].endswith("s") and tree.has(token, OPENERS | {"compound"}):
        tree.retag(token, "NNS", "NOUN")


def two_objects(tree: Tree, token: int) -> None:
    """ "sold Pakistan/compound 40 fighters": no name stands before the determiner or number of its own phrase."""
    if tree.deps[token] != "compound" or tree.pos[token] not in {"PROPN", "PRON"}:
        return
    noun = tree.heads[token]
    while tree.deps[noun] == "compound" and tree.heads[noun] > noun:
        noun = tree.heads[noun]
    verb = tree.heads[noun]
    if tree.deps[noun] != "obj" or not verb < token < noun or tree.pos[verb] != "VERB":
        return
    opens = [c for c in tree.children(noun) if token < c < noun and tree.deps[c] in OPENERS]
    alone = all(c > token or c < verb for c in tree.children(noun) if c != token)
    if (opens or tree.pos[token] == "PRON") and alone:
        tree.attach(token, verb, "iobj")


def later_conjunct(tree: Tree, token: int) -> None:
    """ "A, minister for trade, and B": a name after the comma is coordinated with the name, not with "trade"."""
    head = tree.heads[token]
    if tree.deps[token] != "conj" or tree.pos[token] != "PROPN" or tree.pos[head] != "NOUN":
        return
    link = next((c for c in tree.children(token) if tree.deps[c] == "cc" and c < token), None)
    if link is None or tree.words[link - 1] != ",":
        return
    path = [head, *tree.above(head)]
    for place, node in enumerate(path[:-1]):
        if tree.deps[node] == "appos" and tree.pos[path[place + 1]] == "PROPN":
            tree.attach(token, path[place + 1], "conj")
            return


def late_apposition(tree: Tree, token: int) -> None:
    """ "froze the assets of the minister, B/obj": a name after a comma explains the noun before it."""
    if tree.deps[token] != "obj" or tree.pos[token] != "PROPN":
        return
    left = min(phrase(tree, token), default=token)
    if left < 2 or tree.words[left - 1] != "," or tree.pos[left - 2] not in {"NOUN", "PROPN"}:
        return
    verb = tree.heads[token]
    others = [c for c in tree.children(verb) if tree.deps[c] in {"obj", "obl", "nsubj"} and c < token]
    if any(verb < c for c in others) and verb < left - 2:
        tree.attach(token, left - 2, "appos")
