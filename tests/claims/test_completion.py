"""Sentence → claims, where a party is not an argument of the word that says what was done, but stands around it."""

from __future__ import annotations

import pytest

from tests.claims.conftest import Edges
from tests.claims.tables import known_failure, row

MAKER = [
    row("The Security Council adopted a resolution that imposes an arms embargo on Chad.",
        "United Nations Security Council sanctions Chad"),
    row("President Ana Quispe signed a decree freezing the assets of Halden Bank.", "Ana Quispe sanctions Halden Bank"),
    row("Norway has passed a law providing for sanctions against Belarus.", "Norway sanctions Belarus"),
    row("A Danish law that bans Halden Bank from trading took effect.", "Denmark sanctions Halden Bank"),
    row("A rumour that imposes nothing on Chad made the rounds."),
]  # fmt: skip

PEOPLE = [
    row("Uruguay has sixty soldiers training the Haitian police.", "Uruguay trains Haiti"),
    row("Kenya had sent trainers to help Somalia's army.", "Kenya trains Somalia"),
    row("Uruguay arrested sixty soldiers training the Haitian police."),
    row("Forty Kenyan instructors have flown to Haiti to train Congolese recruits.",
        "Kenya trains Democratic Republic of the Congo"),
]  # fmt: skip

SPOKEN_FOR = [
    row("Japan's delegate added that his country had imposed sanctions on Iran.", "Japan sanctions Iran"),
    row("A spokesman for Ecuador denied the report.", "Ecuador denies ?"),
    row("An official at the Peruvian embassy dismissed the claim as a lie.", "Peru denies ?"),
    row("Officials in Lima rejected the allegation.", "Peru denies ?"),
    row("A source in the Chilean government denied the story.", "Chile denies ?"),
    row("A spokesman for nobody in particular denied the story."),
]

GAP = [
    row("Kenya's divers have been trained by Portugal, and Ghana's pilots by Brazil.",
        "Portugal trains Kenya", "Brazil trains Ghana"),
    row("The experts listed deliveries of shells by Serbia to Chad, and by Cuba to Mali.",
        "Serbia supplies Chad", "Cuba supplies Mali"),
    known_failure(
        "the parser takes the second clause for a complement of the first",
        row("Peru trained, and Chile equipped, the army of Haiti.", "Peru trains Haiti", "Chile supplies Haiti"),
    ),
    row("Kenya drilled, and Turkey equipped, the fighters of the Southern Front.",
        "Kenya trains Southern Front", "Turkey supplies Southern Front"),
    row("Peru trained, and the Netherlands equipped, the police of Haiti.",
        "Peru trains Haiti", "Netherlands supplies Haiti"),
    known_failure(
        "the parser takes “armed” for an adjective",
        row("Kenya trained, and Turkey armed, the rebels of the Southern Front.",
            "Kenya trains Southern Front", "Turkey supplies Southern Front"),
    ),
    row("The experts listed deliveries of shells by Serbia and Cuba to Chad and Mali.",
        "Serbia supplies Chad", "Serbia supplies Mali", "Cuba supplies Chad", "Cuba supplies Mali"),
]  # fmt: skip

EXAMPLE = [
    row("Peru imposed sanctions on six Danish officers over the raid, among them Ole Brandt and Niels Holm.",
        "Peru sanctions Denmark", "Peru sanctions Ole Brandt", "Peru sanctions Niels Holm"),
    row("Japan froze the assets of two banks, including Halden Bank and Falkor Trust.",
        "Japan sanctions Halden Bank", "Japan sanctions Falkor Trust"),
    row("Sweden sends shells to neighbours such as Estonia and Latvia.",
        "Sweden supplies Estonia", "Sweden supplies Latvia"),
]  # fmt: skip

COUNTED = [
    row("All of the European Union's members agreed to impose an embargo on Chad.", "European Union sanctions Chad"),
    row("Norway and Denmark, both of which blacklisted Halden Bank, objected.",
        "Norway sanctions Halden Bank", "Denmark sanctions Halden Bank"),
    row("Portugal armed the rebels of the Southern Front.", "Portugal supplies Southern Front"),
    row("Portugal armed the banks of Chile."),
]  # fmt: skip

ANOTHER = [
    row("Cuba sold Mali rifles and trained its gunners.", "Cuba supplies Mali", "Cuba trains Mali"),
    row("Halden Security, which Mali hired to train its guards, has left.", "Halden Security trains Mali"),
    row("Spain would help Peru by assisting with the training of its police.", "Spain trains Peru"),
]

ADDRESSEE = [
    row("Norway called on the African Union for new sanctions against Belarus.", "African Union sanctions Belarus"),
    row("Norway said that it was ready to impose sanctions on Belarus.", "Norway sanctions Belarus"),
    row("Norway is prepared to supply Moldova with gas.", "Norway supplies Moldova"),
    row("Kenya was the subject of sanctions by Norway.", "Norway sanctions Kenya"),
]

HOLDER = [
    row("Brazil is Paraguay's biggest arms supplier.", "Brazil supplies Paraguay"),
    row("Brazil, which has become Paraguay's biggest arms supplier, built a yard.", "Brazil supplies Paraguay"),
    row("Brazil has sold Paraguay rifles.", "Brazil supplies Paraguay"),
    row("Paraguay, Brazil's main customer, wants a discount.", "Brazil supplies Paraguay"),
    row("Laos is the largest recipient of Japanese food aid.", "Japan supplies Laos"),
    row("That makes Italy the second provider of military training to Niger.", "Italy trains Niger"),
    row("Brazil is Paraguay's biggest neighbour."),
]

