"""How these tests write gold and predictions: "speaker stance: source relation target", in one text.

A target of "?" is nobody, the speaker "text" is the document. Before gold, "optional" makes the claim
optional, "doubtful" only its statement.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from graph.evaluation import GoldDocument, Prediction, read_gold, read_predictions

__all__ = ["EVIDENCE", "NAMES", "TEXT", "found", "gold", "gold_json", "line", "lines", "write_pair"]

TEXT = "Peru sold rifles to Chile, Rojas said. The Ministry would not say."
EVIDENCE = {"start": 0, "end": 38, "text": "Peru sold rifles to Chile, Rojas said."}

NAMES = {
    "Peru": ("State", ["Peru", "Peruvian", "Lima"]),
    "Chile": ("State", ["Chile", "Chilean", "Peruvian"]),
    "Rojas": ("Official", ["Ana Rojas", "Rojas"]),
    "Ministry": ("Organisation", ["Ministry of Defence", "Ministry", "Defence Ministry"]),
}
RELATIONS = ("denies", "supplies", "trains")


def gold_json(told: Iterable[str], **changes: Any) -> dict[str, Any]:
    """The content of a gold file with one claim for each of *told*; *changes* are set on the last claim's statement,
    but ``item``, which is the claim's."""
    entities = {key: {"type": kind, "names": names} for key, (kind, names) in NAMES.items()}
    claims = [_claim(number, each) for number, each in enumerate(told, start=1)]
    for key, value in changes.items():
        (claims[-1] if key == "item" else claims[-1]["statements"][0])[key] = value
    return {"entities": entities, "claims": claims}


def _claim(number: int, told: str) -> dict[str, Any]:
    mark, _, rest = told.partition(" ") if told.startswith(("optional ", "doubtful ")) else ("", "", told)
    speaker, stance, source, relation, target = _parts(rest)
    statement = {"speaker": speaker, "stance": stance, "modality": "actual", "date": None, "evidence": TEXT}
    return {
        "id": f"c{number}",
        "source": source,
        "relation": relation,
        "target": target,
        "optional": mark == "optional",
        "statements": [statement | {"optional": mark == "doubtful"}],
    }


def write_pair(folder: Path, name: str, content: object, text: str = TEXT) -> None:
    """Write one pair; *content* that is text is written as it is."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    written = content if isinstance(content, str) else json.dumps(content, ensure_ascii=False)
    (folder / f"{name}.json").write_text(written, encoding="utf-8")


def gold(folder: Path, *told: str, **changes: Any) -> tuple[GoldDocument, ...]:
    """A folder with one pair, ``a``, read."""
    write_pair(folder, "a", gold_json(told, **changes))
    return read_gold(folder, relations=RELATIONS).documents


def line(told: str, **changes: Any) -> dict[str, Any]:
    """One line of claims.jsonl, with *changes*."""
    speaker, stance, source, relation, target = _parts(told)
    content = {
        "document": "news/a.txt",
        "source": _entity(source),
        "relation": relation,
        "target": _entity(target),
        "item": None,
        "speaker": _entity(speaker),
        "stance": stance,
        "modality": "actual",
        "date": None,
        "evidence": EVIDENCE,
    }
    return content | changes


def lines(*contents: dict[str, Any]) -> str:
    """JSON Lines."""
    return "".join(json.dumps(content) + "\n" for content in contents)


def found(*told: str | dict[str, Any]) -> tuple[Prediction, ...]:
    """Predictions, from their notation or from whole lines."""
    contents = [line(each) if isinstance(each, str) else each for each in told]
    return read_predictions(lines(*contents), "claims.jsonl")


def _entity(name: str | None) -> dict[str, Any] | None:
    if name is None:
        return None
    kind, names = NAMES.get(name, ("State", [name]))
    return {"name": names[0], "type": kind, "names": names}


def _parts(told: str) -> tuple[str | None, str, str, str, str | None]:
    who, _, what = told.partition(": ")
    speaker, stance = who.split()
    source, relation, target = what.split()
    return None if speaker == "text" else speaker, stance, source, relation, None if target == "?" else target
