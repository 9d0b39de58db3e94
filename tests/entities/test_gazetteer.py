"""The data files are whole, and no name means two states by mistake."""

from __future__ import annotations

import re
from collections import defaultdict

from graph.entities.gazetteer import load_gazetteer
from graph.model import ID

STATES, ORGANISATIONS = 200, 300


def test_the_data_is_whole() -> None:
    gazetteer = load_gazetteer()
    assert len(gazetteer.states) >= STATES
    assert len(gazetteer.organisations) >= ORGANISATIONS


def test_wikidata_ids_look_like_ids_and_differ() -> None:
    gazetteer = load_gazetteer()
    all_ids = [state.wikidata for state in gazetteer.states.values()]
    all_ids += [known.wikidata for known in gazetteer.organisations.values()]
    ids = [wikidata for wikidata in all_ids if wikidata]
    assert all(re.fullmatch(r"Q[1-9]\d*", wikidata) for wikidata in ids)
    assert len(ids) == len(set(ids))


def test_no_name_means_two_states() -> None:
    bearers = defaultdict(set)
    for state in load_gazetteer().states.values():
        for name in state.all_names:
            bearers[name].add(state.code)
    assert {name: codes for name, codes in bearers.items() if len(codes) > 1} == {}


def test_every_owner_is_known() -> None:
    gazetteer = load_gazetteer()
    owners = {known.of for known in gazetteer.organisations.values() if known.of}
    assert owners <= set(gazetteer.states) | set(gazetteer.organisations)


def test_states_keep_the_code_of_the_register() -> None:
    assert load_gazetteer().states[f"{ID}state/cd"].name == "Democratic Republic of the Congo"
