"""Event + the document's date → the event's date, ISO 8601 at the precision that the words give."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from spacy.tokens import Token

from graph.claims import timephrases
from graph.claims.spans import Spans
from graph.claims.syntax import Syntax
from graph.claims.times import YEAR, resolve, season
from graph.claims.trees import is_nominal, prepositions

__all__ = ["EventDates"]

INNER = frozenset({"nmod:poss", "compound", "nmod:unmarked"})
"""How a date hangs that tells which event is meant: "*last July's* coup", "its *February 2021* coup"."""
PRESENT = frozenset({"VBZ", "VBP"})


class EventDates:
    """Dates of events in one document, relative ones resolved against *document_date* (may be None)."""

    def __init__(self, document_date: str | None, syntax: Syntax, words: Mapping[str, frozenset[str]]) -> None:
        self._document_date = document_date
        self._syntax = syntax
        self._words = words
        self._spans = Spans(words)
        self._seasons = {name: int(month) for name, month in (entry.split() for entry in words["seasons"])}

    def of(self, token: Token, parts: Iterable[Token] = ()) -> str | None:
        """The first date among the time phrases of the event at *token* and of the verb that carries it.

        What hangs on *parts* of the event that are joined to others comes first ("blacklisted A in May, B in June").
        """
        hosts = self._hosts(token)
        phrases = [*timephrases.beside(parts, token), *timephrases.hanging(hosts)]
        phrases += [phrase for host in hosts for phrase in timephrases.shared(host)]
        return next(filter(None, (*self._shifted(hosts), *map(self._read, phrases), *self._around(token))), None)

    def of_answer(self, cue: Token, accusation: Token) -> str | None:
        """When it was denied: as the words say, or, told right behind the *accusation*, when that was made."""
        follows = accusation.sent.end == cue.sent.start and accusation.tag_ == cue.tag_ == "VBD"
        return self.of(cue) or (self.of(accusation) if follows else None)

    def of_saying(self, cue: Token) -> str | None:
        """The date that hangs on the word of saying itself; None for one that lies after the document's."""
        written = self._document_date
        dates = map(self._read, timephrases.hanging_on(cue))
        return next((date for date in dates if date and (written is None or date[: len(written)] <= written)), None)

    def _hosts(self, token: Token) -> list[Token]:
        """*token*, and for a noun the verbs that say what is done; none that ends it ("lifted the embargo")."""
        if not is_nominal(token):
            return [token]
        verbs = [verb for verb, _ in self._syntax.carriers(token) if not self._is("endings", verb)]
        said = [token.head] if token.dep_ in {"nsubj", "nsubj:pass"} else []  # "the embargo has been in place since …"
        return list(dict.fromkeys([token, *verbs, *said]))

    def _shifted(self, hosts: list[Token]) -> Iterator[str | None]:
        """What lies a span away from another time: "*six months earlier*", "*a decade after* it came, it is …"."""
        for span in (span for host in hosts for span in self._spans.of(host)):
            anchor = self._anchor(span.anchor)
            yield resolve(span.phrase, anchor) if anchor else None

    def _anchor(self, verb: Token) -> str | None:
        """When the clause of *verb* takes place: its own date, or today where it is in the present."""
        dates = (*map(self._read, timephrases.hanging([verb])), *self._around(verb, ending=True))
        helpers = (child for child in verb.children if child.dep_ in {"aux", "cop", "aux:pass"})
        present = any(word.tag_ in PRESENT for word in (verb, *helpers))
        return next(filter(None, dates), self._document_date if present else None)

    def _around(self, token: Token, *, ending: bool = False) -> Iterator[str | None]:
        """Dates by word order; those of the end of something only where that is asked for (*ending*)."""
        for word in timephrases.find_around(token, self._words["timeNouns"]):
            if ending or not self._is("endings", word.head):
                named = timephrases.is_calendar(word) and not (self._is_end(word) or self._is_number(word))
                yield resolve(timephrases.date_at(word), self._document_date) if named else self._read(word)

    def _read(self, phrase: Token) -> str | None:
        """The date of a time phrase; a span ("for a year") or an end ("until May") is none."""
        if self._spans.is_span(phrase) or self._is_end(phrase) or self._is_number(phrase):
            return None
        if (first := timephrases.beginning(phrase)) is not None:
            return resolve(timephrases.date_at(first), self._document_date)
        words = timephrases.text(phrase)
        begins = next((self._seasons[part] for part in words.lower().split() if part in self._seasons), None)
        if begins is not None and not YEAR.search(words):
            last = any(self._is("lastWords", child) for child in phrase.children)
            return season(begins, self._document_date) if last else None
        return resolve(words, self._document_date) or self._within(phrase)

    def _within(self, phrase: Token) -> str | None:
        """ "Since its *February 2021* coup"; "after *last July's* coup": the year, if that looks back from today."""
        marks = set(prepositions(phrase))
        since, after = marks & self._words["sinceMarks"], marks & self._words["occasionMarks"]
        for child in phrase.children if since or after else ():
            words = timephrases.opening(child)
            date = resolve(words, self._document_date) if child.dep_ in INNER else None
            if date and (since or not YEAR.search(words)):
                return date if since else date[:4]
        return None

    def _is_end(self, word: Token) -> bool:
        """ "*Until* 31 May": how long it holds, not when it begins."""
        head = timephrases.head_of_date(word)
        return bool({*prepositions(word), *prepositions(head)} & self._words["spanMarks"])

    def _is_number(self, word: Token) -> bool:
        """ "Resolution *1970*": the number of a text."""
        return word.i > 0 and self._is("instrumentNouns", word.nbor(-1)) and word.text.isdigit()

    def _is(self, words: str, token: Token) -> bool:
        return bool({token.lemma_.lower(), token.lower_} & self._words[words])
