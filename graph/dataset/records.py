"""A corpus ⇄ ``documents/statements.jsonl``: what the store says, for our own readers, in a tenth of the time.

A statement costs a millisecond to be read from RDF, and a page, a picture or a dossier is made of all of them. Beside
the store there is therefore a line for each entity, statement and origin, in the order of the corpus. The store is what
counts: where the lines are missing or damaged, it is read instead, and says the same.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, replace
from itertools import islice
from pathlib import Path
from typing import Any

from graph.dataset.texts import TEXTS, read_index, read_text
from graph.files import write_whole
from graph.model import Claim, Corpus, Entity, Evidence, Kind, Modality, Origin, Stance, Statement

__all__ = ["RECORDS", "read_records", "write_records"]

RECORDS = "statements.jsonl"

FORMAT = 1
"""Goes up with every change of the lines: older ones are not read."""


def write_records(directory: Path, corpus: Corpus) -> None:
    """Store *corpus* but for its documents, whose texts stand beside; RunError if it cannot be written."""
    parts = corpus.entities, corpus.statements, corpus.origins
    lines = [
        {"format": FORMAT, "lines": [len(part) for part in parts]},
        *(asdict(entity) for entity in corpus.entities),
        *map(_write_statement, corpus.statements),
        *(asdict(origin) for origin in corpus.origins),
    ]
    write_whole(directory / TEXTS / RECORDS, "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines))


def read_records(directory: Path) -> Corpus | None:
    """The corpus, equal to what was written; None where its lines cannot be read. RunError if a text is missing."""
    try:
        lines = (directory / TEXTS / RECORDS).read_text(encoding="utf-8").split("\n")
        entities, statements, origins = _parse(map(json.loads, filter(None, lines)))
    except (OSError, ValueError, TypeError, KeyError):
        return None
    documents = read_index(directory)
    texts = (read_text(directory, document.iri) for document in documents)
    whole = tuple(replace(document, text=text) for document, text in zip(documents, texts, strict=True))
    return Corpus(whole, entities, statements, origins)


def _parse(lines: Iterator[Any]) -> tuple[tuple[Entity, ...], tuple[Statement, ...], tuple[Origin, ...]]:
    """The lines → entities, statements, origins. Raises an error of reading for any that are not as they should be."""
    head: Any = next(lines, None)
    if head["format"] != FORMAT:
        raise ValueError(head["format"])
    some, more, rest = (list(islice(lines, number)) for number in head["lines"])
    if len(rest) != head["lines"][-1]:
        raise ValueError("cut short")
    entities = {line["iri"]: _read_entity(line) for line in some}
    statements = tuple(_read_statement(line, entities) for line in more)
    return tuple(entities.values()), statements, tuple(map(_read_origin, rest))


def _write_statement(statement: Statement) -> dict[str, Any]:
    claim = statement.claim
    parties = {"source": claim.source.iri, "target": claim.target and claim.target.iri}
    return {
        **_fields(statement),
        "claim": {**_fields(claim), **parties},
        "speaker": statement.speaker and statement.speaker.iri,
        "evidence": _fields(statement.evidence),
    }


def _fields(thing: Statement | Claim | Evidence) -> dict[str, Any]:
    """The fields of *thing* as they are: ``asdict`` would copy all that is in them, many times as slowly."""
    return {name: getattr(thing, name) for name in thing.__dataclass_fields__}


def _read_statement(line: dict[str, Any], entities: Mapping[str, Entity]) -> Statement:
    claim, speaker = line["claim"], line["speaker"]
    source, target = claim["source"], claim["target"]
    parties = {"source": entities[source], "target": entities[target] if target else None}
    return Statement(
        **line
        | {
            "claim": Claim(**claim | parties),
            "speaker": entities[speaker] if speaker else None,
            "stance": Stance(line["stance"]),
            "modality": Modality(line["modality"]),
            "evidence": _read_evidence(line["evidence"]),
        }
    )


def _read_evidence(line: dict[str, Any]) -> Evidence:
    return Evidence(**line | {"marks": tuple((role, start, end) for role, start, end in line["marks"])})


def _read_entity(line: dict[str, Any]) -> Entity:
    return Entity(**line | {"kind": Kind(line["kind"]), "names": tuple(line["names"])})


def _read_origin(line: dict[str, Any]) -> Origin:
    return Origin(line["claim"], tuple(line["documents"]))