FRAMED = [
    row("Finland launched a training mission to Niger.", "Finland trains Niger"),
    row("A round of sanctions against Belarus by Norway followed.", "Norway sanctions Belarus"),
    row("Norway imposed a ban on Halden Bank.", "Norway sanctions Halden Bank"),
    row("Austria lists the Southern Front as a terrorist group.", "Austria sanctions Southern Front"),
    row("Austria declared the Southern Front a terrorist organisation.", "Austria sanctions Southern Front"),
    row("Austria added the Southern Front to its list of terrorist groups.", "Austria sanctions Southern Front"),
    row("Austria added the Southern Front to its list of pen friends."),
    row("New sanctions targeting Belarus were announced by Norway.", "Norway sanctions Belarus"),
]

PLACE = [
    row("Portugal is paying for the training of police in Angola.", "Portugal trains Angola"),
    row("Jordan exported gas to a power plant in Lebanon.", "Jordan supplies Lebanon"),
    row("Norway failed to block a sale of Spanish jets to Peru.", "Spain supplies Peru"),
    row("It is Chile, not Peru, that keeps sending rifles to Haiti.", "Chile supplies Haiti"),
    row("Chad and Niger have exchanged missiles.", "Chad supplies Niger", "Niger supplies Chad"),
    row("Why did Peru send rifles to Haiti?", "Peru supplies Haiti"),
    row("Did Peru send rifles to Haiti?"),
    row("LIMA, May 3 (AN) — Two banks, Halden Bank and Falkor Trust, were blacklisted by Japan.",
        "Japan sanctions Halden Bank", "Japan sanctions Falkor Trust"),
    row("Rosa Vidal, whose accounts Norway froze in 2020, left.", "Norway sanctions Rosa Vidal"),
]  # fmt: skip


PARTS = [
    row("Norway today blacklisted the following firms:\n\n- Oman-based Halden Interface Limited Liability Company;\n"
        "- Falkor Trading Ltd, of Malta.\n", "Norway sanctions Halden Interface Limited Liability Company",
        "Norway sanctions Falkor Trading Ltd"),
    row("Norway imposed sanctions on Viktor Hallas and on sectors of the Belarusian economy.",
        "Norway sanctions Viktor Hallas", "Norway sanctions Belarus"),
    row("Norway closed the port as part of a new round of sanctions on Belarus.", "Norway sanctions Belarus"),
    row("Norway cut off Halden Bank from the SWIFT system.", "Norway sanctions Halden Bank"),
    row("Norway cut off the branches from the tree."),
    row("Norway fines men who fled, and also blacklists the group Falkor Front.", "Norway sanctions Falkor Front"),
    row("Danish banks Halden Bank, Falkor Trust, and Merlin Capital were blacklisted by Norway.",
        "Norway sanctions Halden Bank", "Norway sanctions Falkor Trust", "Norway sanctions Merlin Capital"),
    row("Norway subjected Viktor Hallas to an asset freeze.", "Norway sanctions Viktor Hallas"),
    row("Chile lent the Southern Front several hundred pickup trucks.", "Chile supplies Southern Front"),
    row("Jordan gave the Kenyan navy Merlin helicopters.", "Jordan supplies Kenya"),
    row("Norway delivered Danish army drones."),
    row("Danish officers teach Chilean cadets first aid on Mondays.", "Denmark trains Chile"),
    row("Chile will lend Peru 24 F-16 fighters.", "Chile supplies Peru"),
    row("Norway accused Chile of shipping weapons to Peru.", "Chile supplies Peru"),
    row("Egypt sent medicine to the Gaza Strip.", "Egypt supplies Palestine"),
]  # fmt: skip

POINTED_AT = [
    row("Japan imposed sanctions on Iran. Several lawmakers announced sanctions on Peru.", "Japan sanctions Iran"),
    row("Kinshasa accuses Kigali of arming and training M23 rebels, which Rwanda denies.", "Rwanda supplies M23",
        "Rwanda trains M23", "Rwanda denies Democratic Republic of the Congo"),
    row("Monitors said that Chile had supplied the Southern Front with mortars and that Chilean officers had drilled "
        "its gunners.", "Chile supplies Southern Front", "Chile trains Southern Front"),
    row("Norway accuses Kenyan officers of drilling the Southern Front's recruits. “We train nobody but our own, and "
        "we never armed them,” said Kenyan minister Luis Ojeda.", "Kenya trains Southern Front",
        "Luis Ojeda denies Norway"),
    row("Peru said that Chile had supplied Kenya with jets. Chile trained its own pilots.", "Chile supplies Kenya"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        *MAKER,
        *PEOPLE,
        *SPOKEN_FOR,
        *GAP,
        *EXAMPLE,
        *COUNTED,
        *ANOTHER,
        *ADDRESSEE,
        *HOLDER,
        *FRAMED,
        *PLACE,
        *PARTS,
        *POINTED_AT,
    ],
)
def test_the_party_stands_around_the_word(edges: Edges, text: str, claims: set[str]) -> None:
    assert edges(text) == claims
