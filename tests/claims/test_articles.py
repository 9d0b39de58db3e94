"""Whole invented articles → who says what in them, and nothing else."""

from __future__ import annotations

import pytest

from tests.claims.conftest import Extract
from tests.claims.tables import edge, known_failure, told

GUNBOATS = """\
LIMA, Oct 21 — Peru has taken delivery of two patrol boats that it bought from South Korea, the Peruvian \
Defence Ministry said on Monday, in a deal that neighbouring Ecuador has watched with unease.

“Our crews have been trained since July by South Korean instructors,” Peruvian Admiral Rosa Quintana, who \
commands the Pacific fleet, told reporters.

Ecuador's foreign minister, Mateo Salvatierra, accused Seoul of arming Peru in the middle of a border \
dispute. South Korea rejected the accusation and said that the boats were meant for hunting smugglers.

Colombia, which sold Peru a tug last year, declined to comment.
"""

TANKERS = """\
The European Union on Thursday blacklisted Meridian Star Shipping, a tanker company registered in the \
Marshall Islands, for carrying fuel in breach of an embargo. It also froze the assets of the company's \
director, Viktor Hallas. Norway said that it would follow.

Meridian Star called the decision absurd. It denied a report by Kenya that it had delivered diesel to Sudan. \
According to Nairobi, the ships brought 40,000 tonnes to Port Sudan between January and April.

The Sudanese army did not respond to questions. Its pilots are trained by Egypt, diplomats say.
"""

BARRACKS = """\
Rwandan officers have trained more than 3,000 soldiers of the Central African Republic since 2021, according \
to a paper that the Halden Institute published on Tuesday. Kigali has also provided the army in Bangui with \
vehicles and radios, the paper says.

Russia's instructors teach the Central African police. Moscow also plans to send twenty helicopters to the \
country next year, Russian Defence Ministry spokeswoman Alina Petrenko said in a statement. “These machines \
will be handed over free of charge,” she added.

France, which withdrew its last instructors in 2022, would not say whether it still sells ammunition to \
Bangui.
"""

SENSORS = """\
Japan said on Friday that it had added Zhonglan Optics and two other firms to its blacklist. The trade \
ministry in Tokyo said that Zhonglan had sold night-vision sensors to Myanmar's army.

Beijing “firmly opposes” the listing, Chinese foreign ministry spokesman Liu Zheng said. He dismissed the \
allegation as groundless: “China has never provided weapons to Myanmar.”

In August, Singapore froze the accounts of Golden Pagoda Trading, which it suspects of buying jet fuel from \
Russia.
"""

ARTICLES = {"gunboats": GUNBOATS, "tankers": TANKERS, "barracks": BARRACKS, "sensors": SENSORS}

SAID = [
    ("gunboats", "Peruvian Defence Ministry asserts: South Korea supplies Peru"),
    ("gunboats", "Rosa Quintana asserts: South Korea trains Peru"),
    ("gunboats", "Mateo Salvatierra asserts: South Korea supplies Peru"),
    ("gunboats", "text asserts: South Korea denies Mateo Salvatierra"),
    ("gunboats", "South Korea denies: South Korea supplies Peru"),
    ("gunboats", "text asserts: Colombia supplies Peru"),
    ("tankers", "text asserts: European Union sanctions Meridian Star Shipping"),
    ("tankers", "text asserts: European Union sanctions Viktor Hallas"),
    ("tankers", "Kenya asserts: Meridian Star Shipping supplies Sudan"),
    ("tankers", "Meridian Star Shipping denies: Meridian Star Shipping supplies Sudan"),
    ("tankers", "text asserts: Meridian Star Shipping denies Kenya"),
    ("tankers", "text asserts: Egypt trains Sudan"),
    known_failure(
        "the author of a paper stands in a clause on the paper",
        ("barracks", "Halden Institute asserts: Rwanda trains Central African Republic"),
    ),
    known_failure(
        "the author of a paper stands in a clause on the paper",
        ("barracks", "Halden Institute asserts: Rwanda supplies Central African Republic"),
    ),
    ("barracks", "text asserts: Russia trains Central African Republic"),
    ("barracks", "Alina Petrenko asserts: Russia supplies Central African Republic"),
    ("barracks", "France declines: France supplies Central African Republic"),
    ("sensors", "Japan asserts: Japan sanctions Zhonglan Optics"),
    ("sensors", "Japanese Trade Ministry asserts: Zhonglan Optics supplies Myanmar"),
    known_failure(
        "a quotation behind a colon is not joined to the pronoun before it",
        ("sensors", "Liu Zheng denies: China supplies Myanmar"),
    ),
    ("sensors", "text asserts: Singapore sanctions Golden Pagoda Trading"),
    ("sensors", "Singapore asserts: Russia supplies Golden Pagoda Trading"),
]

BESIDES = {
    "sensors": {"Liu Zheng denies Japanese Trade Ministry", "Liu Zheng denies Japan"},
    "tankers": {"Norway sanctions Meridian Star Shipping"},
}
"""Claims on which two careful readers may differ."""


COMPLETE = [
    "gunboats",
    "tankers",
    "barracks",
    "sensors",
]
"""The articles of which everything that they claim is written above."""


@pytest.mark.parametrize(("article", "statement"), SAID)
def test_is_said(extract: Extract, article: str, statement: str) -> None:
    assert statement in {told(found) for found in extract(ARTICLES[article])}


@pytest.mark.parametrize("article", COMPLETE)
def test_nothing_else_is_claimed(extract: Extract, article: str) -> None:
    cases = (case.values if isinstance(case, pytest.ParameterSet) else case for case in SAID)
    expected = {str(statement).partition(": ")[2] for name, statement in cases if name == article}
    found = {edge(statement.claim) for statement in extract(ARTICLES[article])}
    assert found - expected - BESIDES.get(article, set()) == set()
