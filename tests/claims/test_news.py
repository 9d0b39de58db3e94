"""Sentences as newspapers write them → who did what to whom, in the paper's own voice."""

from __future__ import annotations

import pytest

from tests.claims.conftest import Extract
from tests.claims.tables import known_failure, row, told

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
    known_failure(
        "the members of a group that a participle describes stand behind another verb",
        row(
            "Among those sanctioned by the European Union is Colonel Pavel Dronov.",
            "text asserts: European Union sanctions Pavel Dronov",
        ),
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
    known_failure(
        "“the government” is bound to a state that is named later",
        row(
            "Cyprus's parliament voted to let the government buy air-defence missiles from Israel.",
            "text asserts: Israel supplies Cyprus",
        ),
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
    known_failure(
        "the pronoun is bound to the nearer state",
        row(
            "Moldova is counting on Romania to keep supplying it with electricity.",
            "text asserts: Romania supplies Moldova",
        ),
    ),
    known_failure(
        "“their” is bound to the nearer state",
        row("Syria's new rulers asked Turkey to train their army.", "text asserts: Turkey trains Syria"),
    ),
    known_failure(
        "no frame of goods that go from one to another",
        row(
            "Six retired howitzers went from Slovenia to Montenegro in June.",
            "text asserts: Slovenia supplies Montenegro",
        ),
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
        "The missiles Egypt bought from Aerotech Sud in 2016 never worked.",
        "text asserts: Aerotech Sud supplies Egypt",
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
    known_failure(
        "the second pair of a gapped list",
        row(
            "Cameroon's army received forty trucks from the United States and, a year later, twenty from China.",
            "text asserts: United States supplies Cameroon",
            "text asserts: China supplies Cameroon",
        ),
    ),
    row(
        "Hungarian and Slovak officers have been training Chadian recruits at Abéché since spring.",
        "text asserts: Hungary trains Chad",
        "text asserts: Slovakia trains Chad",
    ),
]

NOTHING = [
    known_failure(
        "that an ending ends aid is not yet seen where aid is the predicate",
        row("Since the coup, France has suspended all military aid to Niger."),
    ),
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
    known_failure(
        "a plan that is cancelled is not yet an ending, and the origin of an item is taken for its giver",
        row("Ecuador cancelled, after protests from Moscow, a plan to send old Russian weapons to the United States."),
    ),
    row("Serbia's state arms maker, Krusevac Arms, exports shells to twelve countries."),
    row("Chile's navy sold the tug."),
]


@pytest.mark.parametrize(("text", "statements"), [*OWN_VOICE, *NOTHING])
def test_who_did_what(extract: Extract, text: str, statements: set[str]) -> None:
    assert {told(statement) for statement in extract(text)} == statements
