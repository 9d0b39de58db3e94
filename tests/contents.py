"""What a build left in a folder, as a reader finds it: by name, so that two folders can be compared."""

from __future__ import annotations

from pathlib import Path

from graph.dataset import open_store
from graph.folder.results import reading

__all__ = ["results_of", "shards_of"]


def results_of(directory: Path) -> dict[str, bytes]:
    """Every file of the results with its bytes; in place of the store's own files, which are Oxigraph's business,
    all that it holds, sorted. Empty where no build has ended."""
    with reading(directory) as results:
        if results == directory:
            return {}
        files = {path.relative_to(results).as_posix(): path for path in results.rglob("*") if path.is_file()}
        contents = {name: path.read_bytes() for name, path in files.items() if not name.startswith("store/")}
        quads = sorted(map(str, open_store(results)))
        return contents | {"store": "\n".join(quads).encode()}


def shards_of(directory: Path) -> dict[str, bytes]:
    """The documents that are done: every shard with its bytes."""
    return {path.name: path.read_bytes() for path in (directory / "shards").glob("*.json")}
