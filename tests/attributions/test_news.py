"""Sentences as newspapers write them, with all that they attribute."""

from __future__ import annotations

import pytest

from tests.attributions.conftest import Attribute
from tests.attributions.tables import row, told

NEWS = [
    row(
        "But Mr. Lane said that while retail sales were weak, analysts aren't worried.",
        "Mr. Lane | said | that while retail sales were weak, analysts aren't worried",
    ),
    row(
        "“It's a disaster,” says Kim Roe, who runs a fund in Boston, adding: “We sold everything.”",
        "Kim Roe | says | “It's a disaster,”",
        "Kim Roe | adding | “We sold everything.”",
    ),
    row(
        "Mr. Hart, 55 years old, said he will resign, effective Jan. 1.",
        "Mr. Hart | said | he will resign, effective Jan. 1",
    ),
    row(
        "The company said net income rose 5% to $3.2 million, or 12 cents a share, from $3 million a year earlier.",
        "The company | said | net income rose 5% to $3.2 million, or 12 cents a share, from $3 million a year earlier",
    ),
    row(
        "The department said in a news release Friday that the dam was safe.",
        "The department | said | that the dam was safe",
    ),
    row(
        "Rossi tweeted Monday night that she would vote no.",
        "Rossi | tweeted | that she would vote no",
    ),
    row(
        "Cole, in an interview with Lake News, said he'd consider it.",
        "Cole | said | he'd consider it",
    ),
    row(
        "Asked whether he would run, Lee replied: “No.”",
        "Lee | replied | “No.”",
    ),
    row(
        "Sen. Ana Ruiz (R-Tex.) told LNN's “State of the Nation” that she was undecided.",
        "Sen. Ana Ruiz (R-Tex.) | told | that she was undecided",
    ),
    row(
        "More than half of voters say the country is on the wrong track, according to a poll released "
        "Tuesday by Norris University.",
        "a poll released Tuesday by Norris University | according to | More than half of voters say the "
        "country is on the wrong track",
        "More than half of voters | say | the country is on the wrong track",
    ),
    row(
        "He was described by friends as quiet.",
        "friends | was described | He … as quiet",
    ),
    row(
        "Her campaign manager, Tim Ode, dismissed the report as “garbage” and said the candidate would not apologize.",
        "Her campaign manager, Tim Ode | dismissed | the report as “garbage”",
        "Her campaign manager, Tim Ode | said | the candidate would not apologize",
    ),
    row(
        "“She's a liar,” Mr. Cole, who was wearing a red hat, shouted from the back.",
        "Mr. Cole | shouted | “She's a liar,”",
    ),
    row(
        "The memo, obtained by The Herald, says the firm knew about the leak.",
        "The memo | says | the firm knew about the leak",
    ),
    row(
        "Mr. Bass declined to be interviewed.",
        "Mr. Bass | declined | to be interviewed",
    ),
    row(
        "The company, which makes tires, said it plans to close a plant.",
        "The company | said | it plans to close a plant",
        "it | plans | to close a plant",
    ),
    row(
        "In an Aug. 3 letter, the agency told the firm it had violated the rule.",
        "the agency | told | it had violated the rule",
    ),
    row(
        "The firm's lawyers contend in court papers that the patent is void.",
        "The firm's lawyers | contend | that the patent is void",
    ),
    row(
        "“The market,” sighs one trader, “is dead.”",
        "one trader | sighs | “The market,” … “is dead.”",
    ),
    row(
        "Says Mr. Dunn: “We're done.”",
        "Mr. Dunn | Says | “We're done.”",
    ),
    row(
        "Republicans, he predicted, will lose.",
        "he | predicted | Republicans … will lose",
    ),
    row(
        "He called on Congress to act.",
        "He | called on | Congress to act",
    ),
    row(
        "The judge ruled Friday that the law is unconstitutional.",
        "The judge | ruled | that the law is unconstitutional",
    ),
    row(
        "Officials said they didn't know how many had died, but that at least 20 people were missing.",
        "Officials | said | they didn't know how many had died, but that at least 20 people were missing",
        "they | didn't know | how many had died",
    ),
    row(
        "“I don't think he understands,” Ms. Roe said of Mr. Cole. “He never did.”",
        "Ms. Roe | said | “I don't think he understands,” … “He never did.”",
        "I | don't think | he understands",
    ),
    row(
        "The senator has repeatedly said that he opposes the bill, calling it “a giveaway to the rich.”",
        "The senator | has repeatedly said | that he opposes the bill",
        "he | opposes | the bill",
        "The senator | calling | it “a giveaway to the rich.”",
    ),
    row(
        "He said: “We're not going to let that happen. Not now. Not ever.”",
        "He | said | “We're not going to let that happen. Not now. Not ever.”",
    ),
    row(
        "The agency's director, John Ames, who took office in May, acknowledged in an e-mail that mistakes were made.",
        "The agency's director, John Ames | acknowledged | that mistakes were made",
    ),
    row(
        "A majority of Americans think the economy is getting worse, polls show.",
        "polls | show | A majority of Americans think the economy is getting worse",
        "A majority of Americans | think | the economy is getting worse",
    ),
    row(
        "“It is what it is,” he said, shrugging. “People will get over it.”",
        "he | said | “It is what it is,” … “People will get over it.”",
    ),
    row(
        "The group also asked the court to block the rule, arguing that it violates the law.",
        "The group | asked | the court to block the rule",
        "The group | arguing | that it violates the law",
    ),
    row(
        "Mr. Cole has said he would deport millions, but his advisers now suggest he may soften that stance.",
        "Mr. Cole | has said | he would deport millions",
        "his advisers | suggest | he may soften that stance",
    ),
    row(
        "What he wants, he said, is a fair trial.",
        "he | said | What he wants … is a fair trial",
    ),
    row(
        "Investigators concluded the fire was an accident, people familiar with the matter said.",
        "people familiar with the matter | said | Investigators concluded the fire was an accident",
        "Investigators | concluded | the fire was an accident",
    ),
    row(
        "“You can't just walk away,” he said in his thick accent, “and expect us to clap.”",
        "he | said | “You can't just walk away,” … “and expect us to clap.”",
        "You | expect | us to clap",
    ),
    row(
        "He added that, in his opinion, the law was clear.",
        "He | added | that, in his opinion, the law was clear",
        "his | in … opinion | that … the law was clear",
    ),
    row(
        "The White House said on Tuesday it was considering new limits, but gave no details.",
        "The White House | said | it was considering new limits, but gave no details",
    ),
]


@pytest.mark.parametrize(("text", "expected"), NEWS)
def test_what_a_newspaper_attributes(attribute: Attribute, text: str, expected: set[str]) -> None:
    assert {told(found) for found in attribute(text)} == expected
