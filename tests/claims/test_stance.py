"""Words around a predicate → negated or not, actual, planned or possible, void; trees by hand, no model."""

from __future__ import annotations

from collections import defaultdict

import pytest

from graph.claims.stance import Factuality
from graph.model import Modality
from tests.trees import plant

WORDS = {
    "negations": {"not", "never", "no", "neither", "none"},
    "possibleAuxiliaries": {"may", "could"},
    "plannedAuxiliaries": {"will"},
    "backshiftedAuxiliaries": {"would"},
    "conditionalMarks": {"if"},
    "possibleVerbs": {"consider", "urge"},
    "plannedVerbs": {"agree"},
    "possibleNouns": {"offer"},
    "plannedNouns": {"deal"},
    "voidVerbs": {"fail"},
    "endings": {"lift"},
    "urgingVerbs": {"urge"},
    "untrueWords": {"false"},
    "trueWords": {"true"},
}
FACTUALITY = Factuality(defaultdict(frozenset, {name: frozenset(words) for name, words in WORDS.items()}))


def place(tree: str, form: str) -> int:
    return [token.text for token in plant(tree)].index(form)


@pytest.mark.parametrize(
    ("tree", "negated"),
    [
        ("Peru/NNP:nsubj>sold sold/VBD:ROOT arms/NNS:obj>sold", False),
        ("Peru/NNP:nsubj>sold never/RB:advmod>sold sold/VBD:ROOT arms/NNS:obj>sold", True),
        ("Peru/NNP:nsubj>sold sold/VBD:ROOT no/DT:det>arms arms/NNS:obj>sold", True),
        ("not/RB:advmod>one one/CD:nummod>shell shell/NN:nsubj:pass>sold was/VBD:aux:pass>sold sold/VBN:ROOT", True),
        ("none/NN:nsubj:pass>sold was/VBD:aux:pass>sold sold/VBN:ROOT", True),
        (
            "It/PRP:expl>false is/VBZ:cop>false false/JJ:ROOT that/IN:mark>sold Peru/NNP:nsubj>sold "
            "sold/VBD:csubj>false",
            True,
        ),
        (
            "It/PRP:expl>true is/VBZ:cop>true not/RB:advmod>true true/JJ:ROOT that/IN:mark>sold Peru/NNP:nsubj>sold "
            "never/RB:advmod>sold sold/VBD:csubj>true",
            False,
        ),
        (
            "Peru/NNP:nsubj>false is/VBZ:cop>false false/JJ:ROOT that/IN:mark>sold it/PRP:nsubj>sold "
            "sold/VBD:ccomp>false",
            False,
        ),
        ("Peru/NNP:nsubj>sold sold/VBD:ROOT to/IN:case>Chile no/DT:det>Chile Chile/NNP:obl>sold", False),
    ],
)
def test_negation(tree: str, negated: bool) -> None:
    assert FACTUALITY.negated(plant(tree)[place(tree, "sold")]) is negated


@pytest.mark.parametrize(
    ("tree", "modality"),
    [
        ("Peru/NNP:nsubj>sold sold/VBD:ROOT", Modality.ACTUAL),
        ("Peru/NNP:nsubj>sell will/MD:aux>sell sell/VB:ROOT", Modality.PLANNED),
        ("Peru/NNP:nsubj>sell may/MD:aux>sell sell/VB:ROOT", Modality.POSSIBLE),
        ("if/IN:mark>sells Peru/NNP:nsubj>sells sells=sell/VBZ:ROOT", Modality.POSSIBLE),
        ("Peru/NNP:nsubj>agreed agreed=agree/VBD:ROOT to/TO:mark>sell sell/VB:xcomp>agreed", Modality.PLANNED),
        ("Peru/NNP:nsubj>considers considers=consider/VBZ:ROOT selling=sell/VBG:xcomp>considers", Modality.POSSIBLE),
        ("Peru/NNP:nsubj>made made=make/VBD:ROOT an/DT:det>offer offer/NN:obj>made to/TO:mark>sell sell/VB:acl>offer",
         Modality.POSSIBLE),
    ],
)  # fmt: skip
def test_modality(tree: str, modality: Modality) -> None:
    doc = plant(tree)
    predicate = next(token for token in doc if token.lemma_ in {"sell", "sold"})
    assert FACTUALITY.modality(predicate, None) is modality


def test_a_report_ends_the_search_but_a_call_is_always_for_something_possible() -> None:
    tree = "Peru/NNP:nsubj>urged urged=urge/VBD:ROOT Chile/NNP:obj>urged to/TO:mark>sell sell/VB:xcomp>urged"
    doc = plant(tree)
    assert FACTUALITY.modality(doc[4], doc[1]) is Modality.POSSIBLE


@pytest.mark.parametrize(
    ("tree", "void"),
    [
        ("Peru/NNP:nsubj>failed failed=fail/VBD:ROOT to/TO:mark>sell sell/VB:xcomp>failed", True),
        (
            "Peru/NNP:nsubj>failed never/RB:advmod>failed failed=fail/VBD:ROOT to/TO:mark>sell sell/VB:xcomp>failed",
            False,
        ),
        ("Peru/NNP:nsubj>lifted lifted=lift/VBD:ROOT the/DT:det>embargo embargo/NN:obj>lifted", True),
        ("Peru/NNP:nsubj>lifts will/MD:aux>lifts lifts=lift/VB:ROOT the/DT:det>embargo embargo/NN:obj>lifts", False),
    ],
)
def test_void(tree: str, void: bool) -> None:
    doc = plant(tree)
    predicate = next(token for token in doc if token.lemma_ in {"sell", "embargo"})
    assert FACTUALITY.void(predicate, None) is void


@pytest.mark.parametrize(
    ("tree", "hedged"),
    [
        ("Peru/NNP:nsubj>denied denied=deny/VBD:ROOT", False),
        ("Peru/NNP:nsubj>deny could/MD:aux>deny deny/VB:ROOT", True),
        ("Peru/NNP:nsubj>agreed agreed=agree/VBD:ROOT to/TO:mark>deny deny/VB:xcomp>agreed", True),
        (
            "Peru/NNP:nsubj>urged urged=urge/VBD:ROOT calm/NN:obj>urged and/CC:cc>denied denied=deny/VBD:conj>urged",
            False,
        ),
    ],
)
def test_hedged(tree: str, hedged: bool) -> None:
    doc = plant(tree)
    predicate = next(token for token in doc if token.lemma_ == "deny")
    assert FACTUALITY.hedged(predicate) is hedged
