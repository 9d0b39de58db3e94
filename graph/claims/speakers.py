"""Verb of saying → who speaks: its subject, the author of the text that is its subject, or who stands beside it.

The tree is asked first. Where it gives a verb of saying no subject at all, word order answers: "Peru, citing
a leak, *reported*", "…, *says* the minister, …".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from spacy.tokens import Doc, Token

from graph.claims.authors import Authors
from graph.claims.parties import Parties, Party
from graph.claims.syntax import Syntax
from graph.claims.trees import conjuncts, is_relative, marker

__all__ = ["Speakers"]

INSERTION = 14
"""Tokens that may stand between two commas before the verb: longer ones are rarely an insertion."""
INVERTED = 6
"""Tokens behind an inverted verb in which its subject has to begin."""
SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
DASHES = frozenset({"—", "–", "-"})
DATELINE = 24
"""Tokens of the longest dateline, with two places, a date and an agency."""
FINITE = {"VBD": "past", "VBZ": "present", "VBP": "present"}


class Speakers:
    """Finds who speaks with the verbs of one document; *speaking* are the verbs of saying."""

    def __init__(
        self,
        doc: Doc,
        words: Mapping[str, frozenset[str]],
        *,
        parties: Parties,
        syntax: Syntax,
        speaking: frozenset[str],
    ) -> None:
        self._doc = doc
        self._words = words
        self._parties = parties
        self._syntax = syntax
        self._speaking = speaking
        self.authors = Authors(doc, words, parties=parties, syntax=syntax)

    def of(self, verb: Token) -> tuple[Party, ...]:
        """Who speaks with *verb*; nobody where the speaker is no party."""
        if self._is_hearsay(verb):
            return ()
        if self._is_inverted(verb) and (found := self._behind(verb)):
            return found
        subject = self.subject(verb)
        found = tuple(party for token in subject for party in self._parties.of(token, places=False))
        found = found or tuple(party for token in subject for party in self.authors.of(token))
        if found or (subject and not self._cannot_speak(verb)):
            return found
        above = self.reporting_above(verb)
        return self.of(above) if above is not None else self._beside(verb)

    def _is_hearsay(self, verb: Token) -> bool:
        """ "Chile Said to Ship Rifles": who is said to do it is not who says so."""
        reported = verb.tag_ in {"VBD", "VBN"} and verb.lemma_.lower() in self._words["hearsayVerbs"]
        return reported and any(c.dep_ == "xcomp" and marker(c) == "to" for c in verb.children)

    def subject(self, verb: Token) -> list[Token]:
        """The speaker's tokens of a reporting verb; of a passive one, its agent's."""
        own = [c for c in verb.children if c.dep_ in SUBJECTS]
        node = verb
        while node.dep_ == "conj" and not any(c.dep_ in SUBJECTS for c in node.children):
            above = self.repaired(node, node.head)
            if above != node.head:
                return self.subject(above)
            node = node.head
        if len(own) > 1 and own[-1].i < verb.i and not is_relative(own[-1]):
            return _behind_dateline(conjuncts(own[-1]), verb)
        return _behind_dateline(self._syntax.roles(verb).get("subject", ()), verb)

    def repaired(self, node: Token, above: Token) -> Token:
        """A finite verb coordinated inside reported speech may belong to the reporting verb.

        "X said that A and B *are* cooperating, but *did* not confirm it": the tense tells.
        """
        if node.dep_ != "conj" or above.dep_ != "ccomp" or above.head.lemma_.lower() not in self._speaking:
            return above
        if any(child.dep_ in {"nsubj", "nsubj:pass", "mark"} for child in node.children):
            return above
        tense = _tense(node)
        return above.head if tense and tense == _tense(above.head) != _tense(above) else above

    def reporting_above(self, verb: Token) -> Token | None:
        """ "Stated that its aid was lawful and *dismissed* the report": who dismisses is who stated."""
        above = verb.head
        bare = verb.dep_ == "conj" and not any(c.dep_ in {*SUBJECTS, "mark"} for c in verb.children)
        if bare and above.dep_ == "ccomp" and above.head.lemma_.lower() in self._speaking:
            return above.head
        return None

    def _is_inverted(self, verb: Token) -> bool:
        """ "Lima, says the minister, has …": the subject before the comma is that of what is said."""
        subject = next((c for c in verb.children if c.dep_ == "nsubj" and c.i < verb.i), None)
        said = any(c.dep_ == "ccomp" and c.i > verb.i for c in verb.children)
        comma = verb.i > 0 and self._doc[verb.i - 1].text == ","
        return subject is not None and said and comma and verb.tag_ in FINITE and self._has_comma_behind(verb)

    def _has_comma_behind(self, verb: Token) -> bool:
        between = self._doc[verb.i + 1 : verb.i + 1 + INSERTION]
        comma = next((token.i for token in between if token.text == ","), None)
        return comma is not None and all(t.pos_ not in {"VERB", "AUX"} for t in self._doc[verb.i + 1 : comma])

    def _cannot_speak(self, verb: Token) -> bool:
        """Whether the subject is only inherited from a clause about something else."""
        return self.reporting_above(verb) is not None

    def _beside(self, verb: Token) -> tuple[Party, ...]:
        if verb.lemma_.lower() not in self._speaking or not self._may_be_finite(verb):
            return ()
        before = self._doc[verb.i - 1] if verb.i else verb
        turned = verb.lemma_.lower() in self._words["assertingVerbs"] - self._words["accusingVerbs"]
        if before.is_punct and turned and (found := self._behind(verb)):
            return found
        place = self._last_before(verb)
        return self._ending_at(place) if place is not None else ()

    def _may_be_finite(self, verb: Token) -> bool:
        if any(child.dep_ in {"aux:pass", "obl:agent"} for child in verb.children) or verb.i + 1 >= len(self._doc):
            return False
        if verb.tag_ in FINITE:
            return True
        following = self._doc[verb.i + 1]
        if any(token.pos_ == "SCONJ" for token in self._doc[verb.i + 1 : verb.i + 1 + INVERTED]):
            return True
        accused = verb.lemma_.lower() in self._words["accusingVerbs"] and following.pos_ == "ADP"
        helped = any(child.dep_ == "aux" for child in verb.children)
        return verb.tag_ == "VBN" and (helped or not (accused or following.pos_ in {"ADP", "PUNCT"}))

    def _behind(self, verb: Token) -> tuple[Party, ...]:
        """ ", says the minister,": the phrase right behind an inverted verb."""
        for token in self._doc[verb.i + 1 : verb.i + 1 + INVERTED]:
            if token.is_punct or token.pos_ in {"VERB", "ADP", "SCONJ"}:
                break
            if found := self._parties.of(token, places=False):
                return found
        return ()

    def _last_before(self, verb: Token) -> int | None:
        """The last word of the phrase before the verb group; an insertion between commas is passed over."""
        place = verb.i - 1
        while place > verb.sent.start and self._doc[place].pos_ in {"ADV", "AUX", "PART"}:
            place -= 1
        if place > verb.sent.start and self._doc[place].text == ",":
            for left in range(place - 1, max(verb.sent.start, place - INSERTION), -1):
                if self._doc[left].text == ",":
                    return left - 1
            return None
        return place if place >= verb.sent.start else None

    def _ending_at(self, place: int) -> tuple[Party, ...]:
        token = self._doc[place]
        ends = self._parties.span(token)[1] == place + 1
        return self._parties.of(token, places=False) if ends and token.pos_ != "PRON" else ()


def _behind_dateline(subjects: Iterable[Token], verb: Token) -> list[Token]:
    """*subjects* without the place of a dateline ("LIMA, May 3 — The minister said …")."""
    found = list(subjects)
    sentence = verb.sent
    dash = next((token.i for token in sentence[:DATELINE] if token.text in DASHES), None)
    if dash is None or not sentence[0].is_upper:
        return found
    return [token for token in found if token.i > dash] or found


def _tense(verb: Token) -> str | None:
    finite = [verb, *(child for child in verb.children if child.dep_ in {"aux", "aux:pass", "cop"})]
    return next((FINITE[token.tag_] for token in finite if token.tag_ in FINITE), None)
