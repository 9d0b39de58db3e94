"""Repairs of lists: what stands in one, and what the list as a whole is."""

from __future__ import annotations

from graph.documents.repairs.tree import NOMINAL, Tree

__all__ = ["listed_subject", "within_semicolons"]

PHRASE = frozenset({"det", "amod", "compound", "nummod", "nmod:poss", "case", "flat"})


def within_semicolons(tree: Tree, token: int) -> None:
    """ "sanctions on a firm; the listing/conj>firm of men and of an aide/conj>firm": semicolons part the widest list.

    What begins a part goes with the head of the whole phrase; what stands within a part stays in it.
    """
    head = tree.heads[token]
    if tree.deps[token] != "conj" or tree.pos[token] not in NOMINAL or ";" not in tree.words[head:token]:
        return
    begin = token - tree.words[token - 1 :: -1].index(";")
    before = [i for i in range(begin, token) if tree.pos[i] in NOMINAL and tree.deps[i] not in PHRASE]
    if before:
        tree.attach(token, before[-1], "conj")
    else:
        while tree.deps[head] in {"nmod", "conj"} and tree.pos[tree.heads[head]] in NOMINAL:
            head = tree.heads[head]
        tree.attach(token, head, "conj")


def listed_subject(tree: Tree, token: int) -> None:
    """ "With Peru, Chile/conj, Cuba/conj and Mali/nsubj froze …": what ends a list has the list before it."""
    if tree.deps[token] not in {"nsubj", "nsubj:pass"} or tree.heads[token] < token:
        return
    joined = [c for c in tree.children(token) if tree.deps[c] == "cc" and c < token]
    start, _ = tree.sentence(token)
    if not joined or joined[0] == start:
        return
    stray = [c for c in range(start, joined[0]) if tree.deps[c] == "conj" and tree.heads[tree.heads[c]] != token]
    host = tree.heads[stray[-1]] if stray else token
    if not stray or any(tree.deps[c] == "cc" and tree.heads[c] in stray for c in range(start, joined[0])):
        return
    listed = [c for c in stray if tree.heads[c] == host and "," in tree.words[host + 1 : c]]
    for place in listed[1:]:
        tree.attach(place, listed[0], "conj")
    if listed and listed[-1] == stray[-1] and tree.pos[host] in NOMINAL:
        tree.attach(listed[0], tree.heads[token], tree.deps[token])
        tree.attach(token, listed[0], "conj")
