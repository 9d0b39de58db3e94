"""The register of territories and ``model/states.txt`` → ``graph/entities/data/states.json``.

The register is that of ``rigour`` (MIT licence, OpenSanctions): codes, Wikidata ids, official names. It is a
*build-time* source: rigour needs ICU, which a bare machine would have to compile, so the package ships the
result and does not depend on it. Run it after editing ``states.txt``::

    pip install rigour && python model/states.py

One state a line, sorted by code, so that a change shows as a change of that line.
"""

from __future__ import annotations

import json
from importlib.metadata import distribution
from pathlib import Path

from rigour.territories import Territory, get_territories

HERE = Path(__file__).parent
TARGET = HERE.parent / "graph" / "entities" / "data"
COLUMNS = ("code", "name", "names", "demonyms", "capitals", "seats")
FEWEST = 200
"""A register or a table that yields fewer states than this was not read whole."""


def read_table(path: Path) -> dict[str, dict[str, str]]:
    """Rows of the curated table by code."""
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line and line[0] not in "#="]
    rows = (dict(zip(COLUMNS, (cell.strip() for cell in line.split("|")), strict=True)) for line in lines)
    return {row["code"]: row for row in rows}


def read_nouns(path: Path) -> dict[str, list[str]]:
    """The nouns that a text may use for a state later, by code: ``{"cu": ["island"]}``."""
    nouns: dict[str, list[str]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("="):
            noun, codes = line[1:].split("|")
            for code in codes.split():
                nouns.setdefault(code, []).append(noun.strip())
    return nouns


def split(cell: str) -> list[str]:
    """The names of one cell, in their order, each once."""
    return list(dict.fromkeys(name.strip() for name in cell.split(";") if name.strip()))


def describe(row: dict[str, str], territory: Territory, nouns: list[str]) -> dict[str, object]:
    """One record of the data file; the register's names come after ours, glosses in brackets left out."""
    official = [name for name in (territory.name, territory.full_name) if name and "(" not in name]
    names = [name for name in dict.fromkeys([*split(row["names"]), *official]) if name != row["name"]]
    return {
        "code": territory.code,
        "iso2": territory.code.upper() if territory.is_country and len(territory.code) == 2 else None,
        "iso3": territory.alpha3.upper() if territory.alpha3 else None,
        "wikidata": territory.qid,
        "former": territory.is_historical,
        "name": row["name"],
        "names": names,
        "demonyms": split(row["demonyms"]),
        "capitals": split(row["capitals"]),
        "seats": split(row["seats"]),
        "called": nouns,
    }


def main() -> None:
    """Write the data file and its licence; stop where the table and the register disagree."""
    table = read_table(HERE / "states.txt")
    territories = {territory.code: territory for territory in get_territories()}
    unknown = sorted(set(table) - set(territories))
    if unknown or len(table) < FEWEST:
        raise SystemExit(f"{len(table)} states, and codes that the register does not know: {unknown}")
    nouns = read_nouns(HERE / "states.txt")
    records = [describe(table[code], territories[code], nouns.get(code, [])) for code in sorted(table)]
    lines = ",\n".join(json.dumps(record, ensure_ascii=False) for record in records)
    (TARGET / "states.json").write_text(f"[\n{lines}\n]\n", encoding="utf-8")
    licence = next(path for path in distribution("rigour").files or [] if path.name == "LICENSE")
    notice = Path(str(licence.locate())).read_text(encoding="utf-8")
    source = (
        "Codes, Wikidata ids and official names in states.json: rigour, https://github.com/opensanctions/rigour\n\n"
    )
    (TARGET / "states.LICENSE.txt").write_text(source + notice, encoding="utf-8")
    print(f"{len(records)} states written to {TARGET / 'states.json'}")


if __name__ == "__main__":
    main()
