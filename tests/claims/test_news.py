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
    row(
        "Six retired howitzers went from Slovenia to Montenegro in June.", "text asserts: Slovenia supplies Montenegro"
    ),
    row(
        "The Malawian army, which was trained by Britain until 2019, is now taught by Zimbabwean officers.",
        "text asserts: United Kingdom trains Malawi",
        "text asserts: Zimbabwe trains Malawi",
    ),
    row(
        "Washington blacklisted the Kenyan businessman Daniel Otieno in March over money laundering.",
        "text asserts: United States sanctions Daniel Otieno",
    ),
    row("If the council agrees, Norway could sell Bulgaria its old jets.", "text asserts: Norway supplies Bulgaria"),
    row(
        "Denmark's decision to sell fighters to Argentina surprised its neighbours.",
        "text asserts: Denmark supplies Argentina",
    ),
    row(
        "The Swedish government on Thursday announced a package of military aid to Ukraine worth 500 million euros.",
        "text asserts: Sweden supplies Ukraine",
    ),
    row(
        "Tokyo lent Manila five patrol vessels, and has since promised it two more.",
        "text asserts: Japan supplies Philippines",
    ),
    row(
        "South Korea's Hanwool Defence will deliver self-propelled guns to Romania from 2026.",
        "text asserts: Hanwool Defence supplies Romania",
    ),
    row(
        "Gambia's coast guard is being taught by Spanish officers to board trawlers.",
        "text asserts: Spain trains Gambia",
    ),
    row(
        "The Latvian bank Rietumi Kapitals was blacklisted by the U.S. Treasury for serving Iran.",
        "text asserts: United States Department of the Treasury sanctions Rietumi Kapitals",
    ),
    row(
        "Egypt bought the missiles from a French company, Aerotech Sud, in 2016.",
        "text asserts: Aerotech Sud supplies Egypt",
    ),
    row(
        "The missiles Egypt bought from Aerotech Sud in 2016 never worked.", "text asserts: Aerotech Sud supplies Egypt"
    ),
    row(
        "Paris wants the European Union to sanction Rwanda for its support of the rebels.",
        "text asserts: European Union sanctions Rwanda",
    ),
    row(
        "An arms embargo on South Sudan, imposed by the Security Council in 2018, was extended for a year.",
        "text asserts: United Nations Security Council sanctions South Sudan",
    ),
    row(
        "Canberra has widened its sanctions against Myanmar's generals to include two banks.",
        "text asserts: Australia sanctions Myanmar",
    ),
    row(
        "Cameroon's army received forty armoured vehicles from the United States and, a year later, twenty from China.",
        "text asserts: United States supplies Cameroon",
        "text asserts: China supplies Cameroon",
    ),
    row(
        "Hungarian and Slovak officers have been training Chadian recruits at Abéché since spring.",
        "text asserts: Hungary trains Chad",
        "text asserts: Slovakia trains Chad",
    ),
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
    row(
        "Togo's police chief, Colonel Ama Dogbe, said French instructors had trained her officers for years.",
        "Ama Dogbe asserts: France trains Togo",
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
    row(
        "Mexico's foreign ministry declined to say whether the country sells oil to Cuba.",
        "Mexican Foreign Ministry declines: Mexico supplies Cuba",
    ),
    row(
        "Oslo accused Moscow of supplying the Houthis with missile parts; the Kremlin called the charge nonsense.",
        "Norway asserts: Russia supplies Houthis",
        "Russia denies: Russia supplies Houthis",
        "text asserts: Russia denies Norway",
    ),
    row(
        "Iran's foreign minister, Reza Daneshvar, dismissed as “fairy tales” American claims that his "
        "country arms militias in Iraq.",
        "text asserts: Reza Daneshvar denies United States",
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
    row("A Kenyan court has frozen the assets of two men whom Washington blacklisted in March."),
    row("Neither the bank nor Riga has commented."),
    row("China's customs office lifted a ban on Lithuanian beef."),
    row("The Emirati firm Desert Falcon flew Colombian mercenaries to Sudan."),
    row("Bahrain hosted the pilots of eleven nations for a week of joint training."),
    row("Ecuador cancelled, after protests from Moscow, a plan to send old Russian weapons to the United States."),
    row("Serbia's state arms maker, Krusevac Arms, exports shells to twelve countries."),
    row("Chile's navy sold the tug."),
]


@pytest.mark.parametrize(("text", "statements"), [*OWN_VOICE, *REPORTED, *DENIED, *NOTHING])
def test_who_says_what(extract: Extract, text: str, statements: set[str]) -> None:
    assert {told(statement) for statement in extract(text)} == statements
