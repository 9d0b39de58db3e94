"""The options that several commands have, each described once."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

__all__ = ["Model", "OwnOntology", "Paths", "Workers"]

Paths = Annotated[
    list[Path], typer.Argument(metavar="PATH", help="Files and folders: text, saved HTML, PDF, JSON Lines.")
]
OwnOntology = Annotated[Path | None, typer.Option(help="Your own ontology.ttl in place of the one that comes along.")]
Model = Annotated[
    str | None, typer.Option(help="An installed spaCy pipeline with Universal Dependencies labels, or its folder.")
]
Workers = Annotated[int, typer.Option(min=1, help="How many processes share the documents.")]
