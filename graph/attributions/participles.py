"""Finds → finds in which "…, adding that C" and "… and warned that C" belong to who said what stands before it.

A parser hangs such a verb on the clause that is said as often as on the verb that says it; in news it is the
speaker who adds.
"""

from __future__ import annotations

from spacy.tokens import Token

from graph.attributions.model import Find
from graph.attributions.phrases import subtree
from graph.attributions.trees import SUBJECTS, mark_of, subjects

__all__ = ["lift_participles"]


def lift_participles(finds: list[Find]) -> None:
    """Give verbs that are added the source of the find whose content they end, and take them out of it."""
    for find in sorted(finds, key=lambda find: find.verb.i):
        over = [other for other in finds if find.verb.i in other.content and other.rule in {"verb", "remark"}]
        above = max(over, key=lambda other: other.verb.i, default=None)
        if above is None or not (_is_added(find.verb) or _is_coordinated(find.verb, above.verb)):
            continue
        find.source, find.phrase = above.source, above.phrase
        for other in over:
            other.content -= subtree(find.verb)


def _is_added(verb: Token) -> bool:
    bare = (
        verb.tag_ == "VBG" and verb.dep_ in {"advcl", "xcomp", "acl"} and mark_of(verb) is None and not subjects(verb)
    )
    left = verb.left_edge
    comma = left.text == "," or (left.i > 0 and left.nbor(-1).text == ",")
    return bare and comma


def _is_coordinated(verb: Token, above: Token) -> bool:
    """ "He said the army was small and *suggested* that …": no subject of its own, and the tense of who says it."""
    bare = verb.dep_ == "conj" and not any(child.dep_ in {*SUBJECTS, "mark", "aux"} for child in verb.children)
    said = verb.head
    while said.dep_ == "conj":
        said = said.head
    reported = said.dep_ == "ccomp" and said.head == above and verb.i > above.i
    return bare and reported and verb.tag_ in {"VBD", "VBZ", "VBP"} and verb.tag_ == above.tag_
