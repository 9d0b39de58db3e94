"""Parsed Doc → the same Doc with trees mended where the grammar of English says that they are wrong.

The parser makes some mistakes again and again: the third person taken for a plural, the last of a list taken for the
whole subject. Each repair looks at form alone (tags, word order, commas), changes one thing and knows no word of any
relation. They run in the order of ``REPAIRS``; everything behind this package may trust the tree.
"""

from __future__ import annotations

from collections.abc import Callable

from spacy.tokens import Doc

from graph.documents.repairs import lists, objects, openers, phrases, predicates, speakers, subjects
from graph.documents.repairs.tree import Tree

__all__ = ["REPAIRS", "Tree", "repair"]

REPAIRS: tuple[Callable[[Tree, int], None], ...] = (
    objects.verb_by_its_tag,
    objects.gerund_clause,
    objects.noun_by_its_article,
    objects.finding_of_somebody,
    objects.plural_of_compound,
    objects.verb_root,
    objects.verb_behind_name,
    objects.verb_beside_verb,
    objects.object_behind_judgement,
    objects.lone_indirect,
    objects.bare_oblique,
    objects.object_before_marker,
    objects.clause_of_object,
    objects.participle_of_subject,
    phrases.abbreviated_name,
    phrases.of_phrase_behind_name,
    phrases.second_object,
    phrases.receiver_before_number,
    predicates.predicate_of_claim,
    predicates.inner_marker,
    predicates.speaker_behind_content,
    subjects.bare_subject,
    subjects.speakers_behind_comma,
    speakers.office_behind_comma,
    speakers.joined_subject_in_commas,
    speakers.apposition_behind_infinitive,
    subjects.before_finite,
    subjects.cleft_clause,
    subjects.aside_in_commas,
    subjects.active_subject,
    subjects.two_subjects,
    subjects.subject_of_content,
    subjects.inverted_aside,
    subjects.fronted_subject,
    openers.behind_relative,
    openers.case_of_flat,
    openers.clause_opener,
    openers.object_by_its_case,
    openers.object_of_noun,
    openers.phrase_around_object,
    lists.verb_of_its_tense,
    lists.by_its_case,
    lists.name_in_commas,
    lists.counted_names,
    lists.listed_subject,
    lists.first_of_subjects,
    lists.within_semicolons,
)


def repair(doc: Doc) -> Doc:
    """*doc* with its trees mended (a new Doc of the same text), or *doc* itself where nothing is wrong."""
    tree = Tree(doc)
    for mend in REPAIRS:
        for token in range(len(doc)):
            mend(tree, token)
    return tree.to_doc() if tree.changed else doc
