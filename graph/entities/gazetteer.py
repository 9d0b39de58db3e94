"""The data files → what is known of states and organisations, and a table of all their names."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from types import MappingProxyType

from graph.entities.mentions import Form
from graph.entities.phrases import Phrases, atoms
from graph.model import ID, Kind, slug

__all__ = ["Entry", "Gazetteer", "State", "WellKnown", "load_gazetteer", "name_key", "organisation_iri", "state_iri"]


@dataclass(frozen=True)
class State:
    """A state or territory: ``code`` is the register's, ``capitals`` and ``seats`` stand for its government."""

    code: str
    name: str
    names: tuple[str, ...]
    demonyms: tuple[str, ...]
    capitals: tuple[str, ...]
    seats: tuple[str, ...]
    called: tuple[str, ...]
    iso: str | None
    wikidata: str | None

    @property
    def iri(self) -> str:
        return state_iri(self.code)

    @property
    def adjective(self) -> str:
        """The first demonym; the name where there is none."""
        return self.demonyms[0] if self.demonyms else self.name

    @property
    def all_names(self) -> tuple[str, ...]:
        return (self.name, *self.names, *self.demonyms, *self.capitals, *self.seats)


@dataclass(frozen=True)
class WellKnown:
    """An organisation of the data file; ``type`` is what a text may call it, ``of`` the IRI of its owner.

    ``seats`` are cities that stand for it, as a capital stands for a government.
    """

    name: str
    type: str
    names: tuple[str, ...]
    wikidata: str | None
    of: str | None
    seats: tuple[str, ...] = ()

    @property
    def iri(self) -> str:
        return organisation_iri(self.name)


@dataclass(frozen=True)
class Entry:
    """What a phrase stands for; ``iri`` is None for phrases that hold a name and mean something else."""

    iri: str | None
    kind: Kind | None
    form: Form
    capital: bool = False


@dataclass(frozen=True)
class Gazetteer:
    """States by IRI, organisations by IRI, IRIs by :func:`name_key`, and the table that finds them."""

    states: Mapping[str, State]
    organisations: Mapping[str, WellKnown]
    by_name: Mapping[str, str]
    phrases: Phrases[Entry]


def state_iri(code: str) -> str:
    """The IRI of the state with the register's *code*."""
    return f"{ID}state/{code}"


def organisation_iri(name: str) -> str:
    """The IRI of the organisation with the canonical *name*."""
    return f"{ID}organisation/{slug(name)}"


def name_key(name: str) -> str:
    """*name* as it is compared: folded and without case.

    >>> name_key("U.N. Panel") == name_key("UN panel")
    True
    """
    return " ".join(piece.casefold() for word in name.split() for piece in atoms(word))


@lru_cache(maxsize=1)
def load_gazetteer() -> Gazetteer:
    """The shipped data files, read once."""
    states = {state.iri: state for state in _read_states()}
    organisations = {known.iri: known for known in _read_organisations()}
    phrases: Phrases[Entry] = Phrases()
    for phrase in _lines("elsewhere.txt"):
        phrases.add(phrase, Entry(None, None, "name"))
    for state in states.values():
        _add_state(phrases, state)
    for known in organisations.values():
        for name in (known.name, *known.names):
            phrases.add(name, Entry(known.iri, Kind.ORGANISATION, "name"))
        for name in known.seats:
            phrases.add(name, Entry(known.iri, Kind.ORGANISATION, "name", capital=True))
    by_name: dict[str, str] = {}
    for iri, names in [(k.iri, (k.name, *k.names)) for k in organisations.values()]:
        for name in names:
            by_name.setdefault(name_key(name), iri)
    return Gazetteer(MappingProxyType(states), MappingProxyType(organisations), MappingProxyType(by_name), phrases)


def _add_state(phrases: Phrases[Entry], state: State) -> None:
    for name in (state.name, *state.names, *state.seats):
        phrases.add(name, Entry(state.iri, Kind.STATE, "name"))
    for name in state.demonyms:
        phrases.add(name, Entry(state.iri, Kind.STATE, "demonym"))
    for name in state.capitals:
        phrases.add(name, Entry(state.iri, Kind.STATE, "name", capital=True))


def _read_states() -> list[State]:
    records = json.loads(_data("states.json"))
    return [
        State(
            code=record["code"],
            name=record["name"],
            names=tuple(record["names"]),
            demonyms=tuple(record["demonyms"]),
            capitals=tuple(record["capitals"]),
            seats=tuple(record["seats"]),
            called=tuple(record.get("called", ())),
            iso=record["iso2"],
            wikidata=record["wikidata"],
        )
        for record in records
    ]


def _read_organisations() -> list[WellKnown]:
    rows = [[cell.strip() for cell in line.split("|")] for line in _lines("organisations.txt")]
    known = {row[0] for row in rows}
    return [
        WellKnown(
            name=name,
            type=type_,
            names=_split(names),
            wikidata=wikidata or None,
            of=(organisation_iri(of) if of in known else state_iri(of)) if of else None,
            seats=_split(seats),
        )
        for name, type_, names, wikidata, of, seats in (row + [""] * (6 - len(row)) for row in rows)
    ]


def _split(cell: str) -> tuple[str, ...]:
    return tuple(alias.strip() for alias in cell.split(";") if alias.strip())


def _lines(name: str) -> list[str]:
    return [line for line in _data(name).splitlines() if line.strip() and not line.startswith("#")]


def _data(name: str) -> str:
    return (files("graph.entities") / "data" / name).read_text(encoding="utf-8")
