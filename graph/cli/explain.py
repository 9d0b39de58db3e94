"""``claimgraph explain``: the dossier of a claim or an entity, every statement with its sentence."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from graph.cli.terminal import say

__all__ = ["explain"]


def explain(
    directory: Annotated[Path, typer.Argument(metavar="DIR", help="A folder that claimgraph build made.")],
    subject: Annotated[
        str, typer.Argument(metavar="CLAIM|ENTITY", help="A claim (c:… or the first digits of it), or a name or IRI.")
    ],
) -> None:
    """Show everything said about one claim, or by and about one entity.

    Examples: `claimgraph explain out c:4f1a` and `claimgraph explain out "Iran"`
    """
