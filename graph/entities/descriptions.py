"""Definite descriptions that point back: "the ministry", "the island", "both countries", "its neighbour"."""

from __future__ import annotations

from functools import partial

from graph.entities.reading import Reading
from graph.entities.register import Draft
from graph.entities.salience import nearest, preceding
from graph.entities.states import main_state, ruled_state, state_called
from graph.model import Kind

__all__ = ["find_descriptions"]

FAR = 40
"""An organisation may be meant that was named so many sentences before."""

FAMILIES = ("companyNouns", "groupNouns", "blocNouns", "ministryNouns", "agencyNouns", "councilNouns", "outletNouns")
"""Word lists whose words may stand for the same organisation."""

PAIRED_STATES = 2


def find_descriptions(reading: Reading) -> None:
    """Mark every definite noun phrase that means somebody named before, from left to right."""
    main = main_state(reading)
    for token in range(1, len(reading)):
        if reading.at(token) is not None or reading.pos[token] not in ("NOUN", "PROPN"):
            continue
        start = _definite(reading, token)
        if start is None:
            _mark_of_nation(reading, token)
        if start is None or _goes_on(reading, token):
            continue
        iris = _meant(reading, start, token, main)
        if iris and reading.free(start, token + 1):
            reading.mark(start, token + 1, iris, "description", note=False)
            if reading.is_word(token, "countryNouns") or reading.is_word(token, "forces"):
                reading.second(start, nearest(reading, start, partial(_is_other_state, iris), sentences=1))


def _mark_of_nation(reading: Reading, token: int) -> None:
    """ "The *Maltese* firm", behind Falcon of Malta: the organisation of that type named last, and not its state."""
    nation = reading.at(token - 1)
    if nation is None or nation.form != "demonym" or reading.feature(token, "Number") != "Sing":
        return
    start = nation.start - 1
    if not reading.is_word(start, "articles") or reading.at(start) is not None or _goes_on(reading, token):
        return
    iri = _organisation(reading, start, token) if reading.doc[token].tag_ == "NN" else None
    if iri is not None:
        reading.mark(start, token + 1, (iri,), "description", note=False)


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
            if _singles_out(reading, before):
                return None
            start = before
            continue
        break
    return None


def _singles_out(reading: Reading, token: int) -> bool:
    """ "The *first* country to sign": whoever it is, it is not just the one spoken of before."""
    return reading.feature(token, "NumType") == "Ord" or reading.is_word(token, "singlingWords")


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
    if reading.is_word(token, "stateNouns") and reading.feature(token, "Number") == "Plur":
        return ()  # "the southern states"
    iri = _explained(reading, token) or state_called(reading, start, lemma, main) or _person(reading, start, token)
    iri = iri or _organisation(reading, start, token) or _same_people(reading, start, token)
    iri = iri or ruled_state(reading, start, token, main)
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
