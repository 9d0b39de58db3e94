"""A document that is done ⇄ one small JSON file, so that a later build need not do it again.

The file's name is a hash of everything that its content depends on: the document, the ontology, the
language model, the program. A shard is therefore either right or has another name; there is
nothing to invalidate.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import asdict
from pathlib import Path
from typing import Any

from graph.files import write_whole
from graph.model import Claim, Document, Entity, Evidence, Kind, Modality, Stance, Statement, digest

__all__ = ["is_whole", "read_shard", "shard_name", "sweep_shards", "write_shard"]

Pair = tuple[Document, tuple[Statement, ...]]


def shard_name(document: Document, recipe: str) -> str:
    """The file name of *document* done by *recipe* (a hash of ontology, model and program)."""
    facts = asdict(document)
    return digest(recipe, *(facts[key] for key in sorted(facts))) + ".json"


def write_shard(path: Path, document: Document, statements: list[Statement]) -> None:
    """Store one document with its statements; a shard is whole or not there."""
    content = {"document": asdict(document), "statements": [asdict(statement) for statement in statements]}
    write_whole(path, json.dumps(content, ensure_ascii=False, sort_keys=True) + "\n")


def read_shard(path: Path) -> Pair:
    """The document and its statements, equal to what was written."""
    content = json.loads(path.read_text(encoding="utf-8"))
    return Document(**content["document"]), tuple(_statement(plain) for plain in content["statements"])


def is_whole(path: Path) -> bool:
    """Whether the shard is there and can be read; a failing disk or a power cut may have spoilt it."""
    try:
        read_shard(path)
    except (OSError, ValueError, TypeError, KeyError):
        return False
    return True


def sweep_shards(folder: Path, kept: Collection[Path]) -> None:
    """Remove what is in *folder* beside *kept*: documents that are gone or changed, and what a killed build left."""
    for path in sorted(folder.iterdir()):
        if path not in kept and path.is_file():
            path.unlink()


def _statement(plain: dict[str, Any]) -> Statement:
    return Statement(
        **plain
        | {
            "claim": _claim(plain["claim"]),
            "speaker": _entity(plain["speaker"]),
            "stance": Stance(plain["stance"]),
            "modality": Modality(plain["modality"]),
            "evidence": _evidence(plain["evidence"]),
        }
    )


def _claim(plain: dict[str, Any]) -> Claim:
    source = _entity(plain["source"])
    if source is None:
        raise ValueError("a claim without a source")
    return Claim(**plain | {"source": source, "target": _entity(plain["target"])})


def _entity(plain: dict[str, Any] | None) -> Entity | None:
    if plain is None:
        return None
    return Entity(**plain | {"kind": Kind(plain["kind"]), "names": tuple(plain["names"])})


def _evidence(plain: dict[str, Any]) -> Evidence:
    marks = tuple((role, start, end) for role, start, end in plain["marks"])
    return Evidence(**plain | {"marks": marks})
