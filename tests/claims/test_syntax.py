"""Tree → roles: the same doer, deed and receiver, whatever the construction."""

from __future__ import annotations

import pytest

from graph.claims.syntax import Syntax
from graph.claims.trees import conjuncts, is_relative, marker, preposition
from tests.claims.planted import read_syntax
from tests.trees import plant

ACTIVE = [
    (
        "a plain clause",
        "Chad/NNP:nsubj>sold sold=sell/VBD:ROOT tea/NN:obj>sold to/IN:case>Mali Mali/NNP:obl>sold",
        "sold",
        {"subject": ["Chad"], "object": ["tea"], "to": ["Mali"]},
    ),
    (
        "two objects",
        "Chad/NNP:nsubj>sold sold=sell/VBD:ROOT Mali/NNP:iobj>sold tea/NN:obj>sold",
        "sold",
        {"subject": ["Chad"], "object": ["tea"], "indirect": ["Mali"]},
    ),
    (
        "a passive with its agent",
        "tea/NN:nsubj:pass>sold was/VBD:aux:pass>sold sold=sell/VBN:ROOT to/IN:case>Mali Mali/NNP:obl>sold "
        "by/IN:case>Chad Chad/NNP:obl:agent>sold",
        "sold",
        {"subject": ["Chad"], "object": ["tea"], "to": ["Mali"], "by": ["Chad"]},
    ),
    (
        "a passive of two objects",
        "Mali/NNP:nsubj:pass>sold was/VBD:aux:pass>sold sold=sell/VBN:ROOT tea/NN:obj>sold",
        "sold",
        {"indirect": ["Mali"], "object": ["tea"]},
    ),
    (
        "a bare participle",
        "tea/NN:ROOT sold=sell/VBN:acl>tea by/IN:case>Chad Chad/NNP:obl:agent>sold",
        "sold",
        {"subject": ["Chad"], "object": ["tea"], "by": ["Chad"]},
    ),
    (
        "a clause of purpose",
        "Chad/NNP:nsubj>taught taught=teach/VBD:ROOT crews/NNS:obj>taught to/TO:mark>fly fly/VB:xcomp>taught",
        "taught",
        {"subject": ["Chad"], "object": ["crews"], "infinitive": ["fly"]},
    ),
]

RELATIVE = [
    (
        "subject of a relative clause",
        "Chad/NNP:ROOT which/WDT:nsubj>sold sold=sell/VBD:acl:relcl>Chad tea/NN:obj>sold",
        "sold",
        {"subject": ["Chad"], "object": ["tea"]},
    ),
    (
        "object of a relative clause",
        "tea/NN:ROOT that/WDT:obj>sold Chad/NNP:nsubj>sold sold=sell/VBD:acl:relcl>tea",
        "sold",
        {"subject": ["Chad"], "object": ["tea"]},
    ),
    (
        "object of a relative clause without a pronoun",
        "tea/NN:ROOT Chad/NNP:nsubj>sold sold=sell/VBD:acl:relcl>tea",
        "sold",
        {"subject": ["Chad"], "object": ["tea"]},
    ),
    (
        "preposition before the relative pronoun",
        "Mali/NNP:ROOT to/IN:case>which which/WDT:obl>sold Chad/NNP:nsubj>sold sold=sell/VBD:acl:relcl>Mali "
        "tea/NN:obj>sold",
        "sold",
        {"subject": ["Chad"], "object": ["tea"], "to": ["Mali"]},
    ),
]

SHARED = [
    (
        "coordinated subjects and targets",
        "Chad/NNP:nsubj>sold and/CC:cc>Togo Togo/NNP:conj>Chad sold=sell/VBD:ROOT tea/NN:obj>sold "
        "to/IN:case>Mali Mali/NNP:obl>sold or/CC:cc>Niger Niger/NNP:conj>Mali",
        "sold",
        {"subject": ["Chad", "Togo"], "object": ["tea"], "to": ["Mali", "Niger"]},
    ),
    (
        "the subject of the verb before",
        "Chad/NNP:nsubj>left left=leave/VBD:ROOT and/CC:cc>sold sold=sell/VBD:conj>left tea/NN:obj>sold",
        "sold",
        {"subject": ["Chad"], "object": ["tea"]},
    ),
    (
        "the object of the verb behind",
        "Chad/NNP:nsubj>armed armed=arm/VBD:ROOT and/CC:cc>trained trained=train/VBD:conj>armed rebels/NNS:obj>trained",
        "armed",
        {"subject": ["Chad"], "object": ["rebels"]},
    ),
]

