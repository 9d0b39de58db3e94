"""Quotations and finds → finds whose contents are whole quotations, and finds for quotations that nobody has claimed.

A quotation belongs to the verb that governs it; else to a verb right behind or before it; else to who was
quoted before in its paragraph, or whose quotation was still open when the paragraph ended; else to the
subject of the sentence before it.
"""

from __future__ import annotations

from collections.abc import Iterable

from spacy.tokens import Doc, Token

from graph.attributions.lexicon import Lexicon
from graph.attributions.marks import Quotation, find_quotations
from graph.attributions.model import Find
from graph.attributions.sources import Sources
from graph.attributions.speakers import verb_before, verb_behind
from graph.attributions.trees import is_finite, subjects
from graph.attributions.verbs import Verbs

__all__ = ["Quotations"]

SPEAKING_MARKS = frozenset({",", ".", "?", "!", "…", "...", "—", "–"})
FULL = 6
"""Words that make a quotation an utterance though no sentence mark ends it."""


class Quotations:
    """The quotations of one document and the finds that they belong to."""

    def __init__(self, doc: Doc, lexicon: Lexicon, sources: Sources, verbs: Verbs) -> None:
        self._doc = doc
        self._lexicon = lexicon
        self._sources = sources
        self._verbs = verbs
        self._quotations = find_quotations(doc)

    def settle(self, finds: list[Find]) -> list[Find]:
        """*finds*, each in or out of its quotations, with those of quotations that none of them holds."""
        for find in finds:
            self._widen(find)
        found = [find for find in finds if find.content]
        speakers: list[Find | None] = []
        for number, quotation in enumerate(self._quotations):
            holder = self._holder(quotation, found)
            if holder is None and self._is_utterance(quotation):
                before = (self._quotations[number - 1], speakers[-1]) if number else None
                holder = self._claim(quotation, found, before)
            speakers.append(holder)
        return found

    def _widen(self, find: Find) -> None:
        """Inside a quotation a content ends where it ends; from outside it is quoted to its end."""
        for quotation in self._quotations:
            inside = quotation.tokens
            if find.verb.i in inside:
                find.content &= inside - {quotation.start, quotation.end - 1 if quotation.closed else -1}
            elif self._words(find.content & inside) and not self._is_torn(find, inside):
                find.content |= inside
                find.content -= find.aside

    @staticmethod
    def _is_torn(find: Find, inside: set[int]) -> bool:
        """Whether the quotation holds a part of who says it, or of how: then it is not what is said."""
        return bool(find.cue & inside) or (find.source is not None and find.source.i in inside)

    def _holder(self, quotation: Quotation, finds: Iterable[Find]) -> Find | None:
        inside = quotation.tokens
        holders = [f for f in finds if inside <= f.content and f.verb.i not in inside]
        return max(holders, key=lambda find: find.verb.i, default=None)

    def _words(self, tokens: set[int]) -> set[int]:
        return {i for i in tokens if not self._doc[i].is_punct and not self._doc[i].is_space}

    def _is_utterance(self, quotation: Quotation) -> bool:
        """Words said, and no title or term in quotation marks."""
        inner = self._doc[quotation.start + 1 : quotation.end - 1 if quotation.closed else quotation.end]
        if len(inner) == 0:
            return False
        after = self._doc[quotation.end].text if quotation.end < len(self._doc) else ""
        before = self._doc[quotation.start - 1].text if quotation.start else ""
        leading = self._begins(quotation) or before in {",", ":"} or not self._doc[quotation.start - 1].is_alpha
        ended = (inner[-1].text in SPEAKING_MARKS and leading) or before == ":" or not quotation.closed
        verbal = any(token.pos_ in {"VERB", "AUX"} for token in inner) and len(inner) >= FULL
        return ended or verbal or (after in {",", "."} and self._begins(quotation) and verbal)

    def _begins(self, quotation: Quotation) -> bool:
        """Whether nothing stands before the quotation in its sentence or paragraph."""
        if quotation.start == 0 or self._doc[quotation.start].is_sent_start:
            return True
        return self._doc[quotation.start - 1].is_space or self._doc[quotation.start - 1].text in {".", "?", "!"}

    def _claim(
        self, quotation: Quotation, finds: list[Find], before: tuple[Quotation, Find | None] | None
    ) -> Find | None:
        verb = verb_behind(self._doc, quotation, self._lexicon) or verb_before(self._doc, quotation, self._lexicon)
        if verb is not None and (find := self._said_with(verb, quotation, finds)):
            return find
        if before is not None and before[1] is not None and self._goes_on(before[0], quotation, before[1]):
            before[1].content |= quotation.tokens
            return before[1]
        if verb is None and self._stands_alone(quotation):
            return self._after_sentence(quotation, finds)
        return None

    def _said_with(self, verb: Token, quotation: Quotation, finds: list[Find]) -> Find | None:
        find = next((find for find in finds if find.verb == verb), None)
        if find is not None:
            gap = [i for i in find.content if i not in quotation.tokens]
            if find.content and find.rule == "quotation":
                find.content |= quotation.tokens
                return find
            if self._words(set(gap)) and self._doc[quotation.end - 2].text != ",":
                return None
            find.content |= quotation.tokens
            return find
        source = self._sources.of(verb)
        if source is None or source.i in quotation.tokens:
            source = self._beside(verb)
        if source is None or source.i in quotation.tokens:
            return None
        find = Find(verb, source, "quotation", cue=self._verbs.cue(verb), content=quotation.tokens)
        finds.append(find)
        return find

    def _beside(self, verb: Token) -> Token | None:
        """The noun right behind or before *verb*, where its tree gives it no subject."""
        for token in self._doc[verb.i + 1 : min(verb.i + 5, len(self._doc))]:
            if token.is_punct or token.is_space or token.pos_ in {"VERB", "ADP", "SCONJ"}:
                break
            if token.pos_ in {"PROPN", "NOUN", "PRON"} and token.head.i < token.i:
                return token
        return None

    def _goes_on(self, before: Quotation, quotation: Quotation, find: Find) -> bool:
        """In the same paragraph, as a new sentence or behind the remark; or as all of the next one.

        A quotation that fills a paragraph goes on from one that was never closed, and from one that nothing but
        the remark about its speaker follows.
        """
        between = self._doc[before.end : quotation.start]
        broken = any("\n" in token.text for token in between)
        if not broken:
            return self._begins(quotation) or any(token.i in find.cue for token in between)
        words = [token for token in between if not token.is_space and not token.is_punct]
        if not words:
            return not before.closed or self._stands_alone(quotation)
        sentence = find.verb.sent
        remark = all(sentence.start <= token.i < sentence.end for token in words) and find.verb in words
        return remark and (self._stands_alone(quotation) or not quotation.closed)

    def _stands_alone(self, quotation: Quotation) -> bool:
        """Whether the quotation is all of its sentence: a mark ends it, and a new sentence begins behind it."""
        end = quotation.end
        last = self._doc[end - 2].text if end >= 2 else ""
        after = end >= len(self._doc) or self._doc[end].is_space or self._doc[end].is_sent_start is not False
        return self._begins(quotation) and after and last in {".", "?", "!"}

    def _after_sentence(self, quotation: Quotation, finds: list[Find]) -> Find | None:
        """ "Ruiz was furious. “It was a mess.”": who the sentence before is about, if it is somebody."""
        place = quotation.start - 1
        if place < 0 or self._doc[place].is_space:
            return None
        sentence = self._doc[place].sent
        own = subjects(sentence.root)
        if not own or not is_finite(sentence.root):
            return None
        subject = own[-1]
        if subject.pos_ != "PROPN" and not (
            subject.pos_ == "PRON" and {"Masc", "Fem"} & set(subject.morph.get("Gender", []))
        ):
            return None
        find = Find(sentence.root, subject, "sentence before", content=quotation.tokens)
        finds.append(find)
        return find
