"""Tables come in, the same tables go out in a form that takes a page little room: columns, and repeated values once.

Rows of one table have the same names in the same order. Where that is shorter, a column (of names,
IRIs, looks) becomes ``{"at": [...]}``: places in the list of values that all tables share, -1 where a
row has none; a column of lists likewise ``{"lists": [[...]]}``. Every other column stays a list of
its values. The most frequent values come first, for their places are the shortest.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

__all__ = ["pack"]

Table = Sequence[Mapping[str, Any]]
PLACE = 4
"""Characters that a place in the common list takes, with its comma."""


def pack(tables: Mapping[str, Table]) -> dict[str, Any]:
    """Rows by name of their table → ``{"values": [...], "tables": {name: {column: ...}}}``, ready for JSON.

    >>> pack({"edges": [{"from": "Arvenia and the Isles", "width": 1}, {"from": "Arvenia and the Isles", "width": 2}]})
    {'values': ['Arvenia and the Isles'], 'tables': {'edges': {'from': {'at': [0, 0]}, 'width': [1, 2]}}}
    """
    columns = {(name, key): column for name, rows in tables.items() for key, column in split(rows)}
    seen = Counter(identity(value) for column in columns.values() for value in atoms(column))
    shared = {place for place, column in columns.items() if refers(column, seen)}
    values = {
        identity(value): value for place in sorted(shared) for value in atoms(columns[place]) if value is not None
    }
    order = sorted(values, key=lambda key: (-seen[key], key))
    places = {key: number for number, key in enumerate(order)} | {identity(None): -1}
    packed: dict[str, dict[str, Any]] = {name: {} for name in tables}
    for (name, key), column in columns.items():
        packed[name][key] = encode(column, places) if (name, key) in shared else column
    return {"values": [values[key] for key in order], "tables": packed}


def split(rows: Table) -> Iterator[tuple[str, list[Any]]]:
    """The columns of a table, by name."""
    for column in rows[0] if rows else ():
        yield column, [row[column] for row in rows]


def holds_lists(column: Sequence[Any]) -> bool:
    return all(isinstance(value, list) for value in column)


def atoms(column: Sequence[Any]) -> list[Any]:
    """The values of a column that may stand in the common list: the elements of lists, or what it holds itself."""
    return [value for found in column for value in found] if holds_lists(column) else list(column)


def refers(column: Sequence[Any], seen: Mapping[str, int]) -> bool:
    """Whether a column takes less room as places, each value's own room being shared by all who have it."""
    keys = [identity(value) for value in atoms(column)]
    return sum(len(key) / seen[key] + PLACE for key in keys) < sum(len(key) + 1 for key in keys)


def encode(column: Sequence[Any], places: Mapping[str, int]) -> dict[str, list[Any]]:
    if holds_lists(column):
        return {"lists": [[places[identity(value)] for value in found] for found in column]}
    return {"at": [places[identity(value)] for value in column]}


def identity(value: Any) -> str:
    """The same text for the same value, whatever its type."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False)