CONTROL = [
    (
        "by the subject",
        "Chad/NNP:nsubj>wants wants=want/VBZ:ROOT to/TO:mark>sell sell/VB:xcomp>wants tea/NN:obj>sell",
        "sell",
        {"subject": ["Chad"], "object": ["tea"]},
    ),
    (
        "by the object",
        "Togo/NNP:nsubj>asked asked=ask/VBD:ROOT Chad/NNP:obj>asked to/TO:mark>sell "
        "sell/VB:xcomp>asked tea/NN:obj>sell",
        "sell",
        {"subject": ["Chad"], "object": ["tea"]},
    ),
    (
        "by whom the accusation is against",
        "Togo/NNP:nsubj>accused accused=accuse/VBD:ROOT Chad/NNP:obj>accused of/IN:mark>selling "
        "selling=sell/VBG:advcl>accused tea/NN:obj>selling",
        "selling",
        {"subject": ["Chad"], "object": ["tea"]},
    ),
    (
        "by the subject, who promises it",
        "Chad/NNP:nsubj>promised promised=promise/VBD:ROOT Togo/NNP:obj>promised to/TO:mark>sell "
        "sell/VB:xcomp>promised tea/NN:obj>sell",
        "sell",
        {"subject": ["Chad"], "object": ["tea"], "partner": ["Togo"]},
    ),
    (
        "by the owner of the noun",
        "Chad/NNP:nmod:poss>plan 's/POS:case>Chad plan/NN:ROOT to/TO:mark>sell sell/VB:acl>plan tea/NN:obj>sell",
        "sell",
        {"subject": ["Chad"], "object": ["tea"]},
    ),
    (
        "by the subject of the verb that carries the noun",
        "Chad/NNP:nsubj>made made=make/VBD:ROOT plans/NNS:obj>made to/TO:mark>sell sell/VB:acl>plans tea/NN:obj>sell",
        "sell",
        {"subject": ["Chad"], "object": ["tea"]},
    ),
]

NOUNS = [
    (
        "owner and of-phrase",
        "Chad/NNP:nmod:poss>sale 's/POS:case>Chad sale/NN:ROOT of/IN:case>tea tea/NN:nmod>sale to/IN:case>Mali "
        "Mali/NNP:nmod>sale",
        "sale",
        {"subject": ["Chad"], "owner": ["Chad"], "object": ["tea"], "of": ["tea"], "to": ["Mali"], "itself": ["sale"]},
    ),
    (
        "a phrase that hangs one noun too low",
        "sale/NN:ROOT of/IN:case>tea tea/NN:nmod>sale to/IN:case>Mali Mali/NNP:nmod>tea",
        "sale",
        {"object": ["tea"], "of": ["tea"], "to": ["Mali"], "itself": ["sale"]},
    ),
    (
        "nationality and compound",
        "Chadian/NNP:amod>sales tea/NN:compound>sales sales/NNS:ROOT to/IN:case>Mali Mali/NNP:nmod>sales",
        "sales",
        {"subject": ["Chadian"], "owner": ["Chadian"], "object": ["tea"], "to": ["Mali"], "itself": ["sales"]},
    ),
    (
        "carried by a light verb",
        "Chad/NNP:nsubj>imposed imposed=impose/VBD:ROOT sanctions/NNS:obj>imposed on/IN:case>Mali Mali/NNP:obl>imposed",
        "sanctions",
        {"subject": ["Chad"], "carrier": ["Chad"], "on": ["Mali"], "itself": ["sanctions"]},
    ),
    (
        "carried by a light verb in the passive",
        "sanctions/NNS:nsubj:pass>imposed were/VBD:aux:pass>imposed imposed=impose/VBN:ROOT on/IN:case>Mali "
        "Mali/NNP:obl>imposed by/IN:case>Chad Chad/NNP:obl:agent>imposed",
        "sanctions",
        {"subject": ["Chad"], "carrier": ["Chad"], "on": ["Mali"], "by": ["Chad"], "itself": ["sanctions"]},
    ),
    (
        "carried by a verb whose subject receives",
        "Mali/NNP:nsubj>received received=receive/VBD:ROOT training/NN:obj>received from/IN:case>Chad "
        "Chad/NNP:obl>received",
        "training",
        {"subject": ["Chad"], "receiver": ["Mali"], "from": ["Chad"], "itself": ["training"]},
    ),
    (
        "subject of a verb that affects its object",
        "sanctions/NNS:nsubj>target target/VBP:ROOT Mali/NNP:obj>target",
        "sanctions",
        {"affected": ["Mali"], "itself": ["sanctions"]},
    ),
    (
        "said of what arrives",
        "tea/NN:nsubj>reached from/IN:case>Chad Chad/NNP:nmod>tea reached=reach/VBD:ROOT Mali/NNP:obj>reached",
        "tea",
        {"subject": ["Chad"], "from": ["Chad"], "receiver": ["Mali"], "itself": ["tea"]},
    ),
    (
        "what a measure is to do to somebody",
        "Chad/NNP:nsubj>imposed imposed=impose/VBD:ROOT sanctions/NNS:obj>imposed to/TO:mark>deter "
        "deter/VB:advcl>imposed Mali/NNP:obj>deter",
        "sanctions",
        {"subject": ["Chad"], "carrier": ["Chad"], "affected": ["Mali"], "itself": ["sanctions"]},
    ),
    (
        "what the subject became",
        "Chad/NNP:nsubj>became became=become/VBD:ROOT seller/NN:obj>became",
        "seller",
        {"holder": ["Chad"], "itself": ["seller"]},
    ),
    (
        "whoever lifts it",
        "Chad/NNP:nsubj>imposed imposed=impose/VBD:ROOT its/PRP$:nmod:poss>sanctions sanctions/NNS:obj>imposed",
        "sanctions",
        {"subject": ["Chad"], "owner": ["its"], "carrier": ["Chad"], "itself": ["sanctions"]},
    ),
    (
        "a gerund used as a noun",
        "Chad/NNP:nmod:poss>arming 's/POS:case>Chad arming=arm/VBG:ROOT of/IN:case>Mali Mali/NNP:nmod>arming",
        "arming",
        {"subject": ["Chad"], "owner": ["Chad"], "object": ["Mali"], "of": ["Mali"], "itself": ["arming"]},
    ),
]


