"""``claimgraph diff``: two folders in; the claims that are new, gone or changed out, to read or for programs."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from graph.cli.terminal import emit, say

if TYPE_CHECKING:
    from graph.model import Corpus
    from graph.ontology import Ontology

__all__ = ["Form", "diff"]


class Form(StrEnum):
    """How a difference is printed."""

    TEXT = "text"
    JSON = "json"
    CSV = "csv"


def diff(
    old: Annotated[Path, typer.Argument(metavar="OLD", help="The folder of the earlier build.")],
    new: Annotated[Path, typer.Argument(metavar="NEW", help="The folder of the later build.")],
    *,
    format_: Annotated[
        Form,
        typer.Option("--format", help="text to read, json (all of it), or csv (one statement that differs a row)."),
    ] = Form.TEXT,
) -> None:
    """Compare two builds: which claims are new, gone or changed, and by which statements.

    A claim has changed when statements on it were added or withdrawn: another speaker, stance,
    modality, date, item or sentence. Its status before and after stands beside it. Where a sentence
    stands in its document may differ, and so may the ontologies of the two folders.

    Exit code 0 says that the two were compared, whether they differ or not.

    Example: `claimgraph diff out-march out-april --format csv > changes.csv`
    """
    from graph.cli.difference import difference_lines
    from graph.comparison import compare
    from graph.views.difference import difference_csv, difference_json

    (before, earlier), (after, later) = load(old), load(new)
    difference = compare(before, after)
    if format_ is Form.JSON:
        emit(difference_json(difference))
    elif format_ is Form.CSV:
        emit(difference_csv(difference))
    else:
        say("\n".join(difference_lines(difference, [*later, *earlier])))


def load(directory: Path) -> tuple[Corpus, list[Ontology]]:
    """What a folder holds, and its ontology, unless that is of a version which cannot be read any more."""
    from graph.dataset import load_corpus
    from graph.errors import RunError
    from graph.folder import ontology_of
    from graph.folder.results import reading
    from graph.ontology import load_ontology

    with reading(directory) as results:
        path = ontology_of(results)
        corpus = load_corpus(results)
        try:
            return corpus, [load_ontology(path)]
        except RunError:
            return corpus, []
