"""The dataset in other vocabularies of the field: ``queries/mappings/*.rq``, each a SPARQL CONSTRUCT over the union.

A mapping is a file: its first comment says what comes out, the rest says where terms and codes are from. Any SPARQL 1.1
engine runs it on an export of ours.
"""

from __future__ import annotations

import re
from pathlib import Path

from pyoxigraph import QueryTriples, RdfFormat

from graph.dataset.serialisation import serialise
from graph.dataset.store import open_store
from graph.dataset.terms import PREFIXES
from graph.errors import RunError
from graph.files import write_whole

__all__ = ["MAPPINGS", "export_mapping", "mapping_query"]

FOLDER = Path(__file__).with_name("queries") / "mappings"

PREFIX = re.compile(r"^PREFIX (\w+): <(.+)>$", re.MULTILINE)

MAPPINGS = tuple(sorted(path.stem for path in FOLDER.glob("*.rq")))
"""The names of the mappings that come along."""


def mapping_query(name: str) -> str:
    """The SPARQL of the mapping *name*; RunError for one that does not exist."""
    if name not in MAPPINGS:
        raise RunError(f"“{name}” is no mapping; there are: {', '.join(MAPPINGS)}.")
    return (FOLDER / f"{name}.rq").read_text(encoding="utf-8")


def export_mapping(directory: Path, name: str, output: Path) -> None:
    """Write the dataset of *directory* in the vocabulary *name* to *output*, as Turtle, whole or not at all.

    Raises RunError for a mapping that does not exist, a folder without a store, or when *output* cannot be written.
    """
    query = mapping_query(name)
    found = open_store(directory).query(query)
    if not isinstance(found, QueryTriples):
        raise RunError(f"the mapping {name} is no CONSTRUCT query.")
    prefixes = {**PREFIXES, **dict(PREFIX.findall(query))}
    write_whole(output, serialise(sorted(set(found), key=str), RdfFormat.TURTLE, prefixes=prefixes))
