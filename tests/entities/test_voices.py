"""A speech tells who says "we" in it."""

from __future__ import annotations

from tests.entities.conftest import Read

SPEECH = "Estonia condemns the attack. We have taught Iraqi police, and we will go on."


def test_the_state_that_condemns_is_the_one_that_speaks(read: Read) -> None:
    assert read(SPEECH).meanings["We"] == ("state/ee",)


def test_a_text_about_a_state_is_no_speech_of_it(read: Read) -> None:
    assert "We" not in read("Estonia sold boats to Chad. We have seen it, and we regret it.").meanings


def test_two_states_that_condemn_leave_it_open(read: Read) -> None:
    text = "Estonia condemns the report. Peru condemns the list. We have taught guards, and we will go on."
    assert "We" not in read(text).meanings
