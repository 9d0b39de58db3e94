"""Two corpora → which claims are new, gone and changed, and by which statements."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.comparison import Aspect, Change, ClaimChange, compare
from graph.dataset import merge_corpus
from graph.model import Corpus, Modality, Stance, Statement, Status
from tests.dataset.corpus import (
    CURBS,
    EARLY,
    ESTIA,
    LATE,
    NORLAND,
    PILOTS,
    ROCKETRY,
    ROCKETS,
    make_document,
    make_pairs,
    state,
)

SENTENCE = "Estia said Norland shipped rockets to Sudmark."
SAID = state(EARLY, ROCKETS, ESTIA, Stance.ASSERTS, SENTENCE, date="2031-02")
DENIED = state(EARLY, ROCKETS, NORLAND, Stance.DENIES, "Norland called that untrue.")
CURBED = state(LATE, CURBS, None, Stance.ASSERTS, "Estia put curbs on Norland.")


def corpus(*statements: Statement) -> Corpus:
    """Both documents, with these of their statements."""
    return merge_corpus(
        (document, [statement for statement in statements if statement.document == document.iri])
        for document in (EARLY, LATE)
    )


def only_change(old: Corpus, new: Corpus) -> ClaimChange:
    (change,) = compare(old, new).claims
    return change


def test_a_build_does_not_differ_from_itself() -> None:
    whole = merge_corpus(make_pairs())

    difference = compare(whole, whole)

    assert difference.claims == ()
    assert difference.same == 5
    assert difference.documents.kept == ("desk/early.txt", "desk/late.txt")


def test_a_claim_is_new_or_gone_with_all_its_statements() -> None:
    new = only_change(corpus(SAID), corpus(SAID, CURBED))
    gone = only_change(corpus(SAID, CURBED), corpus(SAID))

    assert (new.change, new.claim, new.before, new.after) == (Change.NEW, CURBS, None, Status.ASSERTED)
    assert (gone.change, gone.claim, gone.before, gone.after) == (Change.GONE, CURBS, Status.ASSERTED, None)
    assert [s.claim for s in new.added] == [s.claim for s in gone.withdrawn] == [CURBS]
    assert new.withdrawn == gone.added == ()


def test_a_claim_that_somebody_begins_to_deny_is_disputed() -> None:
    change = only_change(corpus(SAID), corpus(SAID, DENIED))

    assert (change.change, change.before, change.after) == (Change.CHANGED, Status.ASSERTED, Status.DISPUTED)
    assert [s.speaker and s.speaker.name for s in change.added] == ["Norland"]
    assert change.aspects == (
        Aspect("speakers", (), ("Norland",)),
        Aspect("stances", (), ("denies",)),
    )


@pytest.mark.parametrize(
    ("other", "aspect"),
    [
        (replace(SAID, speaker=NORLAND), Aspect("speakers", ("Estia",), ("Norland",))),
        (replace(SAID, stance=Stance.DECLINES), Aspect("stances", ("asserts",), ("declines",))),
        (replace(SAID, modality=Modality.PLANNED), Aspect("modalities", ("actual",), ("planned",))),
        (replace(SAID, date="2031"), Aspect("dates", ("2031-02",), ("2031",))),
        (replace(SAID, date=None), Aspect("dates", ("2031-02",), ())),
        (replace(SAID, claim=ROCKETRY), Aspect("items", ("rockets",), ("artillery rockets",))),
    ],
    ids=lambda value: value.name if isinstance(value, Aspect) else "",
)
def test_what_differs_of_a_statement_is_named(other: Statement, aspect: Aspect) -> None:
    change = only_change(corpus(SAID), corpus(other))

    assert change.change is Change.CHANGED
    assert change.aspects == (aspect,)
    assert len(change.withdrawn) == len(change.added) == 1


@pytest.mark.parametrize(
    "other",
    [
        replace(SAID, explanation="read otherwise", cue="told", confidence=0.1),
        replace(SAID, evidence=replace(SAID.evidence, start=7, end=60, marks=())),
        replace(SAID, evidence=replace(SAID.evidence, text=SENTENCE.replace(" ", "\n"))),
        replace(SAID, speaker=replace(ESTIA, name="Republic of Estia")),
    ],
    ids=["reading", "place", "line ends", "name"],
)
def test_where_it_stands_and_how_it_was_read_is_no_difference(other: Statement) -> None:
    assert compare(corpus(SAID), corpus(other)).claims == ()


def test_another_sentence_is_a_difference_although_nothing_else_is() -> None:
    other = replace(SAID, evidence=replace(SAID.evidence, text="Estia repeated it."))

    change = only_change(corpus(SAID), corpus(other))

    assert change.aspects == ()
    assert [s.evidence.text for s in change.added] == ["Estia repeated it."]
    assert [s.evidence.text for s in change.withdrawn] == [SENTENCE]


def test_a_sentence_that_stands_twice_must_stand_twice() -> None:
    again = replace(SAID, evidence=replace(SAID.evidence, start=70, end=116))

    change = only_change(corpus(SAID), corpus(SAID, again))

    assert change.withdrawn == ()
    assert [s.evidence.start for s in change.added] == [70]


@pytest.mark.parametrize(
    ("later", "differs"),
    [
        (make_document("desk/moved.txt", EARLY.text), False),
        (make_document(EARLY.name, "A line before. " + EARLY.text), False),
        (make_document("desk/moved.txt", "A line before. " + EARLY.text), True),
    ],
    ids=["renamed", "changed", "renamed and changed: another document"],
)
def test_statements_follow_their_document(later: object, differs: bool) -> None:
    assert isinstance(later, type(EARLY))
    moved = state(later, ROCKETS, ESTIA, Stance.ASSERTS, SENTENCE, date="2031-02")

    difference = compare(merge_corpus([(EARLY, [SAID])]), merge_corpus([(later, [moved])]))

    assert bool(difference.claims) is differs


def test_claims_come_by_change_and_then_by_their_words() -> None:
    pilots = state(EARLY, PILOTS, None, Stance.ASSERTS, "Nobody has seen the pilots.")
    old, new = corpus(SAID, pilots), corpus(SAID, DENIED, CURBED)

    found = [(change.change, change.claim) for change in compare(old, new).claims]

    assert found == [(Change.NEW, CURBS), (Change.GONE, PILOTS), (Change.CHANGED, ROCKETS)]


STATEMENTS = [SAID, DENIED, CURBED, replace(SAID, date="2031"), replace(CURBED, modality=Modality.POSSIBLE)]
SOME = st.lists(st.sampled_from(STATEMENTS), unique_by=lambda statement: (statement.iri, statement.date))


@settings(deadline=None, max_examples=50)
@given(SOME, SOME)
def test_there_and_back_is_the_same_difference(old: list[Statement], new: list[Statement]) -> None:
    there, back = compare(corpus(*old), corpus(*new)), compare(corpus(*new), corpus(*old))

    assert there.same == back.same
    assert {(c.claim.id, c.added, c.withdrawn, c.before, c.after) for c in there.claims} == {
        (c.claim.id, c.withdrawn, c.added, c.after, c.before) for c in back.claims
    }
    assert bool(there.claims) == (_facts(old) != _facts(new))


def _facts(statements: list[Statement]) -> set[tuple[str, str | None]]:
    return {(statement.iri, statement.date) for statement in corpus(*statements).statements}
