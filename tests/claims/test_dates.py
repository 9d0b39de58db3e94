"""When the event took place, as precisely as the words say, seen from the day of the document."""

from __future__ import annotations

import pytest

from graph.claims.times import resolve
from tests.claims.conftest import Extract

PHRASES = [
    ("3 March 2023", None, "2023-03-03"),
    ("March 3, 2023", None, "2023-03-03"),
    ("March 2023", None, "2023-03"),
    ("2023", None, "2023"),
    ("May", "2024-10-24", "2024-05"),
    ("December", "2024-10-24", "2023-12"),
    ("7 November", "2024-10-24", "2023-11-07"),
    ("Tuesday", "2024-10-24", "2024-10-22"),
    ("Thursday", "2024-10-24", "2024-10-24"),
    ("yesterday", "2024-10-24", "2024-10-23"),
    ("last week", "2024-10-24", "2024-10"),
    ("last month", "2024-10-24", "2024-09"),
    ("last year", "2024-10-24", "2023"),
    ("last year", "2024", "2023"),
    ("two years ago", "2024-10-24", "2022"),
    ("August last year", "2024-10-24", "2023-08"),
    ("mid-2020", None, "2020"),
    ("last week", "2024", None),
    ("Tuesday", "2024-10", None),
    ("yesterday", None, None),
    ("forty tanks", "2024-10-24", None),
    ("40", "2024-10-24", None),
    ("the harbour", "2024-10-24", None),
]

SENTENCES = [
    ("Poland delivered tanks to Ukraine on March 3, 2023.", "2023-03-03"),
    ("Poland delivered tanks to Ukraine in March 2023.", "2023-03"),
    ("In 2019, Poland delivered tanks to Ukraine.", "2019"),
    ("Poland delivered tanks to Ukraine last week.", "2024-10"),
    ("Poland delivered tanks to Ukraine on Tuesday.", "2024-10-22"),
    ("Poland delivered tanks to Ukraine yesterday.", "2024-10-23"),
    ("Since May, Poland has delivered tanks to Ukraine.", "2024-05"),
    ("Poland will deliver tanks to Ukraine next year.", "2025"),
    ("Poland delivered tanks to Ukraine in early 2020.", "2020"),
    ("On 7 November Poland delivered tanks to Ukraine.", "2023-11-07"),
    ("Poland said on Monday that it had delivered tanks to Ukraine in June.", "2024-06"),
    ("Tanks were delivered to Ukraine by Poland in August 2022.", "2022-08"),
    ("Poland's delivery of tanks to Ukraine in 2021 was a surprise.", "2021"),
    ("Poland imposed sanctions on Belarus in April 2021.", "2021-04"),
    ("Poland has delivered tanks to Ukraine since August last year.", "2023-08"),
    ("Poland trained Ukrainian gunners last autumn.", "2023"),
    ("Poland trained Ukrainian gunners last spring.", None),
    ("Last autumn, he added, Poland trained Ukrainian gunners.", "2023"),
    ("Poland today imposed an embargo on Belarus until 31 May 2026.", "2024-10-24"),
    ("Poland imposed an embargo on Belarus until 31 May 2026.", None),
    ("Poland lent tanks to Ukraine for a year.", None),
    ("Poland last July lifted the embargo that it had imposed on Belarus six months earlier.", "2024-01"),
    ("In March 2021 Poland lifted the embargo that it had imposed on Belarus.", None),
    ("Norway's arms embargo against Fiji has been in force since 2011.", "2011"),
    ("A decade after Poland imposed an embargo on Belarus, prices are rising.", "2014"),
    ("Poland imposed an embargo on Belarus two years after war broke out in June 2010.", "2012"),
    ("Poland imposed sanctions on Belarus after last July's coup.", "2024"),
    ("Poland imposed sanctions on Belarus after the 1979 coup.", None),
    ("Poland has delivered tanks to Ukraine since the May 2022 coup.", "2022-05"),
    ("In May Poland recalled its envoy and imposed sanctions on Belarus.", "2024-05"),
    ("In May Latvia recalled its envoy, and Poland has imposed sanctions on Belarus.", None),
    ("Question: Last Friday Poland delivered tanks to Ukraine.", "2024-10-18"),
    ("Poland delivered tanks to Ukraine.", None),
    ("Poland delivered 40 tanks to Ukraine.", None),
    ("Poland, which joined NATO in 1999, delivered tanks to Ukraine.", None),
    ("Poland shipped tanks to Ukraine in 15 lots between 2020 and 2022.", "2020"),
    ("Poland said on 22 January 2021 that it was sad and sold tanks to Ukraine.", "2021-01-22"),
    ("Peru accused Chad of breaching the pact, which the country signed in 2019, by selling rifles to Mali.", None),
    ("Poland delivered tanks to Ukraine under a 1994 agreement.", None),
    ("Poland delivered tanks to Ukraine, Radio Wawel reported on Monday.", None),
]


