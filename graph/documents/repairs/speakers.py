"""Repairs of subjects that stand between commas before their verb, or behind a verb that can have none there."""

from __future__ import annotations

from graph.documents.repairs.tree import FINITE, NOMINAL, SUBJECTS, Tree

__all__ = ["apposition_behind_infinitive", "joined_subject_in_commas", "office_behind_comma"]


def office_behind_comma(tree: Tree, token: int) -> None:
    """ "Peru buys boats from Chile, the navy's chief/appos>Chile, Ana Ruiz, said": the last phrase is who said it."""
    clauses = [c for c in tree.children(token) if tree.deps[c] == "ccomp" and c < token]
    if tree.tags[token] not in FINITE or tree.has(token, SUBJECTS) or len(clauses) != 1:
        return
    for phrase in range(clauses[0] + 1, token):
        if tree.deps[phrase] not in {"appos", "conj"} or clauses[0] not in tree.above(phrase):
            continue
        if tree.pos[phrase] not in NOMINAL or any(tree.deps[c] == "cc" for c in tree.children(phrase)):
            continue
        start, end = _reach(tree, phrase)
        behind = end == token or (end == token - 1 and tree.words[end] == ",")
        if behind and tree.words[start - 1] == "," and not tree.has(phrase, frozenset({"case"})):
            tree.attach(phrase, token, "nsubj")
            return


def joined_subject_in_commas(tree: Tree, token: int) -> None:
    """ "Peru buys from Chile, and Cuba/conj>Chile, a friend, sells/conj": a new clause begins with its subject."""
    if tree.deps[token] != "conj" or tree.tags[token] not in FINITE or tree.has(token, SUBJECTS):
        return
    verb = tree.heads[token]
    if tree.words[token - 1] != "," or tree.pos[verb] != "VERB":
        return
    for noun in range(verb + 1, token - 1):
        joined = [c for c in tree.children(noun) if tree.deps[c] == "cc" and c < noun and tree.words[c - 1] == ","]
        explained = [c for c in tree.children(noun) if tree.deps[c] == "appos" and c > noun]
        if tree.deps[noun] == "conj" and joined and explained and _reach(tree, noun)[1] == token - 1:
            tree.attach(noun, token, "nsubj")
            tree.attach(joined[0], token, "cc")
            return


def apposition_behind_infinitive(tree: Tree, token: int) -> None:
    """ "to fine two banks, Halden/nsubj>fine and Orlan": behind an infinitive and its object stands no subject.

    Nor does a second one behind a verb that has its own before it.
    """
    verb = tree.heads[token]
    if tree.deps[token] != "nsubj" or tree.tags[token] != "NNP" or not verb < token:
        return
    marked = any(tree.deps[c] == "mark" and tree.words[c].lower() == "to" for c in tree.children(verb))
    second = any(tree.deps[c] == "nsubj" and c < verb for c in tree.children(verb))
    if not ((marked and tree.tags[verb] == "VB") or second):
        return
    start, _ = _reach(tree, token)
    before = start - 2
    taken = any(tree.deps[c] == "obj" and verb < c < token for c in tree.children(verb))
    if taken and tree.words[start - 1] == "," and before > verb and tree.pos[before] in NOMINAL:
        tree.attach(token, before, "appos")


def _reach(tree: Tree, token: int) -> tuple[int, int]:
    """The first token of the phrase of *token*, and the one behind its last that is no comma."""
    start, end = tree.sentence(token)
    inside = [i for i in range(start, end) if i == token or token in tree.above(i)]
    inside = [i for i in inside if tree.deps[i] != "punct"]
    return inside[0], inside[-1] + 1
