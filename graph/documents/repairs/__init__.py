"""Parsed Doc → the same Doc with trees mended where the grammar of English says that they are wrong.

A small parser makes the same mistakes again and again: the verb taken for a noun, the subject hung on
a participle before it, the second party of a list hung on the first one's title. Each repair looks at
form alone (tags, word order, commas), changes one thing and knows no word of any relation. They run in
the order of ``REPAIRS``; everything behind this package may trust the tree.
"""

from __future__ import annotations

from collections.abc import Callable

from spacy.tokens import Doc

from graph.documents.repairs import phrases, subjects, verbs
from graph.documents.repairs.tree import Tree

__all__ = ["REPAIRS", "Tree", "repair"]

REPAIRS: tuple[Callable[[Tree, int], None], ...] = (
    verbs.perfect_verb,
    verbs.perfect_complement,
    verbs.verb_as_noun,
    verbs.missing_verb,
    verbs.nominal_root,
    verbs.verb_root,
    verbs.progressive,
    phrases.split_compound,
    phrases.relative_clause,
    phrases.relative_of_noun,
    subjects.listed_subjects,
    subjects.contact_clause,
    verbs.past_as_plain,
    phrases.plural_as_adjective,
    verbs.finite_modifier,
    verbs.lone_participle,
    verbs.infinitive_as_noun,
    verbs.gerund_as_noun,
    verbs.finite_complement,
    phrases.two_objects,
    phrases.later_conjunct,
    phrases.late_apposition,
    verbs.verb_conjunct,
    subjects.clause_subject,
    subjects.fronted_subject,
)
"""In this order: verbs first, since what a noun is to a verb depends on the verb."""


def repair(doc: Doc) -> Doc:
    """*doc* with its trees mended (a new Doc of the same text), or *doc* itself where nothing is wrong."""
    tree = Tree(doc)
    for mend in REPAIRS:
        for token in range(len(doc)):
            mend(tree, token)
    return tree.to_doc() if tree.changed else doc