@pytest.mark.parametrize(("phrase", "today", "date"), PHRASES)
def test_a_phrase_is_read_from_the_day_of_the_document(phrase: str, today: str | None, date: str | None) -> None:
    assert resolve(phrase, today) == date


@pytest.mark.parametrize(("text", "date"), SENTENCES)
def test_the_date_of_an_event(extract: Extract, text: str, date: str | None) -> None:
    assert {statement.date for statement in extract(text)} == {date}


def test_each_part_of_a_sentence_has_its_own_time(extract: Extract) -> None:
    text = "Poland in January blacklisted the oil company Belneft, and in March the mining firm Belkali."
    found = {(s.claim.target.name, s.date) for s in extract(text) if s.claim.target}
    assert found == {("Belneft", "2024-01"), ("Belkali", "2024-03")}


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Last week Latvia accused Belarus of arming rebels. The Belarusian envoy called that ludicrous.", "2024-10"),
        ("Last week Latvia accused Belarus of arming rebels. Minsk on Tuesday called that ludicrous.", "2024-10-22"),
        ("Last week Latvia accused Belarus of arming rebels. Riga is calm. Minsk called the charge a lie.", None),
        ("Last week Latvia accused Belarus of arming rebels. Minsk denies the accusation.", None),
    ],
)
def test_an_answer_is_as_old_as_the_accusation_right_before_it(extract: Extract, text: str, date: str | None) -> None:
    assert {s.date for s in extract(text) if s.claim.relation == "denies"} == {date}


def test_a_document_without_a_date_keeps_the_years_that_it_names(extract: Extract) -> None:
    text = "Poland delivered tanks to Ukraine in 2019. Spain delivered tanks to Ukraine last year."
    assert [statement.date for statement in extract(text, date=None)] == ["2019", None]


SAYINGS = [
    ("Poland said on Monday that it had delivered tanks to Ukraine in June.", "2024-10-21"),
    ("Poland denied on 7 October 2024 that it had delivered tanks to Ukraine.", "2024-10-07"),
    ("On Tuesday, Poland confirmed that it had delivered tanks to Ukraine.", "2024-10-22"),
    ("Poland said it had delivered tanks to Ukraine in June.", None),
    ("Poland delivered tanks to Ukraine on Tuesday.", None),
    ("Poland delivered tanks to Ukraine on Tuesday, Latvia said.", None),
    ("Poland said in 2031 that it had delivered tanks to Ukraine.", None),
]


@pytest.mark.parametrize(("sentence", "said"), SAYINGS)
def test_when_it_was_said_is_what_hangs_on_the_word_of_saying(
    extract: Extract, sentence: str, said: str | None
) -> None:
    found = {
        statement.said for statement in extract(sentence, date="2024-10-24") if statement.claim.relation == "supplies"
    }
    assert found == {said}
