"""Sentences as newspapers write them → who asserts, denies or will not say it."""

from __future__ import annotations

import pytest

from tests.claims.conftest import Extract
from tests.claims.tables import known_failure, row, told

REPORTED = [
    row(
        "Ghana will buy two patrol boats from Portugal, President Kofi Mensah and Minister Rui Lopes announced.",
        "Kofi Mensah asserts: Portugal supplies Ghana",
        "Rui Lopes asserts: Portugal supplies Ghana",
    ),
    row(
        "Togo urged Canada to blacklist the Lozano Foundry, which Japan sanctioned in May.",
        "Togo asserts: Canada sanctions Lozano Foundry",
        "text asserts: Japan sanctions Lozano Foundry",
    ),
    row(
        "Interior Ministry spokeswoman Nadia Ferrer said in a statement that the Lozano Foundry has agreed to provide "
        "Paraguay with bridge parts.",
        "Nadia Ferrer asserts: Lozano Foundry supplies Paraguay",
    ),
    row(
        "A team of African Union observers said that Chad had sold Niger rifles.",
        "African Union asserts: Chad supplies Niger",
    ),
    row(
        "Canada sanctioned General Tomas Okoro in May, and London did the same in June, adding his deputy to the list.",
        "text asserts: Canada sanctions Tomas Okoro",
    ),
    row(
        "Turkish defence company Asel Marin has delivered the first of six corvettes to Pakistan, the Turkish Defence "
        "Ministry announced on Friday.",
        "Turkish Defence Ministry asserts: Asel Marin supplies Pakistan",
    ),
    row(
        "A UN report says that Uganda supplied ammunition to the Allied Democratic Forces in eastern Congo at least "
        "four times last year.",
        "United Nations asserts: Uganda supplies Allied Democratic Forces",
    ),
    row(
        "German Chancellor Friedrich Adler told parliament that Berlin would train a further two Ukrainian brigades by "
        "the end of the year.",
        "Friedrich Adler asserts: Germany trains Ukraine",
    ),
    row(
        "North Korean officers are teaching Russian sappers how to clear mines, the South Korean Defence Ministry "
        "said.",
        "South Korean Defence Ministry asserts: North Korea trains Russia",
    ),
    known_failure(
        "the parser takes the verb for a part of a noun",
        row(
            "The Treasury Department imposed sanctions on Nordhaven Logistics, accusing it of shipping machine "
            "tools to Russia.",
            "text asserts: United States Department of the Treasury sanctions Nordhaven Logistics",
            "United States Department of the Treasury asserts: Nordhaven Logistics supplies Russia",
        ),
    ),
    row(
        "Venezuela's oil minister, Elena Cabrera, said Cuba had received 40,000 barrels of crude a day from Caracas in "
        "August.",
        "Elena Cabrera asserts: Venezuela supplies Cuba",
    ),
    row(
        "Moscow is accused by Paris of having shipped rifles to Niger through Libya.",
        "France asserts: Russia supplies Niger",
    ),
    row(
        "Seoul may start to send lethal weapons directly to Ukraine, President Han Ji-won warned.",
        "Han Ji-won asserts: South Korea supplies Ukraine",
    ),
    row(
        "According to the Stockholm International Peace Research Institute, France sold India 36 fighters between 2019 "
        "and 2022.",
        "Stockholm International Peace Research Institute asserts: France supplies India",
    ),
    row(
        "Chad accuses the United Arab Emirates of using its airport to fly weapons to Sudan.",
        "Chad asserts: United Arab Emirates supplies Sudan",
    ),
    row(
        "Slovenia has given Montenegro six retired howitzers, its defence minister, Maja Kern, said on Tuesday.",
        "Maja Kern asserts: Slovenia supplies Montenegro",
    ),
    row(
        "Caracas buys most of its petrol from Iran, according to Brazilian officials.",
        "Brazil asserts: Iran supplies Venezuela",
    ),
    row(
        "Riyadh says that it will hand Amman forty armoured cars next month.",
        "Saudi Arabia asserts: Saudi Arabia supplies Jordan",
    ),
    row(
        "North Korea has received oil from Russia in exchange for shells, South Korea believes.",
        "South Korea asserts: Russia supplies North Korea",
    ),
    row("Zagreb confirmed having sent ammunition to Kyiv.", "Croatia asserts: Croatia supplies Ukraine"),
    known_failure(
        "the people of an official are taken for the official",
        row(
            "Togo's police chief, Colonel Ama Dogbe, said French instructors had trained her officers for years.",
            "Ama Dogbe asserts: France trains Togo",
        ),
    ),
]

