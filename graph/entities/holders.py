"""People named with an honorific or in a list of speakers: "Ms. Roca (Peru)", "ANA ROCA (Peru)"."""

from __future__ import annotations

from dataclasses import dataclass

from graph.entities.names import is_capitalised, name_end
from graph.entities.reading import Reading

__all__ = ["Holder", "addressed", "listed"]


@dataclass(frozen=True)
class Holder:
    """A person found by title: where the name stands, where the whole mention, and the position's tokens."""

    name: tuple[int, int]
    whole: tuple[int, int]
    position: tuple[int, int] | None
    represents: str | None


def addressed(reading: Reading) -> list[Holder]:
    """People called Mr, Ms, Dr …; a state in brackets behind the name is the one they speak for."""
    holders = []
    for token in range(len(reading) - 1):
        if reading.lower[token] not in reading.words["honorifics"] or not is_capitalised(reading, token):
            continue
        begin = token + 1 + (reading.texts[token + 1] == ".")
        if begin >= len(reading) or reading.at(begin) is not None:
            continue
        if not (is_capitalised(reading, begin) or reading.texts[begin] in reading.words["nameParticles"]):
            continue
        stop = name_end(reading, begin)
        represents = None
        if stop + 1 < len(reading) and reading.texts[stop] == "(":
            inside = reading.at(stop + 1)
            represents = inside.iris[0] if inside is not None else None
        holders.append(Holder((begin, stop), (token, stop), None, represents))
    return holders


def listed(reading: Reading) -> list[Holder]:
    """Speakers as the records of assemblies list them: a shouted name, and in brackets whom they speak for."""
    holders = []
    for token in range(1, len(reading) - 2):
        if reading.texts[token] != "(" or reading.at(token + 1) is None:
            continue
        begin = token
        while begin > 0 and reading.texts[begin - 1].isupper() and reading.same_line(begin - 1, token):
            begin -= 1
        while begin < token and reading.is_word(begin, "honorifics"):
            begin += 1
        inside = reading.at(token + 1)
        first = begin == 0 or not reading.same_line(begin - 1, begin) or reading.is_word(begin - 1, "honorifics")
        closed = inside is not None and reading.texts[inside.end : inside.end + 1] in ([")"], ["):"])
        if begin < token and first and inside is not None and closed:
            holders.append(Holder((begin, token), (begin, token), None, inside.iris[0]))
    return holders
