"""``claimgraph evaluate``: gold texts read, compared, and the scorecard printed."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Annotated

import typer

from graph.cli.options import Model, OwnOntology, Workers
from graph.cli.terminal import complain, emit, progress_bar, say, show_table
from graph.errors import DocumentError, RunError

if TYPE_CHECKING:
    from graph.evaluation import Scorecard

__all__ = ["evaluate"]


def evaluate(
    gold: Annotated[
        Path, typer.Argument(metavar="GOLD_DIR", help="A folder of pairs: NAME.txt, and NAME.json with its claims.")
    ],
    *,
    predicted: Annotated[
        Path | None, typer.Option(help="Score this claims.jsonl in place of reading the texts anew.")
    ] = None,
    errors: Annotated[bool, typer.Option("--errors", help="List every miss and every wrong one first.")] = False,
    json_: Annotated[bool, typer.Option("--json", help="Print everything as JSON, misses and wrong ones too.")] = False,
    ontology: OwnOntology = None,
    model: Model = None,
    workers: Workers = 1,
) -> None:
    """Read texts whose claims are known, and say how much is found and how much of it is right.

    An edge is right when source, relation and target are; attributed, when speaker and stance are as
    well. Evidence that is not the document's text makes a statement wrong; what the gold calls
    optional is neither rewarded nor punished. `graph/evaluation/gold.py` describes the format of the gold.

    Exit code 1 says that some documents were skipped; each is named on standard error with its reason.

    Examples: `claimgraph evaluate gold --errors` and `claimgraph evaluate gold --predicted out/claims.jsonl --json`
    """
    from graph.evaluation import plain, read_gold, read_predictions, score
    from graph.ontology import load_ontology

    if predicted and model:
        raise RunError("--model is for reading texts, and --predicted reads none: give one of the two.")
    found = read_gold(gold, relations=load_ontology(ontology).relations)
    unread: tuple[DocumentError, ...] = ()
    if predicted is None:
        lines, unread = _read_anew([document.path for document in found.documents], ontology, model, workers)
    else:
        lines = _read_file(predicted)
    card = score(found.documents, read_predictions(lines, str(predicted or "claims.jsonl")))
    _report(found.skipped, "skipped")
    _report(unread, "not read, so that its claims count as missed:")
    if json_:
        skipped = [{"document": error.name, "reason": error.reason} for error in (*found.skipped, *unread)]
        emit(json.dumps(plain(card) | {"skipped": skipped}, ensure_ascii=False, indent=2) + "\n")
    else:
        _show(card, errors=errors)
    if found.skipped or unread:
        raise typer.Exit(1)


def _read_anew(
    texts: Sequence[Path], ontology: Path | None, model: str | None, workers: int
) -> tuple[str, tuple[DocumentError, ...]]:
    """What ``build`` makes of *texts*, as lines of claims.jsonl, and what it skipped; nothing of it is kept."""
    from graph.folder.lines import claim_lines
    from graph.pipeline import build

    # a whole build, and not its stages one by one: a name that entities of other documents bring is scored as well
    with (
        TemporaryDirectory(prefix="claimgraph-", ignore_cleanup_errors=True) as place,
        progress_bar("Reading") as update,
    ):
        report = build(
            texts, Path(place) / "out", workers=workers, ontology=ontology, model=model, resume=False, progress=update
        )
    return claim_lines(report.corpus), report.skipped


def _read_file(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise RunError(f"cannot read the claims {file}: {error}") from error


def _report(errors: Sequence[DocumentError], verdict: str) -> None:
    for error in errors:
        complain(f"{verdict} {' '.join(str(error).split())}")


def _show(card: Scorecard, *, errors: bool) -> None:
    from graph.evaluation import mistake_lines, summary, tables

    if errors:
        say("\n".join([*mistake_lines(card.mistakes), ""]))
    say(summary(card))
    for table in tables(card):
        say()
        show_table(table.columns, table.rows)
        if table.note:
            say(table.note)
