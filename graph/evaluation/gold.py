"""A folder of pairs ``NAME.txt`` + ``NAME.json`` → gold documents, and what is wrong with the others.

The JSON says what a careful reader finds in the text::

    {"entities": {"a": {"type": "State", "names": ["Peru", "Peruvian", "Lima"]},
                  "b": {"type": "State", "names": ["Chile"]}},
     "claims": [{"id": "c1", "source": "a", "relation": "supplies", "target": "b", "item": "rifles",
                 "statements": [{"speaker": "b", "stance": "asserts", "modality": "actual", "date": "2021-05",
                                 "evidence": "Chile said in May that it had bought rifles from Peru."}]}]}

The first name is the canonical one, the others are every form under which the entity may rightly be
listed. ``target`` may be null, ``speaker`` is null where the document speaks itself, ``date`` and
``item`` may be left out. ``"optional": true`` on a claim or a statement: finding it is neither
rewarded nor punished. ``evidence`` stands in the text word for word.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from graph.documents import Source, read_document
from graph.errors import DocumentError, RunError
from graph.evaluation.records import Record, Unfit, parse, record
from graph.model import Kind, Modality, Stance

__all__ = ["Gold", "GoldClaim", "GoldDocument", "GoldStatement", "Party", "read_gold"]


@dataclass(frozen=True)
class Party:
    """An entity of the gold: what it is and what it may be called, the canonical name first."""

    kind: Kind
    names: tuple[str, ...]


@dataclass(frozen=True)
class GoldStatement:
    """Who (an id of a party, None for the document) takes which stance; ``evidence`` is a piece of the text."""

    speaker: str | None
    stance: Stance
    modality: Modality
    date: str | None
    evidence: str
    optional: bool


@dataclass(frozen=True)
class GoldClaim:
    """Source and target are ids of parties; ``optional`` holds for all its statements."""

    source: str
    relation: str
    target: str | None
    item: str | None
    optional: bool
    statements: tuple[GoldStatement, ...]


@dataclass(frozen=True)
class GoldDocument:
    """One pair: ``name`` is that of the files without ending, ``text`` what offsets count in."""

    name: str
    path: Path
    text: str
    parties: Mapping[str, Party]
    claims: tuple[GoldClaim, ...]


@dataclass(frozen=True)
class Gold:
    """The pairs of a folder that can be used, and why the others cannot; both sorted by name."""

    documents: tuple[GoldDocument, ...]
    skipped: tuple[DocumentError, ...]


def read_gold(folder: Path, *, relations: Collection[str]) -> Gold:
    """The pairs directly in *folder*; claims may have the given *relations* only.

    A pair that cannot be used is skipped with its reason. Raises RunError when none can be used.
    """
    documents, skipped = [], []
    for name in _names(folder):
        try:
            documents.append(_read_pair(folder, name, relations))
        except DocumentError as error:
            skipped.append(error)
    if not documents:
        reasons = "".join(f"\n  {error}" for error in skipped)
        raise RunError(f"no gold in {folder}: it must hold pairs of files, NAME.txt and NAME.json.{reasons}")
    return Gold(tuple(documents), tuple(skipped))


def _names(folder: Path) -> list[str]:
    """Names of texts and of JSON files, each once, without endings."""
    try:
        files = [path for path in folder.iterdir() if path.suffix in {".txt", ".json"}]
    except OSError as error:
        raise RunError(f"cannot look into {folder}: {error.strerror}. Give a folder of gold texts.") from error
    return sorted({path.stem for path in files if not path.name.startswith(".")})


def _read_pair(folder: Path, name: str, relations: Collection[str]) -> GoldDocument:
    # not with_suffix: a name may hold dots of its own
    path, annotations = folder / f"{name}.txt", folder / f"{name}.json"
    if not path.exists():
        raise DocumentError(annotations.name, f"has no text; {path.name} should stand beside it")
    if not annotations.exists():
        raise DocumentError(path.name, f"has no gold; {annotations.name} should stand beside it")
    text = _read_text(path)
    try:
        plain = parse(_read_json(annotations), "")
        parties = dict(_parties(plain))
        claims = tuple(_claim(each, parties, relations, text) for each in plain.records("claims", "claim"))
    except Unfit as error:
        raise DocumentError(annotations.name, str(error)) from error
    return GoldDocument(name, path, text, parties, claims)


def _read_text(path: Path) -> str:
    """The text as the pipeline has it, so that offsets mean the same: decoded, composed, without front matter."""
    (found,) = read_document(Source(path, path.name, "text"))
    if isinstance(found, DocumentError):
        raise found
    return found.text


def _read_json(path: Path) -> str:
    try:
        return unicodedata.normalize("NFC", path.read_text(encoding="utf-8-sig"))  # composed, as the text is
    except OSError as error:
        raise DocumentError(path.name, f"cannot be read ({error.strerror})") from error
    except UnicodeDecodeError as error:
        raise DocumentError(path.name, f"is not UTF-8 (byte {error.start:,})") from error


def _parties(plain: Record) -> Iterator[tuple[str, Party]]:
    entities = plain.record("entities")
    for key in entities.values:
        entity = record(entities.values[key], f"entity {key}")
        names = entity.texts("names")
        if not names:
            raise entity.unfit("“names” is missing or empty")
        yield key, Party(Kind(entity.choice("type", list(Kind))), names)


def _claim(plain: Record, parties: Mapping[str, Party], relations: Collection[str], text: str) -> GoldClaim:
    statements = plain.records("statements", "statement")
    if not statements:
        raise plain.unfit("it has no statement; somebody must say it, if only the document (speaker null)")
    return GoldClaim(
        source=plain.choice("source", parties),
        relation=plain.choice("relation", relations),
        target=_party_or_none(plain, "target", parties),
        item=plain.text_or_none("item"),
        optional=plain.flag("optional"),
        statements=tuple(_statement(each, parties, text) for each in statements),
    )


def _statement(plain: Record, parties: Mapping[str, Party], text: str) -> GoldStatement:
    evidence = plain.text("evidence")
    if evidence not in text:
        raise plain.unfit(f"its evidence does not stand in the text word for word: “{evidence}”")
    return GoldStatement(
        speaker=_party_or_none(plain, "speaker", parties),
        stance=Stance(plain.choice("stance", list(Stance))),
        modality=Modality(plain.choice("modality", list(Modality))),
        date=plain.text_or_none("date"),
        evidence=evidence,
        optional=plain.flag("optional"),
    )


def _party_or_none(plain: Record, key: str, parties: Mapping[str, Party]) -> str | None:
    return None if plain.text_or_none(key) is None else plain.choice(key, parties)
