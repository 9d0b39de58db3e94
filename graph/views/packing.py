"""Tables come in, the same tables go out in a form that takes a page little room: columns, and repeated values once.

Rows of one table have the same names in the same order. A column in which most rows have the same value
becomes ``{"mostly": value, "but": [places], "rest": column}``. Where that is shorter, a column (of names, IRIs,
looks) becomes ``{"at": [...]}``: places in the list of values that all tables share, -1 where a row has none;
a column of lists likewise ``{"lists": [[...]]}``; one of numbers that hardly change from row to row
``{"steps": [...]}``, each the difference from the number before. Every other column stays a list of its
values. The most frequent values come first, for their places are the shortest.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

__all__ = ["pack"]

Table = Sequence[Mapping[str, Any]]
PLACE = 4
"""Characters that a place in the common list takes, with its comma."""
MOSTLY = 0.6
"""The share of rows with the same value from which on the others are told apart from them."""


class Column(NamedTuple):
    """The values of rows that differ from the *usual* one, and the places of those rows; None where all are told."""

    rest: list[Any]
    usual: Any = None
    but: list[int] | None = None


def pack(tables: Mapping[str, Table]) -> dict[str, Any]:
    """Rows by name of their table, ready for JSON: ``values``, and ``tables`` with their numbers of rows and columns.

    >>> pack({"edges": [{"from": "Arvenia", "width": 2}, {"from": "Arvenia", "width": 1}]})["tables"]
    {'edges': {'rows': 2, 'columns': {'from': {'mostly': 'Arvenia', 'but': [], 'rest': []}, 'width': [2, 1]}}}
    """
    columns = {(name, key): thin([row[key] for row in rows]) for name, rows in tables.items() for key in names(rows)}
    seen = Counter(identity(value) for column in columns.values() for value in atoms(column.rest))
    shared = {place for place, column in columns.items() if refers(column.rest, seen)}
    values = {
        identity(value): value for place in sorted(shared) for value in atoms(columns[place].rest) if value is not None
    }
    order = sorted(values, key=lambda key: (-seen[key], key))
    places = {key: number for number, key in enumerate(order)} | {identity(None): -1}
    packed: dict[str, dict[str, Any]] = {name: {"rows": len(rows), "columns": {}} for name, rows in tables.items()}
    for (name, key), column in columns.items():
        rest = refer(column.rest, places) if (name, key) in shared else in_steps(column.rest)
        packed[name]["columns"][key] = (
            rest if column.but is None else {"mostly": column.usual, "but": column.but, "rest": rest}
        )
    return {"values": [values[key] for key in order], "tables": packed}


def names(rows: Table) -> list[str]:
    return list(rows[0]) if rows else []


def thin(column: list[Any]) -> Column:
    """A column without its usual value, if most rows have the same one.

    >>> thin(["a", "a", "b", "a"])
    Column(rest=['b'], usual='a', but=[2])
    """
    keys = [identity(value) for value in column]
    usual, count = Counter(keys).most_common(1)[0]
    if count < MOSTLY * len(column):
        return Column(column)
    but = [place for place, key in enumerate(keys) if key != usual]
    return Column([column[place] for place in but], column[keys.index(usual)], but)


def holds_lists(column: Sequence[Any]) -> bool:
    return all(isinstance(value, list) for value in column)


def atoms(column: Sequence[Any]) -> list[Any]:
    """The values of a column that may stand in the common list: the elements of lists, or what it holds itself."""
    return [value for found in column for value in found] if holds_lists(column) else list(column)


def refers(column: Sequence[Any], seen: Mapping[str, int]) -> bool:
    """Whether a column takes less room as places, each value's own room being shared by all who have it."""
    keys = [identity(value) for value in atoms(column)]
    return sum(len(key) / seen[key] + PLACE for key in keys) < sum(len(key) + 1 for key in keys)


def refer(column: Sequence[Any], places: Mapping[str, int]) -> dict[str, list[Any]]:
    if holds_lists(column):
        return {"lists": [[places[identity(value)] for value in found] for found in column]}
    return {"at": [places[identity(value)] for value in column]}


def in_steps(column: list[Any]) -> list[Any] | dict[str, list[int]]:
    """Whole numbers as their differences, if these are shorter to write; any other column as it is.

    >>> in_steps([1207, 1207, 1208])
    {'steps': [1207, 0, 1]}
    """
    if not all(type(value) is int for value in column):
        return column
    steps = column[:1] + [after - before for before, after in pairwise(column)]
    return {"steps": steps} if len(str(steps)) < len(str(column)) else column


def identity(value: Any) -> str:
    """The same text for the same value, whatever its type."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False)
