"""``claimgraph check``: is this ontology sound, and if not, what exactly is wrong and where?"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from graph.cli.terminal import complain, say

__all__ = ["check"]


def check(
    ontology: Annotated[
        Path | None, typer.Argument(help="The Turtle file to check; without it, the one that comes with claimgraph.")
    ] = None,
) -> None:
    """Check an ontology: every relation, frame, role, word list and item kind.

    Each problem is printed with its subject and, where it can be told, its line; the exit code is then 2.

    Example: `claimgraph check my-ontology.ttl`
    """
    from graph.ontology import check_ontology, load_ontology, shipped_ontology

    path = ontology or shipped_ontology()
    problems = check_ontology(path)
    for problem in problems:
        say(str(problem))
    if problems:
        complain(f"{path.name}: {len(problems)} problem{'s' if len(problems) > 1 else ''}")
        raise typer.Exit(2)
    sound = load_ontology(path)
    frames = sum(len(relation.frames) for relation in sound.relations.values())
    say(f"{path.name} is sound: {len(sound.relations)} relations ({', '.join(sound.relations)}), {frames} frames,")
    say(f"{len(sound.words)} word lists, {len(sound.item_kinds)} kinds of items.")
