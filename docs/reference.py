"""The commands' own help → ``docs/cli.md``: ``python -m docs.reference`` writes it, ``--check`` compares.

Written from the commands' parameters, not from the help screen, whose look changes from one release of
the libraries to the next.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import typer

from graph.cli import app

__all__ = ["PAGE", "reference"]

PAGE = Path(__file__).with_name("cli.md")

HEAD = """\
# Command line

Written by `make docs` from the commands' own help; a check fails where the two differ.

Exit codes: 0 done; 1 done, but some documents were skipped (each named on standard error with its
reason); 2 nothing could be done. Results go to standard output, everything else to standard error.
"""


def reference() -> str:
    """The whole page as Markdown."""
    group: Any = typer.main.get_command(app)
    sections = ["\n".join(_section(name, command)) for name, command in group.commands.items()]
    return "\n".join([HEAD, *sections])


def _section(name: str, command: Any) -> Iterator[str]:
    arguments = [p for p in command.params if p.param_type_name == "argument"]
    options = [p for p in command.params if p.param_type_name == "option"]
    shown = " ".join(_metavar(argument) for argument in arguments)
    yield f"## claimgraph {name}\n"
    yield f"    claimgraph {name} {shown} [OPTIONS]\n"
    yield _unwrapped(command.help)
    yield "\n| | |\n|---|---|"
    for parameter in [*arguments, *options]:
        spelling = _spelling(parameter).replace("|", "\\|")
        yield f"| `{spelling}` | {parameter.help}{_default(parameter)} |"
    yield ""


def _unwrapped(text: str) -> str:
    paragraphs = text.strip().split("\n\n")
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in paragraphs)


def _metavar(argument: Any) -> str:
    shown = argument.metavar or argument.name.upper()
    shown += "..." if argument.nargs == -1 else ""
    return shown if argument.required else f"[{shown}]"


def _spelling(parameter: Any) -> str:
    if parameter.param_type_name == "argument":
        return _metavar(parameter)
    return " / ".join([*parameter.opts, *parameter.secondary_opts])


def _default(parameter: Any) -> str:
    if parameter.required:
        return " (needed)" if parameter.param_type_name == "option" else ""
    if isinstance(parameter.default, bool):
        names = parameter.opts if parameter.default else parameter.secondary_opts
        return f" (default: {names[0]})" if names and parameter.secondary_opts else ""
    return f" (default: {parameter.default})" if isinstance(parameter.default, int | str) and parameter.default else ""


if __name__ == "__main__":
    page = reference()
    if "--check" not in sys.argv[1:]:
        PAGE.write_text(page, encoding="utf-8")
    elif not PAGE.exists() or PAGE.read_text(encoding="utf-8") != page:
        sys.exit("docs/cli.md is not what the commands say of themselves: run `make docs` and commit it.")
