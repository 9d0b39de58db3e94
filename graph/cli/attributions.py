"""``claimgraph attributions``: documents in, every "who says what" out, for people or one JSON object a line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from graph.cli.options import Model, OwnOntology, Paths
from graph.cli.terminal import complain, emit, progress_bar, say

if TYPE_CHECKING:
    from graph.attributions import Attribution, Span

__all__ = ["Layout", "attributions"]


class Layout(StrEnum):
    """How attributions are printed."""

    TEXT = "text"
    JSONL = "jsonl"


def attributions(
    paths: Paths,
    *,
    format_: Annotated[Layout, typer.Option("--format", help="Blocks to read, or one JSON object a line.")] = (
        Layout.TEXT
    ),
    ontology: OwnOntology = None,
    model: Model = None,
) -> None:
    """List every attribution: who is said to say, think, want or ask what, whatever it is about.

    Each has a source (unless nobody is named), a cue and a content, with their places in the text:
    half-open character offsets. In JSON, `cue` and `content` are lists, as either may be in pieces.

    Exit code 1 says that some documents were skipped; each is named on standard error with its reason.

    Example: `claimgraph attributions seeds --format jsonl > attributions.jsonl`
    """
    from graph.attributions import read_attributions

    with progress_bar("Reading") as update:
        reading = read_attributions(paths, ontology=ontology, model=model, progress=update)
    for document, found in reading.documents:
        for attribution in found:
            if format_ is Layout.JSONL:
                emit(_line(document.name, attribution))
            else:
                say("\n".join(_block(document.name, attribution)))
    for error in reading.skipped:
        complain(f"skipped {' '.join(str(error).split())}")
    if reading.skipped:
        raise typer.Exit(1)


def _line(document: str, attribution: Attribution) -> str:
    """One JSON object and a line end; its keys have a fixed order."""
    record = {
        "document": document,
        "source": _place(attribution.source) if attribution.source else None,
        "cue": [_place(span) for span in attribution.cue],
        "content": [_place(span) for span in attribution.content],
        "rule": attribution.rule,
    }
    return json.dumps(record, ensure_ascii=False) + "\n"


def _place(span: Span) -> dict[str, int | str]:
    return {"start": span.start, "end": span.end, "text": span.text}


def _block(document: str, attribution: Attribution) -> Iterator[str]:
    """Where, then who, how and what, each on a line of its own."""
    spans = [*attribution.cue, *attribution.content, *([attribution.source] if attribution.source else [])]
    start, end = min(span.start for span in spans), max(span.end for span in spans)
    yield f"{document}, characters {start}–{end} ({attribution.rule})"
    yield f"  source   {_text((attribution.source,)) if attribution.source else '(nobody named)'}"
    yield f"  cue      {_text(attribution.cue) or '(none)'}"
    yield f"  content  {_text(attribution.content)}"
    yield ""


def _text(spans: tuple[Span, ...]) -> str:
    return " … ".join(" ".join(span.text.split()) for span in spans)
