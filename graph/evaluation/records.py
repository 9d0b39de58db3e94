"""JSON text → records that are checked field by field, so that a complaint can name the place."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

__all__ = ["Record", "Unfit", "parse"]


class Unfit(ValueError):  # noqa: N818 it is a finding about somebody's file, told on with the file's name
    """What is wrong in a JSON value, and where in it; whoever knows the file's name raises it on."""


def parse(text: str, place: str) -> Record:
    """*text* as one JSON object; Unfit for anything else. *place* is what complaints call it ("" for the whole)."""
    try:
        value = json.loads(text)
    except json.JSONDecodeError as error:
        raise Unfit(f"{_at(place)}is not JSON: {error.msg} (line {error.lineno}, column {error.colno})") from error
    except RecursionError as error:
        raise Unfit(f"{_at(place)}is not JSON that can be read: it is nested too deep") from error
    return record(value, place)


def record(value: object, place: str) -> Record:
    """*value* as a JSON object; Unfit for anything else."""
    if not isinstance(value, dict):
        raise Unfit(f"{_at(place)}is not an object in braces")
    return Record(value, place)


@dataclass(frozen=True)
class Record:
    """One JSON object. Every method takes a key and raises Unfit, with the place, for a value of another type."""

    values: Mapping[str, Any]
    place: str

    def text(self, key: str) -> str:
        value = self.values.get(key)
        if not isinstance(value, str) or not value.strip():
            raise self.unfit(f"“{key}” is missing or no text")
        return value

    def text_or_none(self, key: str) -> str | None:
        value = self.values.get(key)
        if value is not None and not isinstance(value, str):
            raise self.unfit(f"“{key}” is neither a text nor null")
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        value = self.values.get(key, [])
        if not isinstance(value, list) or not all(isinstance(text, str) for text in value):
            raise self.unfit(f"“{key}” is not a list of texts")
        return tuple(value)

    def choice(self, key: str, allowed: Collection[str]) -> str:
        value = self.text(key)
        if value not in allowed:
            raise self.unfit(f"the {key} “{value}” is unknown; there are {', '.join(sorted(allowed))}")
        return value

    def flag(self, key: str) -> bool:
        value = self.values.get(key, False)
        if not isinstance(value, bool):
            raise self.unfit(f"“{key}” is neither true nor false")
        return value

    def integer(self, key: str) -> int:
        value = self.values.get(key)
        if not isinstance(value, int) or isinstance(value, bool):
            raise self.unfit(f"“{key}” is missing or no whole number")
        return value

    def share_or_none(self, key: str) -> float | None:
        """A number from 0 to 1, or None."""
        value = self.values.get(key)
        if value is None:
            return None
        if not isinstance(value, int | float) or isinstance(value, bool) or not 0 <= value <= 1:
            raise self.unfit(f"“{key}” is neither null nor a number from 0 to 1")
        return float(value)

    def record(self, key: str, place: str = "") -> Record:
        return record(self.values.get(key), place or self._within(f"“{key}”"))

    def record_or_none(self, key: str) -> Record | None:
        return None if self.values.get(key) is None else self.record(key)

    def records(self, key: str, name: str) -> list[Record]:
        """A list of objects; complaints call each by *name* and its id, or its number from 1."""
        value = self.values.get(key)
        if not isinstance(value, list):
            raise self.unfit(f"“{key}” is missing or no list")
        return [
            record(each, self._within(f"{name} {each.get('id', number) if isinstance(each, dict) else number}"))
            for number, each in enumerate(value, start=1)
        ]

    def unfit(self, reason: str) -> Unfit:
        """The complaint *reason*, with the place of this record."""
        return Unfit(f"{_at(self.place)}{reason}")

    def _within(self, name: str) -> str:
        return f"{self.place}, {name}" if self.place else name


def _at(place: str) -> str:
    return f"{place}: " if place else ""
