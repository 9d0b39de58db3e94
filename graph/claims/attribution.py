"""Event → who says so: the chain of reports above it, nearest first.

Climbs from the event through the clauses that contain it: reporting verbs, claim nouns, "according
to", quotations and transcript turns. Each step that speaks becomes a :class:`Report`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Doc, Span, Token

from graph.claims.asides import find_asides
from graph.claims.complements import CONTENT, Complements
from graph.claims.parties import Parties, Party
from graph.claims.quotes import Quote, Turn, find_quotes, find_turns
from graph.claims.speakers import Speakers
from graph.claims.stance import Factuality
from graph.claims.syntax import Syntax
from graph.claims.trees import marker, preposition
from graph.claims.utterances import Report, Utterances
from graph.claims.verdicts import Verdicts
from graph.model import Kind, Stance
from graph.ontology import Ontology

__all__ = ["Attributor", "Report"]

SPEAKING = ("assertingVerbs", "accusingVerbs", "denyingVerbs", "rejectingVerbs", "confirmingVerbs")


class Attributor:
    """Finds the reports above any token of one document."""

    def __init__(self, doc: Doc, syntax: Syntax, parties: Parties, ontology: Ontology, factuality: Factuality) -> None:
        self._doc = doc
        self._syntax = syntax
        self._parties = parties
        self._words = ontology.words
        self._factuality = factuality
        self._verdicts = Verdicts(self._words, factuality)
        self._complements = Complements(self._words)
        self._speaking = frozenset().union(*(self._words[name] for name in SPEAKING))
        self._undeniable = self._words["possibleNouns"] | self._words["plannedNouns"] | _declared(ontology)
        self._speakers = Speakers(doc, self._words, parties=parties, syntax=syntax, speaking=self._speaking)
        self.authors = self._speakers.authors
        self._quotes = find_quotes(doc)
        self._utterances = Utterances(
            doc,
            self._quotes,
            speakers=self._speakers,
            verbs=self._speaking | self._words["namingVerbs"] | self._words["quotingVerbs"],
        )
        self._turns = find_turns(doc, names_speaker=self._names_speaker)
        self._asides = find_asides(doc, self._words, parties=parties)

    def chain(self, token: Token) -> list[Report]:
        """Reports above *token*, nearest first; the last may be a quotation's or a turn's speaker."""
        reports = list(self._climb(token))
        if all(report.nominal for report in reports):
            reports += self._in_passing(token)
        return reports

    def _in_passing(self, token: Token) -> Iterator[Report]:
        """The last resort: an aside of the sentence, wherever it hangs."""
        sentence = token.sent
        for aside in self._asides:
            outside = not aside.start <= token.i < aside.end
            if outside and sentence.start <= aside.start and aside.end <= sentence.end:
                yield Report(aside.parties, Stance.ASSERTS, aside.cue, "aside")
                return

    def _names_speaker(self, label: Span) -> bool:
        """Whether a label is a person's or a body's name, or a word like "question"."""
        inside = (party for token in label for party in self._parties.of(token) if party.token in label)
        return self._is_unnamed(label[0]) or any(party.entity.kind is not Kind.STATE for party in inside)

    def _is_unnamed(self, label: Token) -> bool:
        return label.lower_ in self._words["transcriptLabels"]

    def turn_at(self, token: Token) -> Turn | None:
        """The turn of a transcript that *token* stands in."""
        return next((turn for turn in self._turns if turn.start <= token.i < turn.end), None)

    def turn_before(self, turn: Turn) -> Turn | None:
        """The turn that *turn* answers."""
        place = self._turns.index(turn)
        return self._turns[place - 1] if place else None

    def quote_at(self, token: Token) -> Quote | None:
        return next((quote for quote in self._quotes if quote.start <= token.i < quote.end), None)

    def _climb(self, token: Token) -> Iterator[Report]:
        quote = self.quote_at(token)
        node, aside, false = token, False, False
        while True:
            yield from self._beside(node, quote)
            above = node.head
            leaves = above == node or (quote is not None and not quote.start <= above.i < quote.end)
            if leaves and quote is not None:
                report = self._governing(above, node) if above != node else None
                report = report or self._utterances.report(quote)
                if report:
                    yield _judged(report, false)
                quote = None
                if above == node or report:
                    break
            if above == node:
                break
            above = self._speakers.repaired(node, above)
            aside |= node.dep_ == "acl:relcl"  # "urged Chile to fine the firm, which Peru has listed"
            report = self._governing(above, node, aside=aside)
            if report:
                yield _judged(report, false)
                false = false and report.nominal
            false |= self._verdicts.falls_on(node, above)
            node = above
        if (turn := self.turn_at(token)) is not None:
            yield self._turn_report(turn.label)

    def subject(self, verb: Token) -> list[Token]:
        """The speaker's tokens of a reporting verb; of a passive one, its agent's."""
        return self._speakers.subject(verb)

    def speakers(self, verb: Token) -> tuple[Party, ...]:
        """Who speaks with *verb*; the "I" of a text that names no speaker is the document itself."""
        found = self._speakers.of(verb)
        if self.quote_at(verb) is None and self.turn_at(verb) is None:
            return tuple(party for party in found if not _is_first_person(party.token))
        return found

    def _beside(self, node: Token, quote: Quote | None) -> Iterator[Report]:
        """Parenthetical reports: "…, the ministry said", "according to the ministry"."""
        for child in node.children:
            inside = quote is not None and quote.start <= child.i < quote.end
            case = preposition(child)
            if case in self._words["sourceMarkers"]:
                yield Report(self._parties.of(child) or self.authors.of(child), Stance.ASSERTS, child, "according to")
            elif child.dep_ in {"parataxis", "advcl"} and child.lemma_.lower() in self._speaking and not inside:
                has_content = any(c.dep_ in {"ccomp", "obj"} for c in child.children)
                if not has_content and (child.dep_ == "parataxis" or marker(child) == "as"):
                    yield self._verb_report(child, "parenthetical")

    def _governing(self, above: Token, node: Token, *, aside: bool = False) -> Report | None:
        """The report that *above* makes of *node*, if *node* is its content; what is said *aside* nobody urges."""
        lemma = above.lemma_.lower()
        if above.pos_ == "NOUN" and self._is_claim(above):
            return self._claimed(above, node)
        if above.pos_ not in {"VERB", "AUX"} or not self._complements.is_content(node, above):
            return None
        if self._verdicts.calls_false(above, node):
            return Report(self.speakers(above), Stance.DENIES, above, "judgement")
        if lemma in self._words["reactingVerbs"] and node.dep_ == "obj":
            return None  # whoever welcomes a measure does not report it
        if lemma in self._words["urgingVerbs"] and not aside and self._complements.is_urged(node, above):
            return Report(self.speakers(above), Stance.ASSERTS, above, "urging verb")
        if self.declines(above):
            return Report(self.speakers(above), Stance.DECLINES, above, "declining verb")
        if lemma in self._speaking:
            if lemma in self._words["rejectingVerbs"] and node.dep_ == "obj" and self._is_undeniable(node):
                return None
            if preposition(node) == "of" and lemma in self._words["assertingVerbs"] and self._is_claim(node):
                return self._judgement_of(above)
            return self._verb_report(above, "reporting verb")
        return None

    def _claimed(self, noun: Token, node: Token) -> Report | None:
        """ "The allegation *that …*": whose it is says so."""
        if node.dep_ not in {"acl", "ccomp", "nmod", "acl:relcl", "appos"} or self._is_possessor(node):
            return None
        return Report(self._noun_speakers(noun), Stance.ASSERTS, noun, "claim noun", nominal=True)

    def _is_claim(self, noun: Token) -> bool:
        return noun.lemma_.lower() in self._words["claimNouns"]

    def _judgement_of(self, verb: Token) -> Report | None:
        """ "“It is a lie,” A said of claims that …": A says what it is, but does not claim it."""
        for said in verb.children:
            if said.dep_ in CONTENT and self._verdicts.is_false(said):
                false = not self._factuality.negated(said)
                return Report(self.speakers(verb), Stance.DENIES, verb, "judgement") if false else None
        return None

    def _is_undeniable(self, node: Token) -> bool:
        """Requests, plans and measures: who rejects one will not have it, and does not say that there is none."""
        return node.lemma_.lower() in self._undeniable

    @staticmethod
    def _is_possessor(node: Token) -> bool:
        return node.dep_ == "nmod:poss" or preposition(node) == "by"

    def _noun_speakers(self, noun: Token) -> tuple[Party, ...]:
        roles = self._syntax.roles(noun)
        tokens = [*roles.get("subject", ()), *roles.get("from", ())]
        return tuple(party for token in tokens for party in self._parties.of(token))

    def declines(self, verb: Token) -> bool:
        """Will not say: "declined to comment", "did not confirm or deny", "would not discuss"."""
        if verb.lemma_.lower() not in self._words["commentVerbs"]:
            return False
        if self._factuality.negated(verb):
            return True
        refusing = verb.dep_ == "xcomp" and verb.head.lemma_.lower() in self._words["decliningVerbs"]
        return refusing and not self._factuality.negated(verb.head)

    def _verb_report(self, verb: Token, rule: str) -> Report:
        lemma = verb.lemma_.lower()
        denying = lemma in self._words["denyingVerbs"] or lemma in self._words["rejectingVerbs"]
        stance = Stance.DENIES if denying else Stance.ASSERTS
        if self._factuality.negated(verb):
            stance = Stance.DECLINES
        return Report(self.speakers(verb), stance, verb, rule)

    def _turn_report(self, label: tuple[int, int]) -> Report:
        tokens = self._doc[label[0] : label[1]]
        named = () if self._is_unnamed(tokens[0]) else tokens
        speakers = next(filter(None, (self._parties.of(token) for token in named)), ())
        return Report(speakers, Stance.ASSERTS, tokens[0], "transcript turn")


def _declared(ontology: Ontology) -> frozenset[str]:
    """Nouns for deeds that are done by announcing them."""
    frames = (frame for relation in ontology.relations.values() if relation.declared for frame in relation.frames)
    return frozenset(lemma for frame in frames if frame.noun for lemma in frame.lemmas)


def _judged(report: Report, false: bool) -> Report:
    """ "Said the claim that … is false": whoever says so denies what the claim says."""
    denied = false and not report.nominal and report.stance is Stance.ASSERTS
    return replace(report, stance=Stance.DENIES, rule="judgement") if denied else report


def _is_first_person(token: Token) -> bool:
    return "1" in token.morph.get("Person", []) and "Sing" in token.morph.get("Number", [])
