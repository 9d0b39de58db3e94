"""Verb whose tree gives it no content → what stands right behind it, read from word order, or None.

"X says *it has stopped*", where the parser hangs the clause elsewhere; and "X said:" at the end of a paragraph,
where the next paragraph is what is said.
"""

from __future__ import annotations

from spacy.tokens import Token

from graph.attributions.phrases import subtree
from graph.attributions.trees import is_finite, is_verbal, subjects

__all__ = ["what_follows"]


def what_follows(verb: Token) -> set[int]:
    """The indices of the clause that begins behind *verb*, or of the next paragraph behind its colon."""
    if not is_finite(verb) or not any(subject.i < verb.i for subject in subjects(verb)):
        return set()
    return _clause_behind(verb) or _next_paragraph(verb)


def _clause_behind(verb: Token) -> set[int]:
    """The highest clause with a subject that begins with the very next word and does not hold *verb*."""
    if verb.i + 1 >= verb.sent.end:
        return set()
    node = verb.nbor()
    while node.head != node and node.head.left_edge.i == verb.i + 1:
        node = node.head
    whole = is_verbal(node) and is_finite(node) and any(s.i < node.i for s in subjects(node))
    return subtree(node) if whole and node.dep_ not in {"advcl", "acl:relcl"} else set()


def _next_paragraph(verb: Token) -> set[int]:
    doc, end = verb.doc, verb.sent.end
    place = end - 1
    while place > verb.i and doc[place].is_space:
        place -= 1
    start = place + 1
    if doc[place].text != ":" or start >= len(doc) or not any("\n" in t.text for t in doc[start : start + 1]):
        return set()
    while start < len(doc) and doc[start].is_space:
        start += 1
    stop = next((t.i for t in doc[start:] if t.is_space and "\n" in t.text), len(doc))
    return set(range(start, stop))