DENIED = [
    row(
        "Togo denied having supplied Ghana with rifles, as alleged in a paper by Mali's ambassador.",
        "Mali asserts: Togo supplies Ghana",
        "Togo denies: Togo supplies Ghana",
        "text asserts: Togo denies Mali",
    ),
    row(
        "Mali's army said that Togo had shelled a village. Togolese minister Kofi Mensah described the assertion as a "
        "cheap trick and as propaganda. Ghana also denied that Togolese guns had been fired.",
        "text asserts: Kofi Mensah denies Mali",
        "text asserts: Ghana denies ?",
    ),
    row(
        "Asked about a Malian claim that Togo had armed Ghana, Togolese minister Kofi Mensah said that it was false.",
        "Mali asserts: Togo supplies Ghana",
        "Kofi Mensah denies: Togo supplies Ghana",
        "text asserts: Kofi Mensah denies Mali",
    ),
    row("Asked whether Togo had sold rifles to Ghana, minister Kofi Mensah said that he was busy."),
    row("It is unclear whether Togo has armed Ghana."),
    row(
        "Asked whether Togo had sold rifles to Ghana, minister Kofi Mensah declined to comment.",
        "Kofi Mensah declines: Togo supplies Ghana",
    ),
    row(
        "Canada blacklisted the Lozano Foundry on Monday, accusing it of casting barrels. Lozano Foundry called the "
        "accusations absurd.",
        "text asserts: Canada sanctions Lozano Foundry",
        "text asserts: Lozano Foundry denies Canada",
    ),
    row(
        "Amara Diallo, the envoy, angrily rejected Togolese government claims that Benin had armed Ghana.",
        "text asserts: Amara Diallo denies Togo",
        "Togo asserts: Benin supplies Ghana",
        "Amara Diallo denies: Benin supplies Ghana",
    ),
    row(
        "Togo's deputy interior minister, Kofi Mensah, accused Benin of paying and arming the Red Brigade, a militia.",
        "Kofi Mensah asserts: Benin supplies Red Brigade",
    ),
    row(
        "The United Arab Emirates has repeatedly denied arming the Rapid Support Forces, the paramilitary group at war "
        "with Sudan's army.",
        "United Arab Emirates denies: United Arab Emirates supplies Rapid Support Forces",
        "text asserts: United Arab Emirates denies ?",
    ),
    row(
        "India's foreign ministry dismissed as baseless a claim by Canada that New Delhi had sold explosives to "
        "Armenia.",
        "text asserts: Indian Foreign Ministry denies Canada",
        "Indian Foreign Ministry denies: India supplies Armenia",
        "Canada asserts: India supplies Armenia",
    ),
    row(
        "Neither Tehran nor Caracas has commented on reports that Iran is sending missile boats to Venezuela.",
        "Iran declines: Iran supplies Venezuela",
        "Venezuela declines: Iran supplies Venezuela",
    ),
    row(
        "“We have not sold a single rifle to Armenia,” Georgian Defence Minister Levan Tevdore said.",
        "Levan Tevdore denies: Georgia supplies Armenia",
    ),
    row(
        "Algerian officials rejected as fiction a Moroccan statement that Algeria trains the Polisario Front.",
        "text asserts: Algeria denies Morocco",
        "Algeria denies: Algeria trains Polisario Front",
        "Morocco asserts: Algeria trains Polisario Front",
    ),
    known_failure(
        "what a charge says is not denied by who calls the charge false",
        row(
            "Pyongyang called the charge that it ships shells to Russia a “malicious invention”.",
            "text asserts: North Korea denies ?",
            "North Korea denies: North Korea supplies Russia",
        ),
    ),
    row(
        "Tehran's envoy to the United Nations, Amir Saravi, denied on Friday that Iran had given rockets to the "
        "Houthis.",
        "text asserts: Amir Saravi denies ?",
        "Amir Saravi denies: Iran supplies Houthis",
    ),
    row(
        "“Turkey delivers no drones to Sudan,” Turkish Foreign Minister Selim Aydar insisted.",
        "Selim Aydar denies: Turkey supplies Sudan",
    ),
    row(
        "A Libyan minister, Hamid Zarti, denied that his country had ever imported weapons from Belarus.",
        "text asserts: Hamid Zarti denies ?",
        "Hamid Zarti denies: Belarus supplies Libya",
    ),
    row(
        "The report that Iran trained Sudanese pilots is false, Tehran said.",
        "Iran denies: Iran trains Sudan",
        "text asserts: Iran denies ?",
    ),
    row(
        "Pakistani officials would neither confirm nor deny that Islamabad had trained Azerbaijani commandos.",
        "Pakistan declines: Pakistan trains Azerbaijan",
    ),
    known_failure(
        "“the country” finds no state",
        row(
            "Mexico's foreign ministry declined to say whether the country sells oil to Cuba.",
            "Mexican Foreign Ministry declines: Mexico supplies Cuba",
        ),
    ),
    row(
        "Oslo accused Moscow of supplying the Houthis with missile parts; the Kremlin called the charge nonsense.",
        "Norway asserts: Russia supplies Houthis",
        "Russia denies: Russia supplies Houthis",
        "text asserts: Russia denies Norway",
    ),
    known_failure(
        "what is dismissed stands behind what it is dismissed as",
        row(
            "Iran's foreign minister, Reza Daneshvar, dismissed as “fairy tales” American claims that his "
            "country arms militias in Iraq.",
            "text asserts: Reza Daneshvar denies United States",
        ),
    ),
]


@pytest.mark.parametrize(("text", "statements"), [*REPORTED, *DENIED])
def test_who_says_what(extract: Extract, text: str, statements: set[str]) -> None:
    assert {told(statement) for statement in extract(text)} == statements