def syntax() -> Syntax:
    """A reader to which every proper noun is the name of a party."""
    return read_syntax(lambda token: token.pos_ == "PROPN")


def roles(tree: str, predicate: str) -> dict[str, list[str]]:
    """Role → words, of the *predicate* in *tree*."""
    token = next(token for token in plant(tree) if token.text == predicate)
    return {role: [filler.text for filler in fillers] for role, fillers in syntax().roles(token).items()}


@pytest.mark.parametrize(
    ("tree", "predicate", "expected"),
    [pytest.param(*rest, id=name) for name, *rest in (*ACTIVE, *RELATIVE, *SHARED, *CONTROL, *NOUNS)],
)
def test_roles(tree: str, predicate: str, expected: dict[str, list[str]]) -> None:
    assert roles(tree, predicate) == expected


def test_who_is_told_to_do_it_does_it_and_not_what_is_announced() -> None:
    tree = (
        "Chad/NNP:nsubj>announced announced=announce/VBD:ROOT plans/NNS:obj>announced to/TO:mark>sell "
        "sell/VB:xcomp>announced"
    )
    assert roles(tree, "sell")["subject"] == ["Chad"]


def test_a_loop_of_coordination_ends() -> None:
    doc, read = plant("armed=arm/VBD:ROOT and/CC:cc>trained trained=train/VBD:conj>armed"), syntax()
    assert read.roles(doc[0]) == {}
    assert read.roles(doc[2]) == {}


def test_coordination_is_read_through() -> None:
    doc = plant("Chad/NNP:ROOT ,/,:punct>Mali Mali/NNP:conj>Chad and/CC:cc>Togo Togo/NNP:conj>Mali")
    assert [token.text for token in conjuncts(doc[0])] == ["Chad", "Mali", "Togo"]


def test_small_words_are_read_in_lower_case() -> None:
    doc = plant("To/IN:case>Mali Mali/NNP:obl>went went=go/VBD:ROOT After/IN:mark>sold sold=sell/VBN:advcl>went")
    assert preposition(doc[1]) == "to"
    assert marker(doc[4]) == "after"
    assert preposition(doc[2]) is marker(doc[2]) is None


def test_a_question_word_is_no_relative_pronoun() -> None:
    doc = plant("What/WP:obj>sold did/VBD:aux>sold Chad/NNP:nsubj>sold sold=sell/VB:ROOT")
    assert not is_relative(doc[0])
