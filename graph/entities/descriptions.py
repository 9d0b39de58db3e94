"""Definite descriptions that point back: "the ministry", "the island", "both countries", "its neighbour"."""

from __future__ import annotations

from collections import Counter
from functools import partial

from graph.entities.datelines import dateline_state
from graph.entities.reading import Reading
from graph.entities.register import Draft
from graph.entities.salience import is_subject, nearest, preceding
from graph.model import Kind

__all__ = ["find_descriptions"]

FAR = 40
"""An organisation may be meant that was named so many sentences before."""

FAMILIES = ("companyNouns", "groupNouns", "blocNouns", "ministryNouns", "agencyNouns", "councilNouns", "outletNouns")
"""Word lists whose words may stand for the same organisation."""

PAIRED_STATES = 2

MAJOR = 1.5


def find_descriptions(reading: Reading) -> None:
    """Mark every definite noun phrase that means somebody named before, from left to right."""
    main = _main_state(reading)
    for token in range(1, len(reading)):
        if reading.at(token) is not None or reading.pos[token] not in ("NOUN", "PROPN"):
            continue
        start = _definite(reading, token)
        if start is None or _goes_on(reading, token):
            continue
        iris = _meant(reading, start, token, main)
        if iris and reading.free(start, token + 1):
            reading.mark(start, token + 1, iris, "description", note=False)
            if reading.is_word(token, "countryNouns") or reading.is_word(token, "forces"):
                reading.second(start, nearest(reading, start, partial(_is_other_state, iris), sentences=1))


def _is_other_state(iris: tuple[str, ...], draft: Draft) -> bool:
    return draft.kind is Kind.STATE and draft.iri not in iris


def _definite(reading: Reading, token: int) -> int | None:
    """Where a definite phrase with its head at *token* begins: at its article or number word."""
    start = token
    while start > 0 and token - start <= 2 and reading.at(start - 1) is None:
        before = start - 1
        if reading.lower[before] in reading.words["pairWords"]:
            return before - (before > 0 and reading.is_word(before - 1, "articles"))
        if reading.is_word(before, "articles") and reading.pos[before] in ("DET", "PRON"):
            return before
        if reading.pos[before] in ("ADJ", "NOUN", "PROPN", "PUNCT") and reading.lower[before].strip("-").isalpha():
            start = before
            continue
        break
    return None


def _goes_on(reading: Reading, token: int) -> bool:
    """Whether the noun only begins a longer phrase ("the ministry building") or says whose it is ("of …")."""
    behind = token + 1
    if behind >= len(reading):
        return False
    if reading.dep[token] in ("compound", "amod") and reading.heads[token] > token:
        return not reading.is_word(behind, "possessiveMarks")
    return reading.is_word(behind, "relatives") and reading.pos[behind] != "SCONJ"


def _meant(reading: Reading, start: int, token: int, main: str | None) -> tuple[str, ...]:
    lemma = reading.lemmas[token]
    if any(reading.lower[at] in reading.words["pairWords"] for at in range(start, token)):
        return _pair(reading, start) if reading.is_word(token, "stateNouns") else ()
    iri = _explained(reading, token) or _state_called(reading, start, lemma, main) or _person(reading, start, token)
    iri = iri or _organisation(reading, start, token) or _same_people(reading, start, token)
    iri = iri or _ruled_state(reading, start, token, main)
    return (iri,) if iri else ()


def _explained(reading: Reading, token: int) -> str | None:
    """In an apposition ("Halden, the company"): the one that it explains."""
    if reading.dep[token] != "appos":
        return None
    found = reading.at(reading.heads[token])
    return found.iris[0] if found is not None and len(found.iris) == 1 else None


def _pair(reading: Reading, token: int) -> tuple[str, ...]:
    """The two states named last, if no third one was named with them."""
    states: dict[str, int] = {}
    for found in preceding(reading, token, lambda draft: draft.kind is Kind.STATE, sentences=3):
        sentence = reading.sentences[found.start]
        if len(states) == PAIRED_STATES and sentence != min(states.values()):
            break
        states.setdefault(found.iris[0], sentence)
    return tuple(sorted(states)) if len(states) == PAIRED_STATES else ()


def _state_called(reading: Reading, token: int, lemma: str, main: str | None) -> str | None:
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
    return main if main in before else next(iter(before), None)


def _person(reading: Reading, start: int, token: int) -> str | None:
    """The person named last whose office has this word in it."""
    lemma = reading.lemmas[token]
    if lemma not in reading.words["titles"] and reading.lower[token] not in reading.words["titles"]:
        return None

    def accept(draft: Draft) -> bool:
        return draft.kind is Kind.OFFICIAL and lemma in (draft.position or "").lower().split()

    return nearest(reading, start, accept, sentences=FAR)


def _organisation(reading: Reading, start: int, token: int) -> str | None:
    """The organisation named last that is of this type, of a related one, or has the word in its name.

    With a capital ("the Panel") only the name and the type itself count.
    """
    lemma = reading.lemmas[token]
    families = [reading.words[name] for name in FAMILIES if reading.is_word(token, name)]
    capitalised = reading.texts[token][:1].isupper()

    def fits(draft: Draft) -> bool:
        related = not capitalised and any(draft.type in family for family in families)
        return draft.kind is Kind.ORGANISATION and (related or _is_called(draft, lemma))

    return nearest(reading, start, fits, sentences=FAR)


def _is_called(draft: Draft, lemma: str) -> bool:
    return draft.type == lemma or lemma in draft.name.lower().split()


def _same_people(reading: Reading, start: int, token: int) -> str | None:
    """For "the experts": those of whom some spoke before ("UN experts")."""
    if not reading.is_word(token, "officials"):
        return None
    word = reading.lower[token]

    def accept(draft: Draft) -> bool:
        people = (name.lower().split() for name in draft.names if " " in name)
        return draft.kind is not Kind.OFFICIAL and any(words[-1] == word for words in people)

    return nearest(reading, start, accept, sentences=FAR)


def _ruled_state(reading: Reading, start: int, token: int, main: str | None) -> str | None:
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
    return ruled or main or dateline_state(reading) or _last_subject(reading, start)


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


def _main_state(reading: Reading) -> str | None:
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
