"""Quotation → who utters it: a verb of saying beside it, behind it, in the sentence before, or the quotation before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from graph.claims.parties import Party
from graph.claims.quotes import CLOSING, STRAIGHT, Quote
from graph.claims.speakers import Speakers
from graph.model import Stance

__all__ = ["Report", "Utterances"]

WORDING = 3
"""Words of the longest quotation that is only a wording."""
TAIL = 12
"""Tokens behind a quotation in which its verb of saying stands."""


@dataclass(frozen=True)
class Report:
    """Somebody presents something: ``speakers`` is empty where they are unnamed or the document."""

    speakers: tuple[Party, ...]
    stance: Stance
    cue: Token
    rule: str
    nominal: bool = False


class Utterances:
    """The quotations of one document; *verbs* are those of saying and of naming."""

    def __init__(self, doc: Doc, quotes: Sequence[Quote], *, speakers: Speakers, verbs: frozenset[str]) -> None:
        self._doc = doc
        self._quotes = quotes
        self._speakers = speakers
        self._verbs = verbs
        self._found: dict[Quote, Report | None] = {}

    def report(self, quote: Quote) -> Report | None:
        """Who utters *quote*: a reporting verb beside it, the sentence before, or the quote before."""
        if quote not in self._found:
            self._found[quote] = None
            self._found[quote] = self._find(quote)
        return self._found[quote]

    def _find(self, quote: Quote) -> Report | None:
        if self._is_wording(quote):
            return None
        first = self._doc[min(quote.start + 1, quote.end - 1)].sent
        last = self._doc[max(quote.start, quote.end - 2)].sent
        verb = self._nearest_verb(quote, first.start, last.end) or self._verb_behind(quote)
        if verb is not None:
            return self._said_with(verb)
        previous = [other for other in self._quotes if other.end <= quote.start]
        if previous and self._same_paragraph(previous[-1].end, quote.start):
            return self.report(previous[-1])
        if first.start > 0 and self._same_paragraph(first.start - 1, first.start):
            before = self._doc[first.start - 1].sent
            verb = self._nearest_verb(quote, before.start, before.end)
            return self._said_with(verb) if verb is not None else None
        return None

    def _is_wording(self, quote: Quote) -> bool:
        """A few words in quotation marks inside a clause ("a “moral embargo” on …") are the writer's clause still."""
        inner = self._doc[quote.start + 1 : quote.end - 1]
        closed = self._doc[quote.end - 1].text in {*CLOSING, STRAIGHT}
        ended = len(inner) > 0 and inner[-1].is_punct
        return closed and len(inner) <= WORDING and not ended and all(t.pos_ not in {"VERB", "AUX"} for t in inner)

    def _verb_behind(self, quote: Quote) -> Token | None:
        """ "… ,” he *said*" and "… .” *Said* the envoy", where the parser begins a new sentence too early."""
        end = min(quote.end + TAIL, len(self._doc))
        stop = next((t.i for t in self._doc[quote.end : end] if t.is_space or t.text in {".", ";"}), end)
        open_end = quote.end - 2 > quote.start and self._doc[quote.end - 2].text in {",", "?", "!"}
        begins = quote.end < len(self._doc) and self._doc[quote.end].lemma_.lower() in self._verbs
        return self._nearest_verb(quote, quote.end, stop) if open_end or begins else None

    def _said_with(self, verb: Token) -> Report:
        """What stands inside quotation marks is what its speaker asserts, whatever verb introduces it."""
        return Report(self._speakers.of(verb), Stance.ASSERTS, verb, "quotation")

    def _nearest_verb(self, quote: Quote, start: int, end: int) -> Token | None:
        found = [
            token
            for token in self._doc[start:end]
            if token.pos_ == "VERB" and token.lemma_.lower() in self._verbs and not self._is_quoted(token)
        ]
        found = [token for token in found if self._speakers.subject(token) or self._speakers.of(token)]
        return min(found, key=lambda verb: self._remoteness(verb, quote), default=None)

    def _remoteness(self, verb: Token, quote: Quote) -> tuple[bool, int]:
        """What leads up to a quotation with a colon or comma comes before what is merely near."""
        mark = self._doc[quote.start - 1] if quote.start else None
        leads = mark is not None and mark.text in {":", ","} and verb.i < quote.start
        return not leads, min(abs(verb.i - quote.start), abs(verb.i - quote.end))

    def _is_quoted(self, token: Token) -> bool:
        return any(quote.start <= token.i < quote.end for quote in self._quotes)

    def _same_paragraph(self, left: int, right: int) -> bool:
        return not any(token.is_space and "\n" in token.text for token in self._doc[left : right + 1])
