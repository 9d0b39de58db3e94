"""Verbs that govern what they pass on: clauses, infinitives, objects, topics; adjectives; passives."""

from __future__ import annotations

import pytest

from tests.attributions.conftest import Attribute
from tests.attributions.tables import row, told
from tests.claims.tables import known_failure

CLAUSES = [
    row("The mayor said the bridge would be closed.", "The mayor | said | the bridge would be closed"),
    row("The mayor said that the bridge would be closed.", "The mayor | said | that the bridge would be closed"),
    row(
        "Ilona Farkas, the head of the Danube Commission, has warned that water levels are falling.",
        "Ilona Farkas, the head of the Danube Commission | has warned | that water levels are falling",
    ),
    row(
        "The head of the party's youth wing told reporters on Friday that he would resign.",
        "The head of the party's youth wing | told | that he would resign",
    ),
    row(
        "Doctors in the northern town of Kalmen did not know why the patients had fallen ill.",
        "Doctors in the northern town of Kalmen | did not know | why the patients had fallen ill",
    ),
    row("Nobody asked where the money came from.", "Nobody | asked | where the money came from"),
    row("The study shows that bees can count.", "The study | shows | that bees can count"),
    row("Both ministers believe the deal is dead.", "Both ministers | believe | the deal is dead"),
    row(
        "The club announced on Monday that its striker, who scored 20 goals, would leave.",
        "The club | announced | that its striker, who scored 20 goals, would leave",
    ),
    row(
        "Ms. Adeyemi pointed out that the contract had never been signed.",
        "Ms. Adeyemi | pointed out | that the contract had never been signed",
    ),
    row("The bank made clear that it would not pay.", "The bank | made clear | that it would not pay"),
    row(
        "A witness who was standing at the door said she saw two men.",
        "A witness | said | she saw two men",
    ),
    row(
        "The envoy said in a statement that the border would reopen.",
        "The envoy | said | that the border would reopen",
    ),
    row(
        "Engineers at Halden Power and officials of the regulator agree that the pipe was too thin.",
        "Engineers at Halden Power and officials of the regulator | agree | that the pipe was too thin",
    ),
    row("He hopes it will rain.", "He | hopes | it will rain"),
    row(
        "Ana Doe, who said the deal was dead, left early.",
        "who | said | the deal was dead",
    ),
    known_failure(
        "the parser takes the first verb for a part of the second",
        row(
            "A statement saying that the king was well was read on the radio.",
            "A statement | saying | that the king was well",
        ),
    ),
    row(
        "The pilot remembered that the runway lights were off.",
        "The pilot | remembered | that the runway lights were off",
    ),
    row(
        "The president thinks that schools should open earlier and that pupils should get a free breakfast.",
        "The president | thinks | that schools should open earlier and that pupils should get a free breakfast",
    ),
    row(
        "The owner insists the dog has never bitten anybody.",
        "The owner | insists | the dog has never bitten anybody",
    ),
]

INFINITIVES = [
    row("The company promised to repair the road.", "The company | promised | to repair the road"),
    row("The driver denied being drunk.", "The driver | denied | being drunk"),
    row("The court ordered the firm to pay $2 million.", "The court | ordered | the firm to pay $2 million"),
    row(
        "Peru's president urged both sides to return to the table.",
        "Peru's president | urged | both sides to return to the table",
    ),
    row("The council voted to ban fireworks.", "The council | voted | to ban fireworks"),
    row("The union threatened to strike in May.", "The union | threatened | to strike in May"),
    row("The museum plans to return the masks.", "The museum | plans | to return the masks"),
    row("Her parents want her to study law.", "Her parents | want | her to study law"),
    row(
        "The army admitted having fired first.",
        "The army | admitted | having fired first",
    ),
    row(
        "A palace spokesman refused to say when the queen would travel.",
        "A palace spokesman | refused to say | when the queen would travel",
    ),
    row("The firm declined to comment.", "The firm | declined | to comment"),
    row("The minister would not comment on the arrests.", "The minister | would not comment | on the arrests"),
    row("The committee suggested delaying the vote.", "The committee | suggested | delaying the vote"),
    row("The two countries agreed to share the water.", "The two countries | agreed | to share the water"),
]

OBJECTS = [
    row("The prosecutor denied the charge.", "The prosecutor | denied | the charge"),
    row(
        "Chile accused its neighbour of moving the border.",
        "Chile | accused | its neighbour of moving the border",
    ),
    row("The opposition demanded new elections.", "The opposition | demanded | new elections"),
    row("The group called for an inquiry.", "The group | called for | an inquiry"),
    row(
        "The airline announced a plan to cut 900 jobs.",
        "The airline | announced | a plan to cut 900 jobs",
        "The airline | announced … plan | to cut 900 jobs",
    ),
    row(
        "The health ministry warned of a shortage of vaccines.",
        "The health ministry | warned | of a shortage of vaccines",
    ),
    row("Shoppers complained about the prices.", "Shoppers | complained about | the prices"),
    row("The bishop condemned the attack on the mosque.", "The bishop | condemned | the attack on the mosque"),
    row("The critic called the film a disaster.", "The critic | called | the film a disaster"),
    row(
        "The general described the retreat as orderly.",
        "The general | described | the retreat as orderly",
    ),
    row(
        "Fishermen blamed the new port for the loss of their catch.",
        "Fishermen | blamed | the new port for the loss of their catch",
    ),
    row("The senator ruled out a tax increase.", "The senator | ruled out | a tax increase"),
    row("The bank predicts growth of 2 percent.", "The bank | predicts | growth of 2 percent"),
]

ADJECTIVES = [
    row("Officials are confident that the dam will hold.", "Officials | are confident | that the dam will hold"),
    row("The widow was sure he had been pushed.", "The widow | was sure | he had been pushed"),
    row("Parents are worried that the school will close.", "Parents | are worried | that the school will close"),
    row("The sculptor is keen to move to Lisbon.", "The sculptor | is keen | to move to Lisbon"),
]

PASSIVES = [
    row("The former king is said to live in Oman.", " | is said | The former king … to live in Oman"),
    row("It is believed that the ship sank within minutes.", " | is believed | that the ship sank within minutes"),
    row(
        "The firm was accused by Chile of selling arms.",
        "Chile | was accused | The firm … of selling arms",
    ),
    row("He was quoted as saying that the war was lost.", "He | was quoted as saying | that the war was lost"),
    row("Passengers were told that the train had left.", " | were told | that the train had left"),
    row("The bank is expected to cut rates.", " | is expected | The bank … to cut rates"),
    row("The plan was rejected by the mayor.", "the mayor | was rejected | The plan"),
    row("The minister is alleged to have taken bribes.", " | is alleged | The minister … to have taken bribes"),
]

NO_ATTRIBUTION = [
    row("The bridge was closed for repairs on Monday."),
    row("He left because it was late."),
    row("The car that hit the wall belonged to a neighbour."),
    row("The team tried to win and failed to score."),
    row("Trade fell by a tenth per year."),
    row("The “Iron Lady” sailed for Malta."),
    row("The price includes breakfast and a towel."),
]


@pytest.mark.parametrize(
    ("text", "expected"), [*CLAUSES, *INFINITIVES, *OBJECTS, *ADJECTIVES, *PASSIVES, *NO_ATTRIBUTION]
)
def test_what_a_verb_passes_on(attribute: Attribute, text: str, expected: set[str]) -> None:
    assert {told(found) for found in attribute(text)} == expected
