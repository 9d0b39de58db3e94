"""A phrase for a state or its rulers → which one: "the island", "the country", "that country", "the army"."""

from __future__ import annotations

from collections import Counter

from graph.entities.datelines import dateline_state
from graph.entities.reading import Reading
from graph.entities.register import Draft
from graph.entities.rulers import state_behind
from graph.entities.salience import is_subject, nearest, preceding
from graph.model import Kind

__all__ = ["main_state", "ruled_state", "state_called"]

FAR = 40
"""A state may be meant that was named so many sentences before."""
MAJOR = 1.5
"""The main state is mentioned at least so many times as often as any other."""


def state_called(reading: Reading, token: int, lemma: str, main: str | None) -> str | None:
    """A state that is an island, a kingdom …; for "the country" the one that is spoken of."""
    special = nearest(reading, token, lambda draft: lemma in draft.called, sentences=FAR)
    if special is not None:
        return special
    if lemma in reading.words["countryNouns"]:
        return _country(reading, token, None if reading.is_word(token, "distantWords") else main)
    return None


def _country(reading: Reading, token: int, main: str | None) -> str | None:
    """For "the country": the main state if it was just mentioned, else the last that is not the subject here.

    "That country" is not the main one, which is near to everybody, but the one just mentioned.
    """
    near = list(preceding(reading, token, lambda draft: draft.kind is Kind.STATE, sentences=1))
    doers = {f.iris[0] for f in near if reading.same_sentence(f.start, token) and is_subject(reading, f)}
    before = [found.iris[0] for found in near if found.iris[0] not in doers]
    return main if main in before else next(iter(before), None) or _of_speaker(reading, token)


def _of_speaker(reading: Reading, token: int) -> str | None:
    """The state of the official who is the subject before, if no state is named: "the premier said the country …"."""
    officials = preceding(reading, token, lambda draft: draft.kind is Kind.OFFICIAL, sentences=1)
    speaker = next((found for found in officials if is_subject(reading, found)), None)
    owner = state_behind(reading, speaker.iris[0]) if speaker is not None else None
    if owner is None or owner not in reading.register.gazetteer.states:
        return None
    return reading.register.known(owner).iri


def ruled_state(reading: Reading, start: int, token: int, main: str | None) -> str | None:
    """For "the government", "the army", "the generals": the state whose they were before, else one whose rulers
    were named, else the one that the document is about, else the subject of the last sentence."""
    ruling = reading.is_word(token, "governments")
    if not (ruling or reading.is_word(token, "forces")):
        return None
    lemma = reading.lemmas[token]
    same = nearest(reading, start, lambda draft: lemma in _parts_named(reading, draft), sentences=FAR)
    if same is not None:
        return same
    rulers = reading.words["governments"] - reading.words["stateNouns"] if ruling else frozenset()
    ruled = nearest(reading, start, lambda draft: bool(rulers & _parts_named(reading, draft)), sentences=FAR)
    ruled = ruled or _spoken_of(reading, start, main) or dateline_state(reading)
    return ruled or _last_subject(reading, start)


def _spoken_of(reading: Reading, start: int, main: str | None) -> str | None:
    """The main state, unless it is named once and only further on: "the government sent shells to fight Peru"."""
    places = [found.start for found in reading.all_found() if main in found.iris]
    return main if len(places) > 1 or any(place < start for place in places) else None


def _parts_named(reading: Reading, draft: Draft) -> frozenset[str]:
    """The words of the names by which a part of the state was mentioned: "army" of "Chad's army-led government"."""
    if draft.kind is not Kind.STATE:
        return frozenset()
    written = draft.names.difference(reading.register.gazetteer.states[draft.iri].all_names)
    return frozenset(word for name in written for word in name.lower().replace("-", " ").split())


def _last_subject(reading: Reading, token: int) -> str | None:
    """The only state of the sentence before, if it is the subject there."""
    states = [
        found
        for found in preceding(reading, token, lambda draft: draft.kind is Kind.STATE, sentences=1)
        if reading.sentences[found.start] < reading.sentences[token]
    ]
    alone = len({found.iris for found in states}) == 1
    return states[0].iris[0] if alone and any(is_subject(reading, found) for found in states) else None


def main_state(reading: Reading) -> str | None:
    """The state that the document is about: mentioned at least ``MAJOR`` times as often as any other."""
    counts = Counter(
        found.iris[0]
        for found in reading.all_found()
        if len(found.iris) == 1 and found.form != "pronoun" and reading.draft(found.iris[0]).kind is Kind.STATE
    )
    most = counts.most_common(2)
    if not most or (len(most) > 1 and most[0][1] < MAJOR * most[1][1]):
        return None
    return most[0][0]
