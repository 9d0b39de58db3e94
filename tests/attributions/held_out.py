"""Sentences written before the code, to measure it once: never looked at while it is made.

Each is a sentence and its attributions as ``source | cue | content``: the source is empty where nobody is
named, and an ellipsis stands between the pieces of a content in two places.
"""

from __future__ import annotations

__all__ = ["HELD_OUT"]

HELD_OUT: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "The governor of the central bank, Ilse Brandt, said interest rates would stay where they are until spring.",
        (
            "The governor of the central bank, Ilse Brandt | said | interest rates would stay where they are until "
            "spring",
        ),
    ),
    (
        "Two nurses who had worked the night shift told investigators that nobody had checked the oxygen tanks.",
        ("Two nurses | told | that nobody had checked the oxygen tanks",),
    ),
    (
        "“We are not going to apologise for winning,” the coach said after the match. “That would be absurd.”",
        ("the coach | said | “We are not going to apologise for winning,” … “That would be absurd.”",),
    ),
    (
        "The ferry, according to the port authority, was carrying twice as many passengers as allowed.",
        ("the port authority | according to | The ferry … was carrying twice as many passengers as allowed",),
    ),
    (
        "House prices will fall by a tenth next year, economists at the Tilburg Institute predicted on Tuesday.",
        ("economists at the Tilburg Institute | predicted | House prices will fall by a tenth next year",),
    ),
    (
        "Senator Paula Whitcomb accused the company of hiding the results of its own tests.",
        ("Senator Paula Whitcomb | accused | the company of hiding the results of its own tests",),
    ),
    (
        "The singer denied having met the promoter before the concert.",
        ("The singer | denied | having met the promoter before the concert",),
    ),
    (
        "The airline is believed to be looking for a partner in Asia.",
        (" | is believed | The airline … to be looking for a partner in Asia",),
    ),
    (
        "Mr. Okafor's claim that the votes were counted twice has been rejected by the court.",
        (
            "Mr. Okafor | claim | that the votes were counted twice",
            "the court | has been rejected | Mr. Okafor's claim that the votes were counted twice",
        ),
    ),
    (
        "She wondered whether the bridge would ever open.",
        ("She | wondered | whether the bridge would ever open",),
    ),
    (
        "“Where did the money go?” asked Tomas Lindgren, the committee's chairman.",
        ("Tomas Lindgren, the committee's chairman | asked | “Where did the money go?”",),
    ),
    (
        "A spokeswoman for the hospital declined to comment on the lawsuit.",
        ("A spokeswoman for the hospital | declined | to comment on the lawsuit",),
    ),
    (
        "The mayor promised to plant ten thousand trees before the end of her term.",
        ("The mayor | promised | to plant ten thousand trees before the end of her term",),
    ),
    (
        "The union called for a boycott of the elections.",
        ("The union | called for | a boycott of the elections",),
    ),
    (
        "“The roof,” Mrs. Hale added, “was never safe.”",
        ("Mrs. Hale | added | “The roof,” … “was never safe.”",),
    ),
    (
        "The report, which was published on Monday, concludes that the pilots ignored three warnings.",
        ("The report | concludes | that the pilots ignored three warnings",),
    ),
    (
        "In a letter to shareholders, the chairman wrote that the merger “made no sense at all”.",
        ("the chairman | wrote | that the merger “made no sense at all”",),
    ),
    (
        "Police say they are looking for a red van.",
        ("Police | say | they are looking for a red van",),
    ),
    (
        "Ruiz left the meeting early, saying he had a train to catch.",
        ("Ruiz | saying | he had a train to catch",),
    ),
    (
        "The minister insisted that nobody would lose a job, but union leaders said they doubted it.",
        (
            "The minister | insisted | that nobody would lose a job",
            "union leaders | said | they doubted it",
            "they | doubted | it",
        ),
    ),
    (
        "Analysts expect the company to report a loss of $40 million for the quarter.",
        ("Analysts | expect | the company to report a loss of $40 million for the quarter",),
    ),
    (
        "The trade group warned against new taxes on imported steel.",
        ("The trade group | warned | against new taxes on imported steel",),
    ),
    (
        "Rescuers fear that more people may be trapped under the snow.",
        ("Rescuers | fear | that more people may be trapped under the snow",),
    ),
    (
        "It is not known how the fire started.",
        (" | is not known | how the fire started",),
    ),
    (
        "“I have nothing to hide,” he told the newspaper “Morgenpost” in an interview published on Sunday.",
        ("he | told | “I have nothing to hide,”",),
    ),
    (
        "The former goalkeeper, now 61, recalled how his father had sold the family car to pay for his boots.",
        ("The former goalkeeper, now 61 | recalled | how his father had sold the family car to pay for his boots",),
    ),
    (
        "Witnesses described seeing smoke above the harbour shortly before noon.",
        ("Witnesses | described | seeing smoke above the harbour shortly before noon",),
    ),
    (
        "The board has decided to close two of its five plants, the company announced.",
        (
            "The board | has decided | to close two of its five plants",
            "the company | announced | The board has decided to close two of its five plants",
        ),
    ),
    (
        "Neither the club nor the player would say how much was paid.",
        ("Neither the club nor the player | would say | how much was paid",),
    ),
    (
        "The new rules are, in the words of one dairy farmer, “a death sentence”.",
        ("one dairy farmer | in the words of | The new rules are … “a death sentence”",),
    ),
    (
        "The judge ordered the newspaper to publish a correction.",
        ("The judge | ordered | the newspaper to publish a correction",),
    ),
    (
        "As the prosecutor pointed out, the door had been locked from inside.",
        ("the prosecutor | pointed out | the door had been locked from inside",),
    ),
    (
        "Residents complained about the noise from the new runway.",
        ("Residents | complained | about the noise from the new runway",),
    ),
    (
        "There are fears that the dam will not hold.",
        (" | fears | that the dam will not hold",),
    ),
    (
        "Her lawyer, Dieter Holm, said: “My client never signed that paper.”",
        ("Her lawyer, Dieter Holm | said | “My client never signed that paper.”",),
    ),
    (
        "Asked about the rumours, Ms. Varga said that she had no plans to run for president.",
        ("Ms. Varga | said | that she had no plans to run for president",),
    ),
    (
        "Scientists at two universities have found that the beetles can sense fire from 80 kilometres away.",
        ("Scientists at two universities | have found | that the beetles can sense fire from 80 kilometres away",),
    ),
    (
        "“It was the worst day of my life,” said Maria Teller, a baker whose shop was flooded. "
        "“I lost everything I had built.”",
        ("Maria Teller, a baker | said | “It was the worst day of my life,” … “I lost everything I had built.”",),
    ),
    (
        "The festival's director hopes tickets will sell out by Friday and said extra buses would run all night.",
        (
            "The festival's director | hopes | tickets will sell out by Friday",
            "The festival's director | said | extra buses would run all night",
        ),
    ),
    (
        "Under the plan, reported first by the Daily Courier, the station would be moved underground.",
        ("the Daily Courier | reported | Under the plan … the station would be moved underground",),
    ),
    (
        "The inquiry was told that the alarm had been switched off months earlier.",
        (" | was told | that the alarm had been switched off months earlier",),
    ),
    (
        "The company's warning that profits would halve sent its shares down 12 percent.",
        ("The company | warning | that profits would halve",),
    ),
    (
        "He said he thought the plan was “mad”.",
        (
            "He | said | he thought the plan was “mad”",
            "he | thought | the plan was “mad”",
        ),
    ),
    (
        "Officials, speaking on condition of anonymity, said the talks had collapsed.",
        ("Officials | said | the talks had collapsed",),
    ),
    (
        "“No,” he said.",
        ("he | said | “No,”",),
    ),
    (
        "Farmers demanded that the government pay for the lost harvest.",
        ("Farmers | demanded | that the government pay for the lost harvest",),
    ),
)
