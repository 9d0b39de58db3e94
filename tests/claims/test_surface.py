"""Word order → roles, where the tree of a sentence has lost them."""

from __future__ import annotations

import pytest

from graph.claims.surface import SurfaceOrder
from tests.claims.planted import name_parties, read_syntax
from tests.trees import plant

WANTED = frozenset({"subject", "object", "to", "from"})

COMPLETED = [
    (
        "the name behind a preposition",
        "Chad/NNP:nsubj>sold sold=sell/VBD:ROOT tea/NN:obj>sold to/IN:dep>sold Mali/NNP:dep>sold",
        {"subject": "Chad", "object": "tea", "to": "Mali"},
    ),
    (
        "the agent of a passive",
        "tea/NN:nsubj:pass>sold was/VBD:aux:pass>sold sold=sell/VBN:ROOT by/IN:dep>sold Chad/NNP:dep>sold",
        {"subject": "Chad", "object": "tea"},
    ),
    (
        "a thing behind the verb",
        "Chad/NNP:nsubj>sold sold=sell/VBD:ROOT green/JJ:dep>sold tea/NN:dep>sold",
        {"subject": "Chad", "object": "tea"},
    ),
]

LEFT_OPEN = [
    (
        "a name in the next clause",
        "Chad/NNP:nsubj>sold sold=sell/VBD:ROOT tea/NN:obj>sold ;/,:punct>left to/IN:dep>left Mali/NNP:nsubj>left "
        "left=leave/VBD:parataxis>sold",
        {"subject": "Chad", "object": "tea"},
    ),
    (
        "a nationality, which owns what follows",
        "Chad/NNP:nsubj>sold sold=sell/VBD:ROOT tea/NN:obj>sold to/IN:dep>sold "
        "Malian/NNP:amod>herds herds/NNS:dep>sold",
        {"subject": "Chad", "object": "tea"},
    ),
]


@pytest.mark.parametrize(
    ("tree", "expected"), [pytest.param(*rest, id=name) for name, *rest in (*COMPLETED, *LEFT_OPEN)]
)
def test_roles_by_word_order(tree: str, expected: dict[str, str]) -> None:
    doc = plant(tree)
    entities = name_parties(doc)
    syntax = read_syntax(lambda token: entities.at(token.i) is not None)
    verb = next(token for token in doc if token.text == "sold")
    roles = SurfaceOrder(entities).complete(verb, syntax.roles(verb), WANTED)
    assert {role: fillers[0].text for role, fillers in roles.items() if role in WANTED} == expected
