"""A shard gives back exactly what was stored, and has another name when anything about it changes."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.folder.shards import is_whole, read_shard, shard_name, sweep_shards, write_shard
from graph.model import Claim, Document, Entity, Evidence, Modality, Stance, Statement

DOCUMENT = Document(name="a.txt", text="Text.", sha256="00", title="Title", date="2025-03")

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
ENTITIES = st.builds(Entity, iri=TEXTS, name=TEXTS, names=st.lists(TEXTS, max_size=2).map(tuple))
MARKS = st.lists(st.tuples(TEXTS, st.integers(0, 9), st.integers(0, 9)), max_size=2).map(tuple)
STATEMENTS = st.builds(
    Statement,
    document=TEXTS,
    claim=st.builds(Claim, source=ENTITIES, target=st.none() | ENTITIES, item=st.none() | TEXTS),
    speaker=st.none() | ENTITIES,
    stance=st.sampled_from(Stance),
    modality=st.sampled_from(Modality),
    evidence=st.builds(Evidence, start=st.integers(0, 9), end=st.integers(0, 9), marks=MARKS),
)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(statements=st.lists(STATEMENTS, max_size=3))
def test_what_is_read_equals_what_was_written(
    tmp_path_factory: pytest.TempPathFactory, statements: list[Statement]
) -> None:
    path = tmp_path_factory.mktemp("shard") / "one.json"
    write_shard(path, DOCUMENT, statements)

    document, read = read_shard(path)

    assert document == DOCUMENT
    assert read == tuple(statements)
    assert [s.claim.item for s in read] == [s.claim.item for s in statements]  # which == leaves out


@pytest.mark.parametrize("field", [field.name for field in fields(Document)])
def test_every_fact_of_a_document_is_part_of_the_name(field: str) -> None:
    changed = replace(DOCUMENT, **{field: "other"})

    assert shard_name(changed, "recipe") != shard_name(DOCUMENT, "recipe")


def test_the_recipe_is_part_of_the_name(tmp_path: Path) -> None:
    assert (tmp_path / shard_name(DOCUMENT, "old")) != (tmp_path / shard_name(DOCUMENT, "new"))


def test_a_spoilt_shard_is_not_whole(tmp_path: Path) -> None:
    path = tmp_path / "one.json"
    assert not is_whole(path)
    write_shard(path, DOCUMENT, [])
    assert is_whole(path)

    whole = path.read_bytes()
    for spoilt in (b"", whole[: len(whole) // 2], b"\x00" * len(whole), b"[]", b"{}", b'{"document": {}}'):
        path.write_bytes(spoilt)
        assert not is_whole(path), spoilt


def test_only_what_is_kept_stays(tmp_path: Path) -> None:
    for name in ("kept.json", "stale.json", ".kept.json.17.part"):
        (tmp_path / name).touch()
    (tmp_path / "a folder").mkdir()

    sweep_shards(tmp_path, {tmp_path / "kept.json"})

    assert sorted(path.name for path in tmp_path.iterdir()) == ["a folder", "kept.json"]
