"""Wrong tree → right tree, where the object of a verb is taken for something else."""

from __future__ import annotations

import pytest

from graph.documents.repairs import objects
from tests.documents.repairs.mending import Repair, mended

WRONG = [
    (
        objects.verb_root,
        "Chile/NNP:nsubj>sanctions sanctions/NNS:ROOT the/DT:det>fleet fleet/NN:appos>sanctions",
        "Chile/NNP:nsubj>sanctions sanctions/VBZ:ROOT the/DT:det>fleet fleet/NN:obj>sanctions",
    ),
    (
        objects.lone_indirect,
        "Chile/NNP:nsubj>lent lent/VBD:ROOT jets/NNS:iobj>lent",
        "Chile/NNP:nsubj>lent lent/VBD:ROOT jets/NNS:obj>lent",
    ),
    (
        objects.bare_oblique,
        "Chile/NNP:nsubj>rejected rejected/VBD:ROOT as/IN:case>fiction fiction/NN:obl>rejected a/DT:det>claim "
        "claim/NN:obl>rejected",
        "Chile/NNP:nsubj>rejected rejected/VBD:ROOT as/IN:case>fiction fiction/NN:obl>rejected a/DT:det>claim "
        "claim/NN:obj>rejected",
    ),
    (
        objects.bare_oblique,
        "Chile/NNP:nsubj>denied denied/VBD:ROOT the/DT:det>crew crew/NNS:compound>entry entry/NN:xcomp>denied",
        "Chile/NNP:nsubj>denied denied/VBD:ROOT the/DT:det>crew crew/NNS:compound>entry entry/NN:obj>denied",
    ),
    (
        objects.object_before_marker,
        "Chile/NNP:nsubj>suspects suspects/VBZ:ROOT Peru/NNP:obj>selling of/IN:mark>selling selling/VBG:advcl>suspects",
        "Chile/NNP:nsubj>suspects suspects/VBZ:ROOT Peru/NNP:obj>suspects of/IN:mark>selling "
        "selling/VBG:advcl>suspects",
    ),
]

RIGHT = [
    (
        objects.verb_root,
        "Chile/NNP:nsubj>sanctions is/VBZ:cop>sanctions sanctions/NNS:ROOT the/DT:det>fleet fleet/NN:appos>sanctions",
    ),
    (
        objects.verb_root,
        "new/JJ:amod>sanctions sanctions/NNS:ROOT the/DT:det>fleet fleet/NN:appos>sanctions",
    ),
    (
        objects.lone_indirect,
        "Chile/NNP:nsubj>lent lent/VBD:ROOT Peru/NNP:iobj>lent jets/NNS:obj>lent",
    ),
    (
        objects.lone_indirect,
        "Chile/NNP:nsubj>taught taught/VBD:ROOT crews/NNS:iobj>taught to/TO:mark>dive dive/VB:xcomp>taught",
    ),
    (
        objects.bare_oblique,
        "Chile/NNP:nsubj>left left/VBD:ROOT on/IN:case>Monday Monday/NNP:obl>left",
    ),
    (
        objects.bare_oblique,
        "jets/NNS:nsubj:pass>sold were/VBD:aux:pass>sold sold/VBN:ROOT time/NN:obl>sold",
    ),
    (
        objects.object_before_marker,
        "Chile/NNP:nsubj>suspects suspects/VBZ:ROOT what/WP:obj>sold Peru/NNP:nsubj>sold sold/VBD:ccomp>suspects",
    ),
]


@pytest.mark.parametrize(("repair", "wrong", "right"), WRONG)
def test_mends(repair: Repair, wrong: str, right: str) -> None:
    assert mended(repair, wrong) == right


@pytest.mark.parametrize(("repair", "tree"), [*((repair, right) for repair, _, right in WRONG), *RIGHT])
def test_leaves_right_trees_alone(repair: Repair, tree: str) -> None:
    assert mended(repair, tree) == tree
