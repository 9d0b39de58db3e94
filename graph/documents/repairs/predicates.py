"""Repairs of what a claim is said to be: "said reports that Peru paid *were false*", "…,” the envoy *said*"."""

from __future__ import annotations

from graph.documents.repairs.tree import FINITE, SUBJECTS, Tree

__all__ = ["inner_marker", "predicate_of_claim", "speaker_behind_content"]

HELPING = frozenset({"cop", "aux", "aux:pass"})
ON_NOUN = frozenset({"acl", "acl:relcl"})


def predicate_of_claim(tree: Tree, token: int) -> None:
    """ "said reports/obj that Peru paid/acl were false/acl>reports": the second clause is what the reports are.

    So it is with "Reports/nsubj>said that Peru paid/acl are false/acl>Reports, the envoy/nsubj said".
    """
    noun = tree.heads[token]
    verb = tree.heads[noun]
    if tree.deps[token] not in ON_NOUN or tree.deps[noun] not in {"obj", "nsubj"} or tree.has(token, SUBJECTS):
        return
    helping = [c for c in tree.children(token) if tree.deps[c] in HELPING and noun < c < token]
    if not helping or tree.tags[helping[0]] not in {*FINITE, "MD"} or tree.tags[helping[0] - 1].startswith("W"):
        return
    told = [c for c in tree.children(noun) if tree.deps[c] in ON_NOUN and noun < c < helping[0]]
    speaks = tree.deps[noun] == "obj" or any(c > token for c in tree.children(verb) if tree.deps[c] in SUBJECTS)
    if told and tree.has(told[0], SUBJECTS) and speaks:
        for mark in (c for c in tree.children(token) if tree.deps[c] == "mark" and noun < c < told[0]):
            tree.attach(mark, told[0], "mark")
        tree.attach(token, verb, "ccomp")
        tree.attach(noun, token, "nsubj")


def inner_marker(tree: Tree, token: int) -> None:
    """ "said a report that/mark>false Peru paid/acl>report was false": the word opens the clause on the noun."""
    judgement, noun = tree.heads[token], token - 1
    if tree.deps[token] != "mark" or tree.words[token].lower() != "that" or token == 0:
        return
    if tree.heads[noun] != judgement or tree.deps[noun] not in SUBJECTS:
        return
    told = [c for c in tree.children(noun) if tree.deps[c] in ON_NOUN and token < c < judgement]
    if told and tree.has(told[0], SUBJECTS):
        tree.attach(token, told[0], "mark")


def speaker_behind_content(tree: Tree, token: int) -> None:
    """ "“The claim is false,” the envoy/nsubj>false said": who stands behind what is said, before the verb, says it."""
    verb = tree.heads[token]
    if tree.deps[token] != "ccomp" or not token < verb or tree.pos[verb] != "VERB" or tree.has(verb, SUBJECTS):
        return
    found = [c for c in tree.children(token) if tree.deps[c] in SUBJECTS]
    behind = [c for c in found if token < c < verb]
    if len(found) > len(behind) == 1 and "," in tree.words[token : behind[0]]:
        tree.attach(behind[0], verb, "nsubj")
