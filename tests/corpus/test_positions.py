"""Position histories: in the order of what was said, and only where that order is certain."""

from __future__ import annotations

from dataclasses import replace

import pytest

from graph.corpus import History, histories
from graph.model import ID, Claim, Corpus, Document, Entity, Evidence, Kind, Modality, Stance, Statement

OMAN = Entity(f"{ID}state/om", "Oman", Kind.STATE)
CHAD = Entity(f"{ID}state/td", "Chad", Kind.STATE)
RIFLES = Claim(OMAN, "supplies", CHAD, "rifles")
YES, NO, SILENT = Stance.ASSERTS, Stance.DENIES, Stance.DECLINES

Said = tuple[str | None, Stance]


def corpus_of(
    said: list[Said], *, speaker: Entity | None = OMAN, event: str | None = None, text: str = "x", on: str | None = None
) -> Corpus:
    """One document for each date, in which *speaker* takes a stance with the words *text*, dated *on* by the text."""
    documents, statements = [], []
    for number, (date, stance) in enumerate(said):
        document = Document(f"{text}/{number}.txt", text, str(date), date=date)
        documents.append(document)
        evidence = Evidence(0, len(text), text)
        written = Statement(document.iri, RIFLES, speaker, stance, Modality.ACTUAL, evidence, date=event, said=on)
        statements.append(written)
    return Corpus(tuple(documents), (), tuple(statements))


def history_of(said: list[Said]) -> History:
    (history,) = histories(corpus_of(said))
    return history


@pytest.mark.parametrize(
    ("said", "positions", "apart"),
    [
        ([("2031-10-03", NO), ("2031-11-04", YES)], [("denies", "2031-10-03"), ("asserts", "2031-11-04")], 0),
        ([("2031-11-04", YES), ("2031-10-03", NO)], [("denies", "2031-10-03"), ("asserts", "2031-11-04")], 0),
        ([("2031-10-03", NO), ("2031-10-09", NO)], [("denies", "2031-10-03 2031-10-09")], 0),
        (
            [("2031", SILENT), ("2032-01", NO), ("2032-02-01", NO)],
            [("declines", "2031"), ("denies", "2032-01 2032-02-01")],
            0,
        ),
        ([("2031-10-03", NO), ("2031-10-03", YES)], [("asserts denies", "2031-10-03")], 0),
        ([("2031-10-03", NO), ("2031-10", YES)], [("denies", "2031-10-03")], 1),
        ([("2031-10-03", NO), ("2031", YES), (None, YES)], [("denies", "2031-10-03")], 2),
        ([("2031-10", NO), ("2031-10", NO)], [("denies", "2031-10")], 0),
        ([(None, NO), (None, YES)], [], 2),
    ],
)
def test_positions(said: list[Said], positions: list[tuple[str, str]], apart: int) -> None:
    history = history_of(said)
    found = [(" ".join(p.stances), " ".join(dict.fromkeys((p.first, p.last)))) for p in history.positions]
    assert found == positions
    assert len(history.undated) == apart
    assert history.changed == (len(positions) > 1)


def test_back_and_forth_are_three_positions() -> None:
    history = history_of([("2031-01-01", NO), ("2031-02-01", YES), ("2031-03-01", NO)])
    assert [position.stances for position in history.positions] == [(NO,), (YES,), (NO,)]
    assert [len(position.statements) for position in history.positions] == [1, 1, 1]


def test_the_date_of_the_event_says_nothing_of_when_it_was_spoken_of() -> None:
    said: list[Said] = [("2031-10-03", NO), ("2031-11-04", YES)]
    (history,) = histories(corpus_of(said, event="1999"))
    assert [position.first for position in history.positions] == ["2031-10-03", "2031-11-04"]


def test_a_document_that_speaks_itself_has_no_position() -> None:
    assert list(histories(corpus_of([("2031-10-03", NO)], speaker=None))) == []


def test_each_speaker_has_a_history_of_their_own() -> None:
    one, other = corpus_of([("2031-10-03", NO)]), corpus_of([("2031-11-04", YES)], speaker=CHAD)
    both = Corpus(one.documents + other.documents, (), one.statements + other.statements)
    assert [(history.speaker.name, history.changed) for history in histories(both)] == [
        ("Oman", False),
        ("Chad", False),
    ]


def test_the_text_knows_better_than_the_document_when_it_was_said() -> None:
    early, late = corpus_of([("2031-11-09", NO)], on="2031-10-03"), corpus_of([("2031-11-08", YES)])
    both = Corpus((*early.documents, *late.documents), (), (*early.statements, *late.statements))
    (history,) = histories(both)
    assert [(position.stances, position.first) for position in history.positions] == [
        ((NO,), "2031-10-03"),
        ((YES,), "2031-11-08"),
    ]


def test_a_document_that_dates_one_saying_does_not_date_the_others() -> None:
    corpus = corpus_of([("2031-11-09", NO)], on="2031-10-03")
    (denial,) = corpus.statements
    answer = replace(denial, stance=YES, said=None)
    (history,) = histories(replace(corpus, statements=(denial, answer)))
    assert [position.stances for position in history.positions] == [(NO,)]
    assert history.undated == (answer,)


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("Oman had never in its life sent a single rifle to Chad, the envoy said.", ["2031-10-03"]),
        ("Oman sent none.", ["2031-10-03", "2031-12-01"]),
    ],
)
def test_a_sentence_that_is_printed_again_is_not_said_again(text: str, dates: list[str]) -> None:
    denied = corpus_of([("2031-10-03", NO), ("2031-12-01", NO), (None, NO)], text=text)
    confirmed = corpus_of([("2031-11-04", YES)])
    statements = denied.statements + confirmed.statements
    (history,) = histories(Corpus(denied.documents + confirmed.documents, (), statements))
    assert [position.first for position in history.positions if position.stances == (NO,)] == dates
