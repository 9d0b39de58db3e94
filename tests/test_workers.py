"""Results are the same wherever they are made; a dead worker is told, not waited for."""

from __future__ import annotations

import os
from collections.abc import Callable

import pytest

from graph.errors import RunError
from graph.workers import spread


def multiplier(factor: int) -> Callable[[int], int]:
    return factor.__mul__


def process_number(_: int) -> int:
    return os.getpid()


def make_process_number() -> Callable[[int], int]:
    return process_number


def die(_: int) -> int:
    os._exit(9)


def make_death() -> Callable[[int], int]:
    return die


@pytest.mark.parametrize("workers", [1, 2])
def test_every_item_comes_back_with_its_result(workers: int) -> None:
    assert sorted(spread(multiplier, (3,), [1, 2, 4], workers=workers)) == [(1, 3), (2, 6), (4, 12)]


def test_one_worker_is_this_process_and_two_are_others() -> None:
    here = {pid for _, pid in spread(make_process_number, (), [1, 2], workers=1)}
    there = {pid for _, pid in spread(make_process_number, (), [1, 2], workers=2)}

    assert here == {os.getpid()}
    assert os.getpid() not in there


def test_a_dead_worker_stops_the_run_and_says_what_to_do() -> None:
    with pytest.raises(RunError, match="fewer --workers"):
        list(spread(make_death, (), [1, 2], workers=2))
