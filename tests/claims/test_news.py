"""Sentences as newspapers write them → who says what in them."""

from __future__ import annotations

import pytest

from tests.claims.conftest import Extract
from tests.claims.tables import row, told

OWN_VOICE = [
    row(
        "Iraq expects to receive eight helicopters from Russia before the summer.", "text asserts: Russia supplies Iraq"
    ),
    row("Lebanese soldiers will be trained by Italy at a camp near Tyre.", "text asserts: Italy trains Lebanon"),
    row(
        "The drones, which Belarus had bought from China, crashed near Minsk.",
        "text asserts: China supplies Belarus",
    ),
    row(
        "At a summit in Riyadh, Saudi Arabia pledged 500 million dollars in aid to Yemen.",
        "text asserts: Saudi Arabia supplies Yemen",
    ),
    row(
        "Among those sanctioned by the European Union is Colonel Pavel Dronov.",
        "text asserts: European Union sanctions Pavel Dronov",
    ),
    row(
        "Japan's cabinet approved the export of radar equipment to the Philippines on Tuesday.",
        "text asserts: Japan supplies Philippines",
    ),
    row(
        "Ghanaian police officers completed a six-week course in crowd control with instructors from Spain.",
        "text asserts: Spain trains Ghana",
    ),
    row(
        "A cargo of 200 pickup trucks from Qatar for the Lebanese army reached Beirut on Sunday.",
        "text asserts: Qatar supplies Lebanon",
    ),
    row(
        "Egypt's air force has retired the jets it got from the United States in the 1980s.",
        "text asserts: United States supplies Egypt",
    ),
    row(
        "Poland handed Ukraine its last MiG jets, something that Berlin had long opposed.",
        "text asserts: Poland supplies Ukraine",
    ),
    row(
        "The Netherlands, Denmark and Norway are jointly training Ukrainian pilots in Romania.",
        "text asserts: Netherlands trains Ukraine",
        "text asserts: Denmark trains Ukraine",
        "text asserts: Norway trains Ukraine",
    ),
    row(
        "New Zealand has frozen the assets of Wagner and banned its commanders from entering the country.",
        "text asserts: New Zealand sanctions Wagner Group",
    ),
    row(
        "Somali coast guards, trained and equipped by Turkey, freed the ship.",
        "text asserts: Turkey trains Somalia",
        "text asserts: Turkey supplies Somalia",
    ),
    row(
        "The arms that Slovakia gave Ukraine were paid for by the European Union.",
        "text asserts: Slovakia supplies Ukraine",
    ),
    row(
        "Britain has put Rosneft on its sanctions list for buying tankers from Greece.",
        "text asserts: United Kingdom sanctions Rosneft",
        "text asserts: Greece supplies Rosneft",
    ),
    row("Mali received a shipment of Turkish drones in January.", "text asserts: Turkey supplies Mali"),
    row(
        "Nicaragua hosts Russian instructors who drill its police in riot control.",
        "text asserts: Russia trains Nicaragua",
    ),
    row(
        "Cyprus's parliament voted to let the government buy air-defence missiles from Israel.",
        "text asserts: Israel supplies Cyprus",
    ),
    row("Jordan's king met officers from Kenya whom his country has trained.", "text asserts: Jordan trains Kenya"),
    row(
        "Ottawa, which has provided Latvia with armoured vehicles, will send a further 100 by March.",
        "text asserts: Canada supplies Latvia",
    ),
    row(
        "Switzerland has followed the European Union and sanctioned the Russian bank Tinvest.",
        "text asserts: Switzerland sanctions Tinvest",
    ),
    row(
        "Moldova is counting on Romania to keep supplying it with electricity.",
        "text asserts: Romania supplies Moldova",
    ),
    row("Syria's new rulers asked Turkey to train their army.", "text asserts: Turkey trains Syria"),
]

REPORTED = [
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
    row(
        "The Treasury Department imposed sanctions on Nordhaven Logistics, accusing it of shipping machine tools to "
        "Russia.",
        "text asserts: United States Department of the Treasury sanctions Nordhaven Logistics",
        "United States Department of the Treasury asserts: Nordhaven Logistics supplies Russia",
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
]

DENIED = [
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
    row(
        "Pyongyang called the charge that it ships shells to Russia a “malicious invention”.",
        "text asserts: North Korea denies ?",
        "North Korea denies: North Korea supplies Russia",
    ),
    row(
        "Tehran's envoy to the United Nations, Amir Saravi, denied on Friday that Iran had given rockets to the "
        "Houthis.",
        "text asserts: Amir Saravi denies ?",
        "Amir Saravi denies: Iran supplies Houthis",
    ),
]

NOTHING = [
    row("Since the coup, France has suspended all military aid to Niger."),
    row("Thailand's navy said it had cancelled the purchase of a submarine from China."),
    row("Bolivia's congress rejected a proposal to buy tear gas from Brazil."),
    row("Finnish customs seized a consignment of drone motors bound for Russia."),
    row("Angola and Namibia, which together train park rangers, signed a treaty."),
    row("Peru's navy and Ecuador's navy trained side by side off Guayaquil for a week."),
    row("Lithuania denied a request from Belarus for the delivery of fuel."),
]


@pytest.mark.parametrize(("text", "statements"), [*OWN_VOICE, *REPORTED, *DENIED, *NOTHING])
def test_who_says_what(extract: Extract, text: str, statements: set[str]) -> None:
    assert {told(statement) for statement in extract(text)} == statements
